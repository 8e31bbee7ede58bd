/** figure/target-without-actual: the progress repeats a target (筹集 500 套：…) and does not tell how much of it is done. */

import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule } from "../rule";

export type TargetWithoutActualFacts = { readonly target: number; readonly measure: string; readonly label: string };

export const targetWithoutActual = defineTaskRule({
  id: "figure/target-without-actual",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task): Generator<RuleFinding<TargetWithoutActualFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    for (const { target, actual, measure, label, span } of task.figures) {
      if (target !== null && actual === null) yield { ...atCell(task, cell, span), facts: { target, measure, label } };
    }
  },
});
