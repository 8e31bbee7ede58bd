/** A fix shown as what is taken away and what is put in, within the words around it. */

import type { CellChange } from "../../fixes/fix";

export interface FixPart {
  readonly is: "same" | "deleted" | "inserted";
  readonly text: string;
}

/** Characters of unchanged text shown on either side of a change. */
const AROUND = 12;

/**
 * The parts of a cell's text in order, unchanged stretches cut short. Null where the change is no change of a text, or
 * its spans do not fit it: then before and after are shown whole.
 */
export function fixParts({ before, after, replaced }: CellChange): readonly FixPart[] | null {
  if (typeof before !== "string" || typeof after !== "string" || replaced.length === 0) return null;
  const parts: FixPart[] = [];
  let at = 0;
  for (const { span, by } of replaced) {
    const [start, end] = span;
    if (start < at || end < start || end > before.length) return null;
    if (start > at) parts.push({ is: "same", text: shortened(before.slice(at, start), at > 0, true) });
    if (end > start) parts.push({ is: "deleted", text: visible(before.slice(start, end)) });
    if (by !== "") parts.push({ is: "inserted", text: visible(by) });
    at = end;
  }
  if (at < before.length) parts.push({ is: "same", text: shortened(before.slice(at), true, false) });
  return parts;
}

/** Keeps the ends that touch a change. */
function shortened(text: string, afterChange: boolean, beforeChange: boolean): string {
  const room = AROUND * (Number(afterChange) + Number(beforeChange));
  const line = text.replace(/\r\n|[\r\n]/g, "⏎");
  const letters = [...line];
  if (letters.length <= room + 2) return line;
  const head = afterChange ? letters.slice(0, AROUND).join("") : "";
  const tail = beforeChange ? letters.slice(-AROUND).join("") : "";
  return `${head}…${tail}`;
}

const SIGNS: Readonly<Record<string, string>> = { " ": "␣", "\u00a0": "⍽", "\u3000": "□", "\t": "⇥", "\n": "⏎", "\r": "⏎" };

/** Characters that cannot be seen get a sign: they are what many fixes are about. */
export function visible(text: string): string {
  return text.replace(/\r\n/g, "⏎").replace(/[\s\u00a0\u3000\p{Cc}\p{Cf}\p{Co}]/gu, (character) => SIGNS[character] ?? codeOf(character));
}

function codeOf(character: string): string {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
