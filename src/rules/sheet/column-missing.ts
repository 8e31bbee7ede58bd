/** sheet/column-missing: an expected column is absent, and what stands in for it. */

import type { Ledger, Role } from "../../ledger/ledger";
import type { Severity } from "../finding";
import { defineRule } from "../rule";

/** What is expected, with what may stand in for it. Without the first three a ledger tells nothing. */
const EXPECTED: readonly { readonly role: Role; readonly or: readonly Role[]; readonly severity: Severity }[] = [
  { role: "task", or: [], severity: "error" },
  { role: "unit", or: ["lead"], severity: "error" },
  { role: "progress", or: [], severity: "error" },
  { role: "seq", or: [], severity: "info" },
  { role: "deadline", or: ["milestone"], severity: "info" },
  { role: "status", or: ["percent"], severity: "info" },
  { role: "updated", or: [], severity: "info" },
];

function standIn(ledger: Ledger, role: Role): string | null {
  return role === "deadline" && ledger.notes.some((note) => note.gives.deadline) ? "note" : null;
}

export const columnMissing = defineRule({
  id: "sheet/column-missing",
  severity: "error",
  scope: "sheet",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    const roles = new Set(ledger.columns.map((each) => each.role));
    for (const { role, or, severity } of EXPECTED) {
      if (roles.has(role) || or.some((each) => roles.has(each))) continue;
      yield { severity, facts: { role, standIn: standIn(ledger, role) } };
    }
  },
});
