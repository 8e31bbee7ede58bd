/** deadline/overdue: the last day has passed and the task is not read as done. */

import { daysBetween } from "../../ledger/time";
import { defineTaskRule } from "../rule";
import { atDeadline } from "./deadline-place";

export const deadlineOverdue = defineTaskRule({
  id: "deadline/overdue",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const { kind, date } = task.deadline;
    if (kind !== "date" || !date || task.state === "done" || date >= ledger.asOf) return;
    yield { ...atDeadline(ledger, task), facts: { date, days: daysBetween(date, ledger.asOf), state: task.state } };
  },
});
