/** sheet/note-read: a note above or below the table was read as context: a deadline for all, the reporting day, the period. */

import { defineRule } from "../rule";

export const noteRead = defineRule({
  id: "sheet/note-read",
  severity: "info",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger) {
    for (const { row, column, text, gives } of ledger.notes) {
      // A year alone (a title's) changes nothing that a reader would want to know.
      if (!gives.deadline && !gives.asOf && !gives.period) continue;
      yield {
        at: { row, column },
        quote: { text, span: [0, text.length] },
        facts: {
          deadline: gives.deadline ?? null,
          asOf: gives.asOf ?? null,
          periodStart: gives.period?.start ?? null,
          periodEnd: gives.period?.end ?? null,
        },
      };
    }
  },
});
