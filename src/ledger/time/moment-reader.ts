/** The one entry to moments: tries all ways of writing a time at one place, and joins two into a range. */

import { addDays, civilDate, dateParts } from "./civil-date";
import { readChineseMoment, readWithinMonth } from "./chinese-moment";
import { readEnglishMoment } from "./english-moment";
import { FIXED_HOLIDAYS } from "./fixed-holidays";
import type { FoldedText } from "./folded-text";
import { matchAt } from "./folded-text";
import type { Grain, Moment, MomentContext, MomentReading } from "./moment";
import { daysMoment, monthsMoment, numberOf, stretch } from "./moment";
import { readNumericMoment } from "./numeric-moment";

/** Where a moment can begin, as the source of an expression: readers leap from one such place to the next. */
export const MOMENT_START =
  "(?<!\\d)\\d|[今本当明来后次去上前]年|第\\d|前\\d|[上下]半年|[本当下上次](?:1?个)?1?(?:月|季|周|星期)|这个月|年[底末内初中终]|年度内|全年|岁末|月[底末内初中]" +
  `|"?十[一二三四五六]"?五|"?(?:${Object.keys(FIXED_HOLIDAYS).join("|")})` +
  "|(?<![\\da-z])(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|beginning|start|mid|late|end|close|first|second|third|fourth|last|year|quarter|month|this|next)|q\\d|h[12]|eo[yqm])";
const START = new RegExp(MOMENT_START, "y");
/** What can stand behind the first number of a time. */
const BEHIND_NUMBER = /\d+(?:[年月日号季个底末至到、./-]|(?: ?[a-z])|$)|\d{4}(?!\d)|\d{8}(?!\d)/y;
/** A number that English words can make a time: 30 June, 2021-Q3, by 2022. */
const ENGLISH_NUMBER = /\d+(?:st|nd|rd|th)?[ /-]?[a-z]/y;
const CONNECTOR = /(?:起|开始)?(?:-|至|到|(?<=[\da-z]) (?:to|until|till|through) )/y;
const MONTH_LIST = /((?:\d{1,2}[、,]){1,11})(\d{1,2})月/y;
const END_DAY = /(\d{1,2})[日号]/y;
const END_MONTH_OR_DAY = /(\d{1,2})(?![\d万亿%])(?:[./](\d{1,2})(?![\d./]))?/y;
const DAY_GRAINS: ReadonlySet<Grain> = new Set(["day", "days", "ten-days", "month-edge", "week"]);

function readOne(folded: FoldedText, text: string, at: number, context: MomentContext): MomentReading | null {
  const first = text.charAt(at);
  const digit = first >= "0" && first <= "9";
  const letter = first >= "a" && first <= "z";
  if (digit ? matchAt(BEHIND_NUMBER, text, at) === null : matchAt(START, text, at) === null) return null;
  const numeric = digit ? readNumericMoment(text, at, context) : null;
  if (numeric !== null) return numeric;
  const afterWord = digit && text.charAt(at - 1) === " ";
  if (letter || afterWord || (digit && matchAt(ENGLISH_NUMBER, text, at) !== null)) {
    const capital = /[A-Z]/.test(folded.raw.charAt(folded.starts[at] ?? 0));
    const english = readEnglishMoment(text, at, context, capital);
    if (english !== null) return english;
  }
  return letter ? null : readChineseMoment(text, at, context);
}

/** The end of a range, with what the start supplies: its year and month. */
function readEnd(folded: FoldedText, text: string, at: number, start: Moment, context: MomentContext): MomentReading | null {
  const inherited = { ...context, year: start.year };
  if (start.dotted && start.told === "absolute") {
    const short = matchAt(END_MONTH_OR_DAY, text, at);
    if (short !== null && !/[月年日号/.-]/.test(text.charAt(at + short[0].length))) {
      const parts = { from: at, to: at + short[0].length, told: "no", dotted: true } as const;
      const [first, second] = [numberOf(short[1]), numberOf(short[2])];
      if (short[2] !== undefined) return daysMoment({ ...parts, grain: "day" }, start.year, first, second, second);
      if (start.grain === "month") return monthsMoment({ ...parts, grain: "month" }, start.year, first, first);
      if (start.month !== null && first < 1000) return daysMoment({ ...parts, grain: "day" }, start.year, start.month, first, first);
    }
  }
  const day = start.month === null ? null : matchAt(END_DAY, text, at);
  if (day !== null && start.month !== null) {
    const number = numberOf(day[1]);
    return daysMoment({ from: at, to: at + day[0].length, grain: "day", told: "no" }, start.year, start.month, number, number);
  }
  return readOne(folded, text, at, inherited);
}

function nextYear(moment: Moment): Moment | null {
  const { month, day } = dateParts(moment.end);
  const end = civilDate(moment.year + 1, month, day) ?? civilDate(moment.year + 1, month, day - 1);
  return end === null ? null : { ...moment, end, year: moment.year + 1 };
}

/** The start of a range in the year of its end, or in the year before where it would come later. */
function sameYearStart(start: Moment, end: Moment): string {
  const { month, day } = dateParts(start.start);
  const same = civilDate(end.year, month, day);
  if (same !== null && same <= end.end) return same;
  return civilDate(end.year - 1, month, day) ?? addDays(end.start, 0);
}

function joined(start: Moment, end: Moment): MomentReading {
  const to = end.to;
  const days = DAY_GRAINS.has(start.grain) && DAY_GRAINS.has(end.grain);
  const grain: Grain = start.grain === "year" && (end.grain === "year" || end.grain === "years") ? "years" : days ? "days" : "months";
  const told = start.told === "absolute" || end.told === "absolute" ? "absolute" : start.told;
  if (start.told === "no" && end.told === "absolute") {
    return stretch({ from: start.from, to, grain, told }, sameYearStart(start, end), end.end, end.year, end.month);
  }
  // 10月至3月: an end without a year that would come before its start is next year's.
  const last = end.end < start.start && end.told === "no" ? nextYear(end) : end;
  if (last === null || last.end < start.start) return { kind: "impossible", from: start.from, to };
  return stretch({ from: start.from, to, grain, told, dotted: end.dotted }, start.start, last.end, last.year, last.month);
}

/**
 * Reads a moment or a range of moments that starts at `at` of `text`; null where none starts there.
 * `text` is the folded text, perhaps with names masked (same length); the caller sees to it that `at` is not
 * inside a number or a word.
 */
export function readMoment(folded: FoldedText, text: string, at: number, context: MomentContext): MomentReading | null {
  const start = readOne(folded, text, at, context);
  if (start === null || start.kind !== "moment") return start;
  const connector = matchAt(CONNECTOR, text, start.to);
  if (connector === null) return start;
  const end = readEnd(folded, text, start.to + connector[0].length, start, context);
  if (end === null) return start;
  if (end.kind !== "moment") return { kind: end.kind, from: start.from, to: end.to };
  return joined(start, end);
}

/** The next place from `at` on where `places` (global) matches; the text's end where there is none. */
export function nextPlace(places: RegExp, text: string, at: number): number {
  places.lastIndex = at;
  return places.exec(text)?.index ?? text.length;
}

/** A day that continues a list of days: 6月10日、25日. `at` stands at the day's number. */
export function readListedDay(text: string, at: number, before: Moment): MomentReading | null {
  const day = before.month === null ? null : matchAt(END_DAY, text, at);
  if (day === null || before.month === null) return null;
  const number = numberOf(day[1]);
  return daysMoment({ from: at, to: at + day[0].length, grain: "day", told: before.told }, before.year, before.month, number, number);
}

/** Months listed without their unit: 6、9、12月底. Null where no such list starts at `at`. */
export function readMonthList(text: string, at: number, context: MomentContext): readonly MomentReading[] | null {
  const list = matchAt(MONTH_LIST, text, at);
  if (list === null) return null;
  const numbers = (list[1] ?? "").split(/[、,]/).filter((part) => part !== "").map(Number);
  const last = numberOf(list[2]);
  const to = at + list[0].length;
  const readings = [...numbers, last].map((month) =>
    readWithinMonth(text, to, { year: context.year, month, from: at, told: "no" }, context.forms),
  );
  return [...numbers, last].every((month, index, all) => index === 0 || month > (all[index - 1] ?? 0)) ? readings : null;
}
