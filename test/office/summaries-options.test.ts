/** What a clerk may choose for the summary sheets, through the whole path: check, plan, write. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { Book, type BookSheet } from "../../src/book/book";
import { readXlsx } from "../../src/book/read-xlsx";
import { createExcelPort } from "../../src/excel/excel-port";
import { linkFormula } from "../../src/summary/ledger-links";
import { defaultSettings, type OfficeSettings } from "../../src/settings/office-settings";
import { check, removeSummaries, summarise, type CheckResult } from "../../src/workflow";
import { startOffice, type OfficeRuntime } from "../../src/workbench/wire/start-office";
import { ledgerSheet, photograph, settle, write } from "./small-ledger";

const sample = path.join(__dirname, "../../assets/samples/yunxi-2026-10.xlsx");

let office: OfficeRuntime;
let port: ReturnType<typeof createExcelPort>;
afterEach(() => office.dispose());

async function open(book: Book = readXlsx(readFileSync(sample))): Promise<CheckResult> {
  office = await startOffice(book);
  port = createExcelPort();
  return check(port, { today: "2026-10-31" });
}

/** A ledger of an invented district: A 序号, B 工作内容, C 责任单位, D 完成时限, E 进展情况. */
function ledgerOf(rows: readonly (readonly [string, string, string, string])[], name = "任务进展"): Book {
  const book = Book.blank(name);
  write(ledgerSheet(book), 0, ["序号", "工作内容", "责任单位", "完成时限", "进展情况"]);
  rows.forEach((row, index) => write(ledgerSheet(book), index + 1, [index + 1, ...row]));
  return book;
}

const sheetOf = (name: string): BookSheet => {
  const sheet = office.book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const textOf = (name: string): string => {
  const texts: string[] = [];
  sheetOf(name).forEachCell((_row, _column, { value }) => texts.push(String(value)));
  return texts.join("\n");
};
const ours = (): string[] => office.book.sheets.filter(({ properties }) => properties.size > 0).map(({ name }) => name);
const withSettings = (result: CheckResult, settings: Partial<OfficeSettings>): CheckResult => ({ ...result, settings: { ...defaultSettings, ...settings } });

describe("which units", () => {
  it("only the chosen ones get a sheet; the overview lists all", async () => {
    const result = await open();
    const done = await summarise(port, result, "zh-CN", {}, { only: ["区教委", "区民政局"] });
    expect([...ours()].sort()).toEqual(["总览", "区教委", "区民政局"].sort());
    expect([...done.units].filter(([, sheet]) => sheet !== null).map(([unit]) => unit).sort()).toEqual(["区教委", "区民政局"].sort());
    for (const { name } of result.ledger.units) expect(textOf("总览")).toContain(name);
  });

  it("only those with errors or warnings", async () => {
    const result = await open(ledgerOf([
      ["整治背街小巷 12 条。", "区城管局", "2026年底前", ""],
      ["补植行道树 600 株。", "区园林局", "2026年底前", "截至10月底，已补植行道树 600 株，全部完成并通过验收。"],
    ]));
    const troubled = new Set(result.findings.filter(({ severity, rows }) => severity !== "info" && rows === undefined).map(({ at }) => at?.row));
    expect(troubled).toEqual(new Set([1]));
    await summarise(port, result, "zh-CN", {}, { only: "with-problems" });
    expect(ours()).toEqual(["总览", "区城管局"]);
  });

  it("sheets of units that were not chosen now stand as they were, and are told", async () => {
    const result = await open();
    await summarise(port, result, "zh-CN");
    const before = (photograph(office.book) as { name: string }[]).find(({ name }) => name === "区教委");
    const done = await summarise(port, await check(port, { today: "2026-10-31" }), "zh-CN", {}, { only: ["区民政局"] });
    expect(done.sheets).toEqual(["总览", "区民政局"]);
    expect(done.unchosen.map(({ name }) => name)).toContain("区教委");
    expect(done.units.get("区教委")).toBe("区教委");
    expect((photograph(office.book) as { name: string }[]).find(({ name }) => name === "区教委")).toEqual(before);
  });
});

describe("sheets of units that are gone", () => {
  it("are told, left alone, and removed on request; the user's own sheets are out of reach", async () => {
    const first = await open(ledgerOf([["整治小巷。", "区城管局", "", "已完成 5 条。"], ["补植树木。", "区园林局", "", "已补植 9 株。"]]));
    office.book.addSheet("单位通讯录").setCell(0, 0, { value: "区园林局" });
    await summarise(port, first, "zh-CN");
    sheetOf("任务进展").setCell(2, 2, { value: "区城管局" });
    const { gone } = await summarise(port, await check(port, { today: "2026-10-31" }), "zh-CN");
    expect(gone).toEqual([{ planId: "unit:区园林局", name: "区园林局" }]);
    expect(ours()).toContain("区园林局");
    office.standIn.resetCounters();
    expect(await removeSummaries(port, [...gone.map(({ planId }) => planId), "unit:从来没有"])).toEqual(["unit:区园林局"]);
    await settle();
    expect(office.standIn.counters.roundTrips).toBeLessThanOrEqual(2);
    expect(office.book.sheets.map(({ name }) => name).sort()).toEqual(["任务进展", "单位通讯录", "总览", "区城管局"].sort());
    expect(await removeSummaries(port, [])).toEqual([]);
  });

  it("stay where the structure is protected, and it is said", async () => {
    const result = await open();
    await summarise(port, result, "zh-CN");
    office.book.structureProtected = true;
    const before = photograph(office.book);
    await expect(removeSummaries(port, ["unit:区教委"])).rejects.toMatchObject({ kind: "workbook-protected" });
    expect(photograph(office.book)).toEqual(before);
  });
});

describe("texts as formulas", () => {
  const book = () => ledgerOf([["整治小巷。", "区城管局", "2026年底前", "已完成 5 条。"], ["补植树木。", "区城管局", "2026年底前", ""]], "任务'进展");

  it("follow the ledger's cells, with quotes in the sheet's name told and blanks left blank", async () => {
    const result = await open(book());
    await summarise(port, result, "zh-CN", {}, { cells: "links" });
    const formulas: string[] = [];
    sheetOf("区城管局").forEachCell((_row, _column, { formula, format }) => {
      if (formula !== undefined) formulas.push(`${formula} ${format}`);
    });
    expect(formulas.sort()).toEqual(["A2", "A3", "B2", "B3", "E2", "E3"].map((cell) => `=IF('任务''进展'!${cell}="","",'任务''进展'!${cell}) General`));
  });

  it("are taken back by a run with values, and a second run with links changes nothing", async () => {
    await open(book());
    const run = async (cells: "links" | "values") => summarise(port, await check(port, { today: "2026-10-31" }), "zh-CN", {}, { cells });
    await run("links");
    const linked = photograph(office.book);
    await run("links");
    expect(photograph(office.book)).toEqual(linked);
    await run("values");
    let formulas = 0;
    sheetOf("区城管局").forEachCell((_row, _column, { formula }) => (formulas += formula === undefined ? 0 : 1));
    expect(formulas).toBe(0);
    expect(textOf("区城管局")).toContain("已完成 5 条。");
  });

  it.each([
    ["several cells are joined", { row: 1, column: 3, text: "甲\n乙", value: "甲", formula: false, pieces: [{ row: 1, column: 3, start: 0, length: 1 }, { row: 2, column: 3, start: 2, length: 1 }] }, "='表'!D2&CHAR(10)&'表'!D3"],
    ["a number as it stands", { row: 4, column: 0, text: "12", value: 12, formula: false }, "=IF('表'!A5=\"\",\"\",'表'!A5)"],
    ["a date stays text: a formula would show the number behind it", { row: 4, column: 4, text: "2026/6/30", value: 46203, formula: false }, null],
    ["a truth value stays text", { row: 4, column: 4, text: "TRUE", value: true, formula: false }, null],
  ])("%s", (_name, cell, formula) => {
    office = { dispose: () => undefined } as unknown as OfficeRuntime;
    expect(linkFormula("表", cell)).toBe(formula);
  });
});

describe("what the office has laid down", () => {
  const roster = {
    units: ["青山街道", "绿水街道", "白云街道"].map((name) => ({ name, aliases: [], groups: ["各街道办事处"] })).concat({ name: "区城管局", aliases: [], groups: [] }),
  };
  const book = () => ledgerOf([
    ["整治背街小巷 12 条。", "区城管局、各街道办事处", "2026年11月20日", "截至10月底，已整治背街小巷 6 条，完成率 50%。"],
    ["设置果壳箱 100 个。", "区城管局", "2026年底前", "截至10月底，已设置果壳箱 98 个。"],
  ]);

  it("a collective stands for its members of the roster, where the settings say so", async () => {
    await open(book());
    const result = await check(port, { today: "2026-10-31", roster });
    await summarise(port, { ...result, roster, settings: { ...defaultSettings, expandCollectives: false } }, "zh-CN");
    expect(ours()).toContain("各街道办事处");
    const done = await summarise(port, { ...await check(port, { today: "2026-10-31", roster }), roster, settings: { ...defaultSettings, expandCollectives: true } }, "zh-CN");
    expect(done.sheets).toEqual(expect.arrayContaining(["青山街道", "绿水街道", "白云街道"]));
    expect(done.gone.map(({ name }) => name)).toEqual(["各街道办事处"]);
    expect(textOf("青山街道")).toContain("集合（各街道办事处）");
  });

  it("days ahead that count as due soon are the rule's", async () => {
    const result = await open(book());
    await summarise(port, withSettings(result, { rules: { "deadline/due-soon": { parameters: { days: 5 } } } }), "zh-CN");
    expect(textOf("区城管局")).toContain("5 天内到期 0 项");
    await summarise(port, withSettings(result, { rules: { "deadline/due-soon": { parameters: { days: 30 } } } }), "zh-CN");
    expect(textOf("区城管局")).toContain("30 天内到期 1 项");
  });

  it("time-proportional progress stands beside the state, in the office's levels, and only where it can be told", async () => {
    const result = await open(book());
    const stateOf = () => {
      const found: string[] = [];
      sheetOf("区城管局").forEachCell((_row, _column, { value }) => {
        if (typeof value === "string" && /\n(?:.*进度|[蓝黄红]灯|落后|领先)$/.test(value)) found.push(value.split("\n")[1] ?? "");
      });
      return found;
    };
    await summarise(port, withSettings(result, { pace: { preset: "attainment" } }), "zh-CN");
    expect(stateOf()).toHaveLength(2);
    expect(textOf("区城管局")).toContain("序时进度，按完成比例与时间进度之差划分");
    await summarise(port, withSettings(result, { pace: { preset: "lights" } }), "zh-CN");
    expect(stateOf()).toEqual([expect.stringMatching(/[黄红]灯/), "蓝灯"]);
    await summarise(port, withSettings(result, { pace: { preset: "own", levels: [{ name: "领先", from: 5, tone: "good" }, { name: "落后", from: null, tone: "poor" }] } }), "zh-CN");
    expect(stateOf()).toEqual(["落后", "领先"]);
  });
});

describe("again and again", () => {
  const units = (count: number): Book => ledgerOf(
    Array.from({ length: Math.max(count, 3) }, (_, index): [string, string, string, string] => [
      `第${index + 1}项工作：整治河道${index + 1}公里。`, `第${(index % count) + 1}局`, "2026年底前", index % 4 === 0 ? "" : `已整治河道${index}公里，正在验收。`,
    ]),
  );

  it.each([1, 23, 200])("a second run changes nothing, within the round trips: %i units", async (count) => {
    const result = await open(units(count));
    await settle();
    const trips = async (work: () => Promise<unknown>) => {
      office.standIn.resetCounters();
      await work();
      await settle();
      return { ...office.standIn.counters };
    };
    const first = await trips(() => summarise(port, result, "zh-CN"));
    expect(first.roundTrips).toBeLessThanOrEqual(3 + Math.ceil(first.requestBytes / 3_800_000));
    const before = photograph(office.book);
    const again = await check(port, { today: "2026-10-31" });
    await settle();
    const second = await trips(() => summarise(port, again, "zh-CN"));
    expect(second.roundTrips).toBeLessThanOrEqual(4 + 4 + Math.ceil(second.requestBytes / 3_800_000) + Math.ceil(second.responseBytes / 4_000_000));
    expect(photograph(office.book)).toEqual(before);
    expect(ours()).toHaveLength(count + 1);
    expect(sheetOf("总览").pageLayout.printTitleRows).toBeUndefined();
  });
});
