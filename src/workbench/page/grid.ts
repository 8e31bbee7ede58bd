/** The sheet that is shown, as a table: only the rows in view are drawn, and those stay that stay in view. */

import type { Book, BookSheet } from "../../book/book";
import { columnName } from "../../book/cell-address";
import { CellEditor } from "./cell-editor";
import { ChartLayer } from "./chart-layer";
import { gridKey, type GridEvents } from "./grid-keys";
import { RowDrawing, columnHeadHeight, rowHeadWidth, setHeight, spacer } from "./grid-rows";
import { indexAt, measureSheet, type SheetMeasures } from "./sheet-measures";

/** Rows drawn above and below those in view. */
const beyond = 8;

interface Drawn {
  readonly drawing: RowDrawing;
  readonly rows: Map<number, { readonly element: HTMLTableRowElement; readonly cut: boolean }>;
  readonly body: HTMLTableSectionElement;
  /** In place of the rows above and below those that are drawn. */
  readonly above: HTMLTableRowElement;
  readonly below: HTMLTableRowElement;
}

export class Grid {
  private book: Book | null = null;
  private measures: SheetMeasures | null = null;
  private drawn: Drawn | null = null;
  private shownSheet = "";
  private selection = "";
  private scrolling = 0;
  /** A mouse button is down on a cell: were its element replaced now, the click, or the double click, would be lost. */
  private isPressed = false;
  private readonly table = document.createElement("table");
  private readonly charts = new ChartLayer();
  private readonly editor: CellEditor;

  constructor(
    private readonly view: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.editor = new CellEditor((row, column, text) => this.events.onEdit(row, column, text), () => this.draw(this.book));
    this.table.setAttribute("role", "grid");
    this.table.setAttribute("aria-multiselectable", "true");
    this.view.append(this.table, this.charts.element);
    this.view.addEventListener("scroll", () => this.onScroll(), { passive: true });
    new ResizeObserver(() => this.drawRows()).observe(this.view);
    this.table.addEventListener("pointerdown", () => (this.isPressed = true));
    for (const released of ["pointerup", "pointercancel"]) document.addEventListener(released, () => this.onRelease());
    this.table.addEventListener("click", (event) => this.onClick(event));
    this.table.addEventListener("dblclick", (event) => this.onCell(event, (row, column, cell) => this.edit(row, column, cell)));
    this.table.addEventListener("keydown", (event) => this.onKey(event));
  }

  /** Draws the book's active sheet; keeps the place where the sheet is the same as before. */
  draw(book: Book | null): void {
    this.book = book;
    const sheet = book?.sheetById(book.activeSheet);
    if (!book || !sheet || this.editor.isOpen || this.isPressed) return;
    const measures = measureSheet(book, sheet);
    this.measures = measures;
    this.table.setAttribute("aria-label", sheet.name);
    this.table.setAttribute("aria-rowcount", String(measures.rows));
    this.table.setAttribute("aria-colcount", String(measures.columns));
    this.table.style.width = `${rowHeadWidth + (measures.lefts[measures.columns] ?? 0)}px`;
    this.table.classList.toggle("no-lines", !sheet.showGridlines);
    if (this.shownSheet !== sheet.id) this.view.scrollTo(0, 0);
    this.shownSheet = sheet.id;
    const selection = JSON.stringify([sheet.id, sheet.selection]);
    if (selection !== this.selection) this.reveal(sheet, measures);
    this.selection = selection;
    this.charts.draw(sheet, measures);
    const focused = this.table.contains(document.activeElement);
    const drawn = { drawing: new RowDrawing(book, sheet, measures), rows: new Map(), body: document.createElement("tbody"), above: spacer(measures.columns), below: spacer(measures.columns) };
    drawn.body.append(drawn.above, drawn.below);
    this.drawn = drawn;
    const head = this.head(sheet, measures);
    this.drawRows();
    this.table.replaceChildren(head, drawn.body);
    if (focused) this.focus();
  }

  /** Whether a cell is being edited. */
  get isEditing(): boolean {
    return this.editor.isOpen;
  }

  focus(): void {
    this.table.querySelector<HTMLElement>("td[tabindex='0']")?.focus({ preventScroll: true });
  }

  private onScroll(): void {
    if (this.scrolling !== 0) return;
    this.scrolling = requestAnimationFrame(() => {
      this.scrolling = 0;
      this.drawRows();
    });
  }

  /** The clicks of a released button come in the same task, before the next frame. */
  private onRelease(): void {
    if (!this.isPressed) return;
    this.isPressed = false;
    requestAnimationFrame(() => this.draw(this.book));
  }

  private drawRows(): void {
    const { measures, drawn, book } = this;
    if (!book || !measures || !drawn || this.editor.isOpen) return;
    const { sheet } = drawn.drawing;
    const frozen = Math.min(sheet.frozen.rows, measures.rows);
    const top = measures.tops[frozen] ?? 0;
    const first = Math.max(frozen, indexAt(measures.tops, this.view.scrollTop + top) - beyond);
    const last = Math.min(measures.rows - 1, indexAt(measures.tops, this.view.scrollTop + this.view.clientHeight) + beyond);
    const { rows, above, below } = drawn;
    const focused = document.activeElement?.closest("tr");
    for (const [row, { element, cut }] of rows) {
      if (row >= first && row <= last && !cut) continue;
      rows.delete(row);
      element.remove();
    }
    setHeight(above, (measures.tops[first] ?? 0) - top);
    setHeight(below, (measures.tops[measures.rows] ?? 0) - (measures.tops[last + 1] ?? 0));
    let before: Element = above;
    for (let row = first; row <= last; row++) {
      const known = rows.get(row) ?? drawn.drawing.draw(row, { first, last });
      rows.set(row, known);
      if (before.nextElementSibling !== known.element) before.after(known.element);
      before = known.element;
    }
    // The focus stays in the grid when its row goes out of view: keys still move the selection.
    if (focused && !focused.isConnected) this.view.focus({ preventScroll: true });
  }

  /** The letters of the columns, and the rows that stay in view. */
  private head(sheet: BookSheet, measures: SheetMeasures): HTMLTableSectionElement {
    const section = document.createElement("thead");
    const letters = document.createElement("tr");
    const corner = document.createElement("td");
    corner.style.width = `${rowHeadWidth}px`;
    letters.append(corner);
    measures.widths.forEach((width, column) => {
      const head = document.createElement("th");
      head.scope = "col";
      head.style.width = `${width}px`;
      head.textContent = columnName(column);
      if (column < sheet.frozen.columns) {
        head.className = "frozen";
        head.style.left = `${rowHeadWidth + (measures.lefts[column] ?? 0)}px`;
      }
      letters.append(head);
    });
    section.append(letters);
    const frozen = Math.min(sheet.frozen.rows, measures.rows);
    const drawing = frozen > 0 && this.book ? new RowDrawing(this.book, sheet, measures) : null;
    for (let row = 0; row < frozen; row++) {
      const drawn = drawing?.draw(row, { first: 0, last: frozen - 1 }).element;
      if (drawn) {
        drawn.className = "frozen-row";
        section.append(drawn);
      }
    }
    return section;
  }

  private onClick(event: MouseEvent): void {
    const head = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("th[data-head]") : null;
    if (head) this.events.onSelectRow(Number(head.dataset["head"]), event.shiftKey);
    else {
      this.onCell(event, (row, column) => {
        this.events.onSelect(row, column, event.shiftKey);
        this.events.onFollow(row, column);
      });
    }
  }

  private onCell(event: Event, act: (row: number, column: number, cell: HTMLElement) => void): void {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("td[data-row]") : null;
    if (cell) act(Number(cell.dataset["row"]), Number(cell.dataset["column"]), cell);
  }

  private onKey(event: KeyboardEvent): void {
    const { measures, drawn } = this;
    if (this.editor.isOpen || !measures || !drawn) return;
    const page = Math.max(1, indexAt(measures.tops, this.view.scrollTop + this.view.clientHeight - columnHeadHeight) - indexAt(measures.tops, this.view.scrollTop) - 1);
    this.onCell(event, (focusedRow, focusedColumn, focused) => {
      // A second key within one frame moves on from where the first one led, though that is not drawn yet.
      const [area] = drawn.drawing.sheet.selection;
      const [row, column] = area ? [area.top, area.left] : [focusedRow, focusedColumn];
      const cell = this.table.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`) ?? focused;
      const act = gridKey(event, { sheet: drawn.drawing.sheet, row, column, page, last: { row: measures.rows - 1, column: measures.columns - 1 } });
      if (!act) return;
      event.preventDefault();
      if (act.do === "edit") this.edit(row, column, cell, act.text);
      else if (act.do === "clear") this.events.onClear();
      else if (act.do === "follow") this.events.onFollow(row, column);
      else this.events.onSelect(act.row, act.column, act.extend);
    });
  }

  private edit(row: number, column: number, cell: HTMLElement, text?: string): void {
    const { book, drawn } = this;
    if (!book || !drawn || !this.events.mayEdit(row, column)) return;
    this.editor.open(cell, { book, sheet: drawn.drawing.sheet, row, column }, text);
  }

  /** Scrolls the active cell into view, clear of what is frozen. */
  private reveal(sheet: BookSheet, measures: SheetMeasures): void {
    const [area] = sheet.selection;
    if (!area) return;
    const { view } = this;
    const { tops, lefts } = measures;
    const row = Math.min(area.top, measures.rows - 1);
    const column = Math.min(area.left, measures.columns - 1);
    const above = tops[sheet.frozen.rows] ?? 0;
    const beside = lefts[sheet.frozen.columns] ?? 0;
    const [top = 0, bottom = 0, left = 0, right = 0] = [tops[row], tops[row + 1], lefts[column], lefts[column + 1]];
    if (row >= sheet.frozen.rows) {
      if (top - above < view.scrollTop) view.scrollTop = Math.max(0, top - above - 40);
      else if (bottom + columnHeadHeight > view.scrollTop + view.clientHeight) view.scrollTop = Math.min(top - above, bottom + columnHeadHeight + 40 - view.clientHeight);
    }
    if (column >= sheet.frozen.columns) {
      if (left - beside < view.scrollLeft) view.scrollLeft = left - beside;
      else if (right + rowHeadWidth > view.scrollLeft + view.clientWidth) view.scrollLeft = Math.min(left - beside, right + rowHeadWidth - view.clientWidth);
    }
  }
}
