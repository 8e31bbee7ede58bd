/**
 * A cell's text with the hard line breaks of a PDF or of Word taken out of its sentences, and the way back to the
 * cell: readers work on the folded text, findings quote the cell.
 */

import type { Span } from "./ledger";
import { keepRecent } from "./recent-readings";

/** A text without the line breaks that only a page's width made. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original text of the folded text's UTF-16 unit `index`; the text's end maps to the original's. */
  readonly at: (index: number) => number;
  /** Offset in the folded text of the original's unit `index`; a unit that was taken out maps to the next kept one. */
  readonly from: (index: number) => number;
  /** Span in the original text of a span of the folded text; wraps at its edges are left outside. */
  readonly span: (start: number, end: number) => Span;
}

const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const sentenceEnd = /[。！？!?…][”’」』）)\]】]*$/;
const clauseEnd = /[；;：:][”’」』）)\]】]*$/;
const numbered =
  /^(?:[(（]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）、．]|\d{1,2}\s*\.|[①-⑳㈠-㈩⒈-⒛]|第[一二三四五六七八九十]{1,3}[,，、：:]|[一二三四五六七八九十]是|[-—–•●○◆◇■□▪·※☆★][^-—–])/;
/** "2.3万", "4、6号": a number that a line happens to begin with, unless a year or a period follows the mark. */
const numberNotMark = /^\d{1,2}\s*[.．、]\s*\d(?!\d{3}\s*年|\d?\s*[-—–~至]\s*\d{1,2}\s*月|\d?\s*月)/;
const wrapMiddle = /[，、,（(“‘《〈【\-—·〃]$/;
const wrapNext = /^[，。；、：！？）)”’》〉】,;!?%％]/;

/** After a number at a line's end: its measure. */
const wrapMeasure = /^(?:[余多]?[万亿]?[个户件处项条家套座所名次场起栋元]|人次|公里|平方米)/;

const isSpace = (unit: string | undefined): boolean => unit === " " || unit === "\t" || unit === "\u3000" || unit === "\u00a0";
const latin = /[A-Za-z\u00c0-\u024f]/;
const han = /[\u4e00-\u9fff]/;
/** 【区住建委】…: a paragraph of its own, by whose it is. */
const labelled = /^【[^】]{1,20}】/;
const digit = /[0-9０-９]/;

/** Width in half-width cells: what a page's column counts. */
function widthOf(line: string): number {
  let width = 0;
  for (let i = 0; i < line.length; i++) width += line.charCodeAt(i) < 0x2000 ? 1 : 2;
  return width;
}

/** Width of what could not be parted from the line's first character: a word, a number, a character and its mark. */
function headWidth(line: string): number {
  const word = /^(?:[A-Za-z0-9.,%+\-/]{1,30}|.)[，。；、：！？）)”’》〉】,;!?%％]{0,2}/.exec(line);
  return word ? widthOf(word[0]) : 0;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True where the line is set in, as a paragraph's first line is. */
  readonly indented: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  const push = (end: number): void => {
    let start = from;
    let stop = end;
    while (start < stop && isSpace(text[start])) start++;
    while (stop > start && isSpace(text[stop - 1])) stop--;
    lines.push({ start, end: stop, text: text.slice(start, stop), indented: start - from > 1 });
  };
  for (const found of text.matchAll(lineBreak)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  return lines;
}

/** Does a line begin a numbered part? `sequence` tells whether its number follows the last one. */
function beginsPoint(line: string, last: number): boolean {
  if (!numbered.test(line)) return false;
  if (!numberNotMark.test(line)) return true;
  return Number.parseInt(line, 10) === last + 1 && last > 0;
}

/**
 * Takes line breaks out of sentences and points. Kept: breaks before a point's number, after a sentence's end
 * (unless the line is full in a text that is broken by its width elsewhere), at blank lines, and after a line too short
 * to have been broken by a page's width. Between Latin words, and between digits of a Latin text, a space stands in for
 * the break; a Chinese text has no spaces at which a page would break, so that digits on both sides are of one number.
 * Linear in the text's length.
 *
 * @param text the cell's text as it stands.
 * @returns the folded text, and the maps between its offsets and the cell's (UTF-16, 0-based).
 */
export const foldWraps: (text: string) => FoldedText = keepRecent(foldWrapsAfresh);

function foldWrapsAfresh(text: string): FoldedText {
  if (text.search(lineBreak) < 0) return { text, at: clampTo(text.length), from: clampTo(text.length), span: (s, e) => [s, e] };
  const lines = linesOf(text);
  const keep = keptBreaks(lines);
  let folded = "";
  const offsets: number[] = [];
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) offsets.push(i);
    folded += text.slice(from, to);
  };
  let position = 0;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    // Spaces at a joined break belong to the break; elsewhere they stay as typed.
    if (!next) {
      add(position, text.length);
      return;
    }
    if (keep[index]) {
      const brk = text.slice(line.end, next.start).search(/[^ \t\u3000\u00a0]/);
      const at = line.end + Math.max(0, brk);
      add(position, at);
      folded += "\n";
      offsets.push(at);
      position = at + (text.startsWith("\r\n", at) ? 2 : 1);
      // Further blank lines of the same break are one paragraph end.
      if (next.text === "") position = Math.max(position, next.start);
      return;
    }
    add(position, line.end);
    const before = text[line.end - 1] ?? "";
    const after = text[next.start] ?? "";
    const chinese = han.test(line.text) || han.test(next.text);
    if ((latin.test(before) && latin.test(after)) || (!chinese && digit.test(before) && digit.test(after)) || (latin.test(before) && digit.test(after))) {
      folded += " ";
      offsets.push(line.end);
    }
    position = next.start;
  });
  offsets.push(text.length);
  const at = (index: number): number => offsets[Math.max(0, Math.min(index, offsets.length - 1))] ?? text.length;
  return {
    text: folded,
    at,
    from: (index) => firstAtLeast(offsets, index),
    span: (start, end) => (end > start ? [at(start), at(end - 1) + 1] : [at(start), at(start)]),
  };
}

function clampTo(length: number): (index: number) => number {
  return (index) => Math.max(0, Math.min(index, length));
}

function firstAtLeast(offsets: readonly number[], wanted: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For every line but the last: does the break after it mean something? */
function keptBreaks(lines: readonly Line[]): boolean[] {
  const widths = lines.map((line) => widthOf(line.text));
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const slack = Math.max(4, Math.floor(width * 0.12));
  const full = lines.map((_, i) => {
    const next = lines[i + 1];
    return next !== undefined && (widths[i] ?? 0) + headWidth(next.text) > width - slack;
  });
  // Lines of one short width, the last one too, are a list, not a page's column.
  const list = lines.length < 3 || widths.every((each) => each === width);
  const column = width >= 32 || (width >= 12 && !list);
  // Where other sentences are broken by the width, a full line that happens to end one is no paragraph's end.
  const wrapped = column && lines.some((line, i) => full[i] && !sentenceEnd.test(line.text) && !clauseEnd.test(line.text));
  let last = 0;
  return lines.map((line, i) => {
    const next = lines[i + 1];
    const number = /^\d{1,2}(?=\s*[.．、)）])/.exec(line.text);
    if (number && beginsPoint(line.text, last)) last = Number(number[0]);
    if (!next || line.text === "" || next.text === "") return true;
    if (beginsPoint(next.text, last)) return true;
    if (wrapNext.test(next.text)) return false;
    if (/\d$/.test(line.text) && wrapMeasure.test(next.text)) return false;
    if (sentenceEnd.test(line.text)) return next.indented || labelled.test(next.text) || !(wrapped && full[i]);
    if (clauseEnd.test(line.text)) return !(column && full[i]);
    if (wrapMiddle.test(line.text)) return false;
    return !(column && full[i]);
  });
}
