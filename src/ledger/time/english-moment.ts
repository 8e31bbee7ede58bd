/** Times in English words: 30 June 2021, Jun 30, mid-July, Q3 2021, end of H1, by year end. */

import { dateParts, daysInMonth } from "./civil-date";
import { matchAt } from "./folded-text";
import type { MomentContext, MomentParts, MomentReading } from "./moment";
import { daysMoment, monthsMoment, numberOf } from "./moment";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])(?:\\.(?=\\d))?";
const YEAR = "(?:,? ?[-/]?((?:19|20)\\d{2})(?!\\d))?";
const WITHIN = "(?:(early|beginning of|start of|mid|middle of|late|end of|end|close of)[ -]?(?:the )?)?";

const DAY_FIRST = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?[ -]?(?:of )?[-/]?${MONTH}${YEAR}`, "y");
const MONTH_FIRST = new RegExp(`${MONTH}[ -]?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`, "y");
const YEAR_FIRST = new RegExp(`((?:19|20)\\d{2})[ -/]${MONTH}(?:[ -/](\\d{1,2})(?!\\d))?`, "y");
/** 31-Dec-21. */
const DAY_AND_SHORT_YEAR = new RegExp(`(\\d{1,2})[ /-]?${MONTH}[-/ ]"?(\\d{2})(?![\\d:a-z]| ?[a-z])`, "y");
/** Dec-21, Dec '21: as Excel shows a month and its year. */
const MONTH_AND_SHORT_YEAR = new RegExp(`${MONTH}(?:-| ?")(\\d{2})(?![\\d:a-z])`, "y");
const MONTH_ONLY = new RegExp(`${WITHIN}${MONTH}(?:[ -]?end(?![a-z]))?(?:[ ,'-]?(?:of )?((?:19|20)\\d{2})(?!\\d))?`, "y");
const QUARTER = new RegExp(
  `${WITHIN}(?:q(\\d)(?!\\d)|(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter)(?:[ ,/-]?(?:of )?((?:19|20)\\d{2})(?!\\d))?`,
  "y",
);
const HALF = new RegExp(`${WITHIN}(?:h([12])(?!\\d)|([12])h(?![a-z])|(first|second) half)(?:[ ,/-]?(?:of )?(?:the year|((?:19|20)\\d{2})(?!\\d)))?`, "y");
const YEAR_THEN_PART = /((?:19|20)\d{2})[ -/]?(?:q(\d)|h([12]))(?![\da-z])/y;
const EDGE_OF_YEAR = /(early|beginning of|start of|mid|middle of|late|end of|end|close of)[ -](?:the )?((?:19|20)\d{2})(?![\d.\/年-])/y;
const YEAR_END = /((?:19|20)\d{2})[ -](?:year[ -]?)?end(?![a-z])/y;
const EDGE_OF_PERIOD = /(?:end|close)[ -](?:of )?(?:the |this )?(next )?(?:calendar )?(year|quarter|month|week)(?![a-z])|(year|quarter|month)[ -]end(?![a-z])|(eoy|eoq|eom)(?![a-z])|(mid)[ -]?year(?![a-z])/y;
const NAMED_YEAR = /(this|next|last) (year|month|quarter)(?![a-z])/y;
const BY_YEAR = /(?<=(?:^|[^a-z])(?:by|in|during|throughout|before|within|until|till|to) )((?:19|20)\d{2})(?![\d./年-])/y;

const ORDINALS = ["first", "second", "third", "fourth"];

type Edge = "start" | "middle" | "end" | "whole";

function edgeOf(word: string | undefined): Edge {
  if (word === undefined) return "whole";
  if (word.startsWith("early") || word.startsWith("beg") || word.startsWith("start")) return "start";
  return word.startsWith("mid") ? "middle" : "end";
}

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? "").slice(0, 3)) + 1;
}

function ordinal(word: string | undefined): number {
  if (word === undefined) return Number.NaN;
  if (word === "last") return 4;
  return /^\d/.test(word) ? Number(word.charAt(0)) : ORDINALS.indexOf(word) + 1;
}

function inMonth(parts: MomentParts, year: number, month: number, edge: Edge): MomentReading {
  const days = daysInMonth(year, month);
  if (edge === "whole") return monthsMoment(parts, year, month, month);
  if (edge === "end") return daysMoment({ ...parts, grain: "month-edge" }, year, month, 21, days);
  return daysMoment({ ...parts, grain: "ten-days" }, year, month, edge === "start" ? 1 : 11, edge === "start" ? 10 : 20);
}

/** Two digits behind a month are a year if it is the ledger's or next to it; else a day. */
function isNear(year: number, ledgerYear: number): boolean {
  return year >= ledgerYear - 1 && year <= ledgerYear + 3;
}

/** Day and month, in either order, and months alone. */
function readMonthName(text: string, at: number, context: MomentContext, capital: boolean): MomentReading | null {
  const parts = (match: RegExpExecArray, year: string | undefined, grain: MomentParts["grain"]): MomentParts => ({
    from: at,
    to: at + match[0].length,
    told: year === undefined ? "no" : "absolute",
    grain,
  });
  const yearOf = (group: string | undefined) => (group === undefined ? context.year : Number(group) + (group.length === 2 ? 2000 : 0));
  const shortDay = matchAt(DAY_AND_SHORT_YEAR, text, at);
  const dayFirst = shortDay !== null && isNear(yearOf(shortDay[3]), context.ledgerYear) ? shortDay : matchAt(DAY_FIRST, text, at);
  if (dayFirst !== null) {
    const day = numberOf(dayFirst[1]);
    return daysMoment(parts(dayFirst, dayFirst[3], "day"), yearOf(dayFirst[3]), monthNumber(dayFirst[2]), day, day);
  }
  const shortYear = matchAt(MONTH_AND_SHORT_YEAR, text, at);
  if (shortYear !== null && isNear(yearOf(shortYear[2]), context.ledgerYear)) {
    const month = monthNumber(shortYear[1]);
    return monthsMoment(parts(shortYear, shortYear[2], "month"), yearOf(shortYear[2]), month, month);
  }
  const yearFirst = matchAt(YEAR_FIRST, text, at);
  if (yearFirst !== null) {
    const month = monthNumber(yearFirst[2]);
    const day = numberOf(yearFirst[3]);
    if (yearFirst[3] === undefined) return monthsMoment(parts(yearFirst, yearFirst[1], "month"), yearOf(yearFirst[1]), month, month);
    return daysMoment(parts(yearFirst, yearFirst[1], "day"), yearOf(yearFirst[1]), month, day, day);
  }
  const monthFirst = matchAt(MONTH_FIRST, text, at);
  if (monthFirst !== null) {
    const day = numberOf(monthFirst[2]);
    return daysMoment(parts(monthFirst, monthFirst[3], "day"), yearOf(monthFirst[3]), monthNumber(monthFirst[1]), day, day);
  }
  const month = matchAt(MONTH_ONLY, text, at);
  if (month === null) return null;
  // "may" and "march" are words too: alone they count only with a capital letter, a year or an edge.
  const doubtful = /^(?:may|march|mar)$/.test(month[2] ?? "") && month[1] === undefined && month[3] === undefined;
  if (doubtful && !capital) return null;
  const edge = /end$/.test(month[0]) && month[1] === undefined ? "end" : edgeOf(month[1]);
  return inMonth(parts(month, month[3], "month"), yearOf(month[3]), monthNumber(month[2]), edge);
}

/** Quarters, halves and the edges of a year, quarter or month. */
function readPartOfYear(text: string, at: number, context: MomentContext): MomentReading | null {
  const make = (match: RegExpExecArray, year: string | undefined, grain: MomentParts["grain"], first: number, last: number) => {
    const parts: MomentParts = { from: at, to: at + match[0].length, told: year === undefined ? "no" : "absolute", grain };
    return monthsMoment(parts, year === undefined ? context.year : Number(year), first, last);
  };
  const yearThenPart = matchAt(YEAR_THEN_PART, text, at);
  if (yearThenPart !== null) {
    const quarter = numberOf(yearThenPart[2]);
    if (yearThenPart[2] !== undefined) return make(yearThenPart, yearThenPart[1], "quarter", quarter * 3 - 2, quarter * 3);
    const half = numberOf(yearThenPart[3]);
    return make(yearThenPart, yearThenPart[1], "half-year", half * 6 - 5, half * 6);
  }
  const quarter = matchAt(QUARTER, text, at);
  if (quarter !== null) {
    const number = quarter[2] === undefined ? ordinal(quarter[3]) : numberOf(quarter[2]);
    const edge = edgeOf(quarter[1]);
    const [first, last] = { start: [2, 2], middle: [1, 1], end: [2, 0], whole: [2, 0] }[edge] as [number, number];
    return make(quarter, quarter[4], "quarter", number * 3 - first, number * 3 - last);
  }
  const half = matchAt(HALF, text, at);
  if (half !== null) {
    const number = half[4] === undefined ? numberOf(half[2] ?? half[3]) : ordinal(half[4]);
    return make(half, half[5], "half-year", number * 6 - 5, number * 6);
  }
  const year = matchAt(EDGE_OF_YEAR, text, at);
  if (year !== null) {
    const edge = edgeOf(year[1]);
    if (edge === "start") return make(year, year[2], "year-edge", 1, 3);
    return edge === "middle" ? make(year, year[2], "year-edge", 6, 6) : make(year, year[2], "year-edge", 12, 12);
  }
  const yearEnd = matchAt(YEAR_END, text, at);
  if (yearEnd !== null) return make(yearEnd, yearEnd[1], "year-edge", 12, 12);
  const byYear = matchAt(BY_YEAR, text, at);
  return byYear === null ? null : make(byYear, byYear[1], "year", 1, 12);
}

/** "end of next month", "year-end", "this quarter": counted from the reporting day; years from the ledger's year. */
function readNamedPeriod(text: string, at: number, context: MomentContext): MomentReading | null {
  const edge = matchAt(EDGE_OF_PERIOD, text, at);
  const named = edge === null ? matchAt(NAMED_YEAR, text, at) : null;
  const match = edge ?? named;
  if (match === null) return null;
  const short = { eoy: "year", eoq: "quarter", eom: "month" }[edge?.[4] ?? ""];
  const unit = edge === null ? (named?.[2] ?? "") : (edge[2] ?? edge[3] ?? short ?? "year");
  const word = edge === null ? named?.[1] : edge[1]?.trim();
  const shift = word === "next" ? 1 : word === "last" ? -1 : 0;
  const parts: MomentParts = { from: at, to: at + match[0].length, told: "relative", grain: "month" };
  const today = dateParts(context.asOf);
  if (unit === "week") return null;
  if (unit === "month") {
    const count = today.year * 12 + today.month - 1 + shift;
    return inMonth(parts, Math.floor(count / 12), (count % 12) + 1, edge === null ? "whole" : "end");
  }
  if (unit === "quarter") {
    const count = today.year * 4 + Math.floor((today.month - 1) / 3) + shift;
    return monthsMoment({ ...parts, grain: "quarter" }, Math.floor(count / 4), (count % 4) * 3 + 1, (count % 4) * 3 + 3);
  }
  const year = context.ledgerYear + shift;
  if (edge?.[5] !== undefined) return monthsMoment({ ...parts, told: "ledger", grain: "year-edge" }, year, 6, 6);
  return edge === null ? monthsMoment({ ...parts, told: "ledger", grain: "year" }, year, 1, 12) : monthsMoment({ ...parts, told: "ledger", grain: "year-edge" }, year, 12, 12);
}

/**
 * Reads a time in English words that starts at `at` of the folded text; null where none starts there.
 * `capital`: whether the source has a capital letter at `at` (May is a month, may is not).
 */
export function readEnglishMoment(text: string, at: number, context: MomentContext, capital: boolean): MomentReading | null {
  return readMonthName(text, at, context, capital) ?? readPartOfYear(text, at, context) ?? readNamedPeriod(text, at, context);
}
