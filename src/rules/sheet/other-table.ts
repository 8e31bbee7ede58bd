/** sheet/other-table: another table or sheet that could be the ledger was left aside; it is named. */

import { defineRule } from "../rule";

export const otherTable = defineRule({
  id: "sheet/other-table",
  severity: "info",
  scope: "sheet",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    for (const { sheet, address } of ledger.others) yield { facts: { sheet, address } };
  },
});
