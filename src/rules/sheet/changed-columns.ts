/** sheet/changed-columns: a column that the last period's ledger had is missing, or one has been added. */

import { matchTasks } from "../../ledger/baseline";
import type { RuleFinding } from "../finding";
import { defineRule } from "../rule";

/** Roles of columns; where they stand and how they are headed may change. */
export type ChangedColumnsFacts = { readonly missing: readonly string[]; readonly added: readonly string[] };

export const changedColumns = defineRule({
  id: "sheet/changed-columns",
  severity: "warning",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger, { baseline }): Generator<RuleFinding<ChangedColumnsFacts>> {
    if (!baseline || !matchTasks(ledger, baseline).related) return;
    const now = new Set(ledger.columns.map(({ role }) => role));
    const before = new Set(baseline.columns);
    const missing = [...before].filter((role) => !now.has(role));
    const added = [...now].filter((role) => !before.has(role));
    if (missing.length > 0 || added.length > 0) yield { facts: { missing, added } };
  },
});
