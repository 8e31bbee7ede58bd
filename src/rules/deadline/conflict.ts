/** deadline/conflict: a deadline later than the one that a note gives to all tasks, or before the task's own start. */

import { defineTaskRule } from "../rule";
import { atDeadline } from "./deadline-place";

export const deadlineConflict = defineTaskRule({
  id: "deadline/conflict",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const { kind, date, from } = task.deadline;
    if (kind !== "date" || !date || from !== "cell") return;
    const note = ledger.notes.find((each) => each.gives.deadline !== undefined)?.gives.deadline;
    const start = task.start;
    if (note !== undefined && date > note) yield { ...atDeadline(ledger, task), facts: { date, other: note, with: "note" } };
    if (start !== null && date < start) yield { ...atDeadline(ledger, task), facts: { date, other: start, with: "start" } };
  },
});
