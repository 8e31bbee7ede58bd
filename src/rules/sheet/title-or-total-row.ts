/** sheet/title-or-total-row: a section title, a subtotal, a note or a blank row stands among the tasks; it is skipped. */

import { defineRule } from "../rule";

export const titleOrTotalRow = defineRule({
  id: "sheet/title-or-total-row",
  severity: "info",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger) {
    const among = ledger.skipped.filter(({ row, why }) => why !== "repeated-header" && row <= (ledger.lastRow ?? -1) + 1);
    for (const { row, why, text } of among) {
      yield { at: { row, column: ledger.columns[0]?.column ?? 0 }, facts: { row: row + 1, why, text: text.slice(0, 40) } };
    }
  },
});
