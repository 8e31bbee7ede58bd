/** Draws rows of a sheet as table rows: looks, merges, links, conditional formats, the selection. */

import type { Book, BookArea, BookConditionalFormat, BookRuleFormat, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";
import { cellLook } from "./cell-look";
import { ruleLook, RuleValues } from "./rules/rule-looks";
import type { SheetMeasures } from "./sheet-measures";

export const rowHeadWidth = 48;
export const columnHeadHeight = 24;

/** What rows are drawn from; made anew whenever the book has changed. */
export class RowDrawing {
  private readonly rules: readonly { readonly area: BookArea; readonly format: BookConditionalFormat }[];
  private readonly values: RuleValues;

  constructor(
    private readonly book: Book,
    readonly sheet: BookSheet,
    private readonly measures: SheetMeasures,
  ) {
    this.rules = sheet.conditionalFormats.flatMap((format) => format.ranges.map((area) => ({ area, format })));
    this.values = new RuleValues(book, sheet);
  }

  /**
   * Draws a row.
   * @param window the rows that are drawn together; a merged area is cut off at its edges.
   * @returns the row, and whether a merged area was cut off: then it has to be drawn anew with another window.
   */
  draw(row: number, window: { readonly first: number; readonly last: number }): { readonly element: HTMLTableRowElement; readonly cut: boolean } {
    const { sheet, measures } = this;
    const element = document.createElement("tr");
    const height = (measures.tops[row + 1] ?? 0) - (measures.tops[row] ?? 0);
    element.style.height = `${height}px`;
    element.hidden = height === 0;
    element.setAttribute("aria-rowindex", String(row + 1));
    element.append(rowHead(row, rowIsSelected(sheet, row)));
    if (height === 0) return { element, cut: sheet.merges.some(({ top, bottom }) => row >= top && row <= bottom) };
    const onRow = (area: BookArea): boolean => row >= area.top && row <= area.bottom;
    const merges = sheet.merges.filter(onRow);
    const rules = this.rules.filter(({ area }) => onRow(area));
    let cut = false;
    for (let column = 0; column < measures.columns; column++) {
      const merge = merges.find(({ left, right }) => column >= left && column <= right);
      // A merge that begins above the drawn rows, or on a hidden one, is drawn from the first of them on.
      if (merge) {
        const from = this.firstShown(Math.max(merge.top, window.first));
        cut ||= merge.top < window.first || merge.bottom > window.last;
        if (row !== from || column !== merge.left) continue;
      }
      element.append(this.cell(row, column, merge, rules, window.last));
    }
    return { element, cut };
  }

  private firstShown(row: number): number {
    let shown = row;
    while (shown < this.measures.rows && this.sheet.isRowHidden(shown)) shown++;
    return shown;
  }

  private cell(row: number, column: number, merge: BookArea | undefined, rules: RowDrawing["rules"], last: number): HTMLTableCellElement {
    const { sheet, measures, book } = this;
    const top = merge?.top ?? row;
    const cell = sheet.cell(top, column);
    const bottom = Math.min(merge?.bottom ?? row, last);
    const right = Math.min(merge?.right ?? column, measures.columns - 1);
    const data = document.createElement("td");
    const text = document.createElement("div");
    text.textContent = shownText(cell, book.date1904);
    text.style.maxHeight = `${(measures.tops[bottom + 1] ?? 0) - (measures.tops[row] ?? 0) - 2}px`;
    data.append(text);
    const over = rules.length === 0 ? {} : this.ruleLookAt(top, column, rules);
    Object.assign(data.style, cellLook(cell, over, book.defaultFont));
    // Between two cells there is one line: that of the left and upper one, unless a rule draws its own.
    if (!over.borders?.left && column > 0 && sheet.cell(top, column - 1).style.borders?.right) data.style.borderLeft = "";
    if (!over.borders?.top && top > 0 && sheet.cell(top - 1, column).style.borders?.bottom) data.style.borderTop = "";
    // As in Excel, text runs on over empty neighbours.
    if (!cell.style.wrap && typeof cell.value === "string" && cell.value !== "" && sheet.cell(top, right + 1).value === "") data.className = "runs-on";
    this.link(data, top, column);
    if (merge) {
      data.rowSpan = bottom - row + 1;
      data.colSpan = right - merge.left + 1;
    }
    if (column < sheet.frozen.columns) {
      data.classList.add("frozen");
      data.style.left = `${rowHeadWidth + (measures.lefts[column] ?? 0)}px`;
    }
    const selected = sheet.selection.some((area) => top >= area.top && top <= area.bottom && column >= area.left && column <= area.right);
    data.setAttribute("aria-selected", String(selected));
    data.setAttribute("aria-colindex", String(column + 1));
    data.tabIndex = selected && isActive(sheet, top, column) ? 0 : -1;
    if (data.tabIndex === 0) data.classList.add("active");
    data.dataset["row"] = String(top);
    data.dataset["column"] = String(column);
    return data;
  }

  private ruleLookAt(row: number, column: number, rules: RowDrawing["rules"]): BookRuleFormat {
    const here = rules.filter(({ area }) => column >= area.left && column <= area.right).map(({ format }) => format);
    return here.length === 0 ? {} : ruleLook(this.values, here, row, column);
  }

  private link(data: HTMLTableCellElement, row: number, column: number): void {
    const link = this.sheet.linkAt(row, column);
    if (!link) return;
    data.style.cursor = "pointer";
    const tip = link.tip ?? link.address ?? link.location;
    if (tip !== undefined) data.title = tip;
  }
}

/** The cell that keys act on: the upper left one of the first selected area. */
function isActive(sheet: BookSheet, row: number, column: number): boolean {
  const [area] = sheet.selection;
  return area !== undefined && area.top === row && area.left === column;
}

function rowIsSelected(sheet: BookSheet, row: number): boolean {
  return sheet.selection.some(({ top, bottom }) => row >= top && row <= bottom);
}

function rowHead(row: number, selected: boolean): HTMLTableCellElement {
  const head = document.createElement("th");
  head.scope = "row";
  head.textContent = String(row + 1);
  head.dataset["head"] = String(row);
  if (selected) head.className = "selected";
  return head;
}

/** An empty row in place of rows that are not drawn. */
export function spacer(columns: number): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.setAttribute("aria-hidden", "true");
  row.className = "spacer";
  const cell = document.createElement("td");
  cell.colSpan = columns + 1;
  row.append(cell);
  return row;
}

export function setHeight(spacing: HTMLTableRowElement, height: number): void {
  spacing.hidden = height <= 0;
  spacing.style.height = `${height}px`;
}
