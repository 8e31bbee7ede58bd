/** Times written with digits and separators: 2021.6.30, 2021-06-30, 2021/12, 20210630, 30/6/2021, 6.30前, 2021-2023年. */

import { matchAt } from "./folded-text";
import type { MomentContext, MomentParts, MomentReading } from "./moment";
import { daysMoment, monthsMoment, numberOf, stretch } from "./moment";

const DAY = /((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d)[日号]?/y;
const MONTH = /((?:19|20)\d{2})([./-])(\d{1,2})(?!\d|[年月%万亿个]|[./]\d)(底|末|上旬|中旬|下旬|初)?/y;
const COMPACT = /((?:19|20)\d{2})(\d{2})(\d{2})(?!\d|[.]\d)/y;
const YEAR_LAST = /(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})(?!\d|[年])/y;
const YEARS = /((?:19|20)\d{2})年?度?[-至到]((?:19|20)\d{2})(?![\d./-])(年度?)?(?!\d)/y;
/** A day without a year counts only where nothing else can be meant. */
const MONTH_AND_DAY = /(\d{1,2})([./])(\d{1,2})(?=[日号]|[之以]?前(?!\d)|完成)[日号]?/y;
const MONTH_AND_DAY_RANGE = /(\d{1,2})([./])(\d{1,2})[-至到](\d{1,2})\2(\d{1,2})(?![\d.月])/y;
const TEN_DAYS: Readonly<Record<string, readonly [number, number]>> = { 初: [1, 10], 上旬: [1, 10], 中旬: [11, 20], 下旬: [21, 31] };

function readMonth(match: RegExpExecArray, parts: MomentParts): MomentReading | null {
  const year = numberOf(match[1]);
  const month = numberOf(match[3]);
  const edge = match[4];
  // 2021-23 is more likely a pair of years or a document's number than a month, and 2021/22 a pair of years.
  if (month > 12 && (match[2] === "-" || month === (year + 1) % 100)) return null;
  const whole = monthsMoment(parts, year, month, month);
  if (edge === undefined || whole.kind !== "moment") return whole;
  const lastDay = Number(whole.end.slice(8));
  if (edge === "底" || edge === "末") return daysMoment({ ...parts, grain: "month-edge" }, year, month, 21, lastDay);
  const [first, last] = TEN_DAYS[edge] ?? [1, lastDay];
  return daysMoment({ ...parts, grain: "ten-days" }, year, month, first, Math.min(last, lastDay));
}

/** Day and month stand in either order when the year comes last; both below 13 and different: it cannot be told. */
function readYearLast(match: RegExpExecArray, parts: MomentParts): MomentReading {
  const [first, second, year] = [numberOf(match[1]), numberOf(match[3]), numberOf(match[4])];
  if (first <= 12 && second <= 12 && first !== second && first > 0 && second > 0) {
    return { kind: "ambiguous", from: parts.from, to: parts.to };
  }
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return daysMoment(parts, year, month, day, day);
}

function readYearless(text: string, at: number, context: MomentContext): MomentReading | null {
  if (context.forms !== "cell" || /[\d.]/.test(text.charAt(at - 1))) return null;
  const range = matchAt(MONTH_AND_DAY_RANGE, text, at);
  if (range !== null) {
    const parts: MomentParts = { from: at, to: at + range[0].length, grain: "days", told: "no", dotted: true };
    const [startMonth, startDay, endMonth, endDay] = [range[1], range[3], range[4], range[5]].map(numberOf) as [number, number, number, number];
    const end = daysMoment(parts, context.year, endMonth, endDay, endDay);
    const start = daysMoment(parts, context.year, startMonth, startDay, startDay);
    if (start.kind !== "moment" || end.kind !== "moment" || startMonth > 12 || endMonth > 12) return null;
    return end.end < start.start ? null : { ...end, start: start.start };
  }
  const day = matchAt(MONTH_AND_DAY, text, at);
  if (day === null || numberOf(day[1]) > 12 || numberOf(day[1]) < 1 || numberOf(day[3]) > 31) return null;
  const parts: MomentParts = { from: at, to: at + day[0].length, grain: "day", told: "no", dotted: true };
  return daysMoment(parts, context.year, numberOf(day[1]), numberOf(day[3]), numberOf(day[3]));
}

/** Reads a time of digits and separators that starts at `at` of the folded text; null where none starts there. */
export function readNumericMoment(text: string, at: number, context: MomentContext): MomentReading | null {
  const parts = (match: RegExpExecArray, grain: MomentParts["grain"]): MomentParts => ({
    from: at,
    to: at + match[0].length,
    grain,
    told: "absolute",
    dotted: true,
  });
  const day = matchAt(DAY, text, at);
  if (day !== null) {
    return daysMoment(parts(day, "day"), numberOf(day[1]), numberOf(day[3]), numberOf(day[4]), numberOf(day[4]));
  }
  const yearLast = matchAt(YEAR_LAST, text, at);
  if (yearLast !== null) return readYearLast(yearLast, parts(yearLast, "day"));
  const years = matchAt(YEARS, text, at);
  if (years !== null) {
    const [first, last] = [numberOf(years[1]), numberOf(years[2])];
    // 2021年-2023年6月: the second year has a month, so this is a range of two moments.
    const goesOn = years[3] === undefined && text.charAt(at + years[0].length) === "年";
    if (last <= first || goesOn) return null;
    return stretch({ ...parts(years, "years"), dotted: years[3] === undefined }, `${first}-01-01`, `${last}-12-31`, last, null);
  }
  if (context.forms === "prose") return null;
  const month = matchAt(MONTH, text, at);
  if (month !== null) return readMonth(month, parts(month, "month"));
  const compact = context.forms === "cell" ? matchAt(COMPACT, text, at) : null;
  if (compact !== null) {
    return daysMoment(parts(compact, "day"), numberOf(compact[1]), numberOf(compact[2]), numberOf(compact[3]), numberOf(compact[3]));
  }
  return readYearless(text, at, context);
}
