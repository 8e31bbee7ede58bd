/** seq/not-a-number: a 序号 that is no number, nor a step of one (1.2, 3-1). */

import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";

const STEP = /^\d+(?:[.\-—]\d+)+$/;

export const seqNotANumber = defineTaskRule({
  id: "seq/not-a-number",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task) {
    const cell = task.cells.seq;
    // #REF! and its like are a matter of their own (sheet/error-value).
    if (cell?.text.trim().startsWith("#")) return;
    if (cell && typeof task.seq === "string" && !STEP.test(task.seq)) {
      yield { ...atCell(task, cell, whole(cell)), facts: { seq: task.seq } };
    }
  },
});
