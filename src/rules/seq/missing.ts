/** seq/missing: a task has no 序号 though the ledger numbers its tasks. */

import { atCell } from "../place";
import { defineTaskRule } from "../rule";

export const seqMissing = defineTaskRule({
  id: "seq/missing",
  severity: "error",
  fix: "offer",
  parameters: {},
  *checkTask(task) {
    const cell = task.cells.seq;
    if (cell && task.seq === null) yield { ...atCell(task, cell), facts: {} };
  },
});
