/**
 * progress/length: shorter or longer than the office's limits.
 *
 * Counted are all characters but spaces and line breaks. English takes about three characters where Chinese takes one,
 * so its upper limit is its own. Blank and filler texts are other rules' matter.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { withoutInvisible } from "../reading/bare-text";
import { isLatinText } from "../reading/task-cells";
import { toldProgress } from "../reading/tells-nothing";

export type LengthFacts = {
  readonly length: number;
  readonly limit: number;
  readonly which: "short" | "long";
};

export const length = defineTaskRule({
  id: "progress/length",
  severity: "warning",
  fix: null,
  parameters: { minimum: 8, maximum: 500, latinMaximum: 1500 },
  *checkTask(task, _ledger, { parameters }): Iterable<RuleFinding<LengthFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const count = [...withoutInvisible(cell.text).replace(/\s/g, "")].length;
    const maximum = isLatinText(cell.text) ? parameters.latinMaximum : parameters.maximum;
    if (count < parameters.minimum) {
      yield { ...atCell(task, cell, [0, cell.text.length]), facts: { length: count, limit: parameters.minimum, which: "short" } };
    } else if (count > maximum) {
      yield { ...atCell(task, cell), facts: { length: count, limit: maximum, which: "long" } };
    }
  },
});
