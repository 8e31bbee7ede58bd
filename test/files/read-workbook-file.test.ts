/** A file that is read by itself says what it says when it is open in Excel. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import type { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { readWorkbookFile } from "../../src/files";
import { LedgerError } from "../../src/workflow/ledger-error";
import type { ReadRequest, WorkbookSnapshot } from "../../src/workflow/port";
import { startOffice } from "../../src/workbench/wire/start-office";
import { check, chooseTable, summarise } from "../../src/workflow";
import { exceljsLedger } from "../book/exceljs-ledger";
import { smallLedger, ledgerSheet } from "../office/small-ledger";

const seed = path.join(__dirname, "../../../shared/seed");
const samples = path.join(__dirname, "../../assets/samples");
const bytesOf = (folder: string, name: string): Uint8Array => readFileSync(path.join(folder, name));

async function throughOffice(bytes: Uint8Array, request: ReadRequest): Promise<WorkbookSnapshot> {
  const office = await startOffice(readXlsx(bytes));
  try {
    return await createExcelPort().read(request);
  } finally {
    office.dispose();
  }
}

async function expectSame(bytes: Uint8Array, request: ReadRequest = { planned: true }): Promise<void> {
  expect(readWorkbookFile(bytes, "台账.xlsx", request)).toEqual(await throughOffice(bytes, request));
}

/** The bytes of a book on which the add-in has worked. */
async function workedOn(book: Book, work: () => Promise<unknown>): Promise<Uint8Array> {
  const office = await startOffice(book);
  try {
    await work();
    return writeXlsx(book);
  } finally {
    office.dispose();
  }
}

describe("read as Excel reads it", () => {
  it.each(["yunxi-2026-10.xlsx"])("the sample %s", (name) => expectSame(bytesOf(samples, name)));

  const seeds = ["dongcheng-2021h1.xlsx", "dongcheng-2021h1-pasted.xlsx"].filter((name) => existsSync(path.join(seed, name)));
  if (seeds.length === 0) console.log("The real ledger is not beside the project: it is not compared.");
  (seeds.length === 0 ? it.skip : it).each(seeds)("the real ledger %s", (name) => expectSame(bytesOf(seed, name)));

  it("a workbook of another program", async () => expectSame(await exceljsLedger()));

  it("a workbook with summary sheets, a stored choice and a value too large for a setting", async () => {
    const bytes = await workedOn(smallLedger(), async () => {
      const port = createExcelPort();
      const result = await check(port, { today: "2026-06-30" });
      await summarise(port, result, "zh-CN");
      await chooseTable(port, { sheet: "任务进展", headerRow: 0 });
      await port.apply({ stored: { large: { text: "进展<&>情况\n".repeat(4_000) } } });
    });
    await expectSame(bytes);
    const { stored, planned } = readWorkbookFile(bytes, "a.xlsx");
    expect(Object.keys(stored).sort()).toEqual(["large", "table-choice"]);
    expect(Object.keys(planned ?? {})).toContain("unit:区水务局");
    await expectSame(bytes, {});
    await expectSame(bytes, { sheet: "总览", planned: true });
  });

  it("hidden and filtered rows, merges, formulas, errors, wide sheets, hidden and protected sheets", async () => {
    const book = smallLedger(6);
    const sheet = ledgerSheet(book);
    sheet.setRow(3, { hidden: true });
    sheet.merges.push({ top: 2, left: 3, bottom: 3, right: 3 }, { top: 40, left: 0, bottom: 41, right: 0 });
    sheet.setCell(5, 0, { formula: "=A5+1", value: 5 });
    sheet.setCell(5, 3, { formula: "=#REF!", value: "#REF!", error: true });
    sheet.setCell(6, 4, { value: 44377, format: "yyyy/m/d" });
    sheet.setCell(1, 400, { value: "远处" });
    sheet.protection = { hasPassword: false, allowed: [] };
    book.addSheet("隐藏").visibility = "Hidden";
    book.addSheet("空表");
    const all = book.addSheet("全部隐藏");
    all.setCell(2, 2, { value: "x" });
    all.setRow(2, { hidden: true });
    await expectSame(writeXlsx(book));
  });
});

it("knows the settings whatever id the add-in was installed under", () => {
  const book = smallLedger(2);
  book.addIn = { id: "WA200001234", version: "1.2.0.0" };
  book.settings.set("ProgressLedger.table-choice", JSON.stringify({ version: 1 }));
  book.settings.set("ProgressLedger._marks", JSON.stringify({ marks: [] }));
  book.settings.set("ProgressLedger.broken", "{");
  book.settings.set("Other.key", "1");
  expect(readWorkbookFile(writeXlsx(book), "a.xlsx").stored).toEqual({ "table-choice": { version: 1 } });
});

describe("refuses, and names the file", () => {
  const kindOf = (bytes: Uint8Array): unknown => {
    try {
      readWorkbookFile(bytes, "返回.xlsx");
      return null;
    } catch (error) {
      if (error instanceof LedgerError) return [error.kind, error.facts];
      throw error;
    }
  };

  it.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("序号,工作内容\n1,绿化")],
    ["half a workbook", writeXlsx(smallLedger(3)).slice(0, 900)],
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])],
  ])("%s", (_name, bytes) => expect(kindOf(bytes)).toEqual(["not-a-workbook", { file: "返回.xlsx" }]));

  it("dates counted from 1904", () => {
    const book = smallLedger(1);
    book.date1904 = true;
    expect(kindOf(writeXlsx(book))).toEqual(["date-system-1904", { file: "返回.xlsx" }]);
  });

  it("a sheet with a stray value a million rows down, as Excel's own reading does", async () => {
    const book = smallLedger(1);
    ledgerSheet(book).setCell(1_000_000, 0, { value: "x" });
    const bytes = writeXlsx(book);
    const told = kindOf(bytes);
    expect(told).toEqual(["sheet-too-large", expect.objectContaining({ sheet: "任务进展" })]);
    await expect(throughOffice(bytes, {})).rejects.toMatchObject({ kind: "sheet-too-large", facts: (told as unknown[])[1] });
  });

  it("never throws anything else, whatever the bytes", () => {
    const whole = writeXlsx(smallLedger(2));
    fc.assert(fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      const bytes = whole.slice();
      bytes[at] = byte;
      expect([null, "not-a-workbook", "date-system-1904", "sheet-too-large"]).toContain((kindOf(bytes) as readonly unknown[] | null)?.[0] ?? null);
    }), { numRuns: 150 });
  });
});
