/** One sheet's cells as the port tells them. */

import type { BookCell, BookSheet } from "../book/book";
import { shownText } from "../book/shown-text";
import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import { LedgerError } from "../workflow/ledger-error";

// The same bounds as in the open workbook: what is refused or left out there is so here.
const ROW_LIMIT = 200_000;
const CELL_LIMIT = 5_000_000;
const COLUMN_LIMIT = 256;

/** The area that holds values, as plain data. @throws LedgerError "sheet-too-large". */
export function sheetCells(sheet: BookSheet): SheetCells {
  const tables = sheet.tables.map(({ name, area, hasHeader, hasTotal }) => ({ name, hasHeader, hasTotal, area }));
  const common = { name: sheet.name, tables, protected: sheet.protection !== null };
  const used = sheet.usedRange(true);
  if (used === null) {
    return { ...common, top: 0, left: 0, values: [], text: [], formats: [], formulas: new Set(), merges: [], hiddenRows: new Set(), tables: [] };
  }
  const { top, left, bottom } = used;
  const right = Math.min(used.right, left + COLUMN_LIMIT - 1);
  const rows = bottom - top + 1;
  const limit = Math.min(ROW_LIMIT, Math.floor(CELL_LIMIT / (right - left + 1)));
  if (rows > limit) throw new LedgerError("sheet-too-large", { sheet: sheet.name, rows, limit });
  const values: CellValue[][] = [];
  const text: string[][] = [];
  const formats: string[][] = [];
  const formulas = new Set<string>();
  const hiddenRows = new Set<number>();
  for (let row = top; row <= bottom; row += 1) {
    const own: BookCell[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = sheet.cell(row, column);
      own.push(cell);
      if (cell.formula !== undefined && cell.formula !== cell.value) formulas.add(`${row},${column}`);
    }
    values.push(own.map(({ value }) => value));
    text.push(own.map((cell) => (cell.error ? String(cell.value) : shownText(cell.value, cell.format))));
    formats.push(own.map(({ format }) => format));
    if (sheet.isRowHidden(row)) hiddenRows.add(row);
  }
  const merges = sheet.merges.filter((area) => area.top <= bottom && area.left <= right).map((area) => ({ ...area }));
  return { ...common, top, left, values, text, formats, formulas, merges, hiddenRows };
}
