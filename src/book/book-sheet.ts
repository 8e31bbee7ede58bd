/** One sheet of a book. Cells and links are reached by methods; the rest is plain data. */

import type { BookArea, BookCell, BookChart, BookColumns, BookConditionalFormat, BookFilter, BookLink, BookPageLayout, BookRow, BookSheetProtection, BookTable, CellChange } from "./book-parts";
import { CellStore, type StoredCells } from "./cell-store";
import { MAX_COLUMNS } from "./limits";
import type { RowShift } from "./row-shift";
import { sameCell } from "./same-cell";

const EMPTY: BookCell = { value: "", format: "General", style: {} };

const none = { left: "", center: "", right: "" };

/** Excel's page set-up for a new sheet. */
export const newPageLayout = (): BookPageLayout => ({
  orientation: "Portrait", paper: 0, scale: 100,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centerHorizontally: false, centerVertically: false, header: none, footer: none,
});

const inside = (area: BookArea, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** As Excel makes ids for files that have none. */
function idOf(number: number): string {
  const hex = (byte: number): string => (byte & 0xff).toString(16).padStart(2, "0").toUpperCase();
  return `{00000000-0001-0000-${hex(number - 1)}${hex((number - 1) >> 8)}-000000000000}`;
}

export class BookSheet {
  /** As Office.js gives it; the same again after the book is written and read. */
  id: string;
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  rows = new Map<number, BookRow>();
  /** Sorted, not overlapping. */
  columns: BookColumns[] = [];
  /** Selected areas. */
  selection: BookArea[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];
  /** In points. */
  defaultRowHeight = 15;
  /** In characters. */
  defaultColumnWidth = 9.140625;
  merges: BookArea[] = [];
  conditionalFormats: BookConditionalFormat[] = [];
  tables: BookTable[] = [];
  autoFilter: BookFilter | null = null;
  /** Rows and columns that stay in view. */
  frozen = { rows: 0, columns: 0 };
  showGridlines = true;
  /** "#RRGGBB", or "" for none. */
  tabColor = "";
  /** Null where the sheet is not protected. */
  protection: BookSheetProtection | null = null;
  pageLayout: BookPageLayout = newPageLayout();
  /** worksheet.customProperties. */
  properties = new Map<string, string>();
  charts: BookChart[] = [];
  /** Rows that were inserted and deleted since the file was read: for what the file holds and this book does not. */
  rowShifts: RowShift[] = [];

  private readonly store = new CellStore();
  private readonly links = new Map<number, BookLink>();
  private readonly wideLinks: BookLink[] = [];

  /** `number` is the sheet's number in the file (sheetId), unlike its position. */
  constructor(readonly number: number, public name: string) {
    this.id = idOf(number);
  }

  /** For the reader: the id that goes with the number, where another sheet has the file's. */
  resetId(): void {
    this.id = idOf(this.number);
  }

  /** Raised by every change of a cell, so that what was worked out from cells can be kept until then. */
  get cellsRevision(): number {
    return this.store.revision;
  }

  /** The cell as it stands; an empty one where nothing is stored, in its row's or column's file style. */
  cell(row: number, column: number): BookCell {
    return this.store.get(row, column) ?? this.emptyCell(row, column);
  }

  /** What is stored at the cell, if anything. */
  storedCell(row: number, column: number): BookCell | undefined {
    return this.store.get(row, column);
  }

  /** Changes a cell; only what differs counts as a change. */
  setCell(row: number, column: number, change: CellChange): void {
    const old = this.cell(row, column);
    const writesContent = change.value !== undefined || change.formula !== undefined;
    const formula = writesContent ? change.formula : old.formula;
    const error = writesContent ? change.error : old.error;
    const next: BookCell = {
      value: change.value ?? (change.formula === undefined ? old.value : ""),
      ...(formula === undefined ? {} : { formula }),
      ...(error ? { error } : {}),
      format: change.format ?? old.format,
      style: change.style ?? old.style,
      ...(old.fileStyle === undefined ? {} : { fileStyle: old.fileStyle }),
    };
    if (!sameCell(old, next)) this.store.put(row, column, next);
  }

  /** Takes a cell away: content and look. */
  removeCell(row: number, column: number): void {
    this.store.put(row, column, undefined);
  }

  /** Stores a cell as it is given, its file style included: for undoing, and for rows that move. */
  restoreCell(row: number, column: number, cell: BookCell | undefined): void {
    if (!sameCell(this.store.get(row, column), cell)) this.store.put(row, column, cell);
  }

  /** Calls back for each stored cell, in no particular order of rows. */
  forEachCell(visit: (row: number, column: number, cell: BookCell) => void): void {
    this.store.forEach(visit);
  }

  /** Stored cells of a row by column; null if it has none. */
  cellsOfRow(row: number): ReadonlyMap<number, BookCell> | null {
    return this.store.row(row);
  }

  /** The smallest area with every stored cell, or every value and formula; null on an empty sheet. */
  usedRange(valuesOnly = false): BookArea | null {
    return this.store.used(valuesOnly);
  }

  /** Moves whole rows of cells; `to` gives a row's new place, null takes it away. */
  moveRows(to: (row: number) => number | null): void {
    this.store.move(to);
  }

  /** All stored cells as they stand, to be put back by `restoreCells`. */
  copyCells(): StoredCells {
    return this.store.copy();
  }

  restoreCells(cells: StoredCells): void {
    this.store.restore(cells);
  }

  /** The link that covers the cell. */
  linkAt(row: number, column: number): BookLink | undefined {
    return this.links.get(row * MAX_COLUMNS + column) ?? this.wideLinks.find(({ area }) => inside(area, row, column));
  }

  allLinks(): BookLink[] {
    return [...this.links.values(), ...this.wideLinks];
  }

  /** Puts a link on its area, in place of one that begins at the same cell. */
  setLink(link: BookLink): void {
    const { top, left, bottom, right } = link.area;
    this.removeLink(top, left);
    if (top === bottom && left === right) this.links.set(top * MAX_COLUMNS + left, link);
    else this.wideLinks.push(link);
  }

  /** Takes away the link that covers the cell. */
  removeLink(row: number, column: number): void {
    const link = this.linkAt(row, column);
    if (link === undefined) return;
    if (!this.links.delete(row * MAX_COLUMNS + column)) this.wideLinks.splice(this.wideLinks.indexOf(link), 1);
  }

  /** Puts these links in place of all. */
  replaceLinks(links: readonly BookLink[]): void {
    this.links.clear();
    this.wideLinks.length = 0;
    for (const link of links) this.setLink(link);
  }

  /** The columns entry that holds for a column. */
  columnsAt(column: number): BookColumns | undefined {
    return this.columns.find(({ first, last }) => column >= first && column <= last);
  }

  /** A column's width in characters; hidden ones keep theirs. */
  columnWidth(column: number): number {
    return this.columnsAt(column)?.width ?? this.defaultColumnWidth;
  }

  /** Sets width (characters) or hidden state of columns `first` to `last`. */
  setColumns(first: number, last: number, change: { readonly width?: number; readonly hidden?: boolean }): void {
    const next: BookColumns[] = [];
    let free = first;
    for (const entry of this.columns) {
      if (entry.last < first || entry.first > last) {
        next.push(entry);
        continue;
      }
      if (entry.first < first) next.push({ ...entry, last: first - 1 });
      const from = Math.max(entry.first, first);
      if (from > free) next.push({ first: free, last: from - 1, ...change });
      next.push({ ...entry, first: from, last: Math.min(entry.last, last), ...change });
      if (entry.last > last) next.push({ ...entry, first: last + 1 });
      free = Math.min(entry.last, last) + 1;
    }
    if (free <= last) next.push({ first: free, last, ...change });
    this.columns = next.sort((one, other) => one.first - other.first);
  }

  /** Sets height (points) or hidden state of a row. */
  setRow(row: number, change: { readonly height?: number; readonly hidden?: boolean }): void {
    this.rows.set(row, { ...this.rows.get(row), ...change });
  }

  /** A row's height in points; hidden ones keep theirs. */
  rowHeight(row: number): number {
    return this.rows.get(row)?.height ?? this.defaultRowHeight;
  }

  isRowHidden(row: number): boolean {
    return this.rows.get(row)?.hidden === true;
  }

  isColumnHidden(column: number): boolean {
    return this.columnsAt(column)?.hidden === true;
  }

  /** Adds a conditional format behind all others, so that no priority of the user's changes. */
  addConditionalFormat(format: Omit<BookConditionalFormat, "priority" | "fromFile">): BookConditionalFormat {
    const priority = this.conditionalFormats.reduce((most, other) => Math.max(most, other.priority), 0) + 1;
    const added = { ...format, priority, fromFile: false };
    this.conditionalFormats.push(added);
    return added;
  }

  /** For the reader: stores a cell of the file, which is no change. */
  load(row: number, column: number, cell: BookCell): void {
    this.store.load(row, column, cell);
  }

  /** For the writer: cells that differ from the file, with 0-based row and column. */
  changedCells(): ReturnType<CellStore["changed"]> {
    return this.store.changed();
  }

  /** The look that a row or column of the file gives to its empty cells. */
  emptyCell(row: number, column: number): BookCell {
    const fileStyle = this.rows.get(row)?.fileStyle ?? this.columnsAt(column)?.fileStyle;
    if (fileStyle === undefined) return EMPTY;
    return { ...EMPTY, ...this.fileLook(fileStyle), fileStyle };
  }

  /** For the reader: how a style of the file looks. */
  fileLook: (fileStyle: number) => Pick<BookCell, "format" | "style"> = () => ({ format: "General", style: {} });
}
