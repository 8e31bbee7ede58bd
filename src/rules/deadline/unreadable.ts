/** deadline/unreadable: a deadline is told in words that name no day (待定, 见附件). */

import { isErrorText } from "../../ledger/sheet-grid";
import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";

export const deadlineUnreadable = defineTaskRule({
  id: "deadline/unreadable",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task) {
    const cell = task.cells.deadline;
    // #N/A and its like are a matter of their own (sheet/error-value).
    if (cell && !isErrorText(cell.text) && task.deadline.from === "cell" && task.deadline.kind === "none") {
      yield { ...atCell(task, cell, whole(cell)), facts: { text: cell.text.trim() } };
    }
  },
});
