/** seq/duplicate: the same 序号 twice within one run of numbers; stands at the later task. */

import { cellAddress } from "../../ledger/address";
import type { Task } from "../../ledger/ledger";
import { atCell, whole } from "../place";
import { defineRule } from "../rule";
import { numberingRuns, shareSeqCell } from "./numbering";

export const seqDuplicate = defineRule({
  id: "seq/duplicate",
  severity: "error",
  scope: "task",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    for (const run of numberingRuns(ledger)) {
      const first = new Map<string, Task>();
      for (const task of run) {
        const cell = task.cells.seq;
        if (!cell || task.seq === null) continue;
        const earlier = first.get(String(task.seq));
        if (!earlier) first.set(String(task.seq), task);
        else if (!shareSeqCell(earlier, task)) {
          const other = earlier.cells.seq;
          yield {
            ...atCell(task, cell, whole(cell)),
            facts: { seq: String(task.seq), other: other ? cellAddress(other.row, other.column) : "" },
          };
        }
      }
    }
  },
});
