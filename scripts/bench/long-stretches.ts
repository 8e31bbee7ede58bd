/** One check of a long ledger, in slices as the task pane runs it: its cost, its longest stretch without a turn, its memory. */

import { readLedgerSteps } from "../../src/ledger/read-ledger";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedgerSteps } from "../../src/rules/check-ledger";
import { madeSheet } from "./made-ledger";
import { AS_OF, normalise, UNITS } from "./reading-cost";

/** As in the workflow: after so many milliseconds the host is given a turn. */
const SLICE_MS = 40;

export interface LongCheck {
  readonly tasks: number;
  readonly characters: number;
  /** Computing milliseconds a task. */
  readonly normalise: number;
  readonly read: number;
  readonly rules: number;
  /** Computing milliseconds of the longest step, and of the longest stretch between two turns; in reading and in the rules. */
  readonly longestStep: number;
  readonly longestStretch: number;
  /** Share of the stretches that were longer than twice a slice. */
  readonly longShare: number;
  /** Megabytes with the ledger and its findings in memory, the made sheet included. */
  readonly heap: number;
  readonly rss: number;
}

const computing = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

interface Driven<Result> {
  readonly result: Result;
  readonly cost: number;
  readonly steps: readonly number[];
}

function drive<Result>(work: Generator<unknown, Result>): Driven<Result> {
  const steps: number[] = [];
  let cost = 0;
  for (;;) {
    const before = process.cpuUsage();
    const step = work.next();
    const own = computing(before);
    steps.push(own);
    cost += own;
    if (step.done) return { result: step.value, cost, steps };
  }
}

/** Steps as they fall between two turns. */
function stretches(steps: readonly number[]): number[] {
  const all: number[] = [];
  let own = 0;
  for (const step of steps) {
    own += step;
    if (own < SLICE_MS) continue;
    all.push(own);
    own = 0;
  }
  return [...all, own];
}

const longest = (values: readonly number[]): number => values.reduce((most, each) => Math.max(most, each), 0);
const MEGABYTE = 1_000_000;

export function checkLong(tasks: number): LongCheck {
  const sheet = madeSheet(tasks, UNITS);
  const folding = process.cpuUsage();
  normalise(sheet);
  const folded = computing(folding);
  const read = drive(readLedgerSteps([sheet], { asOf: AS_OF, today: AS_OF }));
  if (!read.result.ok) throw new Error("The made ledger is not recognised.");
  const rules = drive(checkLedgerSteps(read.result.ledger, catalogue));
  const all = [...stretches(read.steps), ...stretches(rules.steps)];
  const { heapUsed, rss } = process.memoryUsage();
  return {
    tasks,
    characters: sheet.text.slice(3).reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0) / tasks,
    normalise: folded / tasks,
    read: read.cost / tasks,
    rules: rules.cost / tasks,
    longestStep: Math.max(longest(read.steps), longest(rules.steps)),
    longestStretch: longest(all),
    longShare: all.filter((each) => each > 2 * SLICE_MS).length / all.length,
    heap: heapUsed / MEGABYTE,
    rss: rss / MEGABYTE,
  };
}
