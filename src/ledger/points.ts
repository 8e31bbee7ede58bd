/** Splits a progress text into its numbered points (要点). */

import type { FoldedText } from "./folded-text";
import type { Point, Span } from "./ledger";
import { readInteger } from "./numerals";

/** A number at a point's head: which, in which style, and where (in the folded text). */
interface Mark {
  readonly number: number;
  readonly style: string;
  readonly start: number;
  readonly end: number;
}

const HEADS: readonly (readonly [style: string, pattern: RegExp])[] = [
  ["1.", /([\d０-９]{1,2})\s*[.．、](?=\s*)/y],
  ["(1)", /[（(]\s*([\d０-９]{1,2})\s*[）)]\s*[.、]?/y],
  ["1)", /([\d０-９]{1,2})\s*[）)]\s*[.、]?/y],
  ["①", /([①-⑳])\s*[.、]?/y],
  ["(一)", /[（(]\s*([一二三四五六七八九十]{1,3})\s*[）)]\s*[.、]?/y],
  ["一、", /([一二三四五六七八九十]{1,3})\s*[、.．]/y],
  ["1 ", /(\d{1,2})[ \u3000]+(?=[\u4e00-\u9fff“《])/y],
];

/** A mark is followed by a digit in "2.1-6月份" (point 2) and in "5.9亿" (no point): its turn decides. */
const FOLLOWED_BY_DIGIT = /\s*[\d０-９]/y;

/**
 * Reads the points of a progress text whose wraps have been folded. Spans are in UTF-16 units of the cell's
 * own text. A text without numbers gives one point a paragraph, each with number null.
 */
export function readPoints(folded: FoldedText): Point[] {
  const { text } = folded;
  const marks = findMarks(text);
  const points: Point[] = [];
  const cellSpan = (start: number, end: number): Span => [folded.at(start), end > start ? folded.at(end - 1) + 1 : folded.at(start)];
  const add = (mark: Mark | null, from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
    if (start === end && !mark) return;
    points.push({
      number: mark ? mark.number : null,
      text: text.slice(start, end),
      span: cellSpan(start, end),
      mark: mark ? cellSpan(mark.start, mark.end) : null,
    });
  };
  const [first] = marks;
  if (!first) {
    let from = 0;
    for (const line of text.split("\n")) {
      add(null, from, from + line.length);
      from += line.length + 1;
    }
    return points;
  }
  add(null, 0, first.start);
  marks.forEach((mark, index) => add(mark, mark.end, marks[index + 1]?.start ?? text.length));
  return points;
}

/** The marks of the text's own style: the style of the first mark; others are part of the points' text. */
function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  let style: string | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const place = placeOf(text, index);
    if (place === null) continue;
    const mark = markAt(text, index, style);
    if (!mark) continue;
    const expected = (marks.at(-1)?.number ?? 0) + 1;
    FOLLOWED_BY_DIGIT.lastIndex = mark.end;
    const digitFollows = (mark.style === "1." || mark.style === "1 ") && FOLLOWED_BY_DIGIT.test(text);
    const turn = mark.number === expected;
    // Within a line only the very next number makes a point; a line may begin with any, or the numbering is wrong.
    if (!turn && (place === "inline" || digitFollows || mark.style === "1 ")) continue;
    if (marks.length === 0 && !turn && place === "inline") continue;
    if (marks.length === 0 && place === "inline" && !oneFollowedByTwo(text, mark)) continue;
    const goesOn = () => oneFollowedByTwo(text, mark) || (digitFollows && anotherLineNumbered(text, mark));
    if (marks.length === 0 && (digitFollows || mark.style === "1 ") && !goesOn()) continue;
    style ??= mark.style;
    marks.push(mark);
    index = mark.end - 1;
  }
  return marks;
}

/** Whether a point may begin here: at a line's start, or within a line after a sentence's end. */
function placeOf(text: string, index: number): "line" | "inline" | null {
  const character = text.charAt(index);
  if (!/[\d０-９（(①-⑳一二三四五六七八九十]/.test(character)) return null;
  let before = index - 1;
  while (before >= 0 && /[ \t\u3000]/.test(text.charAt(before))) before -= 1;
  if (before < 0 || text.charAt(before) === "\n") return "line";
  const last = text.charAt(before);
  if (/[。；;！!：:]/.test(last)) return "inline";
  const spaced = before < index - 1;
  // A bracketed or circled number needs less before it than a bare one; a Latin sentence ends with a full stop and a space.
  if (/[（(①-⑳]/.test(character) && (spaced || /[，、,]/.test(last))) return "inline";
  return spaced && last === "." && !/\d/.test(text.charAt(before - 1)) ? "inline" : null;
}

function markAt(text: string, index: number, style: string | null): Mark | null {
  for (const [name, pattern] of HEADS) {
    if (style !== null && name !== style) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const number = match ? readInteger(match[1] ?? "") : null;
    if (match && number !== null && number > 0) return { number, style: name, start: index, end: index + match[0].length };
  }
  return null;
}

/** True where the mark's style goes on with the next number further down. */
function oneFollowedByTwo(text: string, mark: Mark): boolean {
  if (mark.number !== 1) return false;
  for (let index = mark.end; index < text.length; index += 1) {
    if (placeOf(text, index) === null) continue;
    if (markAt(text, index, mark.style)?.number === 2) return true;
  }
  return false;
}

/** True where a later line begins with another number of the mark's style and words behind it: 1.6月20日开馆… ⏎ 3.新增…. */
function anotherLineNumbered(text: string, mark: Mark): boolean {
  if (mark.number !== 1) return false;
  for (let end = text.indexOf("\n", mark.end); end >= 0; end = text.indexOf("\n", end + 1)) {
    const other = placeOf(text, end + 1) === "line" ? markAt(text, end + 1, mark.style) : null;
    if (!other || other.number < 2) continue;
    FOLLOWED_BY_DIGIT.lastIndex = other.end;
    if (!FOLLOWED_BY_DIGIT.test(text)) return true;
  }
  return false;
}
