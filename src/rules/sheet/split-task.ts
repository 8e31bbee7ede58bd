/** sheet/split-task: several rows, not merged, were read as one task. */

import { defineTaskRule } from "../rule";
import { atRole } from "../place";

export const splitTask = defineTaskRule({
  id: "sheet/split-task",
  severity: "warning",
  fix: "offer",
  parameters: {},
  *checkTask(task, ledger) {
    const [first, last] = task.rows;
    if (last === first) return;
    // Rows that a merge joins are one task by the office's own hand.
    if ((ledger.mergedDown.get(first) ?? first) < last) yield { ...atRole(ledger, task, "task", "seq"), facts: { firstRow: first + 1, lastRow: last + 1 } };
  },
});
