/** Stored data in a real workbook: parts that were cut, and a forged record of a fix. */

import type { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { check, undoFix } from "../../src/workflow";
import { LAST_FIX_KEY } from "../../src/workflow/last-fix";
import { ledgerSheet, photograph, smallLedger, write } from "./small-ledger";

const PREFIX = "ProgressLedger.";
let office: OfficeRuntime;
afterEach(() => office.dispose());

async function open(book: Book) {
  office = await startOffice(book);
  return createExcelPort();
}

const ID = "{11111111-2222-4333-8444-555555555555}";
const PARTS: readonly (readonly [string, string])[] = [
  ["cut", '<stored xmlns="urn:progress-ledger:stored">{"version":1,"tasks":[{"key":"a"</stored>'],
  ["empty", '<stored xmlns="urn:progress-ledger:stored"/>'],
  ["another's", '<other xmlns="urn:other">{"version":1}</other>'],
  ["a list", '<stored xmlns="urn:progress-ledger:stored">[]</stored>'],
  ["packed, and damaged", '<stored xmlns="urn:progress-ledger:stored">{"version":1,"packed":"AAAA//=="}</stored>'],
];

it.each(PARTS)("checks with a part that is %s, says so, and writes nothing", async (_name, xml) => {
  const book = smallLedger(4);
  const parts = ["settings", "waivers", "baseline"].map((key, index) => ({ key, id: ID.replace(/1/, String(index + 2)) }));
  for (const { key, id } of parts) {
    book.xmlParts.push({ id, xml });
    book.settings.set(PREFIX + key, JSON.stringify({ part: id }));
  }
  // One whose part is gone, and one that is no JSON's object.
  book.settings.set(`${PREFIX}reporting-day`, JSON.stringify({ part: "{00000000-0000-4000-8000-000000000000}" }));
  book.settings.set(`${PREFIX}table-choice`, "[1]");
  const port = await open(readXlsx(writeXlsx(book)));
  const before = [photograph(office.book), [...office.book.settings], structuredClone(office.book.xmlParts)];
  const { ledger, problems } = await check(port, { today: "2026-07-01" });
  expect(ledger.tasks).toHaveLength(4);
  expect([photograph(office.book), [...office.book.settings], structuredClone(office.book.xmlParts)]).toEqual(before);
  // A part of another's is none of ours: as good as gone.
  expect(problems.length > 0).toBe(!xml.includes("urn:other"));
});

describe("a forged record of a fix", () => {
  const forge = (record: object): Book => {
    const book = smallLedger(4);
    const other = book.addSheet("另一张表");
    write(other, 0, ["机密", 42]);
    other.setCell(1, 0, { formula: "=B1*2", value: 84 });
    ledgerSheet(book).setCell(3, 5, { formula: "=A1", value: "x" });
    book.settings.set(PREFIX + LAST_FIX_KEY, JSON.stringify({ version: 1, sheet: "任务进展", writing: false, rows: [], cells: [], count: 0, ...record }));
    return book;
  };
  const cells = (...list: readonly object[]) => ({ cells: list, count: list.length });
  const formulas = (book: Book): string[] => book.sheets.flatMap((sheet) => {
    const found: string[] = [];
    sheet.forEachCell((row, column, { formula }) => {
      if (formula !== undefined) found.push(`${sheet.name}!${row},${column}${formula}`);
    });
    return found;
  });

  test.each<[string, object]>([
    ["writes a formula back as text", cells({ row: 2, column: 3, wrote: { value: "已完成河道清淤3公里，正在验收。" }, back: { value: "=HYPERLINK(\"http://example.com\")" } }, { row: 0, column: 9, wrote: { value: "" }, back: { value: "=1+1" }, format: "General" })],
    ["puts in a row of formulas as texts", { rows: [{ row: 2, left: 0, values: ["=1+1", "+1", "@A1", "=cmd|' /C calc'!A0"], formats: ["General", "0", "yyyy", "General"], instead: [2, "第2项工作：推进河道整治。", "区城管局", "已完成河道清淤3公里，正在验收。"] }] }],
    ["with pieces beyond the text", cells({ row: 1, column: 3, wrote: { print: "0-0-0" }, back: [[999, 999, "=1"]] })],
    ["with places on no sheet", cells({ row: 5_000_000, column: 20_000, wrote: { value: "" }, back: { value: "=1+1" } })],
    ["at the sheet's far corner", cells({ row: 1_048_575, column: 16_383, wrote: { value: "" }, back: { value: "=1+1" } })],
    ["over a formula", cells({ row: 3, column: 5, wrote: { value: "x" }, back: { value: "=2" } })],
    ["of a sheet that is not there", { sheet: "没有", ...cells({ row: 0, column: 0, wrote: { value: "序号" }, back: { value: "=1" } }) }],
    ["that counts wrong", { ...cells({ row: 0, column: 0, wrote: { value: "序号" }, back: { value: "=1" } }), count: 7 }],
    ["with a number format that is none", cells({ row: 1, column: 0, wrote: { value: 1 }, back: { value: 9 }, format: "[[[=cmd" })],
  ])("%s: no formula more, and no other sheet touched", async (_name, record) => {
    const book = forge(record);
    const [before, others] = [formulas(book), photograph({ sheets: book.sheets.slice(1) } as Book)];
    const port = await open(book);
    const failure = await undoFix(port).then(() => null, (error: unknown) => error);
    if (failure !== null) expect(failure).toMatchObject({ name: "LedgerError" });
    // A row that was put in moves what stands below it.
    expect(formulas(book).map((each) => each.replace("!4,5", "!3,5"))).toEqual(before);
    expect(photograph({ sheets: book.sheets.slice(1) } as Book)).toEqual(others);
  });
});
