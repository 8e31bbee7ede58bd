/**
 * figure/decreased: a cumulative figure is less than the last period told.
 *
 * Only figures of the same label and measure are held against each other. What begins anew with the year is not judged
 * across a new year; where the last period's day is not known, not in the first quarter either.
 */

import { fallenFigures, matchTasks, type Baseline } from "../../ledger/baseline";
import type { Ledger } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { defineTaskRule } from "../rule";

export type DecreasedFacts = { readonly label: string; readonly measure: string; readonly before: number; readonly now: number };

const LAST_MONTH_OF_FIRST_QUARTER = 3;

function mayHaveBegunAnew(ledger: Ledger, baseline: Baseline): boolean {
  if (baseline.asOf !== null) return baseline.asOf.slice(0, 4) !== ledger.asOf.slice(0, 4);
  return Number(ledger.asOf.slice(5, 7)) <= LAST_MONTH_OF_FIRST_QUARTER;
}

export const decreased = defineTaskRule({
  id: "figure/decreased",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger, { baseline }): Generator<RuleFinding<DecreasedFacts>> {
    const cell = task.cells.progress;
    if (!baseline || !cell || mayHaveBegunAnew(ledger, baseline)) return;
    const match = matchTasks(ledger, baseline).of(task);
    if (!match || match.before.progress === task.progress) return;
    for (const { label, measure, before, now, span } of fallenFigures(match.before, task, { asOf: ledger.asOf, asOfBefore: baseline.asOf })) {
      yield { ...atCell(task, cell, span), facts: { label, measure, before, now } };
    }
  },
});
