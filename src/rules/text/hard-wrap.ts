/**
 * text/hard-wrap: line breaks inside sentences.
 *
 * Text copied from a PDF or from Word brings the page's lines along; Excel then breaks in the middle of words. Which
 * breaks are the page's and which the writer's is told by `foldWraps`; a cell of names is unit/wrapped-name's matter.
 */

import { defineTaskRule } from "../rule";
import { foldWraps } from "../../ledger/folded-text";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { proseRoles, textCells } from "../reading/task-cells";

export type HardWrapFacts = {
  /** The words around the first break, joined. */
  readonly words: string;
  /** Breaks inside sentences in this cell. */
  readonly count: number;
};

const lineBreak = /[ \t\u3000\u00a0]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[ \t\u3000\u00a0]*/g;

export const hardWrap = defineTaskRule({
  id: "text/hard-wrap",
  severity: "warning",
  fix: "safe",
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<HardWrapFacts>> {
    for (const { cell } of textCells(task, proseRoles)) {
      if (cell.pieces || cell.text.search(lineBreak) < 0) continue;
      const folded = foldWraps(cell.text);
      let count = 0;
      let first: RegExpMatchArray | null = null;
      for (const match of cell.text.matchAll(lineBreak)) {
        const start = folded.from(match.index);
        const end = folded.from(match.index + match[0].length);
        const blank = match.index === 0 || match.index + match[0].length === cell.text.length;
        if (blank || folded.text.slice(start, end).includes("\n")) continue;
        count += 1;
        first ??= match;
      }
      if (first?.index === undefined) continue;
      const from = Math.max(0, first.index - 4);
      const to = Math.min(cell.text.length, first.index + first[0].length + 4);
      const words = cell.text.slice(from, to).replace(/\s+/g, "");
      yield { ...atCell(task, cell, [from, to]), facts: { words, count } };
    }
  },
});
