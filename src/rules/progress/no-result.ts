/**
 * progress/no-result: measures and attitudes, and not one result.
 *
 * 加强…、落实…、高度重视…: the text tells what was attempted and in what spirit, never what came of it. Anything that
 * came of it silences the rule: a finished step, a named paper, a number, the stage of running work, honest word of
 * trouble or of nothing begun. A text of plans alone is progress/plan-only's.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { readProgress, tells, tellsFact } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";

export type NoResultFacts = {
  /** The first words that tell a measure or an attitude. */
  readonly words: string;
  readonly measures: number;
  readonly attitudes: number;
};

export const noResult = defineTaskRule({
  id: "progress/no-result",
  severity: "warning",
  fix: null,
  parameters: {
    /** Least share (%) of measures and attitudes among the clauses that tell anything of the work. */
    share: 40,
  },
  *checkTask(task, { asOf }, { parameters }): Iterable<RuleFinding<NoResultFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const { clauses, compact } = readProgress(task, cell, asOf);
    if (clauses.some(tellsFact)) return;
    const measures = clauses.filter((clause) => tells(clause, "measure"));
    const attitudes = clauses.filter((clause) => !tells(clause, "measure") && tells(clause, "attitude"));
    const told = measures.length + attitudes.length;
    const first = clauses.find((clause) => tells(clause, "measure", "attitude"));
    const weighed = clauses.filter((clause) => !tells(clause, "plan", "next-step", "order")).length;
    if (!first || told * 100 < weighed * parameters.share) return;
    const quote = compact.quote(first.start, first.end);
    yield {
      ...atCell(task, cell, quote.span),
      facts: { words: compact.text.slice(first.start, first.end), measures: measures.length, attitudes: attitudes.length },
    };
  },
});
