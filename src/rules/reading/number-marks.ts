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
  /** True where it stands within a line: there 1 begins a list anew (一是…：①…；二是…：①…). */
  readonly inline?: boolean;
}

const heads = [
  /^[（(]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]/,
  /^(\d{1,2})\s*[)）]/,
  /^(\d{1,2})\s*[.．、](?!\d)/,
  /^([一二三四五六七八九十]{1,3})\s*、/,
  /^([①-⑳])/,
];

/** Marks within a line: circled and bracketed numbers before a phrase, not those of things (①号楼, （1）班, 附件①). */
const inline = /(?<![附件图表注第见\d])(?:([①-⑳])|[（(]\s*(\d{1,2}|[一二三四五六七八九十]{1,3})\s*[)）])(?=\s*[\u4e00-\u9fff“《]{2})(?!\s*(?:[号栋标期区班年级月]|路|地块|幼|小学|中学))/g;

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
  for (const mark of inlineMarks(cellText, marks)) marks.set(mark.span[0], mark);
  for (const mark of outOfTurn(cellText, points)) if (!marks.has(mark.span[0])) marks.set(mark.span[0], mark);
  return [...marks.values()].sort((one, other) => one.span[0] - other.span[0]);
}

/** A number behind a sentence within a line, not of a day, range or decimal (。3、4号楼, ；2.5万). */
const behindSentence = /(?<=[。；;])[ \t\u3000]*(\d{1,2})[.．、](?=\s*[\u4e00-\u9fff“《])/g;

/** 1.…。2.…。4.…: in a text whose points are numbered within a line, numbers of their style that are no point's turn. */
function outOfTurn(text: string, points: readonly Point[]): NumberMark[] {
  const own = points.filter((point) => point.mark !== null);
  const styles = new Set(own.map(({ mark }) => (mark ? styleOf(text.slice(...mark).trimEnd()) : "")));
  const last = own.at(-1)?.mark;
  if (own.length < 2 || styles.size !== 1 || !last) return [];
  return [...text.matchAll(behindSentence)].flatMap((found): NumberMark[] => {
    const number = readInteger(found[1] ?? "");
    const start = found.index + found[0].search(/\d/);
    const span = [start, found.index + found[0].length] as const;
    return number !== null && start > last[0] && styles.has(styleOf(text.slice(...span))) ? [{ number, style: styleOf(text.slice(...span)), span }] : [];
  });
}

/** Marks within lines, of a style whose first one is 1 and that stands more than once; known ones are left aside. */
function inlineMarks(text: string, known: ReadonlyMap<number, NumberMark>): NumberMark[] {
  const byStyle = new Map<string, NumberMark[]>();
  for (const found of text.matchAll(inline)) {
    const number = readInteger(found[1] ?? found[2] ?? "");
    if (number === null) continue;
    const style = styleOf(found[0]);
    byStyle.set(style, [...(byStyle.get(style) ?? []), { number, style, span: [found.index, found.index + found[0].length], inline: true }]);
  }
  const lists = [...byStyle.values()].filter((list) => list.length > 1 && list[0]?.number === 1);
  return lists.flat().filter(({ span }) => !known.has(span[0]));
}
