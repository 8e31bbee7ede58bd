/** Rows that a fix deletes: looked at before they go, and kept so that they can be put back. */

import type { CellChange, RowDeletion } from "../fixes/fix";
import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import { isBlankText } from "../ledger/sheet-grid";
import type { FixedRow } from "./last-fix";
import type { SkippedBecause } from "./port";

/**
 * Why rows cannot go; null where they can. A row must say what the fix knows of it and hold nothing more.
 * @param cells the sheet as it stands now.
 */
export function reasonToKeep(cells: SheetCells, rows: readonly RowDeletion[]): SkippedBecause | null {
  if (cells.protected) return "locked";
  for (const { row, values, text } of rows) {
    const shown = cells.text[row - cells.top] ?? [];
    const told = (cells.values[row - cells.top] ?? []).map((value, index) => (typeof value === "string" ? value : (shown[index] ?? "")));
    if (told.some((_, index) => cells.formulas.has(`${row},${cells.left + index}`))) return "formula";
    if (cells.merges.some(({ top, bottom }) => top <= row && bottom >= row)) return "merged";
    if (joined(told) !== (text ?? joined(values.map(String)))) return "changed";
  }
  return null;
}

/**
 * Rows that are to be deleted, with all that is needed to put them back.
 * @param changes what is done to cells before the rows go: a row's place is known by what stands in it then.
 */
export function recordRows(cells: SheetCells, rows: readonly RowDeletion[], changes: readonly CellChange[]): FixedRow[] {
  const going = new Set(rows.map(({ row }) => row));
  const after = new Map(changes.map((change) => [`${change.row},${change.column}`, change.after]));
  return rows.map(({ row }) => {
    let next = row + 1;
    while (going.has(next)) next += 1;
    return {
      row, left: cells.left,
      values: [...(cells.values[row - cells.top] ?? [])],
      formats: [...(cells.formats[row - cells.top] ?? [])],
      instead: rowOf(cells, next, (column, value) => after.get(`${next},${column}`) ?? value),
    };
  });
}

/** Whether a row still stands where it stood. */
export const stillStands = (cells: SheetCells, { row, left, values }: FixedRow): boolean =>
  left === cells.left && sameValues(rowOf(cells, row, (_column, value) => value), values);

/**
 * What stands in place of a row that has gone, as it will stand once cells were given back their values.
 * @param at where the row stood, counted without the other rows that have gone.
 * @returns null where something else stands there by now.
 */
export function inPlaceOf(cells: SheetCells, { left, instead }: FixedRow, at: number, edits: ReadonlyMap<string, CellValue>): (CellValue | null)[] | null {
  if (left !== cells.left || !sameValues(rowOf(cells, at, (_column, value) => value), instead)) return null;
  return rowOf(cells, at, (column, value) => edits.get(`${at},${column}`) ?? value);
}

/** As a row is known by: its texts that are not blank. */
const joined = (texts: readonly string[]): string => texts.filter((text) => !isBlankText(text)).join(" ");

/** A row's values, null for those of formulas: they follow the rows about them. */
function rowOf(cells: SheetCells, row: number, valueOf: (column: number, value: CellValue) => CellValue): (CellValue | null)[] {
  return (cells.values[row - cells.top] ?? []).map((value, index) => {
    const column = cells.left + index;
    return cells.formulas.has(`${row},${column}`) ? null : valueOf(column, value);
  });
}

/** Blanks at the end aside; null is like anything. */
function sameValues(one: readonly (CellValue | null)[], other: readonly (CellValue | null)[]): boolean {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [value, wanted] = [one[index] ?? "", other[index] ?? ""];
    if (one[index] !== null && other[index] !== null && value !== wanted) return false;
  }
  return true;
}
