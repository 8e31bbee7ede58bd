/**
 * text/invisible: zero-width, private-use or control characters.
 *
 * They cannot be seen, or show as an empty box, and break searching and comparing. Line breaks and tabs are none; nor
 * is what joins and colours an emoji.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { nameRoles, proseRoles, textCells } from "../reading/task-cells";

export type InvisibleFacts = {
  /** "U+200B" and its like, each once. */
  readonly codes: readonly string[];
  readonly count: number;
  /** True where one of them is of a font's private area: it stands for a character that is lost. */
  readonly lost: boolean;
};

const hidden = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffd\ue000-\uf8ff]/g;
const lostGlyph = /[\ue000-\uf8ff\ufffd]/;

/** A zero-width joiner between the parts of an emoji. */
function joinsEmoji(text: string, index: number): boolean {
  return text.charAt(index) === "\u200d" && /[\ud800-\udfff\u2600-\u27bf\ufe0f]/.test(text.charAt(index - 1));
}

export const invisible = defineTaskRule({
  id: "text/invisible",
  severity: "warning",
  fix: "safe",
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<InvisibleFacts>> {
    for (const { cell } of textCells(task, [...proseRoles, ...nameRoles])) {
      const found = [...cell.text.matchAll(hidden)].filter((match) => !joinsEmoji(cell.text, match.index));
      const [first] = found;
      if (!first) continue;
      const codes = found.map((match) => `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`);
      const lost = found.some((match) => lostGlyph.test(match[0]));
      yield {
        ...atCell(task, cell, [first.index, first.index + 1]),
        // What is lost cannot be put back by taking the box away.
        fix: lost ? null : "safe",
        facts: { codes: [...new Set(codes)], count: found.length, lost },
      };
    }
  },
});
