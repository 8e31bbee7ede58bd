/** Reads and writes the cells of a range as the matrices of Office.js. */

import type { BookArea, BookCell, BookSheet } from "../../book/book";
import { invalidArgument } from "./errors";
import type { Host } from "./host";
import type { RangeTarget } from "./targets";
import { typedEntry } from "./typed-entry";

/** Above this many cells Excel answers null, without an error. */
const mostCells = 5_000_000;

/** One matrix of a range, row by row; null where the range is too large. */
export function readGrid<T>(range: RangeTarget, read: (cell: BookCell, row: number, column: number) => T): T[][] | null {
  if (range.cellCount > mostCells) return null;
  const { top, left, bottom, right } = range.area;
  const rows: T[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: T[] = [];
    for (let column = left; column <= right; column++) cells.push(read(range.sheet.cell(row, column), row, column));
    rows.push(cells);
  }
  return rows;
}

/** Calls back for each cell of a written matrix; null elements are left alone. A single value is for all cells. */
export function writeGrid(range: RangeTarget, written: unknown, write: (row: number, column: number, value: unknown) => void): void {
  const { top, left, bottom, right } = range.area;
  if (!Array.isArray(written)) {
    eachCell(range.area, (row, column) => write(row, column, written));
    return;
  }
  const rows: unknown[] = written;
  const fits = rows.length === range.rowCount && rows.every((row) => Array.isArray(row) && row.length === range.columnCount);
  if (!fits) throw invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  for (let row = top; row <= bottom; row++) {
    const cells = rows[row - top];
    for (let column = left; column <= right; column++) {
      const value: unknown = Array.isArray(cells) ? cells[column - left] : null;
      if (value !== null) write(row, column, value);
    }
  }
}

/** Writes values or formulas, with all that Excel reads into text. */
export function writeValues(range: RangeTarget, written: unknown, host: Host): void {
  host.guardCells(range.sheet, range.areas, true);
  writeGrid(range, written, (row, column, value) => {
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
    const change = typedEntry(value, range.sheet.cell(row, column).format);
    if (change === null) throw invalidArgument();
    // What a merged area covers takes no value.
    if (!coveredByMerge(range.sheet, row, column)) range.sheet.setCell(row, column, change);
  });
  host.noteChanged(range.sheet, range.area);
}

function coveredByMerge(sheet: BookSheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right &&
      (row !== area.top || column !== area.left),
  );
}

export function eachCell(area: BookArea, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++) for (let column = area.left; column <= area.right; column++) visit(row, column);
}

/** The value that all cells share; null where they differ. Looks at stored cells only where the area is vast. */
export function shared<T>(sheet: BookSheet, areas: readonly BookArea[], read: (cell: BookCell) => T): T | null {
  let found: { readonly value: T } | null = null;
  for (const area of areas) {
    const used = sheet.usedRange();
    const bottom = Math.min(area.bottom, Math.max(area.top, used?.bottom ?? 0));
    const right = Math.min(area.right, Math.max(area.left, used?.right ?? 0));
    for (let row = area.top; row <= bottom; row++) {
      for (let column = area.left; column <= right; column++) {
        const value = read(sheet.cell(row, column));
        if (found === null) found = { value };
        else if (found.value !== value) return null;
      }
    }
  }
  return found?.value ?? null;
}
