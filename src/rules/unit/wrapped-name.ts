/** unit/wrapped-name: one name broken over lines, as a PDF or a narrow column leaves it. */

import { atCell } from "../place";
import { defineTaskRule } from "../rule";
import { unitCell } from "./unit-cells";

export const unitWrappedName = defineTaskRule({
  id: "unit/wrapped-name",
  severity: "warning",
  fix: "safe",
  parameters: {},
  *checkTask(task) {
    const wrapped = task.units.filter((unit) => unit.wrapped);
    const [first] = wrapped;
    const cell = first && unitCell(task, first);
    if (first && cell) yield { ...atCell(task, cell, first.span), facts: { names: wrapped.map((unit) => unit.as) } };
  },
});
