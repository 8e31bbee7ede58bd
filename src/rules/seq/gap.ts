/** seq/gap: numbers are missing between the least and the greatest 序号; stands at the next number that is there. */

import type { Task } from "../../ledger/ledger";
import { atCell, whole } from "../place";
import { defineRule } from "../rule";
import { numberingRuns } from "./numbering";

/** How many tasks stand between two places, if none of them has a number; else 0. */
function unnumberedBetween(run: readonly Task[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) if (run[index]?.seq !== null) return 0;
  return Math.max(0, to - from - 1);
}

export const seqGap = defineRule({
  id: "seq/gap",
  severity: "warning",
  scope: "task",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    for (const run of numberingRuns(ledger)) {
      // By number, not by place: a ledger sorted by unit has no gaps.
      const numbered = run.filter((task): task is Task & { readonly seq: number } => typeof task.seq === "number");
      const place = new Map(run.map((task, index) => [task, index]));
      numbered.sort((one, other) => one.seq - other.seq);
      for (let index = 1; index < numbered.length; index += 1) {
        const task = numbered[index];
        const before = numbered[index - 1];
        const cell = task?.cells.seq;
        if (!task || !before || !cell || task.seq - before.seq <= 1) continue;
        const missing = task.seq - before.seq - 1;
        // A task between them without its number is seq/missing's to name: nothing has jumped.
        if (unnumberedBetween(run, place.get(before) ?? 0, place.get(task) ?? 0) >= missing) continue;
        yield { ...atCell(task, cell, whole(cell)), facts: { from: before.seq, to: task.seq, missing } };
      }
    }
  },
});
