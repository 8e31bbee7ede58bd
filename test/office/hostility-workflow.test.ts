/** Random workbooks through the real Office.js: a check writes nothing, marks go as they came, and the round trips stay few. */

import fc from "fast-check";
import { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import { startOffice } from "../../src/workbench/wire/start-office";
import { check, clearMarks, mark, type CheckResult } from "../../src/workflow";
import { LedgerError } from "../../src/workflow/ledger-error";
import { changedParts, expectWellFormed, partText } from "../book/zip-parts";
import { randomSheet } from "../hostility/random-sheets";
import { ledgerSheet, photograph, settle } from "./small-ledger";

/** The budget of a small workbook: `Excel.run`'s clean-up included. */
const MOST_TRIPS = { check: 4, mark: 3 };
const SHEET = "xl/worksheets/sheet1.xml";

/** The book that a random sheet stands in; of merged areas those that Excel would allow beside one another. */
function bookOf(cells: SheetCells): Book {
  const book = Book.blank("台账");
  const sheet = ledgerSheet(book);
  cells.values.forEach((row, at) => row.forEach((value, column) => {
    const formula = cells.formulas.has(`${at},${column}`) ? "=1+1" : undefined;
    const error = typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value);
    if (value !== "") sheet.setCell(cells.top + at, cells.left + column, { value, format: cells.formats[at]?.[column] ?? "General", ...(formula === undefined ? {} : { formula }), ...(error ? { error } : {}) });
  }));
  for (const area of cells.merges) {
    const meets = sheet.merges.some((other) => area.top <= other.bottom && other.top <= area.bottom && area.left <= other.right && other.left <= area.right);
    if (!meets && (area.bottom > area.top || area.right > area.left)) sheet.merges.push({ ...area });
  }
  for (const row of cells.hiddenRows) sheet.setRow(row, { hidden: true });
  return book;
}

/** A result, or null where the sheet holds no ledger. */
async function checked(port: ReturnType<typeof createExcelPort>): Promise<CheckResult | null> {
  try {
    return await check(port, { today: "2026-07-01" });
  } catch (error) {
    if (error instanceof LedgerError && (error.kind === "no-header" || error.kind === "empty-workbook")) return null;
    throw error;
  }
}

it("checks, marks and clears", async () => {
  let ledgers = 0;
  await fc.assert(
    fc.asyncProperty(randomSheet, async (cells) => {
      // As a file holds it: what XML cannot carry is gone before.
      const file = writeXlsx(bookOf(cells));
      expectWellFormed(file);
      const book = readXlsx(file);
      const office = await startOffice(book);
      try {
        const trips = async <T>(work: () => Promise<T>, most: number): Promise<T> => {
          office.standIn.resetCounters();
          const result = await work();
          await settle();
          expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(most);
          return result;
        };
        const before = photograph(book);
        const port = createExcelPort();
        const result = await trips(() => checked(port), MOST_TRIPS.check);
        expect(Buffer.compare(writeXlsx(book), file)).toBe(0);
        if (result === null) return;
        ledgers += 1;
        const { marked } = await trips(() => mark(port, result), MOST_TRIPS.mark);
        const places = result.findings.filter(({ at }) => at);
        expect(marked > 0).toBe(places.length > 0);
        await trips(() => clearMarks(port), MOST_TRIPS.mark);
        expect(photograph(book)).toEqual(before);
        const after = writeXlsx(book);
        expect(partText(after, SHEET)).toBe(partText(file, SHEET));
        expect(changedParts(file, after).filter((part) => part.startsWith("xl/worksheets/") || part === "xl/sharedStrings.xml")).toEqual([]);
      } finally {
        office.dispose();
      }
    }),
    { numRuns: 24 },
  );
  expect(ledgers).toBeGreaterThan(8);
});
