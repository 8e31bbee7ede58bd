/** deadline/overdue: the last day has passed and the task is not read as done; not for one that was adjusted or stopped. */

import { daysBetween } from "../../ledger/time";
import { defineTaskRule } from "../rule";
import { isOutOfSchedule } from "../status/status-cell";
import { atDeadline } from "./deadline-place";

export const deadlineOverdue = defineTaskRule({
  id: "deadline/overdue",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger, { statusWords }) {
    const { kind, date } = task.deadline;
    if (kind !== "date" || !date || task.state === "done" || isOutOfSchedule(task, statusWords) || date >= ledger.asOf) return;
    yield { ...atDeadline(ledger, task), facts: { date, days: daysBetween(date, ledger.asOf), state: task.state } };
  },
});
