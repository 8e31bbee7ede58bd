/** deadline/missing: no deadline (blank, / or 无), no milestone, and no note that gives one. */

import { atRole } from "../place";
import { defineTaskRule } from "../rule";

export const deadlineMissing = defineTaskRule({
  id: "deadline/missing",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const stepped = task.milestones.some((cell) => cell.text.trim() !== "");
    if (task.deadline.from === "none" && !stepped) yield { ...atRole(ledger, task, "deadline", "task"), facts: {} };
  },
});
