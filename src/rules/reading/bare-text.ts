/** Texts without what does not speak: widths, spaces, marks, point numbers. */

import type { Span } from "../../ledger/ledger";

const pointMark =
  /^(?:[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[.．、)）]|[①-⑳⑴-⒇⒈-⒛])\s*/u;

/** The text with its invisible characters taken out (zero-width, control, byte order mark); line breaks stay. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b-\u200f\u2060\ufeff]/g, "");
}

/**
 * The text's lines without leading point numbers ("1.", "（二）", "③"), blank ones left out.
 * A decimal ("3.5万元") is no point number.
 */
export function unnumberedLines(text: string): string[] {
  return withoutInvisible(text)
    .split(/\r\n|[\r\n]/)
    .map((line) => {
      const trimmed = line.trim();
      const mark = pointMark.exec(trimmed)?.[0] ?? "";
      const rest = trimmed.slice(mark.length);
      return /[.．]$/.test(mark) && /^\d/.test(rest) ? trimmed : rest;
    })
    .filter((line) => line !== "");
}

/** Letters, digits and Chinese characters alone: widths folded, lower case, no spaces and no marks. */
export function bareText(text: string): string {
  return withoutInvisible(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** The span of the text without the spaces around it. */
export function trimmedSpan(text: string): Span {
  const start = text.length - text.trimStart().length;
  return [start, Math.max(start, text.trimEnd().length)];
}
