/**
 * text/unbalanced: a quotation mark or bracket that is never closed, or never opened.
 *
 * The reader cannot tell where the name or the aside ends. Half and full width close each other; the bracket of a point
 * number (1）, 一)) needs no opening.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { proseRoles, textCells } from "../reading/task-cells";

export type UnbalancedFacts = {
  /** The mark, and a few words from it on. */
  readonly mark: string;
  readonly words: string;
  readonly what: "unclosed" | "unopened";
};

const pairs: readonly (readonly [open: string, close: string])[] = [
  ["（(", "）)"], ["《", "》"], ["“", "”"], ["「", "」"], ["『", "』"], ["【", "】"], ["〔", "〕"], ["［[", "］]"], ["〈", "〉"],
];
const kindOf = new Map<string, { readonly pair: number; readonly opens: boolean }>();
pairs.forEach(([open, close], pair) => {
  for (const mark of open) kindOf.set(mark, { pair, opens: true });
  for (const mark of close) kindOf.set(mark, { pair, opens: false });
});
const marks = /[（(）)《》“”「」『』【】〔〕［[\]］〈〉]/g;
const pointNumber = /(?:^|[\n\s。；;：:，])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/;

/** The first mark that has no partner; null where all have. */
export function firstUnbalanced(text: string): { index: number; what: UnbalancedFacts["what"] } | null {
  /** For each pair the places of its openings that wait for a partner. */
  const open: number[][] = pairs.map(() => []);
  let unopened = -1;
  for (const match of text.matchAll(marks)) {
    const kind = kindOf.get(match[0]);
    if (!kind) continue;
    if (kind.opens) open[kind.pair]?.push(match.index);
    else if (open[kind.pair]?.pop() === undefined && unopened < 0) {
      if (!pointNumber.test(text.slice(Math.max(0, match.index - 5), match.index))) unopened = match.index;
    }
  }
  const first = Math.min(...open.map(([earliest]) => earliest ?? Infinity));
  if (first < Infinity && (unopened < 0 || first < unopened)) return { index: first, what: "unclosed" };
  return unopened < 0 ? null : { index: unopened, what: "unopened" };
}

export const unbalanced = defineTaskRule({
  id: "text/unbalanced",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<UnbalancedFacts>> {
    for (const { cell } of textCells(task, proseRoles)) {
      const found = firstUnbalanced(cell.text);
      if (!found) continue;
      const words = cell.text.slice(Math.max(0, found.index - (found.what === "unopened" ? 8 : 0)), found.index + (found.what === "unopened" ? 1 : 9));
      yield {
        ...atCell(task, cell, [found.index, found.index + 1]),
        facts: { mark: cell.text.charAt(found.index), words: words.replace(/\s+/g, ""), what: found.what },
      };
    }
  },
});
