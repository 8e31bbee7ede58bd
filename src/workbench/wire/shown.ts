/** What Excel shows of a cell, and what kind of value it holds. */

import type { BookCell } from "../../book/book";
import { shownText as shownValue } from "../../book/shown-text";

/** The cell's text as Excel shows it: numbers and dates in the cell's format. */
export const shownText = (cell: BookCell, date1904 = false): string =>
  cell.error ? String(cell.value) : shownValue(cell.value, cell.format, date1904);

/** Excel.RangeValueType of a cell. */
export function valueType(cell: BookCell): string {
  if (cell.error) return "Error";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return cell.value === "" ? "Empty" : "String";
}
