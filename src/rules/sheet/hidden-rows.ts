/** sheet/hidden-rows: hidden or filtered rows were checked too. */

import { defineRule } from "../rule";

export const hiddenRows = defineRule({
  id: "sheet/hidden-rows",
  severity: "warning",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger) {
    if (ledger.hiddenRows.length > 0) {
      yield { rows: ledger.hiddenRows, facts: { count: ledger.hiddenRows.length } };
    }
  },
});
