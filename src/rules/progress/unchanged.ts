/**
 * progress/unchanged: the progress is what the last period's ledger has, spaces and widths aside.
 *
 * A task that is read as done, cancelled or suspended may stay as it is; a blank cell is progress/missing. Silent without a baseline.
 */

import { isSameProgress, matchTasks } from "../../ledger/baseline";
import type { CivilDate } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isStopped } from "../status/status-cell";
import { defineTaskRule } from "../rule";

/** The last period's reporting day; null where that ledger did not tell it. */
export type UnchangedFacts = { readonly since: CivilDate | null };

export const unchanged = defineTaskRule({
  id: "progress/unchanged",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger, { baseline, statusWords }): Generator<RuleFinding<UnchangedFacts>> {
    const cell = task.cells.progress;
    if (!baseline || !cell || task.state === "done" || isStopped(task, statusWords)) return;
    const match = matchTasks(ledger, baseline).of(task);
    if (match && isSameProgress(match.before.progress, cell.text)) yield { ...atCell(task, cell), facts: { since: baseline.asOf } };
  },
});
