/** task/new: a task that the last period's ledger lacks. */

import { matchTasks } from "../../ledger/baseline";
import { atRole } from "../place";
import { defineRule } from "../rule";

export const taskNew = defineRule({
  id: "task/new",
  severity: "info",
  scope: "task",
  fix: null,
  parameters: {},
  *check(ledger, { baseline }) {
    if (!baseline) return;
    const { added, related } = matchTasks(ledger, baseline);
    if (!related) return;
    for (const task of added) yield { ...atRole(ledger, task, "task"), facts: {} };
  },
});
