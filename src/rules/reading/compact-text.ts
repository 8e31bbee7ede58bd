/** A cell's text as a reader of sentences takes it: wraps folded, typed spaces in Chinese taken out, with the way back. */

import { foldWraps } from "../../ledger/folded-text";
import type { Span } from "../../ledger/ledger";
import { plainGlyphs } from "../../ledger/plain-glyphs";

export interface CompactText {
  /** Without spaces beside Chinese characters and full-width marks; kept line breaks are "\n". */
  readonly text: string;
  /** The span in the cell's own text of a span of `text` (UTF-16 units). */
  readonly span: (start: number, end: number) => Span;
  /** Offset in `text` of an offset in the cell; a unit that was taken out maps to the next kept one. */
  readonly from: (cellOffset: number) => number;
  /** The cell's own words of a span of `text`, and where they stand. */
  readonly quote: (start: number, end: number) => { readonly text: string; readonly span: Span };
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’…—·]/;
const spaces = /[ \t\u3000\u00a0]+/g;

/** Folds wraps and takes out spaces that stand beside Chinese; spaces between Latin words or numbers become one. */
export function compactText(cellText: string): CompactText {
  const folded = foldWraps(plainGlyphs(cellText));
  const source = folded.text;
  const offsets: number[] = [];
  let text = "";
  let position = 0;
  const keep = (end: number): void => {
    text += source.slice(position, end);
    for (let i = position; i < end; i++) offsets.push(i);
  };
  for (const found of source.matchAll(spaces)) {
    const i = found.index;
    const end = i + found[0].length;
    keep(i);
    position = end;
    const before = text.charAt(text.length - 1);
    const after = source.charAt(end);
    const needed = before !== "" && before !== "\n" && after !== "" && after !== "\n" && !wide.test(before) && !wide.test(after);
    if (needed) {
      text += " ";
      offsets.push(i);
    }
  }
  keep(source.length);
  const span = (start: number, end: number): Span => {
    const first = offsets[start] ?? source.length;
    const last = end > start ? (offsets[end - 1] ?? source.length - 1) : first - 1;
    return folded.span(first, last + 1);
  };
  const from = (cellOffset: number): number => {
    const wanted = folded.from(cellOffset);
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    from,
    span,
    quote: (start, end) => {
      const where = span(start, end);
      return { text: cellText.slice(where[0], where[1]), span: where };
    },
  };
}
