/** task/missing: 工作内容 is empty. */

import { isBlankText } from "../../ledger/sheet-grid";
import { atCell } from "../place";
import { defineTaskRule } from "../rule";

export const taskMissing = defineTaskRule({
  id: "task/missing",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task) {
    const cell = task.cells.task;
    if (cell && isBlankText(cell.text)) yield { ...atCell(task, cell), facts: {} };
  },
});
