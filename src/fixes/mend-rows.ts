/** Rows: a page header among the tasks goes, a task over several rows becomes one row again. */

import { foldWraps } from "../ledger/folded-text";
import type { Ledger, TaskCell } from "../ledger/ledger";
import type { CellValue } from "../ledger/sheet-cells";
import type { CellChange, FixBlocked, RowDeletion } from "./fix";
import { isOwnText, textChange, type Mender } from "./mend";

/** Why rows `first` to `last` cannot be deleted for the user. */
function blockedRows(ledger: Ledger, first: number, last: number): FixBlocked | null {
  for (const [top, bottom] of ledger.mergedDown) if (top <= last && bottom >= first) return "merged";
  // Under a filter nobody sees what goes.
  return ledger.hiddenRows.length > 0 ? "filtered" : null;
}

const blockedBy = (why: FixBlocked | null) => (why === null ? {} : { blocked: why });

/** A row's known values from the ledger's first column on. */
function valuesOf(ledger: Ledger, valueAt: (column: number) => CellValue): { readonly left: number; readonly values: CellValue[] } {
  const left = Math.min(...ledger.columns.map((each) => each.column));
  const right = Math.max(...ledger.columns.map((each) => each.column));
  return { left, values: Array.from({ length: right - left + 1 }, (_, index) => valueAt(left + index)) };
}

/** Deletes a page header. */
export const mendRepeatedHeader: Mender = ({ at }, { ledger }) => {
  const skipped = at && ledger.skipped.find((each) => each.row === at.row && each.why === "repeated-header");
  if (!skipped || ledger.columns.length === 0) return null;
  const header = new Map(ledger.columns.map((each) => [each.column, each.header]));
  const deletion: RowDeletion = { row: skipped.row, ...valuesOf(ledger, (column) => header.get(column) ?? ""), text: skipped.text };
  return { cells: [], rows: [deletion], ...blockedBy(blockedRows(ledger, skipped.row, skipped.row)) };
};

/** Joins a task's rows: the texts of the lower ones go up into the first, wraps taken out where they meet; then the lower rows go. */
export const mendSplitTask: Mender = ({ task: key }, { ledger, tasks }) => {
  const task = tasks.get(key ?? "");
  // Rows with deadlines of their own are the task's steps: one row could not hold them.
  if (!task || task.rowDeadlines) return null;
  const [first, last] = task.rows;
  const cells = Object.values(task.cells);
  const texts = new Map<number, Map<number, string>>();
  const note = (row: number, column: number, text: string) => {
    if (row <= first || row > last || text === "") return;
    const known = texts.get(row) ?? new Map<number, string>();
    texts.set(row, known.set(column, text));
  };
  const changes: CellChange[] = [];
  let blocked = blockedRows(ledger, first, last);
  for (const cell of cells) {
    if (cell.pieces) for (const { row, column, start, length } of cell.pieces) note(row, column, cell.text.slice(start, start + length));
    else note(cell.row, cell.column, cell.text);
    // A cell above the task, whose merge covers it, is another row's as well.
    const change = cell.row < first ? null : joined(cell, first);
    if (change) changes.push(change);
    if (change && !isOwnText(cell)) blocked ??= "formula";
  }
  const rows = Array.from({ length: last - first }, (_, index): RowDeletion => {
    const row = first + 1 + index;
    const own = texts.get(row);
    const sorted = [...(own ?? [])].sort(([one], [other]) => one - other);
    return { row, ...valuesOf(ledger, (column) => own?.get(column) ?? ""), text: sorted.map(([, text]) => text).join(" ") };
  });
  return { cells: changes, rows, ...blockedBy(blocked) };
};

/** What the first row's cell holds once the pieces below have come up; null where there are none. */
function joined(cell: TaskCell, first: number): CellChange | null {
  const [top] = cell.pieces ?? [];
  const column = cell.column;
  if (!top) return cell.row === first || cell.text === "" ? null : textChange(first, column, "", [{ span: [0, 0], by: cell.text }]);
  const text = cell.text;
  const folded = foldWraps(text);
  let whole = "";
  for (const { start, length } of cell.pieces ?? []) {
    const gap = start === 0 ? "" : folded.text.slice(folded.from(start - 1), folded.from(start));
    whole += gap + text.slice(start, start + length);
  }
  const kept = top.row === first ? top.length : 0;
  return textChange(first, column, text.slice(0, kept), [{ span: [kept, kept], by: whole.slice(kept) }]);
}

