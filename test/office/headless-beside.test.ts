/** The headless command with the last period's ledger and with a roster beside it. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { LedgerError } from "../../src/workflow/ledger-error";
import { errorSentence } from "../../src/locales";
import { reportSchema, type Report } from "../../src/workflow/report-schema";

type Cell = string | number | null;
const HEADER = ["序号", "工作内容", "责任单位", "进展情况"];
const MAY: readonly (readonly Cell[])[] = [
  [1, "推进青石河综合治理。", "区水务局", "截至5月底，清理河道 12 公里，南段正在招标。"],
  [2, "建设云台中学新校区。", "区教委", "截至5月底，完成投资 1.26亿元。"],
  [3, "开展燃气安全排查整治。", "区城管委", "累计入户安检 9600 户。"],
  [4, "完善公共法律服务体系。", "司法局", "接待咨询 5230 人次。"],
];
const JUNE: readonly (readonly Cell[])[] = [
  [1, "开展燃气安全排查整治。", "区城管委", "累计入户安检 8600 户。"],
  [2, "推进青石河综合治理。", "区水务局", "截至6月底，清理河道 12 公里，南段正在招标。"],
  [3, "建设云台中学新校区。", "区教委", "截至5月底，完成投资 1.26亿元。"],
  [4, "建设口袋公园 10 个。", "区园林局", "截至6月底，已建成 4 个。"],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "beside-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function workbook(name: string, ...sheets: readonly (readonly [name: string, rows: readonly (readonly Cell[])[]])[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of sheets) book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  const file = path.join(folder, name);
  await book.xlsx.writeFile(file);
  return file;
}

const ledgerFile = (name: string, rows: readonly (readonly Cell[])[], title: string) => workbook(name, ["台账", [[title], HEADER, ...rows]]);

async function run(file: string, beside: { readonly previous?: string; readonly roster?: string }): Promise<{ readonly lines: readonly string[]; readonly report: Report }> {
  const json = path.join(folder, "report.json");
  const { lines } = await runHeadless({ file, locale: "zh-CN", summaries: false, highlight: false, json, ...beside });
  return { lines, report: reportSchema.parse(JSON.parse(await readFile(json, "utf8"))) };
}

const COMPARING = /^(?:task\/(?:new|dropped)|progress\/(?:nearly-)?unchanged|figure\/decreased|sheet\/changed-columns)$/;
const told = (report: Report) => report.findings.filter(({ rule }) => COMPARING.test(rule)).map(({ cell, rule }) => `${cell ?? "–"} ${rule}`);

describe("--previous", () => {
  it("compares tasks, progress and figures, and names what is gone", async () => {
    const previous = await ledgerFile("may.xlsx", MAY, "重点任务进展台账（截至2021年5月31日）");
    const june = await ledgerFile("june.xlsx", JUNE, "重点任务进展台账（截至2021年6月30日）");
    const before = await readFile(previous);
    const { lines, report } = await run(june, { previous });
    expect(told(report)).toEqual(["– task/dropped", "D3 figure/decreased", "D4 progress/nearly-unchanged", "D5 progress/unchanged", "B6 task/new"]);
    const dropped = report.findings.find(({ rule }) => rule === "task/dropped");
    expect(dropped).toMatchObject({ row: null, cell: null, facts: { text: "完善公共法律服务体系。" } });
    expect(dropped?.task).toEqual(expect.any(String));
    expect(report.findings.find(({ rule }) => rule === "progress/nearly-unchanged")?.quote).toBe("截至6月底");
    expect(lines).toContain("上期：“台账”，4 项任务，对上 3 项，新增 1 项，缺失 1 项");
    expect(await readFile(previous)).toEqual(before);
  });

  it("gives each task the key that it has without a baseline", async () => {
    const previous = await ledgerFile("may.xlsx", MAY, "台账（截至2021年5月31日）");
    const june = await ledgerFile("june.xlsx", JUNE, "台账（截至2021年6月30日）");
    const keys = (report: Report) => report.ledger.tasks.map(({ key }) => key);
    expect(keys((await run(june, { previous })).report)).toEqual(keys((await run(june, {})).report));
  });

  it("says that a ledger of other tasks is another ledger, and compares nothing", async () => {
    const other = await ledgerFile("other.xlsx", [[1, "组织干部春季培训班。", "党校", "已举办 3 期。"], [2, "修订财务管理制度。", "财务科", "正在起草。"]], "工作台账");
    const june = await ledgerFile("june.xlsx", JUNE, "台账（截至2021年6月30日）");
    const { lines, report } = await run(june, { previous: other });
    expect(told(report)).toEqual([]);
    expect(lines.some((line) => line.includes("像是另一份台账"))).toBe(true);
  });
});

describe("--roster", () => {
  const ROSTER: readonly (readonly Cell[])[] = [
    ["云溪区责任单位名录", null, null],
    ["单位名称", "简称", "所属集合"],
    ["区水务局", "水务局", null],
    ["区教育委员会", "区教委", null],
    ["区城市管理委员会", "区城管委、城管", null],
    ["区综合执法局", "城管", null],
    ["区水务局", null, null],
  ];

  it("finds the roster's sheet, knows its units by all names, and tells who is not in it", async () => {
    const roster = await workbook("roster.xlsx", ["说明", [["本名录由督查室维护"]]], ["名录", ROSTER]);
    const june = await ledgerFile("june.xlsx", JUNE, "台账（截至2021年6月30日）");
    const { lines, report } = await run(june, { roster });
    expect(report.findings.filter(({ rule }) => rule === "unit/not-in-roster").map(({ cell, quote }) => `${cell} ${quote}`)).toEqual(["C6 区园林局"]);
    expect(report.units.map(({ name }) => name)).toEqual(expect.arrayContaining(["区教育委员会", "区城市管理委员会"]));
    expect(lines).toContain("单位名录：“名录”，4 个单位");
    expect(lines).toContain("  名录第 7 行“区水务局”与第 3 行重复，已合并");
    expect(lines).toContain("  名录第 6 行简称“城管”可指“区城市管理委员会”、“区综合执法局”，未采用");
  });
});

describe("what cannot be read: one line, nothing written", () => {
  const cases: readonly (readonly [string, "previous" | "roster", () => Promise<string>, RegExp])[] = [
    ["a missing baseline", "previous", () => Promise.resolve(path.join(folder, "none.xlsx")), /^上期台账“.*none\.xlsx”无法读取：找不到/],
    ["a baseline that is no workbook", "previous", async () => {
      const file = path.join(folder, "text.xlsx");
      await writeFile(file, "序号,工作内容\n");
      return file;
    }, /^上期台账.*不是 \.xlsx 工作簿/],
    ["a baseline without a header", "previous", () => workbook("prices.xlsx", ["价目", [["苹果", 3.5], ["梨", 2.8]]]), /^上期台账.*没有找到表头/],
    ["an empty baseline", "previous", () => workbook("empty.xlsx", ["Sheet1", []]), /^上期台账.*没有内容/],
    ["a missing roster", "roster", () => Promise.resolve(path.join(folder, "none.xlsx")), /^单位名录.*找不到/],
    ["a roster without a header", "roster", () => workbook("prices.xlsx", ["价目", [["苹果", 3.5], ["梨", 2.8]]]), /^单位名录.*单位名称/],
    ["a ledger for a roster", "roster", () => ledgerFile("may.xlsx", MAY, "台账"), /^单位名录.*单位名称/],
    ["a roster of no unit", "roster", () => workbook("bare.xlsx", ["名录", [["单位名称", "简称"]]]), /^单位名录/],
  ];

  it.each(cases)("%s", async (_name, option, make, line) => {
    const june = await ledgerFile("june.xlsx", JUNE, "台账");
    const json = path.join(folder, "kept.json");
    await writeFile(json, "as it was");
    const failure = await runHeadless({ file: june, locale: "zh-CN", summaries: false, highlight: false, json, [option]: await make() }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LedgerError);
    const said = failure instanceof LedgerError ? errorSentence(failure, "zh-CN") : "";
    expect(said).toMatch(line);
    expect(said).not.toContain("\n");
    expect(await readFile(json, "utf8")).toBe("as it was");
  });

  it("never writes to a file that it reads", async () => {
    const june = await ledgerFile("june.xlsx", JUNE, "台账");
    const previous = await ledgerFile("may.xlsx", MAY, "台账");
    await expect(runHeadless({ file: june, previous, locale: "zh-CN", summaries: false, highlight: false, out: previous })).rejects.toMatchObject({ kind: "cannot-write" });
  });
});
