/** Sizes of a sheet's rows and columns on the page, in pixels. */

import type { Book, BookArea, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";

const pixelsPerPoint = 4 / 3;
const pixelsPerDigit = 7;
/** Rows and columns shown beyond the used ones. */
const more = { rows: 20, columns: 3 };
const most = { columns: 200 };

export interface SheetMeasures {
  readonly rows: number;
  readonly columns: number;
  /** Tops of rows; one more than there are rows. */
  readonly tops: Float64Array;
  readonly widths: readonly number[];
}

export function measureSheet(book: Book, sheet: BookSheet): SheetMeasures {
  const used = sheet.usedRange();
  const columns = Math.min(most.columns, Math.max(8, (used?.right ?? 0) + 1 + more.columns));
  const rows = Math.max(30, (used?.bottom ?? 0) + 1 + more.rows);
  const widths = Array.from({ length: columns }, (_, column) => (sheet.isColumnHidden(column) ? 0 : Math.round(sheet.columnWidth(column) * pixelsPerDigit)));
  const merged = mergedAnchors(sheet);
  const tops = new Float64Array(rows + 1);
  for (let row = 0; row < rows; row++) tops[row + 1] = (tops[row] ?? 0) + rowPixels(book, sheet, row, widths, merged);
  return { rows, columns, tops, widths };
}

function mergedAnchors(sheet: BookSheet): ReadonlyMap<string, BookArea> {
  return new Map(sheet.merges.map((area) => [`${area.top},${area.left}`, area]));
}

/** A row without a height of its own is as high as its wrapped text asks for, as Excel makes it; estimated. */
function rowPixels(book: Book, sheet: BookSheet, row: number, widths: readonly number[], merged: ReadonlyMap<string, BookArea>): number {
  if (sheet.isRowHidden(row)) return 0;
  const own = sheet.rows.get(row)?.height;
  if (own !== undefined) return Math.round(own * pixelsPerPoint);
  let height = sheet.defaultRowHeight * pixelsPerPoint;
  for (const [column, cell] of sheet.cellsOfRow(row) ?? []) {
    const area = merged.get(`${row},${column}`);
    if (!cell.style.wrap || (area && area.bottom > area.top)) continue;
    const size = (cell.style.fontSize ?? book.defaultFont.size) * pixelsPerPoint;
    let width = 0;
    for (let at = column; at <= (area?.right ?? column); at++) width += widths[at] ?? 0;
    const line = (text: string) => Math.max(1, Math.ceil((textWidth(text) * size) / Math.max(1, width - 6)));
    const lines = shownText(cell).split(/\r\n|\r|\n/).reduce((sum, text) => sum + line(text), 0);
    height = Math.max(height, lines * size * 1.4 + 4);
  }
  return Math.round(height);
}

/** Width of a text in ems: Chinese characters are one wide, others about half. */
function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 0.55 : 1;
  return width;
}
