/** How rows, areas and formulas move when whole rows are inserted or deleted. Pure. */

import { columnNumber } from "./cell-address";
import type { BookArea } from "./book-parts";
import { MAX_ROWS } from "./limits";

/** `count` rows inserted before row `at` (0-based), or, where it is negative, that many deleted from `at` on. */
export interface RowShift { readonly at: number; readonly count: number }

/** Where a row comes to stand; null where it is deleted or pushed off the sheet. */
export function shiftedRow(row: number, { at, count }: RowShift): number | null {
  if (row < at) return row;
  if (count < 0 && row < at - count) return null;
  return row + count >= MAX_ROWS ? null : row + count;
}

/** Where an area comes to stand: it grows and shrinks with rows inside it; null where nothing of it is left. */
export function shiftedArea(area: BookArea, { at, count }: RowShift): BookArea | null {
  if (area.top === 0 && area.bottom === MAX_ROWS - 1) return area;
  const end = at - count;
  const top = area.top < at ? area.top : count < 0 && area.top < end ? at : area.top + count;
  const bottom = area.bottom < at ? area.bottom : count < 0 && area.bottom < end ? at - 1 : Math.min(area.bottom + count, MAX_ROWS - 1);
  return bottom < top ? null : { ...area, top, bottom };
}

/** Texts, sheet names, structured references, cells and ranges, rows, names and numbers, in this order. */
const piece = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<sheet>'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!`,
    String.raw`\[[^\]]*\]`,
    String.raw`(?<c1>\$?[A-Za-z]{1,3}\$?)(?<r1>[0-9]{1,7})(?::(?<c2>\$?[A-Za-z]{1,3}\$?)(?<r2>[0-9]{1,7}))?(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<d1>\$?)(?<n1>[0-9]{1,7}):(?<d2>\$?)(?<n2>[0-9]{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
    String.raw`[0-9.]+(?:[eE][+-]?[0-9]+)?`,
  ].join("|"),
  "gu",
);

const lost = "#REF!";

/**
 * The formula after rows of a sheet have moved.
 * @param formula with or without its "=".
 * @param home name of the sheet on which the formula stands.
 * @param moved name of the sheet whose rows move.
 */
export function formulaAfterShift(formula: string, home: string, moved: string, shift: RowShift): string {
  const target = moved.toUpperCase();
  let prefix: { readonly end: number; readonly sheet: string } | null = null;
  let bracketEnd = -1;
  let result = "";
  let at = 0;
  for (const match of formula.matchAll(piece)) {
    const { index, 0: whole, groups = {} } = match;
    const { sheet, c1, r1, c2, r2, d1, n1, d2, n2 } = groups;
    result += formula.slice(at, index);
    at = index + whole.length;
    if (sheet !== undefined) {
      // A workbook's name before it leads out of this one.
      prefix = { end: at, sheet: bracketEnd === index ? "" : sheet.replace(/^'|'$/g, "").replace(/''/g, "'") };
      result += whole;
      continue;
    }
    if (whole.startsWith("[")) bracketEnd = at;
    const of = prefix?.end === index ? prefix.sheet : home;
    if (of.toUpperCase() !== target) result += whole;
    else if (c1 !== undefined && r1 !== undefined && isColumn(c1) && (c2 === undefined || isColumn(c2))) {
      result += movedReference(whole, shift, Number(r1), Number(r2 ?? r1), (top, bottom) => (c2 === undefined ? `${c1}${top}` : `${c1}${top}:${c2}${bottom}`));
    } else if (n1 !== undefined && n2 !== undefined) {
      result += movedReference(whole, shift, Number(n1), Number(n2), (top, bottom) => `${d1 ?? ""}${top}:${d2 ?? ""}${bottom}`);
    } else result += whole;
  }
  return result + formula.slice(at);
}

const isColumn = (text: string): boolean => columnNumber(text.replaceAll("$", "")) >= 0;

function movedReference(whole: string, shift: RowShift, first: number, last: number, write: (top: number, bottom: number) => string): string {
  if (first < 1 || last < 1 || first > MAX_ROWS || last > MAX_ROWS) return whole;
  const area = shiftedArea({ top: Math.min(first, last) - 1, bottom: Math.max(first, last) - 1, left: 0, right: 0 }, shift);
  if (area === null) return lost;
  return first <= last ? write(area.top + 1, area.bottom + 1) : write(area.bottom + 1, area.top + 1);
}
