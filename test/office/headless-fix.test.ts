/** `--fix safe`: the workbook that is handed out is mended, the report tells of it, the input stays as it was. */

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { readOptions } from "../../src/workbench/headless/headless-options";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { reportSchema } from "../../src/workflow/report-schema";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "fix-"));
});
afterAll(() => rm(folder, { recursive: true }));

const inFolder = (name: string) => path.join(folder, name);

async function ledgerFile(name: string, change: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("台账");
  sheet.addRows([
    ["序号", "工作内容", "责任单位", "进展情况"],
    [1, "建设云溪公园。", "区园林局、区财政局", "已建成 2处,设臵座椅46处。"],
    [2, "改造供水管网。", "区水务局，区财政局", "已改造12公里，惠及居民3200户。"],
    [3, "开展技能培训。", "区人社局、区财政局", "累计培训1860人次。"],
    [4, "修缮桥东老街。", "区文旅局、区财政局", ""],
  ]);
  change(sheet);
  const file = inFolder(name);
  await book.xlsx.writeFile(file);
  return file;
}

const run = (...args: string[]) => runHeadless(readOptions([...args, "--as-of", "2026-06-30"]));

async function cellsOf(file: string): Promise<unknown[][]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return [2, 3, 4, 5].map((row) => ["C", "D"].map((column) => book.getWorksheet("台账")?.getCell(`${column}${row}`).value ?? ""));
}

it("hands out the mended workbook, and a report of it", async () => {
  const file = await ledgerFile("a.xlsx");
  const before = await readFile(file);
  const [out, json] = [inFolder("out.xlsx"), inFolder("out.json")];
  const { lines, ready } = await run(file, "--fix", "safe", "--out", out, "--json", json);
  expect(lines[0]).toBe("已修正 2 个单元格。");
  expect(await cellsOf(out)).toEqual([
    ["区园林局、区财政局", "已建成2处，设置座椅46处。"],
    ["区水务局、区财政局", "已改造12公里，惠及居民3200户。"],
    ["区人社局、区财政局", "累计培训1860人次。"],
    ["区文旅局、区财政局", ""],
  ]);
  expect(await readFile(file)).toEqual(before);
  const report = reportSchema.parse(JSON.parse(await readFile(json, "utf8")));
  expect(report.findings.filter((each) => each.fix === "safe")).toEqual([]);
  // What only a person can mend still blocks.
  expect([ready, report.findings.some((each) => each.rule === "progress/missing")]).toEqual([false, true]);
  expect(report.ledger.tasks[0]?.points[0]?.text).toBe("已建成2处，设置座椅46处。");
  expect(report.cost.roundTrips).toBeLessThanOrEqual(3);
});

it("finds nothing to mend in what it handed out", async () => {
  const out = inFolder("again.xlsx");
  await run(await ledgerFile("b.xlsx"), "--fix=safe", "--out", out);
  const { lines } = await run(out, "--fix", "safe", "--locale", "en-US");
  expect(lines.slice(0, 2)).toEqual(["No cell could be mended without asking.", "Without --out the mended workbook was not kept."]);
});

it("goes together with summaries and highlights", async () => {
  const out = inFolder("all.xlsx");
  const { lines } = await run(await ledgerFile("c.xlsx"), "--fix", "safe", "--summaries", "--highlight", "--out", out);
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(out);
  const texts: string[] = [];
  book.getWorksheet("区园林局")?.eachRow((row) => row.eachCell((cell) => texts.push(String(cell.value))));
  expect(texts.some((text) => text.includes("已建成2处，设置座椅46处。"))).toBe(true);
  expect(lines.some((line) => line.startsWith("已标记"))).toBe(true);
});

it("says why cells were left as they are", async () => {
  const locked = await ledgerFile("locked.xlsx", (sheet) => void sheet.protect("secret", {}));
  const { lines } = await run(locked, "--fix", "safe");
  expect(lines.slice(0, 2)).toEqual(["没有可直接修正的单元格。", "  2 个单元格没有修正：工作表受保护。"]);
  const formula = await ledgerFile("formula.xlsx", (sheet) => {
    sheet.getCell("C2").value = { formula: 'H1&"、区财政局"', result: "区园林局，区财政局" } as ExcelJS.CellFormulaValue;
  });
  const before = await cellsOf(formula);
  const out = inFolder("formula-out.xlsx");
  await run(formula, "--fix", "safe", "--out", out);
  expect((await cellsOf(out))[0]?.[0]).toEqual(before[0]?.[0]);
});

it("refuses another word than safe", () => {
  expect(() => readOptions(["a.xlsx", "--fix", "all"])).toThrow(/bad-option/);
});
