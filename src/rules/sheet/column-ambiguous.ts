/** sheet/column-ambiguous: two columns claim one role; the first is taken, and the user may choose. */

import { cellAddress, columnLetters } from "../../ledger/address";
import { defineRule } from "../rule";

export const columnAmbiguous = defineRule({
  id: "sheet/column-ambiguous",
  severity: "warning",
  scope: "sheet",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    for (const { role, columns } of ledger.ambiguous) {
      const taken = ledger.columns.find((each) => each.role === role)?.column ?? columns[0] ?? 0;
      yield {
        at: { row: ledger.headerRow, column: taken },
        facts: { role, columns: columns.map(columnLetters), taken: columnLetters(taken), cell: cellAddress(ledger.headerRow, taken) },
      };
    }
  },
});
