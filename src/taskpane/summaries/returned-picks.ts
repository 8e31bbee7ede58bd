/** Which returned changes the user takes over: pure. */

import type { SkippedEdit } from "../../workflow/port";
import type { Collected, TakenChange } from "../pane-services";

export interface Picks {
  /** Ids of changes that are taken. */
  readonly changes: ReadonlySet<string>;
  /** The version chosen of each conflict, by its id: its place in the list; a conflict that is not named is left alone. */
  readonly versions: ReadonlyMap<string, number>;
}

/** All plain changes are taken; of a conflict nothing, for only the user knows who is right. */
export function startPicks({ changes }: Collected): Picks {
  return { changes: new Set(changes.map(({ id }) => id)), versions: new Map() };
}

/** What was chosen, in the ledger's order. */
export function chosenChanges(collected: Collected, picks: Picks): readonly TakenChange[] {
  const plain = collected.changes.filter(({ id }) => picks.changes.has(id)).map(({ task, row, column, before, after }) => ({ task, row, column, before, after }));
  const settled = collected.conflicts.flatMap(({ id, task, row, column, before, versions }) => {
    const version = versions[picks.versions.get(id) ?? -1];
    return version ? [{ task, row, column, before, after: version.after }] : [];
  });
  return [...plain, ...settled].sort((one, other) => one.row - other.row || one.column - other.column);
}

/** What is left to decide after some were taken over; a change that was skipped stays. */
export function withoutTaken(collected: Collected, taken: readonly TakenChange[], skipped: readonly SkippedEdit[]): Collected {
  const cell = ({ row, column }: { readonly row: number; readonly column: number | null }) => `${row},${column}`;
  const left = new Set(skipped.map(cell));
  const done = new Set(taken.map(cell).filter((each) => !left.has(each)));
  return {
    ...collected,
    changes: collected.changes.filter((change) => !done.has(cell(change))),
    conflicts: collected.conflicts.filter((conflict) => !done.has(cell(conflict))),
  };
}
