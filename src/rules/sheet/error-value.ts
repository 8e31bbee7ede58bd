/** sheet/error-value: a cell holds #REF!, #N/A …: what should stand there cannot be read. */

import { cellAddress } from "../../ledger/address";
import { defineRule } from "../rule";

export const errorValue = defineRule({
  id: "sheet/error-value",
  severity: "error",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger) {
    for (const { row, column, text } of ledger.errors) {
      yield {
        at: { row, column },
        quote: { text, span: [0, text.length] },
        facts: { value: text, cell: cellAddress(row, column) },
      };
    }
  },
});
