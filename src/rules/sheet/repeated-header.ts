/** sheet/repeated-header: a page header stands among the tasks; it is skipped. */

import { defineRule } from "../rule";

export const repeatedHeader = defineRule({
  id: "sheet/repeated-header",
  severity: "warning",
  scope: "sheet",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    for (const { row, why } of ledger.skipped) {
      if (why === "repeated-header") yield { at: { row, column: ledger.columns[0]?.column ?? 0 }, facts: { row: row + 1 } };
    }
  },
});
