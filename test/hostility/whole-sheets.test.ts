/** Whatever a sheet holds: nothing throws, every quote is exact, and every place lies on the sheet. */

import fc from "fast-check";
import type { Ledger } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import { SheetGrid } from "../../src/ledger/sheet-grid";
import { ruleTitle, sentence } from "../../src/locales";
import { summaryTexts } from "../../src/locales/summary";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import type { Finding } from "../../src/rules/finding";
import { planFixes } from "../../src/fixes/plan-fixes";
import { planReport, planReturnSlip, planSummaries, type SheetPlan } from "../../src/summary";
import { makeReport } from "../../src/workflow/report";
import { reportSchema } from "../../src/workflow/report-schema";
import { check } from "../../src/workflow";
import { memoryWorkbook } from "../workflow/memory-port";
import { randomSheet } from "./random-sheets";

const TODAY = "2026-07-01";
const LOCALES = ["zh-CN", "en-US"] as const;
const runs = (numRuns: number) => ({ numRuns });

const readSheet = (sheet: SheetCells) => readLedger([sheet], { today: TODAY });
const rulesOf = (ledger: Ledger) => checkLedger(ledger, catalogue);

/** Everything that is planned from a check: summaries with values and with links, the report and the return slip. */
function plansOf(ledger: Ledger, findings: readonly Finding[], locale: (typeof LOCALES)[number]): SheetPlan[] {
  const texts = summaryTexts[locale];
  const common = { texts, takenNames: [ledger.sheet], sentence: (each: Finding) => sentence(each, locale), ruleTitle: (rule: string) => ruleTitle(rule, locale) };
  const report = planReport(ledger, findings, {
    ...common, known: null, ready: false, ruleSet: "R-1", fingerprint: "0000000000000000", waived: [], compared: null, problems: [],
  });
  return [
    ...planSummaries(ledger, findings, { ...common, known: {} }).sheets,
    ...planSummaries(ledger, findings, { ...common, known: {}, cells: "links" }).sheets,
    report,
    planReturnSlip(ledger, findings, { texts, takenNames: common.takenNames, known: null }),
  ];
}

/** What a cell of the sheet says, as the reader takes it. */
const textAt = (sheet: SheetCells, row: number, column: number): string => new SheetGrid(sheet).own(row, column).text;

function expectOnSheet(sheet: SheetCells, ledger: Ledger, findings: readonly Finding[]): void {
  const [bottom, right] = [sheet.top + sheet.values.length - 1, sheet.left + (sheet.values[0]?.length ?? 1) - 1];
  const isRow = (row: number) => Number.isInteger(row) && row >= sheet.top && row <= bottom;
  const keys = new Set(ledger.tasks.map(({ key }) => key));
  for (const { rule, at, quote, rows = [], task } of findings) {
    // A merged area may begin before the first value of the sheet: its content stands in its upper left cell.
    const merged = sheet.merges.some(({ top, left }) => at?.row === top && at.column === left);
    if (at) expect([rule, at, merged || (isRow(at.row) && at.column >= sheet.left && at.column <= right)]).toEqual([rule, at, true]);
    expect([rule, rows.filter((row) => !isRow(row))]).toEqual([rule, []]);
    if (task !== undefined) expect([rule, keys.has(task)]).toEqual([rule, true]);
    if (!quote) continue;
    expect([rule, at !== undefined]).toEqual([rule, true]);
    if (at) expect([rule, textAt(sheet, at.row, at.column).slice(...quote.span)]).toEqual([rule, quote.text]);
  }
  expect(keys.size).toBe(ledger.tasks.length);
}

function expectExactSpans(ledger: Ledger): void {
  for (const { cells, figures, points, units } of ledger.tasks) {
    const progress = cells.progress?.text ?? "";
    for (const { quote, span } of figures) expect(progress.slice(...span)).toBe(quote);
    for (const { span: [start, end] } of points) expect(start >= 0 && start <= end && end <= progress.length).toBe(true);
    const texts = [cells.unit, cells.lead, cells.support].flatMap((cell) => cell?.text ?? []);
    for (const { span: [start, end] } of units) expect(texts.some((text) => start >= 0 && start < end && end <= text.length)).toBe(true);
  }
}

it("reads, checks, and plans fixes: no sheet throws, quotes are exact, places lie on the sheet", () => {
  let ledgers = 0;
  fc.assert(
    fc.property(randomSheet, (sheet) => {
      const reading = readSheet(sheet);
      if (!reading.ok) return;
      ledgers += 1;
      const { ledger } = reading;
      const findings = rulesOf(ledger);
      expectOnSheet(sheet, ledger, findings);
      expectExactSpans(ledger);
      for (const { rule, cells } of planFixes(ledger, findings)) {
        for (const { row, column, before, replaced } of cells) {
          // A new column's header goes to a cell that the ledger knows nothing of; the writing looks at it first.
          if (rule === "sheet/column-missing") continue;
          const held = new SheetGrid(sheet).own(row, column);
          expect([rule, row, column, [held.value, held.text].includes(before as string)]).toEqual([rule, row, column, true]);
          for (const { span: [start, end] } of replaced) expect(start >= 0 && start <= end && end <= String(before).length).toBe(true);
        }
      }
    }),
    runs(60),
  );
  // Random sheets that are hardly ever ledgers would prove nothing.
  expect(ledgers).toBeGreaterThan(30);
});

it("plans sheets that Excel takes: names legal and unlike each other, cells no longer than a cell may be", () => {
  fc.assert(
    fc.property(randomSheet, fc.constantFrom(...LOCALES), (sheet, locale) => {
      const reading = readSheet(sheet);
      if (!reading.ok) return;
      const plans = plansOf(reading.ledger, rulesOf(reading.ledger), locale);
      for (const plan of plans) {
        expect(plan.name).toMatch(/^(?!')[^[\]:*?/\\\p{Cc}\p{Cs}]{1,31}(?<!')$/u);
        for (const { cells } of plan.rows) {
          for (const cell of cells) {
            if (typeof cell?.value === "string") expect(cell.value.length).toBeLessThanOrEqual(32_767);
            if (typeof cell?.value === "number") expect(Number.isFinite(cell.value)).toBe(true);
            if (cell?.formula !== undefined) expect(cell.formula.length).toBeLessThanOrEqual(8192);
          }
        }
      }
      const summaries = plans.slice(0, plans.length / 2 - 1).map(({ name }) => name.toUpperCase());
      expect(new Set(summaries).size).toBe(summaries.length);
    }),
    runs(25),
  );
});

it("makes a report that keeps the contract, in both languages, and sentences without gaps", async () => {
  await fc.assert(
    fc.asyncProperty(randomSheet, async (sheet) => {
      if (!readSheet(sheet).ok) return;
      const result = await check(memoryWorkbook(sheet).port, { today: TODAY });
      for (const locale of LOCALES) {
        const report = reportSchema.parse(makeReport(result, { locale, sheets: new Map(), cost: { roundTrips: 0, requestBytes: 0, responseBytes: 0 } }));
        // As it is written and read again.
        expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report);
        const held = [...sheet.values.flat(), ...sheet.text.flat()].join("\n");
        for (const { message, rule } of report.findings) {
          expect([rule, message.trim() === ""]).toEqual([rule, false]);
          for (const gap of ["undefined", "[object", "NaN", "null"]) if (!held.includes(gap)) expect([rule, message.includes(gap)]).toEqual([rule, false]);
        }
      }
    }),
    runs(20),
  );
});
