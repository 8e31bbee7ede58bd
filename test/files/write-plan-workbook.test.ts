/** A unit's sheet as a file of its own: what Excel would draw, and what other programs can open. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { Book, type BookSheet } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { writeXlsx } from "../../src/book/write-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { readWorkbookFile, writePlanWorkbook } from "../../src/files";
import { summaryTexts } from "../../src/locales/summary";
import { planSummaries, type PlanCell, type SheetPlan } from "../../src/summary";
import { startOffice } from "../../src/workbench/wire/start-office";
import { expectWellFormed } from "../book/zip-parts";
import { buildLedger } from "../summary/build-ledger";

const texts = ["=SUM(1)", "+1", "-提醒", "@全体", "'引号", "0012", "TRUE", "6月30日", "1/2", " 前后空格 ", "多\n行", "😀", "&<>\"'_x000D_"];

const ledger = buildLedger([
  { task: "市分工方案第3项：推进河道整治。", units: ["区水务局", "support:区城管局"], progress: "1.完成清淤 3 公里。\n2.正在验收。", state: "on-track", deadline: "2026-12-31" },
  ...texts.map((text) => ({ task: text, units: ["区水务局"], progress: text, state: "behind" as const })),
]);
const { sheets } = planSummaries(ledger, [], {
  texts: summaryTexts["zh-CN"], takenNames: [], known: {}, sentence: () => "", ruleTitle: (rule) => rule,
});
const planOf = (id: string): SheetPlan => {
  const plan = sheets.find((each) => each.id === id);
  if (!plan) throw new Error(`no plan ${id}`);
  return plan;
};
const unit = planOf("unit:区水务局");

function onlySheet(file: Uint8Array): BookSheet {
  const book = readXlsx(file);
  expect(book.sheets).toHaveLength(1);
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** All that is drawn, cell by cell. */
const looksOf = (sheet: BookSheet, plan: SheetPlan) => ({
  cells: plan.rows.map(({ cells }, row) => cells.map((planned, column) => {
    if (planned === null) return null;
    const { value, formula, format, style } = sheet.cell(row, column);
    return { value, formula, format, style: { horizontal: "General", ...style } };
  })),
  widths: plan.widths.map((_, column) => (sheet.isColumnHidden(column) ? 0 : Number(sheet.columnWidth(column).toFixed(4)))),
  heights: plan.rows.map(({ height }, row) => (height === undefined ? null : sheet.rowHeight(row))),
  merges: sheet.merges, frozen: sheet.frozen, gridlines: sheet.showGridlines, tab: sheet.tabColor, layout: sheet.pageLayout, properties: [...sheet.properties],
});

/** A plan without its links, which the file cannot have. */
const unlinked = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  rows: plan.rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map((cell): PlanCell | null => cell && { value: cell.value, style: cell.style === "link" ? "text" : cell.style }),
  })),
});

it.each(["unit:区水务局", "overview"])("%s is drawn as the open workbook draws it", async (id) => {
  const plan = planOf(id);
  const book = Book.blank("任务进展");
  const office = await startOffice(book);
  try {
    await createExcelPort().apply({ sheets: [unlinked(plan)] });
  } finally {
    office.dispose();
  }
  const drawn = readXlsx(writeXlsx(book)).sheetNamed(plan.name);
  if (!drawn) throw new Error("not drawn");
  const written = onlySheet(writePlanWorkbook(plan));
  const [one, other] = [looksOf(written, plan), looksOf(drawn, plan)];
  expect(one).toEqual(other);
  expect(written.charts.map(({ title, type, data, width, height, reversed }) => ({ title, type, data, width, height, reversed })))
    .toEqual(drawn.charts.map(({ title, type, data, width, height, reversed }) => ({ title, type, data, width, height, reversed })));
});

it("keeps every text as text, and has no link that leads nowhere", () => {
  const sheet = onlySheet(writePlanWorkbook(unit));
  expect(sheet.allLinks()).toEqual([]);
  const at = unit.frozenRows;
  texts.forEach((text, index) => {
    const row = Array.from({ length: unit.widths.length }, (_, column) => sheet.cell(at + 1 + index, column));
    const found = row.find(({ value }) => value === text);
    expect([text, found?.format, found?.formula]).toEqual([text, "@", undefined]);
  });
  const { style } = sheet.cell(0, unit.widths.findIndex((_, column) => unit.rows[0]?.cells[column]?.link !== undefined));
  expect(style.underline ?? false).toBe(false);
});

it("writes what a formula comes to: the ledger is not in the file", () => {
  const plan: SheetPlan = { ...unit, rows: [{ cells: [{ value: "已开工", style: "text", formula: "='任务进展'!D7" }, { value: 3, style: "number", formula: "='任务进展'!A7" }] }], merges: [] };
  const sheet = onlySheet(writePlanWorkbook(plan));
  expect([0, 1].map((column) => [sheet.cell(0, column).value, sheet.cell(0, column).formula, sheet.cell(0, column).format])).toEqual([["已开工", undefined, "@"], [3, undefined, '#,##0;-#,##0;"–"']]);
});

it("is known as ours when it comes back", () => {
  const { sheets: listed, planned } = readWorkbookFile(writePlanWorkbook(unit), "区水务局.xlsx");
  expect(listed).toMatchObject([{ name: "区水务局", visible: true, protected: false, plan: "unit:区水务局" }]);
  expect(Object.keys(planned ?? {})).toEqual(["unit:区水务局"]);
});

it("is a whole workbook: well formed, and exceljs reads it", async () => {
  const file = writePlanWorkbook(unit);
  expectWellFormed(file);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(file) as unknown as ArrayBuffer);
  const [sheet] = workbook.worksheets;
  expect(sheet?.name).toBe("区水务局");
  expect(sheet?.getCell(1, 1).value).toBe("区水务局 重点任务进展汇总");
  expect(sheet?.getCell(1, 1).font).toMatchObject({ name: "微软雅黑", size: 16, bold: true });
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: unit.frozenRows, showGridLines: false });
  expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${unit.frozenRows}:${unit.frozenRows}` });
  expect(sheet?.properties.tabColor).toMatchObject({ argb: expect.stringContaining(unit.tabColor.slice(1)) });
  expect(sheet?.headerFooter.oddFooter).toContain("第 &P 页，共 &N 页");
});

const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((file) => {
  try {
    return readFileSync(file).length > 0;
  } catch (error) {
    if (error instanceof Error && "code" in error) return false;
    throw error;
  }
});
if (office === undefined) console.log("LibreOffice is not installed: its reading of the written file is not tested.");
(office === undefined ? it.skip : it)("LibreOffice reads the same texts", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "plan-"));
  try {
    writeFileSync(path.join(folder, "unit.xlsx"), writePlanWorkbook(unit));
    execFileSync(office ?? "soffice", [`-env:UserInstallation=file://${folder}/profile`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, "out"), path.join(folder, "unit.xlsx")], { stdio: "ignore", timeout: 100_000 });
    const back = onlySheet(readFileSync(path.join(folder, "out/unit.xlsx")));
    const column = unit.rows[unit.frozenRows - 1]?.cells.findIndex((cell) => cell?.value === "进展情况") ?? -1;
    expect(texts.map((_, index) => back.cell(unit.frozenRows + 1 + index, column).value)).toEqual(texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
