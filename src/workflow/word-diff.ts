/** Which words of a text were taken out and put in. */

import { alignTokens } from "../ledger/baseline/align-tokens";

/** A stretch of either text; the stretches of kind "same" and "removed" make the old text, "same" and "added" the new one. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Numbers and Latin words are one word each, every other character is one by itself. */
const WORD = /\d+(?:\.\d+)?|[A-Za-z]+|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^]/g;
/** With more differences than this the text was written anew. */
const MOST_EDITS = 400;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];

/** The differences of two texts in reading order; what was taken out stands before what was put in its place. */
export function diffWords(before: string, after: string): DiffPart[] {
  const [old, own] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < old.length && start < own.length && old[start] === own[start]) start += 1;
  let end = 0;
  while (end < Math.min(old.length, own.length) - start && old[old.length - 1 - end] === own[own.length - 1 - end]) end += 1;
  const [left, right] = [old.slice(start, old.length - end), own.slice(start, own.length - end)];
  const aligned = alignTokens(left, right, MOST_EDITS) ?? [];
  const parts: { kind: DiffPart["kind"]; text: string }[] = [];
  const add = (kind: DiffPart["kind"], words: readonly string[]): void => {
    if (words.length === 0) return;
    const last = parts[parts.length - 1];
    if (last?.kind === kind) last.text += words.join("");
    else parts.push({ kind, text: words.join("") });
  };
  add("same", old.slice(0, start));
  let [x, y] = [0, 0];
  for (const [place, ownPlace] of [...aligned, [left.length, right.length] as const]) {
    add("removed", left.slice(x, place));
    add("added", right.slice(y, ownPlace));
    add("same", left.slice(place, place + 1));
    [x, y] = [place + 1, ownPlace + 1];
  }
  add("same", old.slice(old.length - end));
  return parts;
}
