/** deadline/conflict: a deadline later than the one that a note gives to all tasks, or before the task's own start. */

import { defineTaskRule } from "../rule";
import { atRole } from "../place";
import { atDeadline } from "./deadline-place";

export const deadlineConflict = defineTaskRule({
  id: "deadline/conflict",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const { kind, date, from } = task.deadline;
    if (kind !== "date" || !date) return;
    const note = ledger.notes.find((each) => each.gives.deadline !== undefined)?.gives.deadline;
    const { start } = task;
    if (from === "cell" && note !== undefined && date > note) {
      yield { ...atDeadline(ledger, task), facts: { date, other: note, with: "note" } };
    }
    if (start === null || date >= start) return;
    // Where a note gives the deadline, the start is what the row itself says.
    const place = from === "cell" ? atDeadline(ledger, task) : atRole(ledger, task, "start", "task");
    yield { ...place, facts: { date, other: start, with: "start" } };
  },
});
