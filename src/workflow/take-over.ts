/** Takes returned progress over into the ledger: only what the user chose, and only where the cell is still as it was compared. */

import type { Ledger, Task } from "../ledger/ledger";
import type { NotTakenOver, ReturnedChange } from "./collected";
import { applyEdits } from "./fix";
import type { CellEdit, SkippedEdit, WorkbookPort, WorkOptions } from "./port";

export interface TakeOverPlan {
  /** One for each task at most. */
  readonly edits: readonly CellEdit[];
  /** Changes that are left for the user's own hand, and why; "twice" where another version of the task was chosen before. */
  readonly left: readonly { readonly change: ReturnedChange; readonly because: NotTakenOver | "twice" }[];
}

export interface TakenOver extends Pick<TakeOverPlan, "left"> {
  readonly edited: number;
  readonly skipped: readonly SkippedEdit[];
}

const progressCells = new WeakMap<Ledger, ReadonlyMap<string, number>>();

/** How many tasks each progress cell speaks for. */
function tasksOfCells(ledger: Ledger): ReadonlyMap<string, number> {
  const known = progressCells.get(ledger);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { cells } of ledger.tasks) {
    const cell = cells.progress;
    if (cell) counts.set(`${cell.row},${cell.column}`, (counts.get(`${cell.row},${cell.column}`) ?? 0) + 1);
  }
  progressCells.set(ledger, counts);
  return counts;
}

/** Why a task's progress cannot be written for the user; null where it can. */
export function notTakenOver(ledger: Ledger, { cells: { progress } }: Task): NotTakenOver | null {
  if (!progress) return "no-column";
  if (progress.formula) return "formula";
  if (progress.pieces !== undefined) return "several-cells";
  return (tasksOfCells(ledger).get(`${progress.row},${progress.column}`) ?? 0) > 1 ? "shared-cell" : null;
}

/** The edits that take changes over. Pure; any port can apply them, and they can be undone like a fix. */
export function planTakeOver(ledger: Ledger, chosen: readonly ReturnedChange[]): TakeOverPlan {
  const edits: CellEdit[] = [];
  const left: { change: ReturnedChange; because: NotTakenOver | "twice" }[] = [];
  const met = new Set<Task>();
  for (const change of chosen) {
    const cell = change.task.cells.progress;
    const because = met.has(change.task) ? "twice" : notTakenOver(ledger, change.task);
    if (because !== null || !cell) left.push({ change, because: because ?? "no-column" });
    else edits.push({ sheet: ledger.sheet, row: cell.row, column: cell.column, before: cell.value, after: change.value });
    met.add(change.task);
  }
  return { edits, left };
}

/** Writes the chosen changes into the ledger's progress cells; `undoFix` takes them back. @throws LedgerError where Excel refuses. */
export async function takeOver(port: WorkbookPort, ledger: Ledger, chosen: readonly ReturnedChange[], work: WorkOptions = {}): Promise<TakenOver> {
  const { edits, left } = planTakeOver(ledger, chosen);
  return { ...(await applyEdits(port, edits, work)), left };
}
