/** A small ledger of an invented district, as a book made in memory. */

import { Book, type BookSheet, type BookValue } from "../../src/book/book";

export const header = ["序号", "工作内容", "责任单位", "进展情况"] as const;

/** A book with one sheet 任务进展 of this many tasks; every third has no progress. */
export function smallLedger(tasks = 12): Book {
  const book = Book.blank("任务进展");
  const sheet = ledgerSheet(book);
  write(sheet, 0, header);
  for (let row = 1; row <= tasks; row++) {
    write(sheet, row, [row, `第${row}项工作：推进河道整治。`, row % 2 ? "区水务局" : "区城管局", row % 3 ? "已完成河道清淤3公里，正在验收。" : ""]);
  }
  return book;
}

export function ledgerSheet(book: Book): BookSheet {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("The book has no sheet.");
  return sheet;
}

export function write(sheet: BookSheet, row: number, values: readonly BookValue[]): void {
  values.forEach((value, column) => {
    if (value !== "") sheet.setCell(row, column, { value });
  });
}

/** Everything of a book that a user could see or lose, as plain data to compare. */
export function photograph(book: Book): unknown {
  return book.sheets.map((sheet) => {
    const cells: Record<string, unknown> = {};
    sheet.forEachCell((row, column, { value, formula, format, style }) => {
      cells[`${row},${column}`] = { value, formula, format, style };
    });
    return {
      name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor, gridlines: sheet.showGridlines, cells,
      merges: [...sheet.merges], rows: [...sheet.rows], columns: [...sheet.columns], frozen: { ...sheet.frozen },
      conditionalFormats: structuredClone(sheet.conditionalFormats), links: sheet.allLinks(), charts: structuredClone(sheet.charts),
      pageLayout: structuredClone(sheet.pageLayout), properties: [...sheet.properties], protection: sheet.protection,
    };
  });
}

/** Waits for what Office.js sends after a run: it releases its ranges in a round trip of its own. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
