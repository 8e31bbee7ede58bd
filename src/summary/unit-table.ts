/** Finds the table of a sheet of ours again, whatever the user has done to it: by its hidden column and its headers. */

import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import { summaryTexts } from "../locales/summary";
import type { UnitColumn } from "../locales/summary/summary-texts";
import { STAMP_HEADER } from "./row-stamp";

/** Header of the hidden column with the tasks' keys: the same in all languages, so that a sheet written in one is read in the other. */
export const KEY_HEADER = "task-key";
/** Stands in the hidden column of the sign line. */
export const SIGN_KEY = "sign-line";

/** The note column's distance before the first hidden one, for a header that the user has changed. */
const NOTE_BEFORE_HIDDEN = 2;

export const locales = Object.values(summaryTexts);

export interface UnitTable {
  /** Index of the header's row among the cells' rows; columns are such indices, too. */
  readonly top: number;
  readonly key: number;
  readonly stamp: number | null;
  /** Column of the notes, or of the answers of a return slip. */
  readonly notes: number;
  readonly columnOf: (column: UnitColumn) => number | null;
}

/** The table of a unit's sheet or of the return slip; null where there is none. */
export function findUnitTable(cells: SheetCells): UnitTable | null {
  const top = cells.values.findIndex((row) => row.includes(KEY_HEADER));
  const header = cells.values[top];
  if (header === undefined) return null;
  const key = header.lastIndexOf(KEY_HEADER);
  const stamp = header.lastIndexOf(STAMP_HEADER);
  const headers = header.map((value) => String(value).trim());
  const columnOf = (column: UnitColumn): number | null => {
    const at = headers.findIndex((text) => locales.some(({ unit }) => text === unit.headers[column]));
    return at < 0 ? null : at;
  };
  const firstHidden = stamp < 0 ? key : Math.min(key, stamp);
  return { top, key, stamp: stamp < 0 ? null : stamp, notes: columnOf("notes") ?? firstHidden - NOTE_BEFORE_HIDDEN, columnOf };
}

/** A cell's text itself, not what is shown: a narrow column shows "####" for a number. Indices as in the cells' lists. */
export function textAt(cells: SheetCells, row: number, at: number | null): string {
  if (at === null) return "";
  const value: CellValue = cells.values[row]?.[at] ?? "";
  return typeof value === "string" ? value : (cells.text[row]?.[at] ?? String(value));
}
