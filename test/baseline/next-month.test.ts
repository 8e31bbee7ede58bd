/** Ledgers of the next month: what was left as it was, or only touched up, is told from what was really carried on. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { nextMonth, type Carried, type NextMonthTask } from "../../scripts/eval/next-month";
import { nextMonthRows, type NextMonthRow } from "../../scripts/eval/next-month-texts";
import { sampleRows } from "../../scripts/sample-ledger";
import { takeBaseline } from "../../src/ledger/baseline";
import { checkLedger } from "../../src/rules/check-ledger";
import { nearlyUnchanged } from "../../src/rules/progress/nearly-unchanged";
import { unchanged } from "../../src/rules/progress/unchanged";
import type { Rule } from "../../src/rules/rule";
import { ledgerOf, sheetOf } from "../ledger/layout/sheet-of";

const SEEDS = 12;
const LEAST = 0.95;
const seedFile = path.join(__dirname, "../../../shared/seed/dongcheng-2021h1.json");
const rules = [unchanged, nearlyUnchanged] as unknown as readonly Rule[];

function realRows(): readonly NextMonthRow[] {
  if (!existsSync(seedFile)) {
    console.log("The real ledger is not beside the project: next month is tried on self-written ones alone.");
    return [];
  }
  const rows = JSON.parse(readFileSync(seedFile, "utf8")) as readonly { content: string; unitCell: string; progress: string[] }[];
  return rows.map(({ content, unitCell, progress }) => ({ task: content, units: unitCell, progress: progress.join("\n") }));
}

interface Outcome extends NextMonthTask {
  readonly told: Carried;
}

/** Checks next month's ledger against this month's, as a clerk would have both. */
function compare(rows: readonly NextMonthRow[], seed: number): Outcome[] {
  const tasks = nextMonth(rows, seed);
  const sheet = (progressOf: (task: NextMonthTask) => string) =>
    ledgerOf(sheetOf([["序号", "工作内容", "责任单位", "进展情况"], ...tasks.map((task, index) => [index + 1, task.task, task.units, progressOf(task)])]), { asOf: "2021-06-30" });
  const before = sheet(({ before: own }) => own);
  const now = sheet(({ progress }) => progress);
  // Rules speak once for the sheet where many tasks are concerned; asked one by one they say which.
  const told = new Map<string, Carried>();
  for (const rule of rules) {
    for (const finding of rule.check(now, { parameters: rule.parameters, baseline: takeBaseline(before) })) {
      told.set(finding.task ?? "", rule.id === "progress/unchanged" ? "unchanged" : "nearly-unchanged");
    }
  }
  return now.tasks.flatMap((task, index): Outcome[] => {
    const own = tasks[index];
    // What is read as done may stay as it is: nothing is said of it.
    return own && task.state !== "done" ? [{ ...own, told: told.get(task.key) ?? "changed" }] : [];
  });
}

const outcomes: readonly Outcome[] = [sampleRows, nextMonthRows, realRows()].flatMap((rows) =>
  Array.from({ length: SEEDS }, (_, seed) => compare(rows, 2021 + seed)).flat(),
);

function score(kind: Carried): { readonly precision: number; readonly recall: number; readonly count: number } {
  const told = outcomes.filter((each) => each.told === kind);
  const meant = outcomes.filter((each) => each.carried === kind);
  const right = told.filter((each) => each.carried === kind).length;
  return { precision: right / told.length, recall: right / meant.length, count: meant.length };
}

describe("next month", () => {
  it("is tried on at least 300 changes", () => {
    expect(outcomes.filter((each) => each.how !== "as it was").length).toBeGreaterThanOrEqual(300);
  });

  it.each(["unchanged", "nearly-unchanged"] as const)("tells what is %s", (kind) => {
    const { precision, recall, count } = score(kind);
    console.log(`${kind}: ${count} of ${outcomes.length}; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
    const wrong = outcomes.filter((each) => each.carried !== each.told && (each.carried === kind || each.told === kind));
    const shown = wrong.slice(0, 8).map(({ how, carried, told, before, progress }) => `${how}: ${carried}, told ${told}\n  ${before}\n  ${progress}`);
    expect({ precision: precision >= LEAST, recall: recall >= LEAST, shown: precision >= LEAST && recall >= LEAST ? [] : shown }).toEqual({ precision: true, recall: true, shown: [] });
  });

  it("never takes a changed figure for unchanged", () => {
    const figures = outcomes.filter(({ how }) => how.includes("figure") && !how.includes("full-width"));
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.filter(({ carried, told }) => carried === "changed" && told !== "changed")).toEqual([]);
  });

  it("works through the rules' frame, too", () => {
    const rows = nextMonthRows.slice(0, 6);
    const ledger = ledgerOf(sheetOf([["序号", "工作内容", "责任单位", "进展情况"], ...rows.map((row, index) => [index + 1, row.task, row.units, row.progress])]), { asOf: "2021-06-30" });
    const open = ledger.tasks.filter(({ state }) => state !== "done").length;
    expect(checkLedger(ledger, rules, {}, { baseline: takeBaseline(ledger) }).filter(({ rule }) => rule === "progress/unchanged")).toHaveLength(open);
  });
});
