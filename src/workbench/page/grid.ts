/** Draws a sheet as a table: only the rows in view, with merges, looks, marks and the selection. */

import type { Book, BookArea, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";
import { cellLook } from "./cell-look";
import { markFormatAt } from "./mark-formats";
import { measureSheet, type SheetMeasures } from "./sheet-measures";

export interface GridEvents {
  onSelect(row: number, column: number): void;
  onEdit(row: number, column: number, text: string): void;
}

const rowHeadWidth = 44;

export class Grid {
  private book: Book | null = null;
  private measures: SheetMeasures | null = null;
  private shownSheet = "";
  private selection = "";
  private readonly table: HTMLTableElement;

  constructor(
    private readonly view: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.table = document.createElement("table");
    this.table.setAttribute("role", "grid");
    this.view.append(this.table);
    this.view.addEventListener("scroll", () => requestAnimationFrame(() => this.drawRows()), { passive: true });
    new ResizeObserver(() => this.drawRows()).observe(this.view);
    this.table.addEventListener("click", (event) => this.onCell(event, (row, column) => this.events.onSelect(row, column)));
    this.table.addEventListener("dblclick", (event) => this.onCell(event, (row, column, cell) => this.edit(row, column, cell)));
    this.table.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Draws the book's active sheet; keeps the place where the sheet is the same as before. */
  draw(book: Book): void {
    this.book = book;
    const sheet = book.sheetById(book.activeSheet);
    if (!sheet) return;
    this.measures = measureSheet(book, sheet);
    this.table.setAttribute("aria-label", sheet.name);
    this.table.setAttribute("aria-rowcount", String(this.measures.rows));
    this.table.setAttribute("aria-colcount", String(this.measures.columns));
    this.table.style.width = `${rowHeadWidth + this.measures.widths.reduce((sum, width) => sum + width, 0)}px`;
    if (this.shownSheet !== sheet.id) this.view.scrollTo(0, 0);
    this.shownSheet = sheet.id;
    const selection = JSON.stringify([sheet.id, sheet.selection]);
    if (selection !== this.selection) this.reveal(sheet.selection[0]);
    this.selection = selection;
    this.drawRows();
  }

  private drawRows(): void {
    const { book, measures } = this;
    const sheet = book?.sheetById(book.activeSheet);
    if (!book || !measures || !sheet || this.table.querySelector("textarea")) return;
    const first = Math.max(0, rowAt(measures.tops, this.view.scrollTop) - 5);
    const last = Math.min(measures.rows - 1, rowAt(measures.tops, this.view.scrollTop + this.view.clientHeight) + 5);
    const body = document.createElement("tbody");
    body.append(spacer(measures.tops[first] ?? 0, measures.columns));
    for (let row = first; row <= last; row++) body.append(this.rowElement(book, sheet, measures, row, first));
    body.append(spacer((measures.tops[measures.rows] ?? 0) - (measures.tops[last + 1] ?? 0), measures.columns));
    const focused = this.table.contains(document.activeElement);
    this.table.replaceChildren(columnHeads(measures), body);
    if (focused) this.table.querySelector<HTMLElement>("td[tabindex='0']")?.focus({ preventScroll: true });
  }

  private rowElement(book: Book, sheet: BookSheet, measures: SheetMeasures, row: number, firstDrawn: number): HTMLTableRowElement {
    const element = document.createElement("tr");
    const height = (measures.tops[row + 1] ?? 0) - (measures.tops[row] ?? 0);
    element.style.height = `${height}px`;
    element.hidden = height === 0;
    element.setAttribute("aria-rowindex", String(row + 1));
    const head = document.createElement("th");
    head.scope = "row";
    head.textContent = String(row + 1);
    element.append(head);
    for (let column = 0; column < measures.columns; column++) {
      const merge = sheet.merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
      // A merge that begins above the drawn rows is drawn from the first of them on.
      if (merge && (column !== merge.left || row !== Math.max(merge.top, firstDrawn))) continue;
      const top = merge?.top ?? row;
      const cell = sheet.cell(top, column);
      const data = document.createElement("td");
      data.textContent = shownText(cell);
      Object.assign(data.style, cellLook(cell, markFormatAt(sheet, top, column), book.defaultFont));
      // As in Excel, text runs on over empty neighbours.
      if (!cell.style.wrap && typeof cell.value === "string" && sheet.cell(top, (merge?.right ?? column) + 1).value === "") data.style.overflow = "visible";
      if (sheet.linkAt(top, column)) data.style.cursor = "pointer";
      if (merge) {
        data.rowSpan = merge.bottom - row + 1;
        data.colSpan = Math.min(merge.right, measures.columns - 1) - merge.left + 1;
      }
      const selected = sheet.selection.some((area) => top >= area.top && top <= area.bottom && column >= area.left && column <= area.right);
      data.setAttribute("aria-selected", String(selected));
      data.setAttribute("aria-colindex", String(column + 1));
      data.tabIndex = selected && top === sheet.selection[0]?.top && column === sheet.selection[0].left ? 0 : -1;
      data.dataset["row"] = String(top);
      data.dataset["column"] = String(column);
      element.append(data);
    }
    return element;
  }

  private onCell(event: Event, act: (row: number, column: number, cell: HTMLElement) => void): void {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("td[data-row]") : null;
    if (cell) act(Number(cell.dataset["row"]), Number(cell.dataset["column"]), cell);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target instanceof HTMLTextAreaElement) return;
    this.onCell(event, (row, column, cell) => {
      const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
      const step = steps[event.key];
      if (event.key === "F2" || event.key === "Enter") this.edit(row, column, cell);
      else if (step) this.events.onSelect(Math.max(0, row + step[0]), Math.max(0, column + step[1]));
      else return;
      event.preventDefault();
    });
  }

  private edit(row: number, column: number, cell: HTMLElement): void {
    const before = cell.textContent ?? "";
    const field = document.createElement("textarea");
    field.value = before;
    field.setAttribute("aria-label", `${row + 1}, ${column + 1}`);
    cell.replaceChildren(field);
    field.focus();
    let left = false;
    const leave = (keep: boolean) => {
      if (left) return;
      left = true;
      field.remove();
      if (keep && field.value !== before) this.events.onEdit(row, column, field.value);
      this.drawRows();
    };
    field.addEventListener("blur", () => leave(true));
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave(false);
      if (event.key === "Enter" && !event.altKey && !event.shiftKey) leave(true);
    });
  }

  private reveal(area: BookArea | undefined): void {
    const { measures, view } = this;
    if (!area || !measures) return;
    const top = measures.tops[Math.min(area.top, measures.rows - 1)] ?? 0;
    const bottom = measures.tops[Math.min(area.top + 1, measures.rows)] ?? top;
    const head = 26;
    if (top < view.scrollTop) view.scrollTop = Math.max(0, top - 40);
    else if (bottom + head > view.scrollTop + view.clientHeight) view.scrollTop = Math.min(top, bottom + head + 40 - view.clientHeight);
    const left = measures.widths.slice(0, area.left).reduce((sum, width) => sum + width, 0);
    const width = measures.widths[area.left] ?? 0;
    if (left < view.scrollLeft) view.scrollLeft = left;
    else if (left + width + rowHeadWidth > view.scrollLeft + view.clientWidth) view.scrollLeft = Math.min(left, left + width + rowHeadWidth - view.clientWidth);
  }
}

function rowAt(tops: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

function spacer(height: number, columns: number): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.setAttribute("aria-hidden", "true");
  row.className = "spacer";
  const cell = document.createElement("td");
  cell.colSpan = columns + 1;
  cell.style.height = `${height}px`;
  row.hidden = height <= 0;
  row.append(cell);
  return row;
}

function columnHeads(measures: SheetMeasures): HTMLTableSectionElement {
  const section = document.createElement("thead");
  const row = document.createElement("tr");
  const corner = document.createElement("td");
  corner.style.width = `${rowHeadWidth}px`;
  row.append(corner);
  measures.widths.forEach((width, column) => {
    const head = document.createElement("th");
    head.scope = "col";
    head.style.width = `${width}px`;
    head.textContent = letters(column);
    row.append(head);
  });
  section.append(row);
  return section;
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
}
