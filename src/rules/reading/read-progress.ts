/** What the sentences of a progress tell: results, stages, measures, attitudes, plans, orders, trouble. */

import { readQuantities } from "../../ledger/figures/quantities";
import type { CivilDate, Task, TaskCell } from "../../ledger/ledger";
import { cutClauses, maskNames } from "./clauses";
import { compactText, type CompactText } from "./compact-text";
import { tellClause, type Telling } from "./tell-clause";
import { latinNumberWord, latinOrdinalBefore, latinQuantity } from "./latin-words";
import { tellLatinClause } from "./tell-latin-clause";
import { isLatinText } from "./task-cells";

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** Number of the point that it stands in, from 0. */
  readonly point: number;
  readonly tells: readonly Telling[];
  /** True where it holds a measured number. */
  readonly quantity: boolean;
  /** True where what it holds is only aimed at: 确保完成全年500套的目标. */
  readonly aimed: boolean;
}

export interface ProgressReading {
  readonly compact: CompactText;
  /** `compact.text` with names blanked. */
  readonly masked: string;
  readonly latin: boolean;
  readonly clauses: readonly Clause[];
}

/** At a clause's head: what follows is wished for, unless it says 已 or 了. */
const aim = /^\s*(?:全力|坚决|努力)?(?:确保|力争|争取|力求|保证|努力)(?!.*[已了])/;

/** The rules ask task by task: the last reading serves all of them, and a long ledger's readings are not piled up. */
let last: { readonly cell: TaskCell; readonly asOf: CivilDate; readonly reading: ProgressReading } | null = null;

/** Reads a task's progress cell as of the reporting day; one reading serves all rules. Offsets are those of `compact.text`. */
export function readProgress(task: Task, cell: TaskCell, asOf: CivilDate): ProgressReading {
  if (last?.cell === cell && last.asOf === asOf) return last.reading;
  const reading = readProse(cell.text, task.points.map((point) => ({ start: point.mark?.[0] ?? point.span[0], text: point.span[0] })), asOf);
  last = { cell, asOf, reading };
  return reading;
}

/** Where a point begins in the cell: with its number, and its text behind the number. */
export interface PointStart {
  readonly start: number;
  readonly text: number;
}

/** Reads prose. @param points beginnings of numbered points, in order, as offsets of the cell's text. */
export function readProse(cellText: string, points: readonly PointStart[], asOf: CivilDate): ProgressReading {
  const compact = compactText(cellText);
  const starts = points.map((point) => ({ start: compact.from(point.start), text: compact.from(point.text) }));
  // A point's number is blanked and ends the clause before it, so that "2." is neither a figure nor a clause.
  let text = compact.text;
  for (const { start, text: from } of starts) {
    if (start > 0 && start < text.length && from === start) continue;
    if (from > start) text = `${text.slice(0, start)}${"\n".repeat(from - start)}${text.slice(from)}`;
  }
  const masked = maskNames(text);
  const latin = isLatinText(compact.text);
  const numbers = readQuantities(text);
  let point = 0;
  let number = 0;
  const clauses = cutClauses(masked).map((span): Clause => {
    while ((starts[point + 1]?.start ?? Infinity) <= span.start) point += 1;
    while ((numbers[number]?.span[0] ?? Infinity) < span.start) number += 1;
    const words = masked.slice(span.start, span.end);
    const quantity = (numbers[number]?.span[0] ?? Infinity) < span.end || (latin && countsLatin(words));
    const tells = (latin ? tellLatinClause(words) : tellClause(words, asOf)).map(({ kind, start, end }) => ({ kind, start: span.start + start, end: span.start + end }));
    return { start: span.start, end: span.end, sentence: span.sentence, point, tells, quantity, aimed: aim.test(words) };
  });
  return { compact, masked, latin, clauses: carriedOn(clauses, masked) };
}

/** 已, 目前, 累计: behind a named next step these tell what is so all the same; without them 5月举办培训班 is one more step. */
const IS_SO = /已|[^为除]了|完毕|目前|现|截至|累计|正在|尚|未|没有|[因受]|\b(?:has|have|was|were|been|is|are)\b/i;

/**
 * A named next step or an order holds for its whole sentence: behind 下一步， or 各单位要…， a clause that only tells a
 * measure or an attitude is one more part of it.
 */
function carriedOn(clauses: readonly Clause[], masked: string): Clause[] {
  let sentence = -1;
  let kind: Telling["kind"] | null = null;
  return clauses.map((clause) => {
    if (clause.sentence !== sentence) kind = null;
    sentence = clause.sentence;
    const soft = clause.tells.every((each) => each.kind === "measure" || each.kind === "attitude");
    if (kind !== null && soft && !clause.quantity) return { ...clause, tells: [{ kind, start: clause.start, end: clause.end }] };
    if (kind === "next-step" && !IS_SO.test(masked.slice(clause.start, clause.end))) return { ...clause, tells: [{ kind, start: clause.start, end: clause.end }] };
    const last = clause.tells.find((each) => each.kind === "next-step" || each.kind === "order");
    if (last && !tells(clause, "result")) kind = last.kind;
    else if (tells(clause, "result", "stage") || clause.quantity) kind = null;
    return clause;
  });
}

/** Whether an English clause counts something. */
function countsLatin(words: string): boolean {
  return [latinQuantity, latinNumberWord].flatMap((expression) => [...words.matchAll(expression)]).some((match) => !latinOrdinalBefore.test(words.slice(0, match.index + 1)));
}

/** Whether a clause tells one of these. */
export function tells(clause: Clause, ...kinds: readonly Telling["kind"][]): boolean {
  return clause.tells.some((each) => kinds.includes(each.kind));
}

/** Whether a clause tells something that is so: a result, a stage, trouble, or a number that no plan promises and no aim sets. */
export function tellsFact(clause: Clause): boolean {
  if (tells(clause, "result", "stage", "setback")) return true;
  return clause.quantity && !clause.aimed && !tells(clause, "plan", "next-step", "order");
}
