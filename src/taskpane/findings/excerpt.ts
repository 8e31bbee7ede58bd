/** The part of a cell's text around the quoted words, short enough for a line or two. */

import type { Span } from "../../ledger/ledger";

export interface Excerpt {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
  /** True where it is not the whole text. */
  readonly cut: boolean;
}

/** Characters shown before, inside and after the quote. */
const shown = { before: 14, quote: 80, after: 36 };

/**
 * The excerpt of a text around a span (UTF-16 offsets). A span that does not fit the text gives null: better no
 * excerpt than a wrong one.
 */
export function excerptAround(text: string, span: Span): Excerpt | null {
  const [start, end] = span;
  if (!(start >= 0 && start <= end && end <= text.length)) return null;
  const from = Math.max(0, wholeCharacter(text, start - shown.before));
  const to = Math.min(text.length, wholeCharacter(text, end + shown.after));
  const quote = text.slice(start, end);
  return {
    before: (from > 0 ? "…" : "") + oneLine(text.slice(from, start)),
    quote: oneLine(quote.length > shown.quote ? `${quote.slice(0, wholeCharacter(quote, shown.quote))}…` : quote),
    after: oneLine(text.slice(end, to)) + (to < text.length ? "…" : ""),
    cut: from > 0 || to < text.length || quote.length > shown.quote,
  };
}

/** The beginning of a text, on one line. */
export function opening(text: string, length: number): string {
  const line = oneLine(text).trim();
  return line.length > length ? `${line.slice(0, wholeCharacter(line, length))}…` : line;
}

/** Never cuts a surrogate pair in two. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}

/** Line breaks become a sign of their own: a break inside a name is what some findings are about. */
function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, "⏎").replace(/\t/g, " ");
}
