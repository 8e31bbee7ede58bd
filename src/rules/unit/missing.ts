/** unit/missing: a task names no responsible unit. */

import { atRole } from "../place";
import { defineTaskRule } from "../rule";

export const unitMissing = defineTaskRule({
  id: "unit/missing",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const told = task.cells.unit ?? task.cells.lead ?? task.cells.support;
    if (told && task.units.length === 0) yield { ...atRole(ledger, task, "lead", "unit", "support"), facts: { text: told.text.trim() } };
  },
});
