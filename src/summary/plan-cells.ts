/** Building blocks of sheet plans: cells, rows that span the sheet, and the list that collects rows and merges. */

import type { CellStyle, PlanCell, PlanRow, SheetPlan } from "./sheet-plan";
import { lineCount, MAX_ROW_HEIGHT, rowHeight } from "./text-measure";

/** Longest text that a cell can hold, in UTF-16 units. */
const MAX_CELL_TEXT = 32_767;
const CUT_MARK = "…";

type Merge = SheetPlan["merges"][number];
type Row = readonly (PlanCell | null)[];

/** A cell of text; what no cell can hold is cut, and the cut shown by "…". */
export function textCell(value: string, style: CellStyle = "text"): PlanCell {
  if (value.length <= MAX_CELL_TEXT) return { value, style };
  const last = value.charCodeAt(MAX_CELL_TEXT - 2);
  const end = MAX_CELL_TEXT - (last >= 0xd800 && last <= 0xdbff ? 2 : 1);
  return { value: value.slice(0, end) + CUT_MARK, style };
}

/** A cell of a number; `alert` is its look where the number is above 0. */
export function numberCell(value: number, alert: CellStyle = "number"): PlanCell {
  return { value, style: value > 0 ? alert : "number" };
}

export function emptyCell(style: CellStyle = "text"): PlanCell {
  return { value: null, style };
}

/** A cell that leads to a place in the workbook; in a table unless another style is told. */
export function linkCell(value: string, sheet: string, address: string, tip: string, style: CellStyle = "link"): PlanCell {
  return { value, style, link: { sheet, address, tip } };
}

/** Text over several columns: `from` and `to` are 0-based and inclusive. */
export interface Spread {
  readonly from: number;
  readonly to: number;
  readonly cell: PlanCell;
}

/** Collects a sheet's rows from the top. */
export class RowList {
  readonly rows: PlanRow[] = [];
  readonly merges: Merge[] = [];

  constructor(readonly widths: readonly number[]) {}

  /** 0-based row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  add(cells: Row, height?: number): void {
    this.rows.push(height === undefined ? { cells } : { cells, height });
  }

  /** A row of single lines, in the middle of its height. */
  addLine(cells: Row, height: number): void {
    this.rows.push({ cells, height, middle: true });
  }

  blank(height?: number): void {
    this.add([], height);
  }

  /** A row of texts over several columns each, as high as its longest text needs, at least `least` points. */
  spread(parts: readonly Spread[], least = 0): void {
    const { cells, height } = this.spreadCells(parts, least);
    this.add(cells, height);
  }

  /** The same in the middle of its height. */
  spreadLine(parts: readonly Spread[], least: number): void {
    const { cells, height } = this.spreadCells(parts, least);
    this.addLine(cells, height);
  }

  private spreadCells(parts: readonly Spread[], least: number): { readonly cells: Row; readonly height: number } {
    const cells: (PlanCell | null)[] = [];
    let lines = 1;
    for (const { from, to, cell } of parts) {
      while (cells.length < from) cells.push(null);
      cells.push(cell);
      for (let column = from + 1; column <= to; column += 1) cells.push({ value: null, style: cell.style });
      if (to > from) this.merges.push({ top: this.next, left: from, bottom: this.next, right: to });
      lines = Math.max(lines, lineCount(String(cell.value ?? ""), this.width(from, to)));
    }
    return { cells, height: rowHeight(lines, least) };
  }

  /**
   * A row of a table that may be higher than Excel lets a row be: then it becomes several rows, each column merged
   * over them, so that nothing of a long text is hidden. `parts` is how many; `cells` are the first row's.
   */
  tall(cells: Row, height: number, parts: number): void {
    const top = this.next;
    this.add(cells, Math.min(MAX_ROW_HEIGHT, height / parts));
    for (let part = 1; part < parts; part += 1) {
      this.add(cells.map((cell) => (cell === null ? null : { value: null, style: cell.style })), Math.min(MAX_ROW_HEIGHT, height / parts));
    }
    if (parts === 1) return;
    cells.forEach((cell, column) => {
      if (cell !== null) this.merges.push({ top, left: column, bottom: top + parts - 1, right: column });
    });
  }

  private width(from: number, to: number): number {
    let sum = 0;
    for (let column = from; column <= to; column += 1) sum += this.widths[column] ?? 0;
    return sum;
  }
}
