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
    if (ledger.errors.length === 0) return;
    const taskAt = new Map<number, string>();
    for (const { key, rows } of ledger.tasks) for (let row = rows[0]; row <= rows[1]; row += 1) taskAt.set(row, key);
    for (const { row, column, text } of ledger.errors) {
      const task = taskAt.get(row);
      yield {
        at: { row, column },
        ...(task === undefined ? {} : { task }),
        quote: { text, span: [0, text.length] },
        facts: { value: text, cell: cellAddress(row, column) },
      };
    }
  },
});
