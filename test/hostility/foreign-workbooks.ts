/** The same small ledger, as other programs write it, with all that a workbook may carry besides. */

import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import * as SheetJS from "@e965/xlsx";

export const HEADER = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"] as const;
export const DEADLINES = ["2026-09-30", "2026-10-31", "2026-12-31", "2026-11-15"] as const;
export const TASKS = [
  ["建设云溪公园，新增绿地 3 公顷。", "区园林局", "已建成2处，新增绿地1.2公顷，6月20日通过验收。"],
  ["改造老旧供水管网。", "区水务局、区财政局", "已改造管网12公里，惠及居民3200户。"],
  ["开展职业技能培训。", "区人社局", "累计培训1860人次，发放证书1520本。"],
  ["修缮桥东老街。", "区文旅局", "已修缮6处，完成投资860万元。"],
] as const;

/** What every reader of it must find. */
export const EXPECTED = {
  texts: TASKS.map(([task]) => task),
  units: [["区园林局"], ["区水务局", "区财政局"], ["区人社局"], ["区文旅局"]],
  deadlines: DEADLINES as readonly string[],
};

const day = (date: string): Date => new Date(`${date}T00:00:00Z`);
const SHEET = "任务进展";

/** By exceljs: rich text, links, validation, comments, tables, formats, names, hidden sheets, and rows formatted far below. */
export async function byExceljs(change: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(SHEET);
  sheet.getRow(1).values = [...HEADER];
  TASKS.forEach(([task, unit, progress], index) => {
    sheet.getRow(index + 2).values = [index + 1, task, unit, day(DEADLINES[index] ?? ""), progress];
    sheet.getCell(index + 2, 4).numFmt = ["yyyy/m/d", 'yyyy"年"m"月"d"日"', "yyyy-mm-dd;@", "[$-804]yyyy/m/d dddd"][index] ?? "";
  });
  change(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export function laden(book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet): void {
  const [[first, , told]] = TASKS;
  sheet.getCell("B2").value = { richText: [{ text: first.slice(0, 4) }, { font: { bold: true, color: { argb: "FFC00000" } }, text: first.slice(4) }] };
  sheet.getCell("E2").value = { richText: [{ text: told.slice(0, 5) }, { text: told.slice(5) }] };
  sheet.getCell("C4").value = { text: "区人社局", hyperlink: "https://example.com/?a=1&b=2", tooltip: "主页" };
  sheet.getCell("C3").dataValidation = { type: "list", allowBlank: true, formulae: ['"区水务局,区财政局"'] };
  sheet.getCell("C5").note = { texts: [{ text: "请补充" }, { font: { bold: true }, text: "配合单位" }] };
  sheet.getCell("G2").value = { formula: "A2*2", result: 2 };
  sheet.fillFormula("H2:H5", "A2+1", [[2], [3], [4], [5]]);
  sheet.addConditionalFormatting({ ref: "A2:E5", rules: [{ type: "expression", priority: 1, formulae: ['$E2=""'], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFEEEEEE" } } } }, { type: "dataBar", priority: 2, cfvo: [{ type: "min" }, { type: "max" }], gradient: true } as never] });
  sheet.autoFilter = "A1:E5";
  sheet.pageSetup = { ...sheet.pageSetup, printArea: "A1:E5", printTitlesRow: "1:1" };
  const hidden = book.addWorksheet("底稿", { state: "veryHidden" });
  hidden.getCell("A1").value = "不给人看";
  const other = book.addWorksheet("附表");
  other.addTable({ name: "单位表", ref: "A1", headerRow: true, totalsRow: true, columns: [{ name: "单位", totalsRowLabel: "合计" }, { name: "人数", totalsRowFunction: "sum" }], rows: [["区水务局", 12], ["区财政局", 30]] });
  book.definedNames.add(`${SHEET}!$A$2:$A$5`, "序号区");
}

/** By SheetJS. */
export function bySheetJs({ type = "xlsx", shared = true, date1904 = false }: { readonly type?: "xlsx" | "xlsm" | "xlsb" | "biff8" | "csv" | "ods"; readonly shared?: boolean; readonly date1904?: boolean } = {}): Uint8Array {
  const rows = TASKS.map(([task, unit, progress], index) => [index + 1, task, unit, day(DEADLINES[index] ?? ""), progress]);
  const sheet = SheetJS.utils.aoa_to_sheet([[...HEADER], ...rows], { cellDates: false, UTC: true, dateNF: "yyyy/m/d" } as never);
  sheet["!cols"] = [{ wch: 6 }, { wch: 40 }];
  sheet["!merges"] = [{ s: { r: 7, c: 0 }, e: { r: 7, c: 4 } }];
  const link = sheet["C4"] as SheetJS.CellObject | undefined;
  if (link) {
    link.l = { Target: "https://example.com/", Tooltip: "主页" };
    link.c = [{ a: "王青", t: "请补充配合单位" }];
  }
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, sheet, SHEET);
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([["不给人看"]]), "底稿");
  book.Workbook = { Sheets: [{}, { Hidden: 2 }], WBProps: { date1904 } };
  return new Uint8Array(SheetJS.write(book, { type: "array", bookType: type, bookSST: shared, compression: true }) as ArrayBuffer);
}

/** The same file with some of its parts changed; null takes a part away. */
export function withParts(file: Uint8Array, changes: Readonly<Record<string, ((text: string) => string) | string | null>>): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, change] of Object.entries(changes)) {
    const own = parts[path];
    if (change === null) delete parts[path];
    else parts[path] = strToU8(typeof change === "string" ? change : change(own ? strFromU8(own) : ""));
  }
  return zipSync(parts);
}

/** A sheet's part rewritten by hand: the ledger's rows in every way in which the format lets a text stand. */
export function byHand(): string {
  const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const runs = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><r><rPr><b/></rPr><t>${escaped(text.slice(0, 3))}</t></r><r><t xml:space="preserve">${escaped(text.slice(3))}</t></r><rPh sb="0" eb="1"><t>yin</t></rPh></is></c>`;
  const formula = (ref: string, text: string) => `<c r="${ref}" t="str"><f>"${escaped(text)}"</f><v>${escaped(text)}</v></c>`;
  const numbered = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${[...text].map((sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join("")}</t></is></c>`;
  const ways = [inline, runs, formula, numbered];
  const columns = ["A", "B", "C", "D", "E"];
  const rows = [[...HEADER], ...TASKS.map(([task, unit, progress], index) => [String(index + 1), task, unit, DEADLINES[index] ?? "", progress])];
  const body = rows.map((row, at) => `<row r="${at + 1}">${row.map((text, column) => {
    const ref = `${columns[column] ?? ""}${at + 1}`;
    return column === 3 && at > 0 ? `<c r="${ref}" t="d"><v>${text}T00:00:00Z</v></c>` : (ways[(at + column) % ways.length] ?? inline)(ref, text);
  }).join("")}</row>`).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}<row r="1048576" ht="20" customHeight="1" hidden="1"/></sheetData></worksheet>`;
}

/** The same file, whose directory says of a part that it unpacks to so many bytes. */
export function promising(file: Uint8Array, part: string, bytes: number): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  let entry = view.getUint32(copy.length - 6, true);
  const nameAt = (at: number) => Buffer.from(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))).toString();
  while (nameAt(entry) !== part) entry += 46 + view.getUint16(entry + 28, true) + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
  view.setUint32(entry + 24, bytes, true);
  return copy;
}
