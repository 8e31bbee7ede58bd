/** Rejoins sentences that a page's width has broken. Breaks of paragraphs and points stay as they are. */

import { foldWraps } from "../ledger/folded-text";
import type { Replacement } from "./fix";
import { cellOf, mendOf, type Mender } from "./mend";
import { replaceIn } from "./text-draft";

const lineBreak = /[ \t\u3000\u00a0]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])[ \t\u3000\u00a0]*/g;

/** What takes the breaks inside sentences out of a text; where the text would then read otherwise, nothing. */
export function unwrap(text: string): readonly Replacement[] {
  const folded = foldWraps(text);
  const replaced: Replacement[] = [];
  for (const { index, 0: words } of text.matchAll(lineBreak)) {
    const end = index + words.length;
    const by = folded.text.slice(folded.from(index), folded.from(end));
    if (index > 0 && end < text.length && !by.includes("\n")) replaced.push({ span: [index, end], by });
  }
  // Longer lines may let another break look like a page's: then nothing tells what the writer meant.
  return foldWraps(replaceIn(text, replaced)).text === folded.text ? replaced : [];
}

export const mendWraps: Mender = (finding, context) => {
  const found = cellOf(finding, context);
  if (!found || found.cell.pieces) return null;
  return mendOf([{ cell: found.cell, replaced: unwrap(found.cell.text) }]);
};
