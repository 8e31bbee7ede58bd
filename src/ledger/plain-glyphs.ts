/**
 * A text with the characters that a PDF's font put in the place of others read as what they mean: 完⼯ is 完工, ⻓期 is 长期.
 * Readers read this text; what is quoted and shown stays as written, and text/substituted-glyph reports it.
 */

import { radicals, standIns } from "./glyph-words";

const STAND_IN = new RegExp(`[${Object.keys(standIns).join("")}\\u2e80-\\u2fd5\\uf900-\\ufaff]`, "g");

/** Each stand-in as the one character that it stands for: places in the text stay what they are. Never throws. */
export function plainGlyphs(text: string): string {
  return text.replace(STAND_IN, (glyph) => {
    const meant = standIns[glyph] ?? radicals[glyph] ?? glyph.normalize("NFKC");
    return meant.length === 1 ? meant : glyph;
  });
}
