/** deadline/due-soon: due today or within the next days (the last of them included), and not done; not for recurring ones, nor adjusted or stopped ones. */

import { daysBetween } from "../../ledger/time";
import { defineTaskRule } from "../rule";
import { isOutOfSchedule } from "../status/status-cell";
import { atDeadline } from "./deadline-place";

export const deadlineDueSoon = defineTaskRule({
  id: "deadline/due-soon",
  severity: "warning",
  fix: null,
  parameters: { days: 14 },
  *checkTask(task, ledger, { parameters, statusWords }) {
    const { kind, date } = task.deadline;
    if (kind !== "date" || !date || task.state === "done" || isOutOfSchedule(task, statusWords)) return;
    const days = daysBetween(ledger.asOf, date);
    if (days >= 0 && days <= parameters.days) yield { ...atDeadline(ledger, task), facts: { date, days } };
  },
});
