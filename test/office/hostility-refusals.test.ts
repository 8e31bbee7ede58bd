/** What is no workbook that can be checked is refused with one sentence, and nothing is written. */

import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type ExcelJS from "exceljs";
import { errorSentence } from "../../src/locales";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { LedgerError } from "../../src/workflow/ledger-error";
import { byExceljs, bySheetJs, promising, withParts } from "../hostility/foreign-workbooks";

const folder = mkdtempSync(path.join(tmpdir(), "refused-"));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string) => path.join(folder, name);
const SHEET = "xl/worksheets/sheet1.xml";

const MB = 1_000_000;
const laughs = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "哈哈哈哈哈哈哈哈哈哈">${"bcdefghij".split("").map((name, index) => `<!ENTITY ${name} "${`&${"abcdefghi".charAt(index)};`.repeat(10)}">`).join("")}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&j;</t></si></sst>`;
const outside = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&x;</t></si></sst>`;

function withoutLedger(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet): void {
  book.removeWorksheet(sheet.id);
  book.addWorksheet("任务进展").addRow(["会议纪要"]);
}

const REFUSED: readonly (readonly [string, string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["not-a-workbook", "nothing at all", () => new Uint8Array()],
  ["not-a-workbook", "a list with commas under another name", () => bySheetJs({ type: "csv" })],
  ["not-a-workbook", "an old workbook under another name", () => bySheetJs({ type: "biff8" })],
  ["not-a-workbook", "a workbook of another office", () => bySheetJs({ type: "ods" })],
  ["not-a-workbook", "a binary workbook", () => bySheetJs({ type: "xlsb" })],
  ["date-system-1904", "dates counted from 1904", () => bySheetJs({ date1904: true })],
  ["not-a-workbook", "a document", async () => withParts(await byExceljs(), { "[Content_Types].xml": (text) => text.replace(/spreadsheetml\.sheet\.main/, "wordprocessingml.document.main"), "xl/workbook.xml": "<w:document xmlns:w=\"urn:w\"/>" })],
  ["not-a-workbook", "a file cut in half", async () => (await byExceljs()).slice(0, 3000)],
  ["not-a-workbook", "a file cut before its end", async () => (await byExceljs()).slice(0, -30)],
  ["not-a-workbook", "a directory that promises gigabytes", async () => promising(await byExceljs(), "xl/workbook.xml", 0x7fffffff)],
  ["not-a-workbook", "more bytes than the directory promised", async () => promising(withParts(await byExceljs(), { "xl/workbook.xml": (text) => text + " ".repeat(MB) }), "xl/workbook.xml", 900)],
  ["not-a-workbook", "a part longer than any text can be", async () => promising(await byExceljs(), "xl/sharedStrings.xml", 600 * MB)],
  ["not-a-workbook", "entities within entities", async () => withParts(await byExceljs(), { "xl/sharedStrings.xml": laughs })],
  ["not-a-workbook", "an entity that names a file", async () => withParts(await byExceljs(), { "xl/sharedStrings.xml": outside })],
  ["not-a-workbook", "no list of contents and no workbook", async () => withParts(await byExceljs(), { "xl/workbook.xml": null })],
  ["not-a-workbook", "a sheet that is listed and is not there", async () => withParts(await byExceljs(), { [SHEET]: null })],
  ["empty-workbook", "a sheet that is nothing but a chart", async () => withParts(await byExceljs(), { [SHEET]: "<c:chartSpace xmlns:c=\"urn:c\"/>" })],
  ["not-a-workbook", "markup within markup, a hundred thousand deep", async () => withParts(await byExceljs(), { [SHEET]: (text) => text.replace("</sheetData>", `${"<x>".repeat(100_000)}</sheetData>`) })],
  ["no-header", "a workbook without a ledger", () => byExceljs(withoutLedger)],
  ["empty-workbook", "a workbook without a cell", () => byExceljs((book, sheet) => { book.removeWorksheet(sheet.id); book.addWorksheet("空"); })],
  ["sheet-too-large", "a value in the last row", () => byExceljs((_book, sheet) => { sheet.getCell("A1048576").value = "底"; })],
];

describe("is refused with one sentence, and nothing is written", () => {
  test.each(REFUSED)("%s: %s", async (kind, name, make) => {
    const room = at(`room-${REFUSED.findIndex((each) => each[1] === name)}`);
    mkdirSync(room);
    const [file, json, out] = ["ledger.xlsx", "report.json", "out.xlsx"].map((each) => path.join(room, each));
    if (!file || !json || !out) throw new Error("no place");
    writeFileSync(file, await make());
    writeFileSync(json, "旧报告");
    writeFileSync(out, "旧文件");
    const failure: unknown = await runHeadless({ file, locale: "zh-CN", asOf: "2026-06-30", summaries: true, highlight: true, json, out }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LedgerError);
    if (!(failure instanceof LedgerError)) return;
    expect(failure.kind).toBe(kind);
    for (const locale of ["zh-CN", "en-US"] as const) expect(errorSentence(failure, locale)).toMatch(/^[^\r\n]{10,}$/);
    expect([readFileSync(json, "utf8"), readFileSync(out, "utf8"), readdirSync(room).sort()]).toEqual(["旧报告", "旧文件", ["ledger.xlsx", "out.xlsx", "report.json"]]);
  });
});

/** The command in a process of its own. */
const command = (...args: string[]) =>
  new Promise<{ status: unknown; out: string; err: string }>((resolve) => {
    const root = path.join(__dirname, "../..");
    execFile(process.execPath, [path.join(root, "node_modules/tsx/dist/cli.mjs"), path.join(root, "src/workbench/headless.ts"), ...args], (error, out, err) => resolve({ status: error?.code ?? 0, out, err }));
  });

test("the command says it in one line, with status 2, whatever the sheets are called", async () => {
  const named = withParts(await byExceljs(withoutLedger), { "xl/workbook.xml": (text) => text.replace('name="任务进展"', 'name="甲&#10;乙&#13;丙&#13;&#10;丁"') });
  writeFileSync(at("named.xlsx"), named);
  writeFileSync(at("cut.xlsx"), (await byExceljs()).slice(0, 2000));
  writeFileSync(at("kept.json"), "旧报告");
  const outcomes = await Promise.all(["named.xlsx", "cut.xlsx"].map((name) => command(at(name), "--json", at("kept.json"), "--out", at("never.xlsx"))));
  for (const { status, out, err } of outcomes) {
    expect([status, out]).toEqual([2, ""]);
    expect(err.replace(/\n$/, "")).toMatch(/^[^\r\n\u2028\u2029]+$/);
  }
  expect([readFileSync(at("kept.json"), "utf8"), readdirSync(folder).includes("never.xlsx")]).toEqual(["旧报告", false]);
});

