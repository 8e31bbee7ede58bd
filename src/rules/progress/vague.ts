/**
 * progress/vague: vague wording outweighs facts.
 *
 * 积极、稳步、进一步、取得一定成效 sound like progress and weigh nothing. They are counted with the soft verbs that
 * they adorn (加强、推进、落实) against what is told in earnest: results, numbers, stages, trouble. A text full of facts
 * may adorn them; a text of adornments is asked for facts.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { latinSoft, latinVague } from "../reading/latin-words";
import { readProgress, tellsFact, type ProgressReading } from "../reading/read-progress";
import { emptyOutcome } from "../reading/result-words";
import { toldProgress } from "../reading/tells-nothing";
import { softVerbs, vagueAdverbs } from "../reading/vague-words";

export type VagueFacts = {
  /** The vague words, each once, in order, at most five. */
  readonly words: readonly string[];
  /** How often vague words stand in the text, soft verbs included; how many clauses tell a fact. */
  readonly vague: number;
  readonly facts: number;
};

const adverbs = new RegExp(`(?:${vagueAdverbs.join("|")}|${emptyOutcome})`, "g");
const soft = new RegExp(`(?:${softVerbs.join("|")})`, "g");

function matchesOf(reading: ProgressReading, patterns: readonly RegExp[]): RegExpMatchArray[] {
  return patterns.flatMap((pattern) => [...reading.masked.matchAll(pattern)]).sort((one, other) => (one.index ?? 0) - (other.index ?? 0));
}

export const vague = defineTaskRule({
  id: "progress/vague",
  severity: "warning",
  fix: null,
  parameters: {
    /** How many vague words one fact outweighs. */
    perFact: 3,
    /** Fewer vague words than these are nobody's matter. */
    least: 2,
  },
  *checkTask(task, { asOf }, { parameters }): Iterable<RuleFinding<VagueFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const reading = readProgress(task, cell, asOf);
    const adorned = matchesOf(reading, reading.latin ? [latinVague] : [adverbs]);
    const [first] = adorned;
    if (first?.index === undefined) return;
    const count = adorned.length + matchesOf(reading, reading.latin ? [latinSoft] : [soft]).length;
    const facts = reading.clauses.filter(tellsFact).length;
    if (count < parameters.least || count <= facts * parameters.perFact) return;
    const quote = reading.compact.quote(first.index, first.index + first[0].length);
    const words = [...new Set(adorned.map((each) => each[0]))].slice(0, 5);
    yield { ...atCell(task, cell, quote.span), facts: { words, vague: count, facts } };
  },
});
