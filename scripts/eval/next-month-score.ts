/** Scores the comparison with the last period on ledgers of the next month: what was touched up, and what really went on. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { takeBaseline } from "../../src/ledger/baseline";
import type { Ledger } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import { nearlyUnchanged } from "../../src/rules/progress/nearly-unchanged";
import { unchanged } from "../../src/rules/progress/unchanged";
import type { Rule } from "../../src/rules/rule";
import { madeRows } from "../bench/made-ledger";
import { sampleRows } from "../sample-ledger";
import { nextMonth, type Carried, type NextMonthTask } from "./next-month";
import { nextMonthRows, type NextMonthRow } from "./next-month-texts";
import { sheetOf } from "./unseen-ledgers";

const SEEDS = 12;
const MADE_TASKS = 60;
const MADE_UNITS = 23;
const AS_OF = "2021-06-30";
const seedFile = path.join(__dirname, "../../../shared/seed/dongcheng-2021h1.json");
const rules = [unchanged, nearlyUnchanged] as unknown as readonly Rule[];

/** What was done to a task, what must be said of it, and what is. */
export interface NextMonthOutcome extends NextMonthTask {
  readonly told: Carried;
}

export interface NextMonthMeasure {
  readonly kind: "unchanged" | "nearly-unchanged";
  readonly meant: number;
  readonly precision: number;
  readonly recall: number;
}

/** One way to touch a text: how often it was used, and how often its task was told right. */
export interface NextMonthWay {
  readonly how: string;
  readonly carried: Carried;
  readonly tasks: number;
  readonly right: number;
}

export interface NextMonthScore {
  readonly ledgers: number;
  readonly tasks: number;
  /** Tasks whose text was touched at all. */
  readonly touched: number;
  readonly measures: readonly NextMonthMeasure[];
  readonly ways: readonly NextMonthWay[];
  readonly wrong: readonly NextMonthOutcome[];
}

function realRows(): readonly NextMonthRow[] {
  if (!existsSync(seedFile)) return [];
  const rows = JSON.parse(readFileSync(seedFile, "utf8")) as readonly { content: string; unitCell: string; progress: string[] }[];
  return rows.map(({ content, unitCell, progress }) => ({ task: content, units: unitCell, progress: progress.join("\n") }));
}

function rowsMade(): readonly NextMonthRow[] {
  return madeRows(MADE_TASKS, MADE_UNITS).slice(3).map(([, task, units, , progress]) => ({ task: String(task), units: String(units), progress: String(progress) }));
}

function ledgerOf(tasks: readonly NextMonthTask[], progressOf: (task: NextMonthTask) => string): Ledger {
  const grid = [["序号", "工作内容", "责任单位", "进展情况"], ...tasks.map((task, index) => [index + 1, task.task, task.units, progressOf(task)])];
  const reading = readLedger([sheetOf(grid)], { asOf: AS_OF, today: AS_OF });
  if (!reading.ok) throw new Error("The ledger of the next month is not recognised.");
  return reading.ledger;
}

/** Checks next month's ledger against this month's, as a clerk would have both. What is read as done may stay as it is, and is left out. */
function compare(rows: readonly NextMonthRow[], seed: number): NextMonthOutcome[] {
  const tasks = nextMonth(rows, seed);
  const baseline = takeBaseline(ledgerOf(tasks, ({ before }) => before));
  const now = ledgerOf(tasks, ({ progress }) => progress);
  const told = new Map<string, Carried>();
  for (const rule of rules) {
    for (const finding of rule.check(now, { parameters: rule.parameters, baseline })) told.set(finding.task ?? "", rule.id === unchanged.id ? "unchanged" : "nearly-unchanged");
  }
  return now.tasks.flatMap((task, index): NextMonthOutcome[] => {
    const own = tasks[index];
    return own && task.state !== "done" ? [{ ...own, told: told.get(task.key) ?? "changed" }] : [];
  });
}

function measure(outcomes: readonly NextMonthOutcome[], kind: NextMonthMeasure["kind"]): NextMonthMeasure {
  const told = outcomes.filter((each) => each.told === kind);
  const meant = outcomes.filter((each) => each.carried === kind);
  const right = told.filter((each) => each.carried === kind).length;
  return { kind, meant: meant.length, precision: right / told.length, recall: right / meant.length };
}

/** By each single touch; a task that was touched in two ways counts for both. */
function byWay(outcomes: readonly NextMonthOutcome[]): NextMonthWay[] {
  const ways = new Map<string, { how: string; carried: Carried; tasks: number; right: number }>();
  for (const { how, carried, told } of outcomes) {
    for (const each of how.split(" + ")) {
      const way = ways.get(`${each}|${carried}`) ?? { how: each, carried, tasks: 0, right: 0 };
      ways.set(`${each}|${carried}`, way);
      way.tasks += 1;
      if (told === carried) way.right += 1;
    }
  }
  return [...ways.values()].sort((one, other) => (one.carried < other.carried ? 1 : one.carried > other.carried ? -1 : other.tasks - one.tasks));
}

export function scoreNextMonth(): NextMonthScore {
  const sources = [sampleRows, nextMonthRows, rowsMade(), realRows()].filter((rows) => rows.length > 0);
  const outcomes = sources.flatMap((rows) => Array.from({ length: SEEDS }, (_, seed) => compare(rows, 2021 + seed)).flat());
  return {
    ledgers: sources.length * SEEDS,
    tasks: outcomes.length,
    touched: outcomes.filter(({ how }) => how !== "as it was").length,
    measures: [measure(outcomes, "unchanged"), measure(outcomes, "nearly-unchanged")],
    ways: byWay(outcomes),
    wrong: outcomes.filter(({ carried, told }) => carried !== told),
  };
}
