/** figure/funnel: of one body of work a later stage (销账) is told with a greater number than an earlier one (整改). */

import { readFunnels, readParts } from "../../ledger/figures";
import { stageFamilies } from "../../ledger/figures/stages";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule } from "../rule";

export type FunnelFacts = {
  readonly earlier: string;
  readonly earlierValue: number;
  readonly later: string;
  readonly laterValue: number;
  readonly measure: string;
};

const STAGE = new RegExp(stageFamilies.flatMap(({ stages }) => stages.flat()).join("|"), "g");

/** A text that names no two stages has no funnel: most are told by this one look. */
function namesStages(text: string): boolean {
  return (text.replace(/\s+/g, "").match(STAGE)?.length ?? 0) > 1;
}

export const funnel = defineTaskRule({
  id: "figure/funnel",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task): Generator<RuleFinding<FunnelFacts>> {
    const cell = toldProgress(task);
    if (!cell || !namesStages(cell.text)) return;
    const rising = readFunnels(cell.text).filter((each) => each.rising !== null);
    if (rising.length === 0) return;
    const wrongSums = readParts(cell.text).filter((each) => each.verdict === "mismatch");
    for (const { steps, rising: place, measure } of rising) {
      const later = place === null ? undefined : steps[place];
      const earlier = place === null ? undefined : steps[place - 1];
      if (!earlier || !later) continue;
      const [start, end] = [earlier.span[0], later.span[1]];
      // Done above the total is said once, by figure/parts-mismatch.
      if (wrongSums.some(({ span }) => span[0] <= earlier.span[0] && span[1] >= later.span[1])) continue;
      yield {
        ...atCell(task, cell, [start, end]),
        facts: { earlier: earlier.word, earlierValue: earlier.value, later: later.word, laterValue: later.value, measure },
      };
    }
  },
});
