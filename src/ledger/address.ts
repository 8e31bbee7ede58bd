/** A1 addresses from and to 0-based rows and columns. */

import type { CellArea } from "./sheet-cells";

/** Column letters of a 0-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based column of column letters: "A" → 0; -1 for what is no column. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a 0-based row and column: (2, 3) → "D3". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** A1 address of an area: "A1" for one cell, else "A1:D33". */
export function areaAddress(area: CellArea): string {
  const first = cellAddress(area.top, area.left);
  const last = cellAddress(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The area that an address without a sheet names ("D3", "$A$1:B2"); null where it is none. */
export function parseArea(address: string): CellArea | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address);
  if (!match) return null;
  const left = columnIndex(match[1] ?? "");
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  if (top < 0 || bottom < top || right < left) return null;
  return { top, left, bottom, right };
}
