/** Whole rows inserted and deleted through the real Office.js: what moves along, what is refused, what is told. */

import type { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, settle, smallLedger } from "./small-ledger";

let office: OfficeRuntime;
let book: Book;

beforeEach(async () => {
  book = smallLedger();
  office = await startOffice(book);
});
afterEach(() => office.dispose());

const onSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("任务进展"));
    await context.sync();
  });
const deleteRows = (address: string): Promise<void> => onSheet((sheet) => sheet.getRange(address).delete(Excel.DeleteShiftDirection.up));
const insertRows = (address: string): Promise<void> => onSheet((sheet) => void sheet.getRange(address).insert(Excel.InsertShiftDirection.down));
const numbers = (rows: number): unknown[] => Array.from({ length: rows }, (_, row) => ledgerSheet(book).cell(row, 0).value);

test("cells below move up when rows are deleted, and down when rows are inserted", async () => {
  await deleteRows("3:4");
  expect(numbers(4)).toEqual(["序号", 1, 4, 5]);
  await insertRows("3:4");
  expect(numbers(6)).toEqual(["序号", 1, "", "", 4, 5]);
});

test("inserted rows look like the row above, and are empty", async () => {
  const sheet = ledgerSheet(book);
  sheet.setCell(1, 1, { style: { bold: true } });
  sheet.setRow(1, { height: 40 });
  await insertRows("3:3");
  expect(sheet.cell(2, 1)).toMatchObject({ value: "", style: { bold: true } });
  expect(sheet.rowHeight(2)).toBe(40);
});

test("formulas follow their cells, on every sheet; what pointed at a deleted cell alone is lost", async () => {
  const other = book.addSheet("总览");
  const formulas = ["=任务进展!A5", "=SUM('任务进展'!A2:A13)", "=任务进展!A3", "=A5&\"A5\"", "=任务进展!3:5", "=[1]任务进展!A5"];
  formulas.forEach((formula, row) => other.setCell(row, 0, { formula }));
  ledgerSheet(book).setCell(12, 5, { formula: "=COUNTA(D$2:D13)" });
  await deleteRows("3:3");
  expect(formulas.map((_, row) => other.cell(row, 0).formula)).toEqual([
    "=任务进展!A4", "=SUM('任务进展'!A2:A12)", "=任务进展!#REF!", "=A5&\"A5\"", "=任务进展!3:4", "=[1]任务进展!A5",
  ]);
  expect(ledgerSheet(book).cell(11, 5).formula).toBe("=COUNTA(D$2:D12)");
});

test("merges, conditional formats, links, filters, hidden rows and print titles move along", async () => {
  const sheet = ledgerSheet(book);
  sheet.merges = [{ top: 4, left: 0, bottom: 6, right: 0 }, { top: 2, left: 1, bottom: 2, right: 3 }];
  sheet.addConditionalFormat({ id: "{1}", type: "expression", ranges: [{ top: 1, left: 3, bottom: 8, right: 3 }], formulas: ['=D2=""'], format: {}, stopIfTrue: false });
  sheet.setLink({ area: { top: 5, left: 1, bottom: 5, right: 1 }, location: "任务进展!A1" });
  sheet.autoFilter = { area: { top: 0, left: 0, bottom: 12, right: 3 }, filtering: true };
  sheet.setRow(7, { hidden: true });
  sheet.pageLayout.printTitleRows = { top: 0, bottom: 0 };
  await deleteRows("3:3");
  expect(sheet.merges).toEqual([{ top: 3, left: 0, bottom: 5, right: 0 }]);
  expect(sheet.conditionalFormats[0]).toMatchObject({ ranges: [{ top: 1, bottom: 7 }], formulas: ['=D2=""'] });
  expect(sheet.linkAt(4, 1)?.location).toBe("任务进展!A1");
  expect(sheet.autoFilter.area.bottom).toBe(11);
  expect([sheet.isRowHidden(6), sheet.isRowHidden(7)]).toEqual([true, false]);
  await insertRows("1:1");
  expect(sheet.conditionalFormats[0]).toMatchObject({ ranges: [{ top: 2, bottom: 8 }], formulas: ['=D3=""'] });
  expect(sheet.pageLayout.printTitleRows).toEqual({ top: 1, bottom: 1 });
});

test("the add-in hears of the user's deleted row as of a deleted row", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("任务进展").onChanged.add(async ({ address, changeType, source }) => void seen.push(`${address} ${changeType} ${source}`));
    await context.sync();
  });
  office.standIn.changedBy("user", "任务进展", { top: 3, left: 0, bottom: 3, right: 16_383 }, "RowDeleted");
  await deleteRows("2:2");
  await settle();
  expect(seen).toEqual(["4:4 RowDeleted Local", "2:2 RowDeleted Local"]);
});

test.each([
  ["part of a row", "A2:B2"],
  ["a column", "A:A"],
])("%s is not built, and says so", async (_what, address) => {
  await expect(deleteRows(address)).rejects.toMatchObject({ code: "StandInGap" });
});

test("a protected sheet refuses, unless it allows rows to be deleted", async () => {
  ledgerSheet(book).protection = { hasPassword: false, allowed: [] };
  await expect(deleteRows("2:2")).rejects.toMatchObject({ code: "AccessDenied" });
  ledgerSheet(book).protection = { hasPassword: false, allowed: ["deleteRows"] };
  await deleteRows("2:2");
  await expect(insertRows("2:2")).rejects.toMatchObject({ code: "AccessDenied" });
  expect(numbers(2)).toEqual(["序号", 2]);
});

test("a file whose rows moved is written and read again as it stands", async () => {
  office.dispose();
  const made = smallLedger();
  ledgerSheet(made).setRow(5, { height: 33, hidden: true });
  ledgerSheet(made).setCell(6, 2, { style: { fill: "#FFEE00" } });
  book = readXlsx(writeXlsx(made));
  office = await startOffice(book);
  await deleteRows("3:3");
  await insertRows("8:9");
  const again = ledgerSheet(readXlsx(writeXlsx(book)));
  const sheet = ledgerSheet(book);
  for (let row = 0; row < 16; row++) {
    for (let column = 0; column < 4; column++) {
      expect([row, column, again.cell(row, column).value, again.cell(row, column).style]).toEqual([row, column, sheet.cell(row, column).value, sheet.cell(row, column).style]);
    }
    expect(again.isRowHidden(row)).toBe(sheet.isRowHidden(row));
  }
});

test("a sheet is deleted, unless it is the last one to be seen or the structure is protected", async () => {
  const gone = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(name).delete();
      await context.sync();
    });
  book.addSheet("区水务局");
  book.structureProtected = true;
  await expect(gone("区水务局")).rejects.toMatchObject({ code: "AccessDenied" });
  book.structureProtected = false;
  await gone("区水务局");
  await expect(gone("任务进展")).rejects.toMatchObject({ code: "InvalidOperation" });
  expect(book.sheets).toHaveLength(1);
});

test("cells can be unlocked and asked for their lock", async () => {
  const locked = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("任务进展").getRange("D2:D5");
    range.format.protection.locked = false;
    const { protection } = range.format.load("protection/locked");
    const other = context.workbook.worksheets.getItem("任务进展").getRange("C2:D2").format.protection.load("locked");
    await context.sync();
    return [protection.locked, other.locked];
  });
  expect(locked).toEqual([false, null]);
  expect(ledgerSheet(book).cell(1, 3).style.locked).toBe(false);
});
