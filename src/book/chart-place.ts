/** Where a chart stands: points in the book, cells and English Metric Units in the file. */

import type { BookSheet } from "./book-sheet";
import { childOf, numberOf, type XmlNode } from "./xml-tree";

const EMU_PER_POINT = 12_700;
/** Seven pixels a character, three quarters of a point a pixel: the usual font of a workbook. */
const POINTS_PER_CHARACTER = 5.25;
const FURTHEST = 2000;

export const emu = (points: number): number => Math.round(points * EMU_PER_POINT);

const columnPoints = (sheet: BookSheet, column: number): number => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column) * POINTS_PER_CHARACTER);
const rowPoints = (sheet: BookSheet, row: number): number => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row));

/** The cell at a distance from the sheet's corner, and how far into it, in points. */
function cellAt(distance: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = distance;
  let index = 0;
  for (; index < FURTHEST && rest >= size(index); index += 1) rest -= size(index);
  return { index, rest };
}

/** `<xdr:from>` for a place in points. */
export function fromElement(sheet: BookSheet, left: number, top: number): string {
  const column = cellAt(left, (index) => columnPoints(sheet, index));
  const row = cellAt(top, (index) => rowPoints(sheet, index));
  return `<xdr:from><xdr:col>${column.index}</xdr:col><xdr:colOff>${emu(column.rest)}</xdr:colOff><xdr:row>${row.index}</xdr:row><xdr:rowOff>${emu(row.rest)}</xdr:rowOff></xdr:from>`;
}

/** Place and size of an anchor, in points. */
export function placeOf(anchor: XmlNode, sheet: BookSheet): { left: number; top: number; width: number; height: number } {
  const size = childOf(anchor, "ext");
  const [width, height] = [numberOf(size, "cx") ?? 0, numberOf(size, "cy") ?? 0].map((length) => length / EMU_PER_POINT);
  const position = childOf(anchor, "pos");
  const { left, top } = position === undefined
    ? corner(childOf(anchor, "from"), sheet)
    : { left: (numberOf(position, "x") ?? 0) / EMU_PER_POINT, top: (numberOf(position, "y") ?? 0) / EMU_PER_POINT };
  if (anchor.name !== "twoCellAnchor") return { left, top, width: width ?? 0, height: height ?? 0 };
  const end = corner(childOf(anchor, "to"), sheet);
  return { left, top, width: end.left - left, height: end.top - top };
}

function corner(node: XmlNode | undefined, sheet: BookSheet): { left: number; top: number } {
  const number = (name: string): number => Number(childOf(node, name)?.text ?? "0") || 0;
  let left = number("colOff") / EMU_PER_POINT;
  let top = number("rowOff") / EMU_PER_POINT;
  for (let column = 0; column < Math.min(number("col"), FURTHEST); column += 1) left += columnPoints(sheet, column);
  for (let row = 0; row < Math.min(number("row"), FURTHEST); row += 1) top += rowPoints(sheet, row);
  return { left, top };
}
