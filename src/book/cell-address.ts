/** A1 addresses, to and from 0-based rows and columns. */

import { MAX_COLUMNS, MAX_ROWS } from "./limits";
import type { BookArea } from "./book-parts";

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return name;
}

/** "A" → 0; -1 where it is no column. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) {
    const code = letter.charCodeAt(0) - 64;
    if (code < 1 || code > 26) return -1;
    column = column * 26 + code;
  }
  return column <= MAX_COLUMNS ? column - 1 : -1;
}

export const cellAddress = (row: number, column: number): string => columnName(column) + String(row + 1);

/** "A1:B2", or "A1" for a single cell. */
export function areaAddress({ top, left, bottom, right }: BookArea): string {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
}

/** "$B$3" → row 2, column 1; null where it is no cell of a sheet. */
export function parseCell(text: string): { row: number; column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(text);
  if (match === null) return null;
  const column = columnNumber(match[1] ?? "");
  const row = Number(match[2]) - 1;
  return column < 0 || row < 0 || row >= MAX_ROWS ? null : { row, column };
}

/** "A1:B2", "A1", "A:B" or "1:2"; null where it is none of them. */
export function parseArea(text: string): BookArea | null {
  const [from = "", to = from, more] = text.split(":");
  if (more !== undefined) return null;
  const first = parseCell(from);
  const last = parseCell(to);
  if (first !== null && last !== null) return ordered(first.row, first.column, last.row, last.column);
  const rows = [from, to].map((part) => /^\$?([0-9]{1,7})$/.exec(part)?.[1]);
  if (rows[0] !== undefined && rows[1] !== undefined) return ordered(Number(rows[0]) - 1, 0, Number(rows[1]) - 1, MAX_COLUMNS - 1);
  const columns = [from, to].map((part) => columnNumber(/^\$?([A-Za-z]{1,3})$/.exec(part)?.[1] ?? "-"));
  if (columns[0] === undefined || columns[1] === undefined || columns[0] < 0 || columns[1] < 0) return null;
  return ordered(0, columns[0], MAX_ROWS - 1, columns[1]);
}

/** Areas of a list with blanks between, such as a sqref; what is no area is passed over. */
export function parseAreas(text: string): BookArea[] {
  return text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

function ordered(top: number, left: number, bottom: number, right: number): BookArea {
  return { top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) };
}

/** A sheet's name as formulas write it: always in quotes, which is always allowed. */
export const quotedSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;
