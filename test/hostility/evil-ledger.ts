/** A ledger whose every text begins like a formula, and a reader that finds what became one. */

import ExcelJS from "exceljs";
import { Book } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { ledgerSheet, write } from "../office/small-ledger";

/** Every evil text carries it: where a formula holds it, text has become one. */
export const SIGN = "毒";
const BEGINNINGS = ["=1+1", "+1", "-1+1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠A1", "\t=1+1", "\n=1+1", "\r\n=1", " =1", "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://example.com\",\"点\")", "'=1+1", "''", "{=1}", "=\"x\"&\"", "-", "+", "@", "="] as const;
export const EVIL = BEGINNINGS.map((beginning, index) => `${beginning}${SIGN}${index}`);
export const at = (index: number): string => EVIL[index % EVIL.length] ?? "";

const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况", "状态", "备注"];
export const PROGRESS = 4;
/** The sheet's name, too. */
export const LEDGER = "=1+1 @台账";

/** Task by task another beginning, in every column. */
export function evilLedger(): Book {
  const book = Book.blank(LEDGER);
  const sheet = ledgerSheet(book);
  write(sheet, 0, HEADER);
  EVIL.forEach((evil, index) => {
    const progress = index % 4 === 0 ? `${evil}` : index % 4 === 1 ? `${evil}已改造 12公里,惠及居民3200户。` : `${evil}已完成 ${index} 处，8月20日验收。`;
    write(sheet, index + 1, [index + 1, `${evil}号改造工程，建设 ${index + 3} 处。`, index % 3 === 0 ? "区水务局" : `${at((index % 6) * 3)}局、区水务局`, index % 5 === 0 ? at(index) : "2026年12月31日", progress, at(index + 1), at(index + 2)]);
  });
  return book;
}

interface Formula { readonly sheet: string; readonly cell: string; readonly formula: string; readonly value: unknown }

/** All formulas of a file, as our reader and as exceljs see them. */
export async function formulasOf(file: Uint8Array): Promise<{ readonly ours: Formula[]; readonly theirs: Formula[] }> {
  const ours: Formula[] = [];
  for (const sheet of readXlsx(file).sheets) {
    sheet.forEachCell((row, column, { formula, value }) => {
      if (formula !== undefined) ours.push({ sheet: sheet.name, cell: `${row},${column}`, formula, value });
    });
  }
  const other = new ExcelJS.Workbook();
  await other.xlsx.load(file.slice().buffer);
  const theirs: Formula[] = [];
  other.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => {
    if (cell.type === ExcelJS.ValueType.Formula) theirs.push({ sheet: sheet.name, cell: `${Number(cell.row) - 1},${Number(cell.col) - 1}`, formula: `=${cell.formula}`, value: cell.result });
  })));
  return { ours, theirs };
}

/** No formula holds an evil text; and where one is shown by a formula, that only points at the ledger's own cell. */
export async function expectTextStaysText(file: Uint8Array): Promise<void> {
  const { ours, theirs } = await formulasOf(file);
  const pointer = /^=(?:IF\('=1\+1 @台账'!\$?[A-Z]+\$?\d+="","",)?'=1\+1 @台账'!\$?[A-Z]+\$?\d+\)?$/;
  for (const each of [...ours, ...theirs]) {
    expect(each.formula).not.toContain(SIGN);
    expect(each.formula).not.toMatch(/cmd|HYPERLINK|SUM\(A1\)/);
    if (String(each.value).includes(SIGN)) expect(each.formula).toMatch(pointer);
  }
}
