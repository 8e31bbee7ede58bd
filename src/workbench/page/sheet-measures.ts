/** Sizes of a sheet's rows and columns on the page, in pixels. */

import type { Book, BookArea, BookCell, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";

export const pixelsPerPoint = 4 / 3;
const pixelsPerDigit = 7;
/** Rows and columns shown beyond the used ones. */
const more = { rows: 20, columns: 3 };
const most = { columns: 200 };

export interface SheetMeasures {
  readonly rows: number;
  readonly columns: number;
  /** Tops of rows; one more than there are rows. */
  readonly tops: Float64Array;
  /** Left edges of columns; one more than there are columns. */
  readonly lefts: Float64Array;
  readonly widths: readonly number[];
}

/** Heights that rows without one of their own take from their text; worked out again when cells, widths or merges change. */
interface NaturalHeights {
  readonly key: string;
  readonly merges: readonly BookArea[];
  readonly heights: Map<number, number>;
}

const known = new WeakMap<BookSheet, NaturalHeights>();

export function measureSheet(book: Book, sheet: BookSheet): SheetMeasures {
  const used = sheet.usedRange();
  const columns = Math.min(most.columns, Math.max(8, (used?.right ?? 0) + 1 + more.columns));
  const rows = Math.max(30, (used?.bottom ?? 0) + 1 + more.rows, lastChartRow(sheet) + 3);
  const widths = Array.from({ length: columns }, (_, column) => (sheet.isColumnHidden(column) ? 0 : Math.round(sheet.columnWidth(column) * pixelsPerDigit)));
  const natural = naturalHeights(book, sheet, widths);
  const standard = Math.round(sheet.defaultRowHeight * pixelsPerPoint);
  const tops = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) {
    const entry = sheet.rows.get(row);
    const height = entry?.hidden ? 0 : entry?.height === undefined ? (natural.get(row) ?? standard) : Math.round(entry.height * pixelsPerPoint);
    tops[row + 1] = (tops[row] ?? 0) + height;
  }
  const lefts = new Float64Array(columns + 1);
  widths.forEach((width, column) => (lefts[column + 1] = (lefts[column] ?? 0) + width));
  return { rows, columns, tops, lefts, widths };
}

/** Index of the row or column that holds this distance from the sheet's corner. */
export function indexAt(edges: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, edges.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The row on which the lowest chart ends, as the file counts heights. */
function lastChartRow(sheet: BookSheet): number {
  const bottom = Math.max(0, ...sheet.charts.map(({ top, height }) => top + height));
  let row = 0;
  for (let edge = 0; edge < bottom; row++) edge += sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row);
  return row;
}

function naturalHeights(book: Book, sheet: BookSheet, widths: readonly number[]): ReadonlyMap<number, number> {
  const key = [sheet.cellsRevision, sheet.merges.length, ...widths].join();
  const before = known.get(sheet);
  if (before?.key === key && before.merges === sheet.merges) return before.heights;
  const merged = new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
  const heights = new Map<number, number>();
  sheet.forEachCell((row, column, cell) => {
    if (!cell.style.wrap || cell.value === "") return;
    const area = merged.size === 0 ? undefined : merged.get(`${row},${column}`);
    if (area && area.bottom > area.top) return;
    let width = 0;
    for (let at = column; at <= (area?.right ?? column); at++) width += widths[at] ?? 0;
    const height = textHeight(book, cell, width);
    if (height > (heights.get(row) ?? sheet.defaultRowHeight * pixelsPerPoint)) heights.set(row, Math.round(height));
  });
  known.set(sheet, { key, merges: sheet.merges, heights });
  return heights;
}

/** Height that a wrapped text asks for, as Excel makes it; estimated. */
function textHeight(book: Book, cell: BookCell, width: number): number {
  const size = (cell.style.fontSize ?? book.defaultFont.size) * pixelsPerPoint;
  let lines = 0;
  for (const text of shownText(cell).split(/\r\n|\r|\n/)) lines += Math.max(1, Math.ceil((textWidth(text) * size) / Math.max(1, width - 8)));
  return lines * size * lineHeight + 4;
}

/** The page's line height, in font sizes; page.css says the same. */
const lineHeight = 1.27;

/** Width of a text in ems: Chinese characters are one wide, others about half. */
function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2e80 ? 0.55 : 1;
  return width;
}
