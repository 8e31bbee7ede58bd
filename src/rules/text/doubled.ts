/**
 * text/doubled: a word or a mark typed twice.
 *
 * 的的, 进行进行, 。。: only what is never rightly doubled is looked for; 目的的 is two words, …… and —— are one mark.
 */

import { defineTaskRule } from "../rule";
import type { Span } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { proseRoles, textCells } from "../reading/task-cells";
import { doubledLatinWords, doubledWords } from "./doubled-words";

export type DoubledFacts = {
  /** What is doubled, as written. */
  readonly words: string;
  readonly once: string;
  readonly count: number;
};

const doubling = new RegExp(
  `的\\s*的|(${doubledWords.join("|")})\\s*\\1|([，、；：。！？])\\s*\\2+|[，、；][，、；。]|。[，、；]|\\b(${doubledLatinWords.join("|")})\\s+\\3\\b`,
  "gi",
);

/** 目的的, 的的确确, 打的的: rightly doubled. */
function isRight(text: string, match: RegExpMatchArray): boolean {
  if (!match[0].startsWith("的")) return false;
  const index = match.index ?? 0;
  return /[目打]/.test(text.charAt(index - 1)) || /^(?:确|士)/.test(text.slice(index + match[0].length));
}

export const doubled = defineTaskRule({
  id: "text/doubled",
  severity: "info",
  fix: "offer",
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<DoubledFacts>> {
    for (const { cell } of textCells(task, proseRoles)) {
      const found = [...cell.text.matchAll(doubling)].filter((match) => !isRight(cell.text, match));
      const [first] = found;
      if (!first) continue;
      const span: Span = [first.index, first.index + first[0].length];
      const once = first[1] ?? first[2] ?? first[3] ?? first[0].charAt(0);
      yield { ...atCell(task, cell, span), facts: { words: first[0], once, count: found.length } };
    }
  },
});
