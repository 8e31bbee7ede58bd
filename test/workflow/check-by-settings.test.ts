/** A check follows what the workbook keeps of its office, and what cannot be read of it never stops a check. */

import type { SheetCells } from "../../src/ledger/sheet-cells";
import { defaultSettings, type OfficeSettings } from "../../src/settings/office-settings";
import { check, exportSettings, importSettings, loadSettings, readOffice, rosterFromFile, saveSettings, setReportingDay, type CheckOptions } from "../../src/workflow";
import { sheetOf, type Grid } from "../ledger/layout/sheet-of";
import { memoryWorkbook, type MemoryWorkbook } from "./memory-port";

const TITLE = ["云溪区重点任务进展台账（截至2021年6月30日）"];
const HEADER = ["序号", "工作内容", "责任单位", "状态", "进展情况"];
const ROWS: Grid = [
  [1, "推进青石河综合治理", "区水务局", "推进", "截至5月20日，累计清理河道12公里，新建步道3公里，其余地段正在加快推进。"],
  [2, "建设云台中学新校区", "区教委", "办毕", "截至6月底，校舍已竣工验收，操场已铺装完成，9月1日起招生。"],
  [3, "开展燃气安全排查整治", "区城管委", "推进", "截至6月底，已入户安检9600户，发现隐患120处并已全部整改。"],
];
const ROSTER: Grid = [["单位名称", "简称", "所属集合"], ["区水务局", "水务局", "各委办局"], ["区教育委员会", "区教委", "各委办局"]];

const ledgerSheet = sheetOf([TITLE, HEADER, ...ROWS], { name: "台账" });
const rosterSheet = sheetOf(ROSTER, { name: "名录" });

async function workbook(settings: Partial<OfficeSettings>, ...more: readonly SheetCells[]): Promise<MemoryWorkbook> {
  const book = memoryWorkbook(ledgerSheet, ...more);
  await saveSettings(book.port, { ...defaultSettings, ...settings });
  book.reads = 0;
  return book;
}

async function findings(book: MemoryWorkbook, rule: string, options: CheckOptions = {}) {
  const result = await check(book.port, options);
  return result.findings.filter((each) => each.rule === rule).map(({ at, severity, quote }) => `${(at?.row ?? -1) + 1} ${severity}${quote ? ` ${quote.text}` : ""}`);
}

const stale = "progress/stale";

describe("rules", () => {
  it("count with the office's parameters, severities and switches", async () => {
    expect(await findings(await workbook({}), stale)).toEqual(["3 error"]);
    expect(await findings(await workbook({ rules: { [stale]: { severity: "warning" } } }), stale)).toEqual(["3 warning"]);
    expect(await findings(await workbook({ rules: { [stale]: { parameters: { days: 41 } } } }), stale)).toEqual([]);
    expect(await findings(await workbook({ rules: { [stale]: { parameters: { days: 40 } } } }), stale)).toEqual(["3 error"]);
    expect(await findings(await workbook({ rules: { [stale]: { off: true } } }), stale)).toEqual([]);
  });

  it("go by a check's own choices first, entry by entry", async () => {
    const book = await workbook({ rules: { [stale]: { severity: "warning", parameters: { days: 60 } } } });
    expect(await findings(book, stale, { rules: { [stale]: { parameters: { days: 10 } } } })).toEqual(["3 warning"]);
    expect(await findings(book, stale, { rules: { [stale]: { severity: "info", parameters: { days: 10 } } } })).toEqual(["3 info"]);
  });

  it("open the gate where the office lets a rule only warn", async () => {
    const gates = async (settings: Partial<OfficeSettings>) => (await check((await workbook(settings)).port)).gate;
    const usual = await gates({});
    const mild = await gates({ rules: { [stale]: { severity: "warning" } } });
    expect(mild.errors).toBe(usual.errors - 1);
    expect(mild.fingerprint).toBe(usual.fingerprint);
  });
});

describe("the reported period", () => {
  it("is the office's where it set one", async () => {
    const book = await workbook({ period: { start: "2021-06-01", end: "2021-06-30" }, rules: { [stale]: { parameters: { days: 100 } } } });
    const { ledger } = await check(book.port);
    expect(ledger.period).toEqual({ start: "2021-06-01", end: "2021-06-30" });
    expect(ledger.asOf).toBe("2021-06-30");
    expect(await findings(book, stale)).toEqual(["3 error"]);
  });
});

describe("status words", () => {
  const unknown = "status/unknown";
  it("are read by the ledger and by the rules", async () => {
    const before = await check((await workbook({})).port);
    expect(before.findings.filter(({ rule }) => rule === unknown).map(({ quote }) => quote?.text)).toEqual(["推进", "办毕", "推进"]);
    const { ledger, findings: found } = await check((await workbook({ statusWords: { done: ["办毕"], "on-track": ["推进"] } })).port);
    expect(found.filter(({ rule }) => rule === unknown)).toEqual([]);
    expect(ledger.tasks.map(({ state }) => state)).toEqual(["on-track", "done", "on-track"]);
  });
});

describe("the roster", () => {
  const absent = "unit/not-in-roster";
  it("is read from its sheet, which is no ledger then", async () => {
    const book = await workbook({ roster: { from: "sheet", sheet: "名录" } }, rosterSheet);
    const { roster, problems, ledger } = await check(book.port);
    expect(roster?.units.map(({ name }) => name)).toEqual(["区水务局", "区教育委员会"]);
    expect(problems).toEqual([]);
    expect(ledger.sheet).toBe("台账");
    expect(await findings(book, absent)).toEqual(["5 error 区城管委"]);
  });

  it("costs a reading of its own only where its sheet was not read along", async () => {
    const book = await workbook({ roster: { from: "sheet", sheet: "名录" } }, rosterSheet);
    await check(book.port);
    expect(book.reads).toBe(1);
    book.hidden.add("名录");
    expect((await check(book.port)).roster?.units).toHaveLength(2);
    expect(book.reads).toBe(3);
    expect((await check(book.port, { sheet: "台账" })).roster?.units).toHaveLength(2);
  });

  it("is taken from the settings, where it came from a file", async () => {
    const book = await workbook({ roster: rosterFromFile("名录.xlsx", [rosterSheet]).roster });
    expect(await findings(book, absent)).toEqual(["5 error 区城管委"]);
  });

  it("gives way to one that a check is told", async () => {
    const book = await workbook({ roster: { from: "sheet", sheet: "没有了" } });
    const result = await check(book.port, { roster: { units: ["区水务局", "区教委", "区城管委"].map((name) => ({ name, aliases: [], groups: [] })) } });
    expect(result.findings.filter(({ rule }) => rule === absent)).toEqual([]);
    expect(result.problems).toEqual([]);
  });

  it.each([
    ["gone", "旧名录", "unknown-entry"],
    ["no list of units", "说明", "damaged"],
    ["the ledger itself", "台账", "damaged"],
  ])("is none where its sheet is %s; the check goes on, and says so", async (_name, sheet, why) => {
    const book = await workbook({ roster: { from: "sheet", sheet } }, sheetOf([["本表由督查室维护"]], { name: "说明" }));
    const { ledger, roster, problems } = await check(book.port);
    expect(ledger.tasks).toHaveLength(3);
    expect(roster).toBeNull();
    expect(problems).toMatchObject([{ path: ["roster", "sheet"], why, found: sheet }]);
    expect(await findings(book, absent)).toEqual([]);
  });

  it("of a file without units is refused", () => {
    expect(() => rosterFromFile("台账.xlsx", [ledgerSheet])).toThrow(expect.objectContaining({ kind: "roster-unreadable", facts: { file: "台账.xlsx", why: "no-header" } }));
    expect(() => rosterFromFile("空.xlsx", [sheetOf([], { name: "Sheet1" })])).toThrow(expect.objectContaining({ facts: { file: "空.xlsx", why: "empty" } }));
  });
});

describe("the reporting day", () => {
  it("is the check's own, else the workbook's, else the ledger's", async () => {
    const book = await workbook({});
    await setReportingDay(book.port, "2021-07-31");
    expect((await check(book.port)).ledger.asOf).toBe("2021-07-31");
    expect((await check(book.port, { asOf: "2021-08-31" })).ledger.asOf).toBe("2021-08-31");
  });
});

describe("keeping settings", () => {
  it("keeps what is allowed and names the rest", async () => {
    const book = memoryWorkbook(ledgerSheet);
    const settings: OfficeSettings = { ...defaultSettings, expandCollectives: true, rules: { [stale]: { parameters: { days: 0 } } } };
    const { problems } = await saveSettings(book.port, settings);
    expect(problems.map(({ path }) => path.join(" "))).toEqual(["rules progress/stale parameters days"]);
    expect(await loadSettings(book.port)).toEqual({ settings: { ...defaultSettings, expandCollectives: true }, problems: [] });
  });

  it.each(["settings", "waivers", "baseline"])("leaves alone what a later version has stored as %s", async (key) => {
    const book = memoryWorkbook(ledgerSheet);
    const later = JSON.stringify({ version: 9, rules: { "progress/stale": { off: true } } });
    book.stored.set(key, later);
    const { problems, gate, waived, compared } = await check(book.port);
    expect(problems).toMatchObject([{ why: "future-version" }]);
    expect([gate.ready, waived, compared]).toEqual([false, [], null]);
    if (key === "settings") {
      await expect(saveSettings(book.port, defaultSettings)).rejects.toMatchObject({ kind: "settings-unreadable", facts: { why: "future-version" } });
    }
    expect(book.stored.get(key)).toBe(later);
  });

  it("checks a workbook whose stored values are all damaged, and says so", async () => {
    const book = memoryWorkbook(ledgerSheet);
    for (const key of ["settings", "waivers", "baseline"]) book.stored.set(key, '"<stored"');
    const damaged = await check(book.port);
    const plain = await check(memoryWorkbook(ledgerSheet).port);
    expect(damaged.problems.map(({ why }) => why)).toEqual(["damaged", "damaged", "damaged"]);
    expect({ ...damaged, problems: [] }).toEqual(plain);
  });
});

describe("settings as a file", () => {
  it("are handed from one workbook to another", async () => {
    const { settings } = readOffice({ stored: { settings: { version: 1, rules: { [stale]: { off: true } } } }, cells: [] });
    const { settings: imported } = importSettings(exportSettings(settings));
    expect(await findings(await workbook(imported), stale)).toEqual([]);
  });

  it("are refused where they are none", () => {
    expect(() => importSettings("序号,工作内容")).toThrow(expect.objectContaining({ kind: "settings-unreadable", facts: { why: "not-settings" } }));
    expect(() => importSettings(exportSettings(defaultSettings).replace('"version": 1', '"version": 2'))).toThrow(expect.objectContaining({ facts: { why: "future-version" } }));
  });
});
