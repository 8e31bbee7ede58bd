/** Runs of numbering: a section title, or a new category, may begin again with 1. */

import type { Ledger, Task } from "../../ledger/ledger";

/** The ledger's tasks in the runs over which their 序号 should be unique and without gaps. */
export function numberingRuns(ledger: Ledger): Task[][] {
  const titles = new Set(ledger.skipped.filter((each) => each.why === "section-title").map((each) => each.row));
  const runs: Task[][] = [];
  let previous: Task | null = null;
  for (const task of ledger.tasks) {
    const titled = previous !== null && rowsBetween(previous.rows[1], task.rows[0]).some((row) => titles.has(row));
    const category = task.cells.category?.text ?? "";
    const newCategory = previous !== null && category !== "" && category !== (previous.cells.category?.text ?? "");
    const restarts = task.seq === 1 && (titled || newCategory);
    const run = runs.at(-1);
    if (!run || restarts) runs.push([task]);
    else run.push(task);
    previous = task;
  }
  return runs;
}

function rowsBetween(last: number, first: number): number[] {
  return Array.from({ length: Math.max(0, first - last - 1) }, (_, index) => last + 1 + index);
}

/** True where both tasks take their number from one merged cell. */
export function shareSeqCell(one: Task, other: Task): boolean {
  const cell = one.cells.seq;
  const same = other.cells.seq;
  return cell !== undefined && same !== undefined && cell.row === same.row && cell.column === same.column;
}
