/**
 * text/spaces: stray spaces in Chinese text.
 *
 * Spaces beside digits and marks (第 21 项, 完成 30个) and at the ends of a text come from typesetting and make equal
 * texts differ. A space between two Chinese characters may part two words and is left alone, unless it is wide or
 * doubled; indents and Latin words keep theirs. Said once for the sheet.
 */

import { defineTaskRule } from "../rule";
import type { Span } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isHan, proseRoles, textCells } from "../reading/task-cells";

export type SpacesFacts = {
  /** The first one with its neighbours. */
  readonly words: string;
  readonly count: number;
};

const gaps = /[ \t\u00a0\u3000]+/g;
const wideMark = /[，。；：、！？“”‘’《》（）【】…—]/;

function isStray(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === "" || before === "\n") return false;
  if (after === "" || after === "\n") return true;
  if (wideMark.test(before) || wideMark.test(after)) return !/[A-Za-z]/.test(before + after);
  if (isHan(before) && isHan(after)) return end - start > 1;
  // Metro line 3 地铁3号线: the number is the Latin words'.
  if (/\d/.test(before) && /[A-Za-z][A-Za-z.\- ]*[\d.]+$/.test(text.slice(Math.max(0, start - 16), start))) return false;
  return (isHan(before) && /\d/.test(after)) || (/[\d%]/.test(before) && isHan(after));
}

export const spaces = defineTaskRule({
  id: "text/spaces",
  severity: "info",
  fix: "safe",
  onceForSheet: true,
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<SpacesFacts>> {
    for (const { cell } of textCells(task, proseRoles)) {
      const { text } = cell;
      let first: Span | null = null;
      let count = 0;
      for (const match of text.matchAll(gaps)) {
        const span: Span = [match.index, match.index + match[0].length];
        if (!isStray(text, ...span)) continue;
        first ??= span;
        count += 1;
      }
      if (!first) continue;
      const words = text.slice(Math.max(0, first[0] - 2), first[1] + 2).replace(/\n/g, "");
      yield { ...atCell(task, cell, first), facts: { words, count } };
    }
  },
});
