/** Tells a table's columns by what stands in them, where no header tells it. */

import { contentOf, namesBody, type ColumnContent } from "./column-content";
import type { LedgerColumn, Role } from "./ledger";
import type { SheetGrid } from "./sheet-grid";

/** A table that was found by content. Rows 0-based; `headerRow` is the row above the first task, -1 where there is none. */
export interface ContentTable {
  readonly headerRow: number;
  readonly first: number;
  readonly columns: readonly LedgerColumn[];
}

const SMALLEST_TABLE = 3;
const SAMPLE_ROWS = 300;

/**
 * Finds a ledger by content: over three rows or more, a column of units, a column of long texts, and one that tells
 * what has been done. Without the last a list of addresses or duties would look the same.
 */
export function findByContent(grid: SheetGrid): ContentTable | null {
  const rows: number[] = [];
  for (let row = grid.top; row <= grid.bottom && rows.length < SAMPLE_ROWS; row += 1) {
    if (filledCells(grid, row) >= 3) rows.push(row);
  }
  if (rows.length < SMALLEST_TABLE) return null;
  const contents = [];
  for (let column = grid.left; column <= grid.right; column += 1) contents.push(contentOf(grid, column, rows));
  const wide = contents.filter((each) => each.filled * 2 >= rows.length);
  const unit = unitColumn(wide);
  const progress = unit && progressColumn(wide.filter((each) => each !== unit));
  const task = progress && taskColumn(wide.filter((each) => each !== unit && each !== progress), progress.column);
  if (!unit || !progress || !task) return null;
  const seq = wide.find((each) => each.column < task.column && share(each.numeric, each) >= 0.75);
  const deadline = wide.find((each) => each !== seq && each !== task && each !== progress && share(each.dates, each) >= 0.6);
  const columns: LedgerColumn[] = [];
  const add = (role: Role, each: ColumnContent | undefined) => {
    if (each) columns.push({ role, column: each.column, header: "", by: "content" });
  };
  add("seq", seq);
  add("task", task);
  add("unit", unit);
  add("progress", progress);
  add("deadline", deadline);
  columns.sort((one, other) => one.column - other.column);
  const first = headerAtTop(grid, rows[0] ?? 0, unit.column, seq?.column) ? (rows[1] ?? 0) : (rows[0] ?? 0);
  return { headerRow: first - 1, first, columns };
}

/** True where the first row of the table reads as a header: no unit, and no number, where the others have them. */
function headerAtTop(grid: SheetGrid, row: number, unit: number, seq: number | undefined): boolean {
  const text = grid.own(row, unit).text.trim();
  return text !== "" && !namesBody(text) && (seq === undefined || !/\d/.test(grid.own(row, seq).text));
}

function share(count: number, of: ColumnContent): number {
  return count / Math.max(1, of.filled);
}

/** The column that names bodies most often; undefined where none does in three of five cells. */
export function unitColumn(contents: readonly ColumnContent[]): ColumnContent | undefined {
  return contents
    .filter((each) => share(each.bodies, each) >= 0.6 && each.length <= 40 && share(each.telling, each) < 0.3)
    .sort((one, other) => share(other.bodies, other) - share(one.bodies, one))[0];
}

/** The column of prose that tells what has been done; undefined where none does in every second cell. */
export function progressColumn(contents: readonly ColumnContent[]): ColumnContent | undefined {
  return contents
    .filter((each) => each.length >= 8 && share(each.telling, each) >= 0.5 && share(each.numeric + each.dates, each) < 0.3)
    .sort((one, other) => share(other.telling, other) - share(one.telling, one) || other.column - one.column)[0];
}

/** The first column of texts that are neither numbers nor dates, before the progress if there is one. */
export function taskColumn(contents: readonly ColumnContent[], before: number): ColumnContent | undefined {
  const long = contents.filter((each) => each.length >= 6 && share(each.numeric + each.dates, each) < 0.3 && share(each.bodies, each) < 0.6);
  const distinct = long.filter((each) => each.distinct * 2 > each.filled);
  return distinct.find((each) => each.column < before) ?? distinct[0];
}

function filledCells(grid: SheetGrid, row: number): number {
  let count = 0;
  for (let column = grid.left; column <= grid.right; column += 1) if (!grid.isBlank(row, column)) count += 1;
  return count;
}
