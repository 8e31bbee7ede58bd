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
import { readProgress, tells, tellsFact, type Clause } from "../reading/read-progress";
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
      if (isQuota(clauses, clause, masked.slice(telling.start, clause.end), masked)) return false;
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

/** 应于6月底前完成3座，实际完成2座: what was due, and beside it what came of it. */
function isQuota(clauses: readonly Clause[], clause: Clause, order: string, masked: string): boolean {
  const next = clauses.find((other) => other.start >= clause.end);
  if (!clause.quantity || !/^[应须]/.test(order) || next?.sentence !== clause.sentence) return false;
  return tellsFact(next) && /^\s*(?:但|截至)?(?:目前|现|实际|已)/.test(masked.slice(next.start, next.end));
}
