/** deadline/unreadable: a deadline is told in words that name no day (待定, 见附件). */

import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";

export const deadlineUnreadable = defineTaskRule({
  id: "deadline/unreadable",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task) {
    const cell = task.cells.deadline;
    if (cell && task.deadline.from === "cell" && task.deadline.kind === "none") {
      yield { ...atCell(task, cell, whole(cell)), facts: { text: cell.text.trim() } };
    }
  },
});
