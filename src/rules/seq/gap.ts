/** seq/gap: numbers are missing between the least and the greatest 序号; stands at the next number that is there. */

import type { Task } from "../../ledger/ledger";
import { atCell, whole } from "../place";
import { defineRule } from "../rule";
import { numberingRuns } from "./numbering";

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
      numbered.sort((one, other) => one.seq - other.seq);
      for (let index = 1; index < numbered.length; index += 1) {
        const task = numbered[index];
        const before = numbered[index - 1];
        const cell = task?.cells.seq;
        if (!task || !before || !cell || task.seq - before.seq <= 1) continue;
        yield {
          ...atCell(task, cell, whole(cell)),
          facts: { from: before.seq, to: task.seq, missing: task.seq - before.seq - 1 },
        };
      }
    }
  },
});
