/**
 * figure/parts-mismatch: parts that claim to be the whole do not add up to it, a part exceeds it, or more is done than
 * there is. Open lists and round numbers (余, 约) are never judged. Kinds that overlap by
 * nature (loans, groups of people) are no parts of one whole.
 */

import { readParts } from "../../ledger/figures";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule } from "../rule";

/** `why`: the parts' sum differs, one part is larger than the whole, or more is done than there is. */
export type PartsMismatchFacts = {
  readonly total: number;
  readonly sum: number;
  readonly parts: readonly number[];
  readonly measure: string;
  readonly why: "sum" | "part-above-total" | "done-above-total" | "remaining";
};

export const partsMismatch = defineTaskRule({
  id: "figure/parts-mismatch",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task): Generator<RuleFinding<PartsMismatchFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    for (const { kind, verdict, total, parts, sum, measure, span } of readParts(cell.text)) {
      if (verdict !== "mismatch") continue;
      const above = parts.some((part) => part.value > total.value);
      const why = kind === "done-above-total" || kind === "remaining" ? kind : above ? "part-above-total" : "sum";
      yield { ...atCell(task, cell, span), facts: { total: total.value, sum, parts: parts.map((part) => part.value), measure, why } };
    }
  },
});
