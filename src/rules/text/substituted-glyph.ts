/**
 * text/substituted-glyph: a PDF font's stand-in for the right character.
 *
 * 臵 for 置, 〃 for ·, ⽅ (a radical) for 方: they look right on paper and are not found, sorted or compared as what they
 * mean. A mark that is a ditto of its own (〃 alone in a cell) is none.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isHan, nameRoles, proseRoles, textCells } from "../reading/task-cells";
import { dotStandIns, radicals, standIns, standInsUnless } from "../../ledger/glyph-words";

export type SubstitutedGlyphFacts = {
  /** The first stand-in with its neighbours, as written. */
  readonly words: string;
  /** The stand-ins, each once, and what each stands for, in the same order. */
  readonly glyphs: readonly string[];
  readonly meant: readonly string[];
  /** How many stand in the cell. */
  readonly count: number;
};

const candidate = new RegExp(
  `[${Object.keys(standIns).join("")}${Object.keys(standInsUnless).join("")}${dotStandIns}\\u2e80-\\u2fd5\\uf900-\\ufaff]|\\ud87e[\\udc00-\\ude1f]`,
  "g",
);

/** What the character at `index` stands for; null where it stands for itself. */
function meantBy(glyph: string, text: string, index: number): string | null {
  const before = text.charAt(index - 1);
  const after = text.charAt(index + glyph.length);
  if (dotStandIns.includes(glyph)) return isHan(before) && isHan(after) ? "·" : null;
  const known = standIns[glyph] ?? radicals[glyph];
  if (known !== undefined) return known;
  const doubtful = standInsUnless[glyph];
  if (doubtful) return doubtful.unless.test(text.slice(Math.max(0, index - 2), index + 2)) ? null : doubtful.stands;
  const folded = glyph.normalize("NFKC");
  return folded === glyph ? null : folded;
}

export const substitutedGlyph = defineTaskRule({
  id: "text/substituted-glyph",
  severity: "warning",
  fix: "safe",
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<SubstitutedGlyphFacts>> {
    for (const { cell } of textCells(task, [...proseRoles, ...nameRoles])) {
      const { text } = cell;
      const meant = new Map<string, string>();
      let first = -1;
      let firstLength = 0;
      let count = 0;
      for (const match of text.matchAll(candidate)) {
        const stands = meantBy(match[0], text, match.index);
        if (stands === null) continue;
        if (first < 0) [first, firstLength] = [match.index, match[0].length];
        meant.set(match[0], stands);
        count += 1;
      }
      if (first < 0) continue;
      const words = text.slice(Math.max(0, first - 1), first + firstLength + 1).replace(/\s/g, "");
      yield {
        ...atCell(task, cell, [first, first + firstLength]),
        facts: { words, glyphs: [...meant.keys()], meant: [...meant.values()], count },
      };
    }
  },
});
