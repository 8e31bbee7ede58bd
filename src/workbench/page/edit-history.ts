/** The user's own changes, one by one, to be undone and done again. What the add-in writes is not among them. */

import type { Book, BookCell, BookName, BookRow, BookSheet } from "../../book/book";
import type { StoredCells } from "../../book/cell-store";

/** A step that was taken: how to take it back, and how to take it again. */
interface Step {
  readonly sheet: BookSheet;
  undo(): void;
  redo(): void;
  /** Rows have moved: the step holds only while nobody else has written. */
  readonly movesRows: boolean;
}

const longest = 100;

export class EditHistory {
  private done: Step[] = [];
  private undone: Step[] = [];
  private stamp = "";

  constructor(private readonly book: Book) {
    this.stamp = stampOf(book);
  }

  get canUndo(): boolean {
    this.look();
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    this.look();
    return this.undone.length > 0;
  }

  /** Makes a change of these cells and of rows' heights and hiding, and remembers it. */
  changeCells(sheet: BookSheet, cells: readonly (readonly [row: number, column: number])[], change: () => void): void {
    this.look();
    const before = { cells: cells.map(([row, column]) => [row, column, sheet.storedCell(row, column)] as const), rows: new Map(sheet.rows), filter: sheet.autoFilter };
    change();
    const after = { cells: cells.map(([row, column]) => [row, column, sheet.storedCell(row, column)] as const), rows: new Map(sheet.rows), filter: sheet.autoFilter };
    const put = (state: typeof before, other: typeof before): void => {
      for (const [row, column, cell] of state.cells) sheet.restoreCell(row, column, cell);
      putRows(sheet, state.rows, other.rows);
      if (state.filter !== other.filter) sheet.autoFilter = state.filter;
    };
    this.remember({ sheet, movesRows: false, undo: () => put(before, after), redo: () => put(after, before) });
  }

  /** Makes a change that moves rows, and remembers the sheet as it was before and after. */
  moveRows(sheet: BookSheet, change: () => void): void {
    this.look();
    const before = photograph(this.book, sheet);
    change();
    const after = photograph(this.book, sheet);
    this.remember({ sheet, movesRows: true, undo: () => develop(this.book, sheet, before), redo: () => develop(this.book, sheet, after) });
  }

  /** Takes the last step back; gives the sheet that it was on, null where there is none. */
  undo(): BookSheet | null {
    return this.take(this.done, this.undone, (step) => step.undo());
  }

  redo(): BookSheet | null {
    return this.take(this.undone, this.done, (step) => step.redo());
  }

  private take(from: Step[], to: Step[], act: (step: Step) => void): BookSheet | null {
    this.look();
    const step = from.pop();
    if (!step) return null;
    if (this.book.sheets.includes(step.sheet)) act(step);
    to.push(step);
    this.stamp = stampOf(this.book);
    return step.sheet;
  }

  private remember(step: Step): void {
    this.done.push(step);
    if (this.done.length > longest) this.done.shift();
    this.undone = [];
    this.stamp = stampOf(this.book);
  }

  /** Where the add-in has written since, steps that moved rows, and all before them, can no longer be taken back. */
  private look(): void {
    const now = stampOf(this.book);
    if (now === this.stamp) return;
    this.stamp = now;
    const moving = this.done.map(({ movesRows }) => movesRows).lastIndexOf(true);
    this.done = this.done.slice(moving + 1);
    this.undone = [];
  }
}

/** Changes with everything that a step that moves rows would put back. */
function stampOf(book: Book): string {
  return book.sheets.map((sheet) => [sheet.id, sheet.cellsRevision, sheet.rowShifts.length, sheet.merges.length, sheet.allLinks().length, sheet.conditionalFormats.map(({ id }) => id)].join()).join(";");
}

/** Rows that the step changed go back; what happened to others stays. */
function putRows(sheet: BookSheet, wanted: ReadonlyMap<number, BookRow>, from: ReadonlyMap<number, BookRow>): void {
  for (const row of new Set([...wanted.keys(), ...from.keys()])) {
    const entry = wanted.get(row);
    if (entry === from.get(row)) continue;
    if (entry) sheet.rows.set(row, entry);
    else sheet.rows.delete(row);
  }
}

interface Photograph {
  readonly cells: ReadonlyMap<BookSheet, StoredCells>;
  readonly names: readonly BookName[];
  readonly sheet: Pick<BookSheet, "rows" | "merges" | "conditionalFormats" | "tables" | "autoFilter" | "charts" | "pageLayout" | "rowShifts">;
  readonly links: ReturnType<BookSheet["allLinks"]>;
}

function photograph(book: Book, sheet: BookSheet): Photograph {
  const { rows, merges, conditionalFormats, tables, autoFilter, charts, pageLayout, rowShifts } = sheet;
  return {
    cells: new Map(book.sheets.map((one) => [one, one.copyCells()])),
    names: [...book.names],
    sheet: {
      rows: new Map(rows), merges: [...merges], conditionalFormats: conditionalFormats.map((format) => ({ ...format })), tables, autoFilter,
      charts: charts.map((chart) => ({ ...chart })), pageLayout: { ...pageLayout }, rowShifts: [...rowShifts],
    },
    links: sheet.allLinks(),
  };
}

function develop(book: Book, sheet: BookSheet, picture: Photograph): void {
  for (const [one, cells] of picture.cells) if (book.sheets.includes(one)) one.restoreCells(cells as ReadonlyMap<number, ReadonlyMap<number, BookCell>>);
  book.names = [...picture.names];
  const { rows, merges, conditionalFormats, charts, pageLayout, rowShifts, ...rest } = picture.sheet;
  Object.assign(sheet, rest, {
    rows: new Map(rows), merges: [...merges], conditionalFormats: conditionalFormats.map((format) => ({ ...format })),
    charts: charts.map((chart) => ({ ...chart })), pageLayout: { ...pageLayout }, rowShifts: [...rowShifts],
  });
  sheet.replaceLinks(picture.links);
}
