/** Plans how a fix is taken back: only what still holds what the fix wrote is touched. */

import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import { inPlaceOf, stillStands } from "./fixed-rows";
import { printOf, valueBefore, type FixedCell, type FixedRow, type LastFix } from "./last-fix";
import type { CellEdit, RowEdit, SkippedEdit } from "./port";

export interface WayBack {
  readonly edits: readonly CellEdit[];
  readonly rows: readonly RowEdit[];
  readonly skipped: readonly SkippedEdit[];
}

/** @param cells the sheet of the fix as it stands now. */
export function planBack({ sheet, writing, rows, cells: fixed }: LastFix, cells: SheetCells): WayBack {
  // Where the connection was lost some of the rows may never have gone: the lowest went first.
  const gone = (writing ? rows.filter((row) => !stillStands(cells, row)) : [...rows]).sort((one, other) => one.row - other.row);
  const edits: CellEdit[] = [];
  const skipped: SkippedEdit[] = [];
  for (const cell of fixed) {
    const row = cell.row - countAbove(gone, cell.row);
    const before = valueAt(cells, row, cell.column);
    const was = valueBefore(cell, before);
    if (was) edits.push({ sheet, row, column: cell.column, before, after: was.value, ...(cell.format === undefined ? {} : { format: cell.format }) });
    else if (!isUntouched(cell, before)) skipped.push({ sheet, row: cell.row, column: cell.column, because: "changed" });
  }
  const restored = new Map(edits.map(({ row, column, after }) => [`${row},${column}`, after]));
  let missing = 0;
  const insertions = gone.flatMap((each, index): RowEdit[] => {
    const instead = inPlaceOf(cells, each, each.row - index, restored);
    if (instead) return [{ sheet, row: each.row - missing, what: "insert", left: each.left, values: each.values, formats: each.formats, instead }];
    missing += 1;
    skipped.push({ sheet, row: each.row, column: null, because: "changed" });
    return [];
  });
  return { edits, rows: insertions, skipped };
}

/** How many of the rows, in order, stood above a row. */
function countAbove(rows: readonly FixedRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

const valueAt = (cells: SheetCells, row: number, column: number): CellValue => cells.values[row - cells.top]?.[column - cells.left] ?? "";

/** A change that was recorded and then not made: there is nothing to take back. */
function isUntouched({ back, was }: FixedCell, now: CellValue): boolean {
  return Array.isArray(back) ? typeof now === "string" && was === printOf(now) : back.value === now;
}
