/**
 * progress/instruction: an order in the place of progress.
 *
 * 要加强…, 应当…, 各单位务必…: such sentences come over from the notice that set the task. What a meeting or a paper
 * demanded, and is reported as its demand, is no order of this text; nor are 要 and 应 within other words.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { reportedOrder } from "../reading/plan-words";
import { readProgress, tells } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";

export type InstructionFacts = {
  readonly words: string;
  /** How many clauses read like orders. */
  readonly count: number;
};

export const instruction = defineTaskRule({
  id: "progress/instruction",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, { asOf }): Iterable<RuleFinding<InstructionFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const { clauses, compact, masked } = readProgress(task, cell, asOf);
    const orders = clauses.filter((clause) => {
      const telling = clause.tells.find((each) => each.kind === "order");
      if (!telling || tells(clause, "result")) return false;
      const sentenceStart = clauses.find((other) => other.sentence === clause.sentence)?.start ?? clause.start;
      return !reportedOrder.test(masked.slice(sentenceStart, telling.start));
    });
    const [first] = orders;
    const telling = first?.tells.find((each) => each.kind === "order");
    if (!first || !telling) return;
    const quote = compact.quote(telling.start, first.end);
    yield { ...atCell(task, cell, quote.span), facts: { words: compact.text.slice(telling.start, first.end), count: orders.length } };
  },
});
