/** unit/collective: a task is given to a collective (各街道办事处); who of them answers cannot be told. */

import { atCell } from "../place";
import { defineTaskRule } from "../rule";
import { unitCell } from "./unit-cells";

export const unitCollective = defineTaskRule({
  id: "unit/collective",
  severity: "info",
  fix: "offer",
  parameters: {},
  *checkTask(task) {
    const collectives = task.units.filter((unit) => unit.role === "collective");
    const [first] = collectives;
    const cell = first && unitCell(task, first);
    if (first && cell) yield { ...atCell(task, cell, first.span), facts: { names: collectives.map((unit) => unit.name) } };
  },
});
