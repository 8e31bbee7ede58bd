/** Findings as lines of a cell. */

import type { SummaryTexts } from "../locales/summary/summary-texts";
import type { Finding } from "../rules/finding";

/** Makes the sentence of a finding. */
export type Sentence = (finding: Finding) => string;

/** More sentences than this would make the row too high to read; the rest is counted. */
const MOST_LINES = 12;

/**
 * The errors and warnings among `findings`, a sentence a line with its severity in words, each sentence once.
 * Infos are left out: they ask nothing of the unit. "" where there is none.
 */
export function findingLines(findings: readonly Finding[], sentence: Sentence, texts: SummaryTexts): string {
  const lines = new Set<string>();
  for (const finding of findings) {
    if (finding.severity !== "info") lines.add(texts.sign(finding.severity) + sentence(finding));
  }
  const more = lines.size - MOST_LINES;
  return more > 0
    ? [...[...lines].slice(0, MOST_LINES), texts.unit.moreFindings(more)].join("\n")
    : [...lines].join("\n");
}
