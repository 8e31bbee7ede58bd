/** unit/alias: a bracketed second name. */

import { bracketedNames } from "./bracketed-names";
import { atCell } from "../place";
import { defineTaskRule } from "../rule";
import { unitCell } from "./unit-cells";

export const unitAlias = defineTaskRule({
  id: "unit/alias",
  severity: "info",
  fix: null,
  parameters: {},
  *checkTask(task) {
    for (const unit of task.units) {
      const cell = unitCell(task, unit);
      if (unit.alias !== undefined && cell) yield { ...atCell(task, cell, unit.span), facts: { name: unit.as, aliases: bracketedNames(unit.alias) } };
    }
  },
});
