/** What a user does to the sheet that is shown: as Excel would, with undo, and the add-in told of it. No page in it. */

import type { Book, BookArea, BookSheet } from "../../book/book";
import { MAX_COLUMNS } from "../../book/limits";
import { deleteRows, insertRows } from "../../book/move-rows";
import type { StandIn } from "../wire/stand-in";
import { typedEntry } from "../wire/typed-entry";
import { EditHistory } from "./edit-history";
import { filterRows } from "./row-filter";

/** Why something was not done. */
export type Refusal = "protected" | "formula" | "table-header" | "nothing";

export class UserEdits {
  readonly history: EditHistory;

  constructor(
    private readonly book: Book,
    private readonly standIn: Pick<StandIn, "changedBy" | "show">,
    /** Steps that were taken on this book before. */
    history = new EditHistory(book),
  ) {
    this.history = history;
  }

  get sheet(): BookSheet | null {
    return this.book.sheetById(this.book.activeSheet) ?? null;
  }

  /** Whether a cell may be changed: on a protected sheet, only an unlocked one. */
  mayEdit(row: number, column: number): boolean {
    const { sheet } = this;
    return sheet !== null && (sheet.protection === null || sheet.cell(row, column).style.locked === false);
  }

  /** Puts a typed text into a cell, read as Excel reads it. */
  type(row: number, column: number, text: string): Refusal | null {
    const { sheet } = this;
    if (!sheet || !this.mayEdit(row, column)) return "protected";
    const change = typedEntry(text.replace(/\r\n?/g, "\n"), sheet.cell(row, column).format);
    if (change === null) return "formula";
    this.history.changeCells(sheet, [[row, column]], () => sheet.setCell(row, column, change));
    this.tell(sheet, { top: row, left: column, bottom: row, right: column });
    return null;
  }

  /** Empties the selected cells; looks stay. */
  clear(): Refusal | null {
    const { sheet } = this;
    if (!sheet) return "nothing";
    const cells: [number, number][] = [];
    sheet.forEachCell((row, column, cell) => {
      const hit = sheet.selection.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
      if (hit && (cell.value !== "" || cell.formula !== undefined)) cells.push([row, column]);
    });
    if (cells.length === 0) return null;
    if (!cells.every(([row, column]) => this.mayEdit(row, column))) return "protected";
    this.history.changeCells(sheet, cells, () => {
      for (const [row, column] of cells) sheet.setCell(row, column, { value: "" });
    });
    for (const area of sheet.selection) this.tell(sheet, area);
    return null;
  }

  hideRows(): Refusal | null {
    return this.changeRows((sheet) => {
      for (const { top, bottom } of rowsOf(sheet)) for (let row = top; row <= bottom; row++) sheet.setRow(row, { hidden: true });
    });
  }

  /** Shows every hidden row again, and lets every filter go. */
  showAllRows(): Refusal | null {
    return this.changeRows((sheet) => {
      for (const [row, entry] of sheet.rows) if (entry.hidden) sheet.rows.set(row, { ...entry, hidden: false });
      if (sheet.autoFilter?.filtering) sheet.autoFilter = { area: sheet.autoFilter.area, filtering: false };
    });
  }

  /** Shows only rows whose cell in the column shows one of these texts; null lets the column's filter go. */
  filter(area: BookArea, column: number, shown: ReadonlySet<string> | null): Refusal | null {
    return this.changeRows((sheet) => filterRows(sheet, area, column, shown));
  }

  /** Inserts as many rows as are selected, above them. */
  insertRows(): Refusal | null {
    const { sheet } = this;
    const [area] = sheet ? rowsOf(sheet) : [];
    if (!sheet || !area) return "nothing";
    if (sheet.protection !== null && !sheet.protection.allowed.includes("insertRows")) return "protected";
    this.history.moveRows(sheet, () => insertRows(this.book, sheet, area.top, area.bottom - area.top + 1));
    this.tell(sheet, area, "RowInserted");
    return null;
  }

  deleteRows(): Refusal | null {
    const { sheet } = this;
    const [area] = sheet ? rowsOf(sheet) : [];
    if (!sheet || !area) return "nothing";
    if (sheet.protection !== null && !sheet.protection.allowed.includes("deleteRows")) return "protected";
    if (sheet.tables.some((table) => table.area.top >= area.top && table.area.top <= area.bottom && table.area.bottom > area.bottom)) return "table-header";
    this.history.moveRows(sheet, () => deleteRows(this.book, sheet, area.top, area.bottom - area.top + 1));
    this.tell(sheet, area, "RowDeleted");
    return null;
  }

  undo(): Refusal | null {
    return this.goBack(() => this.history.undo());
  }

  redo(): Refusal | null {
    return this.goBack(() => this.history.redo());
  }

  private goBack(take: () => BookSheet | null): Refusal | null {
    const sheet = take();
    if (!sheet) return "nothing";
    if (sheet.visibility === "Visible" && this.book.sheets.includes(sheet)) this.standIn.show(sheet.name);
    const used = sheet.usedRange() ?? { top: 0, left: 0, bottom: 0, right: 0 };
    this.tell(sheet, used);
    return null;
  }

  private changeRows(change: (sheet: BookSheet) => void): Refusal | null {
    const { sheet } = this;
    if (!sheet) return "nothing";
    if (sheet.protection !== null && !sheet.protection.allowed.includes("formatRows")) return "protected";
    this.history.changeCells(sheet, [], () => change(sheet));
    return null;
  }

  private tell(sheet: BookSheet, area: BookArea, how: Parameters<StandIn["changedBy"]>[3] = "RangeEdited"): void {
    this.standIn.changedBy("user", sheet.name, area, how);
  }
}

/** The selected rows, whole. */
function rowsOf(sheet: BookSheet): BookArea[] {
  return sheet.selection.map(({ top, bottom }) => ({ top, bottom, left: 0, right: MAX_COLUMNS - 1 }));
}
