/** seq/gap: numbers are missing between the least and the greatest 序号; stands at the next number that is there. */

import type { Task } from "../../ledger/ledger";
import { atCell, whole } from "../place";
import { defineRule } from "../rule";
import { numberingRuns, shareSeqCell } from "./numbering";

/** One number of a run: the task that has it first, where that stands, and how many more have it by mistake. */
interface Numbered {
  readonly task: Task;
  readonly seq: number;
  readonly place: number;
  repeats: number;
}

/** How many tasks stand between two places, if none of them is the first to have its number; else 0. */
function unsettledBetween(settled: ReadonlySet<number>, from: number, to: number): number {
  for (let place = from + 1; place < to; place += 1) if (settled.has(place)) return 0;
  return Math.max(0, to - from - 1);
}

/** 2.4, 3-1: a step, and what it is a step of. */
const STEP = /^(\d+(?:[.\-—]\d+)*[.\-—])(\d+)$/;

/**
 * The numbers of a run, by number, not by place: a ledger sorted by unit has no gaps. Steps (2.1, 2.2) are counted
 * each under its own number.
 */
function numbersOf(run: readonly Task[]): Numbered[][] {
  const counts = new Map<string, Map<number, Numbered>>();
  run.forEach((task, place) => {
    const [, of = "", step] = typeof task.seq === "string" ? (STEP.exec(task.seq) ?? []) : ["", "", String(task.seq ?? "")];
    if (step === undefined || step === "") return;
    const first = counts.get(of) ?? new Map<number, Numbered>();
    counts.set(of, first);
    const seq = Number(step);
    const known = first.get(seq);
    if (!known) first.set(seq, { task, seq, place, repeats: 0 });
    else if (!shareSeqCell(known.task, task)) known.repeats += 1;
  });
  return [...counts.values()].map((first) => [...first.values()].sort((one, other) => one.seq - other.seq));
}

/** 2.4 is told as it stands. */
function written({ task, seq }: Numbered): number | string {
  return task.seq ?? seq;
}

export const seqGap = defineRule({
  id: "seq/gap",
  severity: "warning",
  scope: "task",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    for (const numbers of numberingRuns(ledger).flatMap(numbersOf)) {
      const settled = new Set(numbers.map(({ place }) => place));
      for (let index = 1; index < numbers.length; index += 1) {
        const [before, next] = [numbers[index - 1], numbers[index]];
        const cell = next?.task.cells.seq;
        if (!before || !next || !cell || next.seq - before.seq <= 1) continue;
        const missing = next.seq - before.seq - 1;
        // A task between them without a number of its own (none, no number, another's), or one that has this number by
        // mistake, is another rule's to name: nothing has jumped.
        if (unsettledBetween(settled, before.place, next.place) + next.repeats >= missing) continue;
        yield { ...atCell(next.task, cell, whole(cell)), facts: { from: written(before), to: written(next), missing } };
      }
    }
  },
});
