/** sheet/merged-cells: a merged cell's value is taken for all the rows that it covers. */

import { defineRule } from "../rule";

export const mergedCells = defineRule({
  id: "sheet/merged-cells",
  severity: "info",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger) {
    for (const { address, row, column } of ledger.merges) yield { at: { row, column }, facts: { address } };
  },
});
