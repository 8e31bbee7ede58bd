/** Changes since the last period made ready for the list: pure. */

import type { TaskChange } from "../../ledger/baseline/task-changes";
import type { Ledger } from "../../ledger/ledger";

export type ChangeKind = TaskChange["kind"];

/** In the order of the filter. */
export const KINDS: readonly ChangeKind[] = ["unchanged", "nearly-unchanged", "changed", "new", "dropped"];

export interface ChangeEntry {
  readonly key: string;
  readonly change: TaskChange;
  readonly seq: string | null;
  readonly text: string;
  readonly units: readonly string[];
  /** Where a click leads, 0-based; null for a task that is gone. */
  readonly place: { readonly row: number; readonly column: number } | null;
}

/** Entries in the changes' own order. */
export function changeEntries({ columns }: Pick<Ledger, "columns">, changes: readonly TaskChange[]): readonly ChangeEntry[] {
  const column = (columns.find(({ role }) => role === "progress") ?? columns.find(({ role }) => role === "task") ?? columns[0])?.column ?? 0;
  return changes.map((change, index) => {
    const { task, before } = change;
    const seq = task?.seq ?? before?.seq ?? null;
    const cell = task?.cells.progress ?? task?.cells.task;
    return {
      key: `${index} ${task?.key ?? before?.key ?? ""}`,
      change,
      seq: seq === null ? null : String(seq),
      text: task?.text ?? before?.text ?? "",
      units: task ? [...new Set(task.units.map(({ name }) => name))] : (before?.units ?? []),
      place: task && { row: cell?.row ?? task.rows[0], column: cell?.column ?? column },
    };
  });
}

/** How many there are of each kind. */
export function countKinds(changes: readonly TaskChange[]): Readonly<Record<ChangeKind, number>> {
  const counts: Record<ChangeKind, number> = { unchanged: 0, "nearly-unchanged": 0, changed: 0, new: 0, dropped: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** Whether a task has other units than before, whatever their order. */
export function hasOtherUnits({ task, unitsBefore }: TaskChange): boolean {
  if (!task || unitsBefore === null) return false;
  const now = new Set(task.units.map(({ name }) => name));
  return now.size !== new Set(unitsBefore).size || unitsBefore.some((name) => !now.has(name));
}

/** Whether a task is due on another day than before. */
export function hasOtherDeadline({ task, deadlineBefore }: TaskChange): boolean {
  if (!task || deadlineBefore === null) return false;
  return task.deadline.kind !== deadlineBefore.kind || task.deadline.date !== deadlineBefore.date;
}
