/**
 * One spelling for all spellings of a time: half width, no spaces, ASCII digits, one dash, one quote.
 * The readers match on the folded text; `spanOf` leads back to the words as they stand in the cell.
 */

import type { Span } from "../ledger";
import { plainGlyphs } from "../plain-glyphs";
import { foldNumerals } from "./chinese-numeral";

export interface FoldedText {
  readonly raw: string;
  readonly text: string;
  /** For every unit of `text`, where its source starts and ends in `raw`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const SPACE = /\s/;
const WORD = /[0-9a-z]/;
const DASHES = new Set([..."‐‑‒–—―−─━〜～~﹣－"]);
const QUOTES = new Set([..."“”‘’「」『』＂＇\"'"]);
/** A point's number at the head of a line: the break before it ends a sentence, other breaks are wraps. */
const POINT_NUMBER = /[ \t\u3000]*(?:[0-9０-９]{1,2}[.、．)）](?![0-9０-９]{1,2}[.．])|[（(][0-9０-９一二三四五六七八九十]{1,2}[)）]|[一二三四五六七八九十]{1,2}、)/y;

/** Full-width and compatibility forms that stand for one plain character; the rest stays. ASCII letters in lower case. */
function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return unit;
  if (DASHES.has(unit)) return "-";
  if (QUOTES.has(unit)) return '"';
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? unit.toLowerCase() : unit;
  if ((code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)) return plainGlyphs(unit);
  if (code < 0xff01 || code > 0xff65) return unit;
  const folded = unit.normalize("NFKC");
  return folded.length === 1 ? folded.toLowerCase() : unit;
}

function isPointBreak(raw: string, at: number, previous: string): boolean {
  if (previous === "" || /[.\-/年月]/.test(previous)) return false;
  POINT_NUMBER.lastIndex = at + 1;
  return POINT_NUMBER.test(raw);
}

/** Folds a cell's text. Spaces stay only between Latin words and numbers, as one. */
export function foldText(raw: string): FoldedText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let gapAt = -1;
  for (let at = 0; at < raw.length; at += 1) {
    const unit = raw.charAt(at);
    const code = raw.charCodeAt(at);
    // Most of a ledger's text is plain ideographs: they need none of what follows.
    if (code >= 0x4e00 && code <= 0x9fff) {
      gapAt = -1;
      units.push(unit);
      starts.push(at);
      ends.push(at + 1);
      continue;
    }
    const previous = units[units.length - 1] ?? "";
    if (unit === "\n" && isPointBreak(raw, at, previous)) {
      units.push("\n");
      starts.push(at);
      ends.push(at + 1);
      gapAt = -1;
      continue;
    }
    if (code > 0x7f && INVISIBLE.test(unit)) continue;
    if ((code <= 0x20 || code > 0x7f) && SPACE.test(unit)) {
      gapAt = at;
      continue;
    }
    const folded = plain(unit);
    if (gapAt >= 0 && WORD.test(previous) && WORD.test(folded)) {
      units.push(" ");
      starts.push(gapAt);
      ends.push(gapAt + 1);
    }
    gapAt = -1;
    units.push(folded);
    starts.push(at);
    ends.push(at + 1);
  }
  return foldNumerals({ raw, text: units.join(""), starts, ends });
}

/** The span in the cell's own text of a stretch of the folded text. `to` is exclusive and behind `from`. */
export function spanOf(folded: FoldedText, from: number, to: number): Span {
  return [folded.starts[from] ?? 0, folded.ends[to - 1] ?? folded.raw.length];
}

/** The matches of a sticky expression at one place. */
export function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}

const MASK = "\u0000";
/** The longest name of a document that is put aside. */
const LONGEST_NAME = 120;
const DOCUMENT_NUMBER = /[〔([【](?:19|20)\d{2}[〕)\]】](?:第?\d{1,5}号)?/g;

/**
 * Puts names of documents (《…》) and document numbers (〔2021〕15号) aside: what they hold is no time of the task.
 * Lengths stay, so that spans do.
 */
export function maskNames(text: string): string {
  const masked = text.includes("〔") || /[([【](?:19|20)\d{2}[)\]】]/.test(text)
    ? text.replace(DOCUMENT_NUMBER, (number) => MASK.repeat(number.length))
    : text;
  if (!masked.includes("《")) return masked;
  const parts: string[] = [];
  let copied = 0;
  let open = -1;
  for (let at = 0; at < masked.length; at += 1) {
    const unit = masked.charAt(at);
    if (unit === "《" && open < 0) open = at;
    else if (unit === "》" && open >= 0) {
      if (at - open <= LONGEST_NAME) {
        parts.push(masked.slice(copied, open), MASK.repeat(at + 1 - open));
        copied = at + 1;
      }
      open = -1;
    }
  }
  parts.push(masked.slice(copied));
  return parts.join("");
}
