/** Texts without what typing leaves behind: spaces and widths; with the way back to the cell. */

import type { Span } from "../ledger";

/** A text without spaces, each unit with its place in the text that it came from. */
export interface SqueezedText {
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
}

const SPACE = /[\s\u00a0\u3000\u200b-\u200f\u2060\ufeff\u00ad]/;
const INVISIBLE = /[\u200b-\u200f\u2060\ufeff\u00ad]/;
const LETTER = /[A-Za-z\u00c0-\u024f]/;
const DIGIT = /[0-9０-９]/;

/**
 * Takes out spaces and marks that show nothing. One space stays between two Latin letters, and between two digits: 5 9 is
 * not 59. Line breaks go like spaces. Spans of the answer are UTF-16 offsets into `text`.
 */
export function squeeze(text: string): SqueezedText {
  const offsets: number[] = [];
  let squeezed = "";
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (!SPACE.test(unit)) {
      squeezed += unit;
      offsets.push(index);
      continue;
    }
    let end = index;
    let wide = false;
    while (end < text.length && SPACE.test(text.charAt(end))) {
      if (!INVISIBLE.test(text.charAt(end))) wide = true;
      end += 1;
    }
    const before = squeezed.charAt(squeezed.length - 1);
    const after = text.charAt(end);
    if (wide && ((LETTER.test(before) && LETTER.test(after)) || (DIGIT.test(before) && DIGIT.test(after)))) {
      squeezed += " ";
      offsets.push(index);
    }
    index = end - 1;
  }
  return {
    text: squeezed,
    span: (start, end) => {
      const first = offsets[start] ?? text.length;
      return end > start ? [first, (offsets[end - 1] ?? text.length - 1) + 1] : [first, first];
    },
  };
}

/** Full-width letters, digits and marks made half-width, quotes and dashes made one; every offset stays where it is. */
export function narrow(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/[“”„‟「」『』]/g, '"').replace(/[‘’]/g, "'").replace(/[－—–―−‒~〜]/g, "-").replace(/｡/g, "。").replace(/[•・〃]/g, "·");
}

/** What stays of a text when spaces and widths are put aside. */
export function foldPlain(text: string): string {
  return narrow(squeeze(text).text).normalize("NFKC").replace(/-+/g, "-");
}
