/** task/dropped: a task of the last period's ledger is gone. It has no row any more: the finding names it. */

import { matchTasks } from "../../ledger/baseline";
import type { RuleFinding } from "../finding";
import { defineRule } from "../rule";

/** The task as the last period told it. */
export type DroppedFacts = { readonly text: string; readonly seq: number | string | null; readonly units: readonly string[] };

export const taskDropped = defineRule({
  id: "task/dropped",
  severity: "warning",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger, { baseline }): Generator<RuleFinding<DroppedFacts>> {
    if (!baseline) return;
    const { dropped, related } = matchTasks(ledger, baseline);
    if (!related) return;
    const present = new Set(ledger.tasks.map(({ key }) => key));
    for (const { key, text, seq, units, progress } of dropped) {
      if (text.trim() === "" && progress.trim() === "") continue;
      // One of several that were wholly alike: its key now names another of them.
      yield { ...(present.has(key) ? {} : { task: key }), facts: { text, seq, units } };
    }
  },
});
