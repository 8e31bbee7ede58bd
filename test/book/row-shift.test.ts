/** Rows that move in a file: formulas, tables, data validations, filters, looks of whole rows. */

import ExcelJS from "exceljs";
import fc from "fast-check";
import { Book } from "../../src/book/book";
import { deleteRows, insertRows } from "../../src/book/move-rows";
import { readXlsx } from "../../src/book/read-xlsx";
import { formulaAfterShift, shiftedArea, shiftedRow } from "../../src/book/row-shift";
import { writeXlsx } from "../../src/book/write-xlsx";

const insert = { at: 2, count: 2 };
const cut = { at: 2, count: -2 };

test.each([
  ["=A2", "=A2", "=A2"],
  ["=A3", "=A5", "=#REF!"],
  ["=$A$5+B$6", "=$A$7+B$8", "=$A$3+B$4"],
  ["=SUM(A1:A9)", "=SUM(A1:A11)", "=SUM(A1:A7)"],
  ["=SUM(A3:A4)", "=SUM(A5:A6)", "=SUM(#REF!)"],
  ["=SUM(A2:A3)", "=SUM(A2:A5)", "=SUM(A2:A2)"],
  ["=SUM(B:B,3:5)", "=SUM(B:B,5:7)", "=SUM(B:B,3:3)"],
  ['="A5"&LOG10(A5)', '="A5"&LOG10(A7)', '="A5"&LOG10(A3)'],
  ["=台账!A5+其他!A5", "=台账!A7+其他!A5", "=台账!A3+其他!A5"],
  ["='台账'!A5:B6", "='台账'!A7:B8", "='台账'!A3:B4"],
  ["=[1]台账!A5", "=[1]台账!A5", "=[1]台账!A5"],
  ["=表1[完成]+A5", "=表1[完成]+A7", "=表1[完成]+A3"],
  ["=A1048576", "=A1048576", "=A1048574"],
])("%s", (formula, inserted, deleted) => {
  expect(formulaAfterShift(formula, "台账", "台账", cut)).toBe(deleted);
  // What would be pushed off the sheet stays at its edge.
  expect(formulaAfterShift(formula, "台账", "台账", insert)).toBe(inserted.replace("=A1048576", formulaAfterShift("=A1048576", "台账", "台账", insert)));
});

test("a formula of another sheet moves only where it names the sheet", () => {
  expect(formulaAfterShift("=A5+台账!A5", "总览", "台账", insert)).toBe("=A5+台账!A7");
});

test("an area covers exactly the rows that are left of it", () => {
  const small = fc.nat(30);
  fc.assert(fc.property(small, small, small, fc.integer({ min: -10, max: 10 }), (top, more, at, count) => {
    const area = { top, bottom: top + more, left: 0, right: 3 };
    const rows = Array.from({ length: more + 1 }, (_, row) => shiftedRow(top + row, { at, count })).filter((row) => row !== null);
    const moved = shiftedArea(area, { at, count });
    expect(moved && [moved.top, moved.bottom]).toEqual(rows.length === 0 ? null : [Math.min(...rows), Math.max(...rows)]);
  }));
});

test("inserting and deleting again leaves the book as it was", () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat(8), fc.nat(3), fc.constantFrom("文", "=A3", "=SUM(A1:B6)")), { maxLength: 20 }), fc.nat(9), fc.integer({ min: 1, max: 3 }), (cells, at, count) => {
    const book = Book.blank("台账");
    const [sheet] = book.sheets;
    if (!sheet) throw new Error("A blank book has a sheet.");
    for (const [row, column, text] of cells) sheet.setCell(row, column, text.startsWith("=") ? { formula: text } : { value: text });
    const all = (): string => {
      const found: string[] = [];
      sheet.forEachCell((row, column, { value, formula }) => void found.push(`${row},${column},${value},${formula}`));
      return found.sort().join("\n");
    };
    const before = all();
    insertRows(book, sheet, at, count);
    deleteRows(book, sheet, at, count);
    expect(all()).toBe(before);
  }));
});

describe("in a file of another program's", () => {
  async function made(): Promise<Book> {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("台账");
    sheet.addRow(["说明"]);
    sheet.addTable({ name: "任务", ref: "A2", headerRow: true, columns: [{ name: "序号" }, { name: "进展" }], rows: [[1, "甲"], [2, "乙"], [3, "丙"]] });
    sheet.getCell("B4").dataValidation = { type: "list", formulae: ["$D$4:$D$6"] };
    sheet.getCell("D5").value = { formula: "COUNTA(B3:B5)", result: 3 };
    sheet.getRow(5).font = { bold: true };
    sheet.getCell("A5").font = { bold: true };
    return readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer()));
  }
  async function reread(book: Book): Promise<ExcelJS.Worksheet> {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(writeXlsx(book)) as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet("台账");
    if (!sheet) throw new Error("The sheet is gone.");
    return sheet;
  }

  test("a table, a data validation and a formula move down with an inserted row", async () => {
    const book = await made();
    const [first] = book.sheets;
    if (!first) throw new Error("The file has a sheet.");
    insertRows(book, first, 1, 1);
    const sheet = await reread(book);
    expect((sheet.getTable("任务") as unknown as { table: { tableRef: string } }).table.tableRef).toBe("A3:B6");
    expect(sheet.getCell("B5").dataValidation).toMatchObject({ formulae: ["$D$5:$D$7"] });
    expect(sheet.getCell("D6").formula).toBe("COUNTA(B4:B6)");
    expect(sheet.getCell("A6").font?.bold).toBe(true);
  });

  test("a table shrinks with a deleted row, and its column names stay those of its header", async () => {
    const book = await made();
    const [first] = book.sheets;
    if (!first) throw new Error("The file has a sheet.");
    deleteRows(book, first, 0, 1);
    deleteRows(book, first, 2, 1);
    const sheet = await reread(book);
    expect((sheet.getTable("任务") as unknown as { table: { tableRef: string } }).table.tableRef).toBe("A1:B3");
    expect([1, 2, 3].map((row) => sheet.getCell(row, 2).value)).toEqual(["进展", "甲", "丙"]);
  });
});
