/**
 * Excel's second date system, which counts from 1904. Office.js hands its serials out without a word about it; what Excel
 * shows beside them tells.
 */

import type { CellValue, SheetCells } from "./sheet-cells";
import { civilDate, datePrecision, toSerial } from "./time";

/** A day's serial in the 1900 system is greater by so much than in that of 1904. */
const DAYS_BETWEEN = 1462;

/** A day written out with its year first, and nothing but a weekday or a time of day behind it. */
const FULL_DATE = /^\s*(\d{4})(?:年(\d{1,2})月(\d{1,2})日|([-/.])(\d{1,2})\4(\d{1,2}))(?![\d./-])/;

/**
 * Whether a sheet's date cells count from 1904: every cell that shows an unmistakable day shows the one 1462 days after its
 * serial's, and there is such a cell.
 */
export function countsFrom1904(cells: SheetCells): boolean {
  const isDate = dateFormats();
  let told = false;
  for (const [row, values] of cells.values.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value !== "number" || !isDate(cells.formats[row]?.[column] ?? "")) continue;
      const shown = shownSerial(cells.text[row]?.[column] ?? "");
      if (shown === null) continue;
      if (shown - Math.floor(value) !== DAYS_BETWEEN) return false;
      told = true;
    }
  }
  return told;
}

/** The same cells with the serials of their dates in the 1900 system; the very same object where they are so already. */
export function withSerialsOf1900(cells: SheetCells): SheetCells {
  if (!countsFrom1904(cells)) return cells;
  const isDate = dateFormats();
  const values = cells.values.map((row, at) =>
    row.map((value, column) => (typeof value === "number" && isDate(cells.formats[at]?.[column] ?? "") ? value + DAYS_BETWEEN : value)),
  );
  return { ...cells, values };
}

/** A value of a sheet that counts from 1904, as it reads in the 1900 system: a date's serial becomes another. */
export const serialOf1900 = (value: CellValue, format: string): CellValue =>
  typeof value === "number" && datePrecision(format) !== null ? value + DAYS_BETWEEN : value;

/** The way back: a value as it has to be written to a sheet that counts from 1904. */
export const serialOf1904 = (value: CellValue, format: string): CellValue =>
  typeof value === "number" && datePrecision(format) !== null ? value - DAYS_BETWEEN : value;

/** The serial of the day that is shown, in the 1900 system; null where none is shown in full. */
function shownSerial(text: string): number | null {
  const match = FULL_DATE.exec(text);
  if (!match) return null;
  const [, year, chineseMonth, chineseDay, , month, day] = match;
  const date = civilDate(Number(year), Number(chineseMonth ?? month), Number(chineseDay ?? day));
  return date === null ? null : toSerial(date);
}

/** Tells formats of dates; a sheet has few formats and very many cells. */
function dateFormats(): (format: string) => boolean {
  const known = new Map<string, boolean>();
  return (format) => {
    const found = known.get(format) ?? datePrecision(format) !== null;
    known.set(format, found);
    return found;
  };
}
