/** What the pane relies on: a column that is none, rows of a roster, a fix that can still be taken back, settings left out. */

import { defaultSettings } from "../../src/settings/office-settings";
import { applyFixes, check, chooseTable, fixesOf, loadSettings, rosterFromFile, saveSettings, verify, writeReport } from "../../src/workflow";
import { LAST_FIX_KEY, storeLastFix, withoutLastFix } from "../../src/workflow/last-fix";
import { sheetOf } from "../ledger/layout/sheet-of";
import { memoryWorkbook } from "./memory-port";
import { workbookOf } from "./workbook-in-memory";

const rows = [
  ["云溪区重点任务进展台账（截至2021年6月30日）"],
  ["序号", "工作内容", "责任单位", "完成时限", "进展情况"],
  [1, "推进青石河综合治理", "区水务局", "2021年12月底", "截至6月20日，累计清理河道12公里，新建步道3公里。"],
  [2, "建设云台中学新校区", "区教委", "2021年12月底", "截至6月底，校舍已竣工验收，操场已铺装完成。"],
];
const ledgerSheet = sheetOf(rows, { name: "台账" });
const roles = ({ ledger }: Awaited<ReturnType<typeof check>>) => ledger.columns.map(({ role }) => role);

describe("无此栏", () => {
  it("is remembered by the workbook, heeded by every check, and forgotten with the choice", async () => {
    const book = memoryWorkbook(ledgerSheet);
    await chooseTable(book.port, { sheet: "台账", without: ["deadline"] });
    const result = await check(book.port);
    expect(roles(result)).toEqual(["seq", "task", "unit", "progress"]);
    expect(result.choice).toEqual({ sheet: "台账", columns: {}, without: ["deadline"] });
    await chooseTable(book.port, null);
    expect(roles(await check(book.port))).toContain("deadline");
  });

  it("counts for one check where the workbook cannot remember it", async () => {
    const book = memoryWorkbook(ledgerSheet);
    expect(roles(await check(book.port, { sheet: "台账", without: ["deadline"] }))).not.toContain("deadline");
  });

  it("is no change to a report that was written by it", async () => {
    const book = workbookOf(rows.map((row) => [...row]));
    await chooseTable(book, { sheet: "任务进展", without: ["deadline"] });
    await writeReport(book, await check(book), "zh-CN");
    await chooseTable(book, { sheet: "任务进展" });
    expect(await verify(book)).toMatchObject({ unchanged: true, changed: [] });
  });
});

describe("rows of the roster", () => {
  const roster = sheetOf([["单位名录"], ["单位名称", "简称"], ["区水务局", "水务"], ["区教委", "水务"], ["", "无名"], ["区水务局", ""]], { name: "名录" });
  const problems = [
    { path: ["roster", "row", 4], why: "name-missing", found: "", allowed: [] },
    { path: ["roster", "row", 5], why: "duplicate-name", found: "区水务局", allowed: ["3"] },
    { path: ["roster", "row", 3], why: "alias-clash", found: "水务", allowed: ["区水务局", "区教委"] },
  ];

  it("are named by a check; the others count", async () => {
    const book = memoryWorkbook(ledgerSheet, roster);
    await saveSettings(book.port, { ...defaultSettings, roster: { from: "sheet", sheet: "名录" } });
    const result = await check(book.port);
    expect(result.problems).toEqual(problems);
    expect(result.roster?.units.map(({ name }) => name)).toEqual(["区水务局", "区教委"]);
  });

  it("are named when the roster is taken from a file", () => {
    expect(rosterFromFile("名录.xlsx", [roster]).problems).toEqual(problems);
  });

  it("are told up to a hundred of them", () => {
    const same = sheetOf([["单位名称"], ...Array.from({ length: 300 }, () => ["区水务局"])], { name: "名录" });
    expect(rosterFromFile("名录.xlsx", [same]).problems).toHaveLength(100);
  });
});

describe("the last fix", () => {
  const cell = { row: 2, column: 4, wrote: { print: "x" }, back: { value: "原来" } };

  it("is told by every check as long as the workbook keeps it", async () => {
    const book = memoryWorkbook(ledgerSheet);
    expect((await check(book.port)).lastFix).toBeNull();
    await storeLastFix(book.port, { sheet: "台账", writing: false, rows: [], cells: [cell, cell] });
    expect((await check(book.port)).lastFix).toEqual({ sheet: "台账", places: 2 });
    expect((await check(book.port)).lastFix).toEqual({ sheet: "台账", places: 2 });
    await book.port.apply({ stored: withoutLastFix });
    expect((await check(book.port)).lastFix).toBeNull();
  });

  it("is none where nothing was changed, its sheet is gone, or what is stored is no record", async () => {
    const book = memoryWorkbook(ledgerSheet);
    for (const record of [{ sheet: "台账", cells: [] }, { sheet: "旧台账", cells: [cell] }]) {
      await storeLastFix(book.port, { writing: false, rows: [], ...record });
      expect((await check(book.port)).lastFix).toBeNull();
    }
    await book.port.apply({ stored: { [LAST_FIX_KEY]: { version: 2, sheet: "台账" } } });
    expect((await check(book.port)).lastFix).toBeNull();
  });

  it("is there once a check's own fixes were applied", async () => {
    const spaced = rows.map((row, at) => (at === 2 ? row.map((value) => (value === "区水务局" ? "区 水务局" : value)) : [...row]));
    const book = memoryWorkbook(sheetOf(spaced, { name: "台账" }));
    const result = await check(book.port);
    const fixes = (await fixesOf(result)).filter(({ blocked }) => blocked === undefined);
    expect(fixes.length).toBeGreaterThan(0);
    await applyFixes(book.port, result.ledger, fixes);
    expect((await check(book.port)).lastFix).toMatchObject({ sheet: "台账" });
  });
});

it("what settings are not allowed to say is named when they are saved, and the rest is kept", async () => {
  const book = memoryWorkbook(ledgerSheet);
  const kept = await saveSettings(book.port, { ...defaultSettings, rules: { "progress/stale": { severity: "warning", parameters: { days: 999 } } } });
  expect(kept.problems).toEqual([{ path: ["rules", "progress/stale", "parameters", "days"], why: "out-of-range", found: "999", allowed: ["1–366"] }]);
  expect((await loadSettings(book.port)).settings.rules).toEqual({ "progress/stale": { severity: "warning" } });
});
