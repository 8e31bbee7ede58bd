/** A sheet's cells by their 0-based row and column on the sheet, with merged cells resolved. */

import type { CellArea, CellValue, SheetCells } from "./sheet-cells";

export interface GridCell {
  readonly value: CellValue;
  /** The cell's text: its own string, or what Excel shows of a number, date or boolean. */
  readonly text: string;
  readonly format: string;
}

const EMPTY: GridCell = { value: "", text: "", format: "General" };
const ERROR_TEXT = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!)$/;

export class SheetGrid {
  readonly top: number;
  readonly left: number;
  /** Last row and column with cells, inclusive. */
  readonly bottom: number;
  readonly right: number;
  private readonly merged = new Map<number, CellArea>();

  constructor(readonly sheet: SheetCells) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
    for (const area of sheet.merges) {
      const bottom = Math.min(area.bottom, this.bottom);
      const right = Math.min(area.right, this.right);
      for (let row = area.top; row <= bottom; row += 1) {
        for (let column = area.left; column <= right; column += 1) this.merged.set(this.keyOf(row, column), area);
      }
    }
  }

  private keyOf(row: number, column: number): number {
    return row * 16384 + column;
  }

  /** The cell itself; empty where a merge hides it or the sheet has none. */
  own(row: number, column: number): GridCell {
    const value = this.sheet.values[row - this.top]?.[column - this.left];
    if (value === undefined || value === "") return EMPTY;
    const format = this.sheet.formats[row - this.top]?.[column - this.left] ?? "General";
    if (typeof value === "string") return { value, text: value, format };
    const shown = this.sheet.text[row - this.top]?.[column - this.left] ?? String(value);
    // A column that is too narrow shows "####": the number itself says more.
    return { value, text: /^#+$/.test(shown) ? String(value) : shown, format };
  }

  /** The cell as a reader sees it: inside a merge, the merge's upper left cell. */
  seen(row: number, column: number): GridCell {
    const area = this.mergeAt(row, column);
    return area ? this.own(area.top, area.left) : this.own(row, column);
  }

  /** The merge that covers a cell. */
  mergeAt(row: number, column: number): CellArea | undefined {
    return this.merged.get(this.keyOf(row, column));
  }

  /** Where the cell's content stands: the upper left cell of its merge, else itself. */
  home(row: number, column: number): { readonly row: number; readonly column: number } {
    const area = this.mergeAt(row, column);
    return area ? { row: area.top, column: area.left } : { row, column };
  }

  isFormula(row: number, column: number): boolean {
    return this.sheet.formulas.has(`${row},${column}`);
  }

  isError(row: number, column: number): boolean {
    const { value } = this.own(row, column);
    return typeof value === "string" && isErrorText(value);
  }

  isBlank(row: number, column: number): boolean {
    return isBlankText(this.own(row, column).text);
  }

  isBlankRow(row: number, left = this.left, right = this.right): boolean {
    for (let column = left; column <= right; column += 1) if (!this.isBlank(row, column)) return false;
    return true;
  }
}

/** True for a cell's text that is one of Excel's error values, "#N/A". */
export function isErrorText(text: string): boolean {
  return ERROR_TEXT.test(text);
}

/** True for text of nothing but white space and characters that show nothing. */
export function isBlankText(text: string): boolean {
  return /^[\s\u3000\u200b-\u200f\u2060\ufeff\u00ad]*$/.test(text);
}
