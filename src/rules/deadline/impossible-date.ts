/** deadline/impossible-date: a deadline that no calendar has (6月31日, 13月). It is never moved to another day. */

import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";

export const deadlineImpossibleDate = defineTaskRule({
  id: "deadline/impossible-date",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task) {
    const cell = task.cells.deadline;
    if (!cell || task.deadline.kind !== "invalid") return;
    const place = atCell(task, cell, task.deadline.span ?? whole(cell));
    yield { ...place, facts: { text: place.quote?.text ?? cell.text } };
  },
});
