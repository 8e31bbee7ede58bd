/** task/reference-missing: no source reference where most of the ledger's tasks have one. */

import { atRole } from "../place";
import { defineRule } from "../rule";

export const referenceMissing = defineRule({
  id: "task/reference-missing",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: { share: 0.5 },
  *check(ledger, { parameters }) {
    const told = ledger.tasks.filter((task) => task.text !== "");
    const referring = told.filter((task) => task.reference !== null);
    if (referring.length < 3 || referring.length <= told.length * parameters.share) return;
    const peer = referring[0]?.reference;
    for (const task of told) {
      if (task.reference === null) {
        yield { ...atRole(ledger, task, "reference", "task"), facts: { peers: referring.length, scheme: peer?.scheme ?? "" } };
      }
    }
  },
});
