/** unit/duplicate: a unit twice in one cell. */

import { atCell } from "../place";
import { defineTaskRule } from "../rule";
import { unitCell } from "./unit-cells";

export const unitDuplicate = defineTaskRule({
  id: "unit/duplicate",
  severity: "warning",
  fix: "safe",
  parameters: {},
  *checkTask(task) {
    for (const unit of task.repeatedUnits) {
      const cell = unitCell(task, unit);
      if (cell) yield { ...atCell(task, cell, unit.span), facts: { name: unit.as } };
    }
  },
});
