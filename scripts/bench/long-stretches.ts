/** One check of a long ledger, in slices as the task pane runs it: its cost, its longest stretch without a turn, its memory. */

import { PerformanceObserver } from "node:perf_hooks";
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
  /** Of the longest step, what the garbage collector took; and the longest step when its pauses are taken out of all. */
  readonly collectedInLongest: number;
  readonly longestOwn: number;
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

/** A step: its computing time, and when it ran, in milliseconds of the performance clock. */
interface Step {
  readonly cost: number;
  readonly begun: number;
  readonly ended: number;
}

interface Driven<Result> {
  readonly result: Result;
  readonly cost: number;
  readonly steps: readonly Step[];
}

interface Pause {
  readonly begun: number;
  readonly ended: number;
}

/** Does the work, and tells when the garbage collector held it up. */
async function watchingCollector<Result>(work: () => Result): Promise<{ readonly result: Result; readonly pauses: readonly Pause[] }> {
  const pauses: Pause[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) pauses.push({ begun: startTime, ended: startTime + duration });
  });
  observer.observe({ entryTypes: ["gc"] });
  const result = work();
  // Entries are handed over when the work has given way.
  await new Promise((resolve) => setTimeout(resolve, 50));
  observer.disconnect();
  return { result, pauses };
}

/** Adds to each step how long the collector's pauses within it were. Both ascend in time. */
function withPauses(steps: readonly Step[], pauses: readonly Pause[]): readonly (Step & { readonly collected: number })[] {
  const ascending = [...pauses].sort((one, other) => one.begun - other.begun);
  let next = 0;
  return steps.map((step) => {
    let collected = 0;
    while ((ascending[next]?.begun ?? Infinity) < step.begun) next += 1;
    for (let pause = ascending[next]; pause !== undefined && pause.begun <= step.ended; pause = ascending[next]) {
      collected += pause.ended - pause.begun;
      next += 1;
    }
    return { ...step, collected };
  });
}

function drive<Result>(work: Generator<unknown, Result>): Driven<Result> {
  const steps: Step[] = [];
  let cost = 0;
  for (;;) {
    const begun = performance.now();
    const before = process.cpuUsage();
    const step = work.next();
    const computed = computing(before);
    const ended = performance.now();
    // Computing time counts V8's other threads as well, the clock what other programs took: the step itself is below both.
    const own = Math.min(computed, ended - begun);
    steps.push({ cost: own, begun, ended });
    cost += own;
    if (step.done) return { result: step.value, cost, steps };
  }
}

/** Steps as they fall between two turns. */
function stretches(steps: readonly Step[]): number[] {
  const all: number[] = [];
  let own = 0;
  for (const { cost } of steps) {
    own += cost;
    if (own < SLICE_MS) continue;
    all.push(own);
    own = 0;
  }
  return [...all, own];
}

const longest = (values: readonly number[]): number => values.reduce((most, each) => Math.max(most, each), 0);
const MEGABYTE = 1_000_000;

export async function checkLong(tasks: number): Promise<LongCheck> {
  const sheet = madeSheet(tasks, UNITS);
  const folding = process.cpuUsage();
  normalise(sheet);
  const folded = computing(folding);
  const { result: both, pauses } = await watchingCollector(() => {
    const read = drive(readLedgerSteps([sheet], { asOf: AS_OF, today: AS_OF }));
    if (!read.result.ok) throw new Error("The made ledger is not recognised.");
    return { read, rules: drive(checkLedgerSteps(read.result.ledger, catalogue)) };
  });
  const { read, rules } = both;
  const all = [...stretches(read.steps), ...stretches(rules.steps)];
  const steps = withPauses([...read.steps, ...rules.steps], pauses);
  const slowest = steps.reduce((most, each) => (each.cost > most.cost ? each : most));
  const { heapUsed, rss } = process.memoryUsage();
  return {
    tasks,
    characters: sheet.text.slice(3).reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0) / tasks,
    normalise: folded / tasks,
    read: read.cost / tasks,
    rules: rules.cost / tasks,
    longestStep: slowest.cost,
    collectedInLongest: Math.min(slowest.collected, slowest.cost),
    longestOwn: longest(steps.map(({ cost, collected }) => Math.max(0, cost - collected))),
    longestStretch: longest(all),
    longShare: all.filter((each) => each > 2 * SLICE_MS).length / all.length,
    heap: heapUsed / MEGABYTE,
    rss: rss / MEGABYTE,
  };
}
