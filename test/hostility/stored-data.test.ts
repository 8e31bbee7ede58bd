/** What the workbook remembers may have been edited by anybody: a check never fails for it, says what it left out, and writes nothing. */

import fc from "fast-check";
import { BASELINE_KEY } from "../../src/settings/stored-baseline";
import { defaultSettings } from "../../src/settings/office-settings";
import { SETTINGS_KEY } from "../../src/settings/read-settings";
import { DAY_KEY } from "../../src/settings/reporting-day";
import { CHOICE_KEY } from "../../src/settings/table-choice";
import { WAIVERS_KEY } from "../../src/settings/waivers";
import { chooseTable, check, keepBaseline, mark, saveSettings, setReportingDay, undoFix, verify, waive, type CheckResult } from "../../src/workflow";
import { PRINTS_KEY, takePrints } from "../../src/workflow/cell-prints";
import { LAST_FIX_KEY, readLastFix, storeLastFix } from "../../src/workflow/last-fix";
import { LedgerError } from "../../src/workflow/ledger-error";
import { memoryWorkbook, type MemoryWorkbook } from "../workflow/memory-port";
import { sheetOfCells, textCell } from "./random-sheets";

const KEYS = [SETTINGS_KEY, WAIVERS_KEY, BASELINE_KEY, LAST_FIX_KEY, `${LAST_FIX_KEY}-2`, PRINTS_KEY, CHOICE_KEY, DAY_KEY] as const;
/** Of these a part that cannot be read is named in the result. */
const NAMED: readonly string[] = [SETTINGS_KEY, WAIVERS_KEY, BASELINE_KEY];
const TODAY = { today: "2026-07-01" };

const ROWS = [
  ["序号", "工作内容", "责任单位", "完成时限", "进展情况"],
  ["1", "建设云溪公园。", "区园林局", "2026年9月30日", "推进中"],
  ["2", "改造供水管网。", "区水务局、区财政局", "2026年3月31日", "已改造 12公里,惠及居民3200户。"],
  ["3", "开展技能培训。", "区人社局", "2026年12月31日", ""],
];
const workbook = (): MemoryWorkbook => memoryWorkbook(sheetOfCells(ROWS.map((row) => row.map(textCell))));

/** Everything that the product itself would store. */
async function wellStored(): Promise<ReadonlyMap<string, unknown>> {
  const book = workbook();
  const { port } = book;
  const result: CheckResult = await check(port, TODAY);
  await saveSettings(port, {
    ...defaultSettings, rules: { "progress/stale": { severity: "info" }, "text/width": { off: true } }, period: { start: "2026-01-01", end: "2026-06-30" },
    pace: { preset: "own", levels: [{ name: "快", from: 5, tone: "good" }, { name: "慢", from: null, tone: "poor" }] },
    statusWords: { done: ["销号"] }, roster: { from: "file", file: "名录.xlsx", units: [] },
  });
  await waive(port, result.findings.slice(0, 4), result.ledger, "季报补报", "王青", "2026-07-01");
  await keepBaseline(port, result.ledger);
  await setReportingDay(port, "2026-06-30");
  await chooseTable(port, { sheet: "台账", headerRow: 0, columns: { task: { column: 1, header: "工作内容" } } });
  await storeLastFix(port, { sheet: "台账", writing: false, rows: [{ row: 4, left: 0, values: ["x"], formats: ["General"], instead: [null, "1"] }], cells: [{ row: 2, column: 4, wrote: { value: "x" }, back: { value: "y" }, format: "@" }] });
  const steps = takePrints(result, "R-1");
  for (let step = steps.next(); ; step = steps.next()) {
    if (!step.done) continue;
    await port.apply({ stored: { [PRINTS_KEY]: step.value } });
    break;
  }
  return new Map([...book.stored].map(([key, json]) => [key, JSON.parse(json) as unknown]));
}

/** Stored as it came, checked, and still as it came. */
async function checkedWith(stored: Readonly<Record<string, unknown>>): Promise<CheckResult> {
  const book = workbook();
  for (const [key, value] of Object.entries(stored)) book.stored.set(key, JSON.stringify(value));
  const before = [...book.stored];
  const result = await check(book.port, TODAY);
  expect([...book.stored]).toEqual(before);
  return result;
}

/** Every place of a value, as paths. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, each]) => pathsOf(each, [...path, name]))];
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy: unknown = structuredClone(value);
  if (typeof copy === "object" && copy !== null) Object.defineProperty(copy, name, { value: replaced((copy as Record<string, unknown>)[name], rest, by), enumerable: true, configurable: true, writable: true });
  return copy;
}

const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>("", -1, 1e308, 2 ** 53, null, true, [], {}, "9999-99-99", "=1+1", "x".repeat(100_000), [[[[[]]]]], { version: 1 }, { version: 999 }, { version: "1" }, JSON.parse('{"__proto__":{"off":true},"constructor":1}')),
);

it("survives any JSON under any key, and says what it left out", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...KEYS), junk, async (key, value) => {
      const { problems } = await checkedWith({ [key]: value });
      const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
      if (NAMED.includes(key) && !isRecord && value !== null) expect([key, problems.map(({ path }) => path[0]).includes(key) || problems.length > 0]).toEqual([key, true]);
      for (const { found } of problems) expect(found.length).toBeLessThan(500);
    }),
    { numRuns: 60 },
  );
});

it("survives what it stored itself, with any one place changed", async () => {
  const good = await wellStored();
  expect([...good.keys()].sort()).toEqual(expect.arrayContaining([BASELINE_KEY, CHOICE_KEY, DAY_KEY, LAST_FIX_KEY, PRINTS_KEY, SETTINGS_KEY, WAIVERS_KEY].sort()));
  expect((await checkedWith(Object.fromEntries(good))).problems).toEqual([]);
  const change = fc.constantFrom(...good.keys()).chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...pathsOf(good.get(key))), junk));
  await fc.assert(
    fc.asyncProperty(change, async ([key, path, value]) => {
      const stored = { ...Object.fromEntries(good), [key]: replaced(good.get(key), path, value) };
      const result = await checkedWith(stored);
      expect(result.ledger.tasks).toHaveLength(3);
      const book = workbook();
      for (const [name, each] of Object.entries(stored)) book.stored.set(name, JSON.stringify(each));
      // Jobs that go by what is stored either do it or say why not.
      for (const job of [() => verify(book.port), () => undoFix(book.port), () => mark(book.port, result)]) {
        await job().catch((error: unknown) => {
          if (!(error instanceof LedgerError)) throw error;
        });
      }
    }),
    { numRuns: 50 },
  );
});

it("takes no record of a fix whose cells lie on no sheet", () => {
  const record = { version: 1, sheet: "台账", writing: false, rows: [], count: 1, cells: [{ row: 1, column: 1, wrote: { value: "x" }, back: { value: "y" } }] };
  expect(readLastFix({ [LAST_FIX_KEY]: record })).not.toBeNull();
  for (const place of [{ row: 1_048_576 }, { column: 16_384 }, { row: -1 }, { column: 0.5 }]) {
    expect(readLastFix({ [LAST_FIX_KEY]: { ...record, cells: [{ ...record.cells[0], ...place }] } })).toBeNull();
  }
  expect(readLastFix({ [LAST_FIX_KEY]: { ...record, rows: [{ row: 2_000_000, left: 0, values: [], formats: [], instead: [] }] } })).toBeNull();
});
