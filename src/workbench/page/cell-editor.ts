/** The field in which a cell is edited. Enter keeps and goes down, Escape gives up, leaving keeps. */

import type { Book, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";

export interface EditedCell {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

export class CellEditor {
  private field: HTMLTextAreaElement | null = null;

  constructor(
    private readonly onKeep: (row: number, column: number, text: string) => void,
    private readonly onLeave: () => void,
  ) {}

  get isOpen(): boolean {
    return this.field !== null;
  }

  /** Opens the field in a cell's element; `text` is what was typed to begin with, in place of what the cell holds. */
  open(element: HTMLElement, { book, sheet, row, column }: EditedCell, text?: string): void {
    const cell = sheet.cell(row, column);
    const before = cell.formula ?? (typeof cell.value === "string" ? cell.value : shownText(cell, book.date1904));
    const field = document.createElement("textarea");
    field.value = text ?? before;
    field.setAttribute("aria-label", `${row + 1}, ${column + 1}`);
    element.classList.add("editing");
    element.replaceChildren(field);
    this.field = field;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    const leave = (keep: boolean): void => {
      if (this.field !== field) return;
      this.field = null;
      const { value } = field;
      if (keep && value !== before) this.onKeep(row, column, value);
      this.onLeave();
    };
    field.addEventListener("blur", () => leave(true));
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.isComposing) return;
      if (event.key === "Escape") leave(false);
      if (event.key === "Enter" && event.altKey) field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
      if (event.key === "Enter" && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        leave(true);
      }
    });
  }
}
