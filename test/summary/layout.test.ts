import fc from "fast-check";
import { summaryTexts } from "../../src/locales/summary";
import { KEY_HEADER, planSummaries, planSummariesStepwise, type SheetPlan, type SummaryOptions } from "../../src/summary";
import { lineCount, MAX_ROW_HEIGHT } from "../../src/summary/text-measure";
import { buildLedger, findingAt, sentence, type TaskDraft } from "./build-ledger";
import { deadLinks, grid, headerRow } from "./read-plan";

const options: SummaryOptions = { texts: summaryTexts["zh-CN"], takenNames: [], known: {}, sentence, ruleTitle: (rule) => rule };
const plan = (drafts: readonly TaskDraft[]): readonly SheetPlan[] => planSummaries(buildLedger(drafts), [], options).sheets;
const unitPlan = (drafts: readonly TaskDraft[]): SheetPlan => {
  const [, unit] = plan(drafts);
  if (unit === undefined) throw new Error("a unit has a sheet");
  return unit;
};
const column = (sheet: SheetPlan, header: string): number => grid(sheet)[headerRow(sheet)]?.indexOf(header) ?? -1;

const sentenceOf = (length: number): string => "扎实推进老旧小区综合整治工作完成年度任务。".repeat(Math.ceil(length / 21)).slice(0, length);

test("a row is high enough for its longest text", () => {
  const sheet = unitPlan([{ task: "甲", units: ["区教委"], progress: sentenceOf(300) }, { task: "乙", units: ["区教委"], progress: "已办。" }]);
  const width = sheet.widths[column(sheet, "进展情况")] ?? 0;
  const [long, short] = sheet.rows.slice(headerRow(sheet) + 1);
  expect(long?.height).toBeGreaterThanOrEqual(lineCount(sentenceOf(300), width) * 15);
  expect(short?.height).toBe(30);
});

test("the long columns share the room by need, and all sheets of a ledger have the same widths", () => {
  const talk = unitPlan([{ task: "甲", units: ["区教委"], progress: sentenceOf(600) }]);
  const order = unitPlan([{ task: sentenceOf(600), units: ["区教委"], progress: "已办。" }]);
  const of = (sheet: SheetPlan, header: string): number => sheet.widths[column(sheet, header)] ?? 0;
  expect(of(talk, "进展情况")).toBeGreaterThan(of(order, "进展情况"));
  expect(of(order, "工作内容")).toBeGreaterThan(of(talk, "工作内容"));
  const [, one, other] = plan([{ task: "甲", units: ["区教委"], progress: sentenceOf(600) }, { task: sentenceOf(200), units: ["区民政局"] }]);
  expect(one?.widths).toEqual(other?.widths);
});

test("a text too long for one row stands whole in several merged ones", () => {
  const text = sentenceOf(1500);
  const sheet = unitPlan([{ task: "甲", units: ["区教委"], progress: text }, { task: "乙", units: ["区教委"] }]);
  const progress = column(sheet, "进展情况");
  const top = headerRow(sheet) + 1;
  const merge = sheet.merges.find(({ left, top: first }) => left === progress && first === top);
  const height = sheet.rows.slice(top, (merge?.bottom ?? top) + 1).reduce((sum, row) => sum + (row.height ?? 0), 0);
  expect(sheet.rows[top]?.cells[progress]?.value).toBe(text);
  expect(height).toBeGreaterThanOrEqual(lineCount(text, sheet.widths[progress] ?? 0) * 15);
  expect(grid(sheet)[(merge?.bottom ?? 0) + 1]?.[column(sheet, "工作内容")]).toBe("乙");
});

test("a text beyond all measure says that the ledger shows it in full", () => {
  const text = "长".repeat(32_767);
  const sheet = unitPlan([{ task: "甲", units: ["区教委"], progress: text }]);
  expect(sheet.rows[headerRow(sheet) + 1]?.cells[column(sheet, "进展情况")]?.value).toBe(text);
  expect(grid(sheet)[headerRow(sheet) + 1]?.[column(sheet, "原表行")]).toBe("第 3 行\n（文字过长，未全部显示，全文见此行）");
});

test("the key column is the last one and hidden", () => {
  const sheet = unitPlan([{ task: "甲", units: ["区教委"], key: "k" }]);
  expect(sheet.widths[sheet.widths.length - 1]).toBe(0);
  expect(grid(sheet)[headerRow(sheet)]?.pop()).toBe(KEY_HEADER);
  expect(grid(sheet)[headerRow(sheet) + 1]?.pop()).toBe("k");
});

test("many units: the chart takes the first thirty, and no row is repeated above the findings in print", () => {
  const many = Array.from({ length: 45 }, (_, index): TaskDraft => ({ task: `任务${index}`, units: [`第${index}局`] }));
  const [overview] = plan(many);
  expect(overview?.charts[0]?.data).toEqual({ top: 3, left: 0, bottom: 33, right: 5 });
  expect(overview?.charts[0]?.title).toBe("各单位任务状态（前 30 个单位）");
  expect(overview?.printTitleRow).toBeNull();
});

/** What Excel would refuse or a reader would miss. */
function expectSound(sheet: SheetPlan, sheets: readonly SheetPlan[]): void {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of sheet.merges) {
    expect(bottom).toBeLessThan(sheet.rows.length);
    expect(right).toBeLessThan(sheet.widths.length);
    for (let row = top; row <= bottom; row += 1) {
      for (let at = left; at <= right; at += 1) {
        const isHidden = (row > top || at > left) && (sheet.rows[row]?.cells[at]?.value ?? null) !== null;
        if (covered.has(`${row},${at}`) || isHidden) throw new Error(`merge at ${row},${at} of ${sheet.name}`);
        covered.add(`${row},${at}`);
      }
    }
  }
  expect(Math.max(...sheet.rows.map(({ cells }) => cells.length))).toBeLessThanOrEqual(sheet.widths.length);
  expect(Math.max(...sheet.rows.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(MAX_ROW_HEIGHT);
  const lengths = sheet.rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? "").length));
  expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(32_767);
  expect(sheet.widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(165);
  expect(sheet.frozenRows).toBeLessThanOrEqual(6);
  expect(sheet.rows.slice(0, sheet.frozenRows).reduce((sum, { height }) => sum + (height ?? 15), 0)).toBeLessThan(260);
  expect(deadLinks(sheet, sheets, ["任务进展"])).toEqual([]);
}

test("any ledger gives sound sheets on which every task stands verbatim at each of its units", () => {
  const text = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ unit: fc.constantFrom("一", "，", "\n", "a", " ", "="), maxLength: 2000 }));
  const unit = fc.constantFrom("区教委", "support:区教委", "lead:区民政局=民政局", "collective:各街道办事处", "support:区'[局]", "总览", "History");
  const draft = fc.record({
    task: text, progress: text, units: fc.uniqueArray(unit, { maxLength: 4 }), height: fc.integer({ min: 1, max: 3 }),
    state: fc.constantFrom("done" as const, "behind" as const, "cannot-tell" as const), key: fc.constantFrom("k", "l"),
    deadline: fc.constantFrom("2021-05-01", "2021-07-01", "2021-12-31", "soon"), seq: fc.constantFrom(1, "1.1", null),
  });
  fc.assert(
    fc.property(fc.array(draft, { maxLength: 8 }), fc.constantFrom("zh-CN" as const, "en-US" as const), (drafts, locale) => {
      const ledger = buildLedger(drafts);
      const findings = ledger.tasks.map((task, index) => findingAt(task, index % 2 === 0 ? "error" : "warning", "progress/x", "说明。".repeat(index * 20)));
      const { sheets, units } = planSummaries(ledger, findings, { ...options, texts: summaryTexts[locale] });
      for (const sheet of sheets) expectSound(sheet, sheets);
      for (const { name, sheet: tab } of units) {
        const own = ledger.tasks.filter((task) => task.units.some((one) => one.name === name));
        const sheet = sheets.find((one) => one.name === tab);
        if (sheet === undefined) throw new Error(`no sheet for ${name}`);
        const at = sheet.widths.length - 1;
        const rows = grid(sheet).slice(headerRow(sheet) + 1).filter((row) => /^[kl](#\d+)?$/.test(row[at] ?? ""));
        const header = summaryTexts[locale].unit.headers;
        expect(rows.map((row) => [row[column(sheet, header.task)], row[column(sheet, header.progress)]])).toEqual(
          own.map(({ cells }) => [cells.task?.text, cells.progress?.text]),
        );
      }
    }),
    { numRuns: 50 },
  );
});

test("with three hundred units the steps grow with the tasks alone", () => {
  const stepsFor = (count: number): number => {
    const ledger = buildLedger(Array.from({ length: count }, (_, index): TaskDraft => ({
      task: `任务 ${index} ${sentenceOf(60)}`, units: [`第${index % 300}局`, `support:第${(index * 7) % 300}局`], progress: sentenceOf(200),
    })));
    const steps = planSummariesStepwise(ledger, [], options);
    let taken = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) taken += 1;
    expect(step.value.sheets).toHaveLength(301);
    return taken;
  };
  expect(stepsFor(8000)).toBeLessThanOrEqual(4 * stepsFor(2000));
});

test("a large ledger is planned in many small steps with the same result", () => {
  const ledger = buildLedger(Array.from({ length: 3000 }, (_, index): TaskDraft => ({ task: `任务 ${index}`, units: ["区教委"] })));
  const steps = planSummariesStepwise(ledger, [], options);
  let count = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(40);
  expect(step.value).toEqual(planSummaries(ledger, [], options));
});
