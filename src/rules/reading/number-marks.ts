/** Numbers at the heads of points, in every style: what the numbering of a text looks like. */

import { foldWraps } from "../../ledger/folded-text";
import type { Point, Span } from "../../ledger/ledger";
import { readInteger } from "../../ledger/numerals";

export interface NumberMark {
  readonly number: number;
  /** The mark with its number put aside: "N." "N、" "（N）" "〇、" "第〇" … */
  readonly style: string;
  /** In the cell's own text. */
  readonly span: Span;
}

const heads = [
  /^[（(]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]/,
  /^(\d{1,2})\s*[)）]/,
  /^(\d{1,2})\s*[.．、](?!\d)/,
  /^([一二三四五六七八九十]{1,3})\s*、/,
  /^([①-⑳])/,
];

/** The style of a mark: its number as N (digits) or 〇 (Chinese), spaces out, widths kept. */
function styleOf(mark: string): string {
  return mark.replace(/\s/g, "").replace(/\d+/, "N").replace(/[①-⑳]/, "①").replace(/[一二三四五六七八九十]+/, "〇");
}

/** The marks of a text's points and of its lines' heads, in order, each once. */
export function readNumberMarks(cellText: string, points: readonly Point[]): NumberMark[] {
  const marks = new Map<number, NumberMark>();
  for (const { number, mark } of points) {
    if (number === null || !mark) continue;
    const written = cellText.slice(...mark).trimEnd();
    const start = mark[0];
    marks.set(start, { number, style: styleOf(written), span: [start, start + written.length] });
  }
  const folded = foldWraps(cellText);
  let offset = 0;
  for (const line of folded.text.split("\n")) {
    const indent = line.length - line.trimStart().length;
    const head = heads.map((pattern) => pattern.exec(line.trimStart())).find((match) => match !== null);
    const number = head ? readInteger(head[1] ?? "") : null;
    const span = head ? folded.span(offset + indent, offset + indent + head[0].length) : null;
    if (head && number !== null && span && !marks.has(span[0])) marks.set(span[0], { number, style: styleOf(head[0]), span });
    offset += line.length + 1;
  }
  return [...marks.values()].sort((one, other) => one.span[0] - other.span[0]);
}
