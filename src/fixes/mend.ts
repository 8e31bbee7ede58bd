/** What the menders of the rules have in common. */

import { cellAddress } from "../ledger/address";
import type { Ledger, Role, Task, TaskCell } from "../ledger/ledger";
import type { CellValue } from "../ledger/sheet-cells";
import type { RuleFinding } from "../rules/finding";
import type { OfficeKnowledge } from "../rules/rule";
import type { CellChange, FixBlocked, Replacement, RowDeletion } from "./fix";
import { replaceIn } from "./text-draft";
import type { UnitReading } from "./unit-reading";

/** What mends one finding; null where nothing can. */
export interface Mend {
  readonly cells: readonly CellChange[];
  readonly rows?: readonly RowDeletion[];
  readonly blocked?: FixBlocked;
}

/** What a mender may look at. */
export interface MendContext {
  readonly ledger: Ledger;
  readonly known: OfficeKnowledge;
  /** Tasks by key. */
  readonly tasks: ReadonlyMap<string, Task>;
  readonly units: UnitReading;
  /** Keeps what concerns many findings at once: made when first asked for. */
  readonly once: <T>(key: string, make: () => T) => T;
}

/** Mends one finding at its cell, or one about the sheet. */
export type Mender = (finding: RuleFinding, context: MendContext) => Mend | null;

/** A change of a cell's text, or null where the replacements change nothing. */
export function textChange(row: number, column: number, before: string, replaced: readonly Replacement[]): CellChange | null {
  const after = replaceIn(before, replaced);
  return after === before ? null : { row, column, before, after, replaced };
}

/** A change of a cell's whole value. */
export function wholeChange(row: number, column: number, before: CellValue, after: CellValue): CellChange {
  return { row, column, before, after, replaced: [{ span: [0, String(before).length], by: String(after) }] };
}

/** Whether a cell holds a text of its own: no number, date or formula. */
export const isOwnText = (cell: TaskCell): boolean => typeof cell.value === "string" && !cell.formula;

/**
 * The changes of one task's cell, in the cells of the sheet that hold its text: a task over several rows has a piece in each.
 * What would reach over two cells is left out.
 * @param replaced spans of `cell.text`, in order.
 */
export function cellChanges(cell: TaskCell, replaced: readonly Replacement[]): CellChange[] {
  const pieces = cell.pieces ?? [{ row: cell.row, column: cell.column, start: 0, length: cell.text.length }];
  return pieces.flatMap(({ row, column, start, length }) => {
    const own = replaced.filter(({ span }) => span[0] >= start && span[1] <= start + length);
    const moved = own.map(({ span, by }) => ({ span: [span[0] - start, span[1] - start] as const, by }));
    return textChange(row, column, cell.text.slice(start, start + length), moved) ?? [];
  });
}

/** A mend of some cells; null where it changes nothing. Cells of formulas are left out; where there are no others it is blocked. */
export function mendOf(changes: readonly { readonly cell: TaskCell; readonly replaced: readonly Replacement[] }[]): Mend | null {
  const [own, told] = [true, false].map((isOwn) =>
    changes.flatMap(({ cell, replaced }) => (isOwnText(cell) === isOwn ? cellChanges(cell, replaced) : [])),
  );
  if (own && own.length > 0) return { cells: own };
  return told && told.length > 0 ? { cells: told, blocked: "formula" } : null;
}

/** The task's cell, with its role, at which a finding stands; its text may be spread over several rows. */
export function cellOf(finding: RuleFinding, { tasks }: MendContext): { readonly task: Task; readonly role: Role; readonly cell: TaskCell } | null {
  const { at, task: key } = finding;
  const task = key === undefined ? undefined : tasks.get(key);
  if (!at || !task) return null;
  for (const [role, cell] of Object.entries(task.cells) as [Role, TaskCell][]) {
    const here = (place: { readonly row: number; readonly column: number }): boolean => place.row === at.row && place.column === at.column;
    if (here(cell) || cell.pieces?.some(here)) return { task, role, cell };
  }
  return null;
}

/** One name for a cell, for maps. */
export const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => cellAddress(row, column);
