/**
 * The workbook behind the stand-in: what an .xlsx holds, as far as Office.js can be asked for it.
 * Rows and columns are 0-based. The book is the one source of truth of the workbench: `wire/` answers
 * Office.js from it, `page/` draws it, `read-xlsx.ts` and `write-xlsx.ts` bring it from and to a file.
 *
 * Everything here is plain data that may be changed in place; only cells and links go through the
 * sheet's methods, and cells, styles and links are never changed but replaced. `writeXlsx` finds
 * out by itself what differs from the file.
 */

import type { BookAddIn, BookArea, BookName, BookXmlPart } from "./book-parts";
import { BookSheet } from "./book-sheet";
import type { BookSource } from "./book-source";

export { BookSheet } from "./book-sheet";
export type * from "./book-parts";

export class Book {
  sheets: BookSheet[] = [];
  /** Id of the sheet that is shown. */
  activeSheet = "";
  /** The add-in's document settings: key → JSON text. */
  settings = new Map<string, string>();
  xmlParts: BookXmlPart[] = [];
  names: BookName[] = [];
  /** Structure protected: no sheet can be added, deleted, renamed or moved. */
  structureProtected = false;
  date1904 = false;
  /** Font of cells whose look names none. */
  defaultFont: { readonly name: string; readonly size: number } = { name: "宋体", size: 11 };
  addIn: BookAddIn = { id: "00000000-0000-0000-0000-000000000000", version: "1.0.0.0" };
  /** The file that it was read from. */
  source: BookSource | null = null;
  private lastNumber = 0;

  /** A book as Excel starts one: with a single empty sheet of that name. */
  static blank(sheetName = "Sheet1"): Book {
    const book = new Book();
    book.activeSheet = book.addSheet(sheetName).id;
    return book;
  }

  /** Selected areas of the sheet that is shown. */
  get selection(): BookArea[] {
    return this.sheetById(this.activeSheet)?.selection ?? [];
  }

  set selection(areas: BookArea[]) {
    const sheet = this.sheetById(this.activeSheet);
    if (sheet !== undefined) sheet.selection = areas;
  }

  /** Finds a sheet by its name; case does not matter, as in Excel. */
  sheetNamed(name: string): BookSheet | undefined {
    const wanted = name.toUpperCase();
    return this.sheets.find((sheet) => sheet.name.toUpperCase() === wanted);
  }

  sheetById(id: string): BookSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Adds an empty sheet, at the end or at a 0-based position. Names are the caller's to check. */
  addSheet(name: string, position = this.sheets.length): BookSheet {
    const sheet = new BookSheet(this.nextNumber(), name);
    this.sheets.splice(position, 0, sheet);
    return sheet;
  }

  /** Takes a sheet out, with its local names; shows its neighbour if it was the one shown. */
  removeSheet(sheet: BookSheet): void {
    const position = this.sheets.indexOf(sheet);
    if (position < 0) return;
    this.sheets.splice(position, 1);
    this.names = this.names.filter((name) => name.sheet !== sheet.id);
    if (this.activeSheet !== sheet.id) return;
    const visible = (other: BookSheet): boolean => other.visibility === "Visible";
    const next = this.sheets.slice(position).find(visible) ?? this.sheets.slice(0, position).reverse().find(visible);
    this.activeSheet = next?.id ?? "";
  }

  /** A sheet's number in the file; never used twice within a book. */
  nextNumber(): number {
    this.lastNumber = this.sheets.reduce((most, sheet) => Math.max(most, sheet.number), this.lastNumber) + 1;
    return this.lastNumber;
  }
}
