/** sheet/no-tasks: a header and no task under it. */

import { defineRule } from "../rule";

export const noTasks = defineRule({
  id: "sheet/no-tasks",
  severity: "error",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger) {
    if (ledger.tasks.length === 0) yield { facts: { sheet: ledger.sheet, headerRow: ledger.headerRow + 1 } };
  },
});
