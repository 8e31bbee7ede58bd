/**
 * How high a row has to be for its wrapped text. Excel measures with its fonts; this counts characters,
 * a Chinese one as wide as two others. (Assumption, for rows of ours whose height nobody set.)
 */

import type { BookCell } from "./book-parts";
import type { BookSheet } from "./book-sheet";

/** Line height by font size: 11 points take 15. */
const LINE = 1.36;
/** Characters that a cell keeps free at its edges. */
const PADDING = 0.8;
const TALLEST = 409.5;
const defaultSize = 11;

const isWide = (code: number): boolean => code >= 0x1100 && !(code >= 0xd800 && code <= 0xdbff);

/** Lines that a text takes in so many characters of width. */
function lineCount(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      lines += 1;
      filled = 0;
      continue;
    }
    const step = isWide(code) ? 2 : 1;
    if (filled + step > width && filled > 0) {
      lines += 1;
      filled = 0;
    }
    filled += step;
  }
  return lines;
}

/** The height in points; undefined where the sheet's usual one will do. `cells` are the row's by column. */
export function fittingHeight(sheet: BookSheet, row: number, cells: Iterable<readonly [number, BookCell | undefined]>): number | undefined {
  let height = 0;
  for (const [column, cell] of cells) {
    if (cell === undefined || cell.value === "") continue;
    const size = cell.style.fontSize ?? defaultSize;
    const merged = sheet.merges.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
    const wraps = cell.style.wrap === true && typeof cell.value === "string" && !merged;
    const width = Math.max(1, ((sheet.columnWidth(column) - PADDING) * defaultSize) / size);
    height = Math.max(height, (wraps ? lineCount(String(cell.value), width) : 1) * size * LINE);
  }
  const rounded = Math.min(TALLEST, Math.round(height / 0.75) * 0.75);
  return rounded > sheet.defaultRowHeight ? rounded : undefined;
}
