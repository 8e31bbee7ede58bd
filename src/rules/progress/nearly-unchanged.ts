/**
 * progress/nearly-unchanged: only dates, spaces, widths, near-synonyms or the order of points changed since the last period;
 * the changed words are quoted. The finding quotes the first of them. Not for a task that is read as done, cancelled or suspended.
 */

import { compareProgress, defaultNearSynonyms, matchTasks } from "../../ledger/baseline";
import type { CivilDate } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isStopped } from "../status/status-cell";
import { defineTaskRule } from "../rule";

export type NearlyUnchangedFacts = {
  /** Changed words, as they were and as they are; each list in the other's order. Both are the same for words that were moved. */
  readonly before: readonly string[];
  readonly now: readonly string[];
  /** The last period's reporting day; null where that ledger did not tell it. */
  readonly since: CivilDate | null;
};

export const nearlyUnchanged = defineTaskRule({
  id: "progress/nearly-unchanged",
  severity: "warning",
  fix: null,
  parameters: {
    /** Groups of words that say the same, parted by "/". */
    synonyms: defaultNearSynonyms,
    /** Share of characters that must be the same. */
    share: 0.9,
  },
  *checkTask(task, ledger, { baseline, parameters, statusWords }): Generator<RuleFinding<NearlyUnchangedFacts>> {
    const cell = task.cells.progress;
    if (!baseline || !cell || task.state === "done" || isStopped(task, statusWords)) return;
    const match = matchTasks(ledger, baseline).of(task);
    if (!match) return;
    const { kind, changes } = compareProgress(match.before.progress, cell.text, { asOf: ledger.asOf, asOfBefore: baseline.asOf, ...parameters });
    if (kind !== "nearly-unchanged") return;
    const quoted = changes.find(({ span }) => span[1] > span[0]);
    yield {
      ...atCell(task, cell, quoted?.span),
      facts: { before: changes.map(({ before }) => before), now: changes.map(({ now }) => now), since: baseline.asOf },
    };
  },
});
