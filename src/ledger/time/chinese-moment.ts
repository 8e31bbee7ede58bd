/** Times in Chinese words: 2021年6月底, 明年一季度, 7月中旬, 下月10日, 年底, “十四五”期末, 国庆前. */

import { addDays, civilDate, dateParts, daysInMonth, weekday } from "./civil-date";
import { FIXED_HOLIDAYS } from "./fixed-holidays";
import { matchAt } from "./folded-text";
import type { MomentContext, MomentParts, MomentReading } from "./moment";
import { daysMoment, monthsMoment, numberOf, stretch } from "./moment";

/** Words that start with the same character as 底, 初, 中, 内 and 终 and are no time: 初步, 中考, 内容. */
const NOT_END = "(?![层线图数册稿端座色])";
const NOT_START = "(?![步审稿次期评始选查验心级核见衷])";
const NOT_WITHIN = "(?![容部外涝控审在河环业镜科需设化蒙参])";
/** 中 and 终 are times only where nothing follows that could make another word. */
const STANDS_ALONE = "(?=[之以]?前(?!期)|完成|[,;。、:)\"]|$)";

const YEAR = new RegExp(
  "(?:((?:19|20)\\d{2})(?:年度?|[./-](?=\\d{1,2}月)|(?=[底末](?![层线图数册稿端座色])))" +
    "|(\\d{2})年(?=\\d{1,2}月|第?[1-4]季度|[上下]半年|年?[底末])" +
    "|(今年|(?<![基成根资])本年度?|(?<!应)当年|(?<![证说表声])明年|(?<![以原])来年|(?<![今此之以])后年" +
    "|次年|去年|(?<![以线网])上年|(?<![当目之以])前年(?!度)))",
  "y",
);
const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0, 本年: 0, 本年度: 0, 当年: 0, 明年: 1, 来年: 1, 后年: 2, 去年: -1, 上年: -1, 前年: -2,
};
const MONTH_RANGE = /(\d{1,2})[-至到](\d{1,2})(?=月)/y;
const MONTH = /(\d{1,2})月(?![刊票嫂租薪]|[1一两二](?:次|报|调度|通报|会商|研判|总结|小结|更新|检查|汇总))/y;
/** 2021年6.30: the day behind a year in words. */
const DOTTED_DAY = /(\d{1,2})[./](\d{1,2})(?![\d.万亿%])[日号]?/y;
const FIRST_MONTHS = /前(\d{1,2})个月/y;
const QUARTER_RANGE = /第?(\d)(?:季度)?[-至到]第?(\d{1,2})季度?(?:末|底|内)?/y;
const QUARTER = /(?:第(\d{1,2})季度?|(\d{1,2})季度)(?:末|底|内)?/y;
const FIRST_QUARTERS = /前(\d)个?季度/y;
const HALF = /([上下])半年度?(?:末|底|内)?/y;
const YEAR_END = new RegExp(`年?[底末]${NOT_END}|年?终${STANDS_ALONE}`, "y");
const YEAR_REST = new RegExp(
  `(年?内${NOT_WITHIN}|全年)|(年?初${NOT_START})|(年?中${STANDS_ALONE})`,
  "y",
);
const BARE_YEAR_PART = new RegExp(
  `(年[底末]${NOT_END}|年终${STANDS_ALONE}|岁末(?!年初))|(年度?内${NOT_WITHIN}|全年(?!(?:不少于|不低于|至少|累计|共计?|各)?\\d|不少于|不低于|至少))|(年初${NOT_START})|(年中${STANDS_ALONE})`,
  "y",
);
/** 三年底, 每年初, 近年内: the 年 belongs to what is before it. */
const OWNS_YEAR = /[\d近往历多数几半每整两百十末]/;

const DAY = /(\d{1,2})[日号]?[-至到](\d{1,2})[日号]|份?(\d{1,2})(?:[日号]|(?=[之以]?前(?!\d)))/y;
const BARE_DAY = /(\d{1,2})(?=[,;。、)]|[至到-]|$)/y;
const TEN_DAYS = /份?(上中|中上|中下|上|中|下)旬/y;
const MONTH_EDGE = new RegExp(`份?月?(?:([底末]${NOT_END})|(初${NOT_START})|(中${STANDS_ALONE}))`, "y");
const WITHIN_MONTH = new RegExp(`月?份?(?:之?内${NOT_WITHIN})?`, "y");
const NTH_WEEK = /份?(?:的)?(?:第[\d一二三四五]|首|最后1|最后一)个?(?:周|星期|工作日)/y;

const RELATIVE_MONTH = /(本月|这个月|当月|下个?月|上个?月|次月)/y;
const BARE_MONTH_EDGE = new RegExp(`月(?:[底末]${NOT_END}|内${NOT_WITHIN}|初${NOT_START}|中${STANDS_ALONE})`, "y");
const RELATIVE_QUARTER = /(本|当|下1?个?|上1?个?)季度?(?:末|底|内)?/y;
const RELATIVE_WEEK = /(本|下)(?:周|星期)(?:([1-6一二三四五六日天])|末|内)?/y;
const FIVE_YEARS = new RegExp(`"?十([一二三四五六])五"?(?:(?:规划)?(?:时期|期间|期)[末底内]?|[末底]|${STANDS_ALONE})`, "y");
const HOLIDAY = new RegExp(
  `"?(${Object.keys(FIXED_HOLIDAYS).sort((a, b) => b.length - a.length).join("|")})"?(?:国际)?(?:劳动|青年|妇女|儿童|建党|建军)?节?(?=[之以]?前)`,
  "y",
);

const WEEKDAYS = "一二三四五六日天";
const TEN_DAY_STRETCHES: Readonly<Record<string, readonly [number, number]>> = {
  上: [1, 10], 上中: [1, 20], 中上: [1, 20], 中: [11, 20], 中下: [11, 31], 下: [21, 31],
};

type YearTold = Pick<MomentParts, "told"> & { readonly year: number; readonly to: number };

/** The year at the head of a moment; the year that the context supplies where there is none. */
function readYear(text: string, at: number, context: MomentContext): YearTold {
  const match = matchAt(YEAR, text, at);
  if (match === null) return { year: context.year, told: "no", to: at };
  const to = at + match[0].length;
  if (match[1] !== undefined) return { year: Number(match[1]), told: "absolute", to };
  if (match[2] !== undefined) return { year: 2000 + Number(match[2]), told: "absolute", to };
  const word = match[3] ?? "";
  const year = word === "次年" ? context.year + 1 : context.ledgerYear + (RELATIVE_YEARS[word] ?? 0);
  return { year, told: "ledger", to };
}

/** What follows a month: its day, ten days, start or end. `at` is behind 月. */
export function readWithinMonth(
  text: string,
  at: number,
  month: { readonly year: number; readonly month: number } & Pick<MomentParts, "from" | "told">,
  forms: MomentContext["forms"],
): MomentReading {
  const { year, month: number, from, told } = month;
  if (number < 1 || number > 12) return { kind: "impossible", from, to: at };
  const week = matchAt(NTH_WEEK, text, at);
  if (week !== null) return { kind: "ambiguous", from, to: at + week[0].length };
  const days = daysInMonth(year, number);
  const day = matchAt(DAY, text, at) ?? (forms === "cell" ? matchAt(BARE_DAY, text, at) : null);
  if (day !== null) {
    const last = numberOf(day[2] ?? day[3] ?? day[1]);
    const first = day[2] === undefined ? last : numberOf(day[1]);
    const grain = first === last ? "day" : "days";
    return daysMoment({ from, told, to: at + day[0].length, grain }, year, number, first, last);
  }
  const tenDays = matchAt(TEN_DAYS, text, at);
  if (tenDays !== null) {
    const [first, last] = TEN_DAY_STRETCHES[tenDays[1] ?? ""] ?? [1, days];
    const to = at + tenDays[0].length;
    return daysMoment({ from, told, to, grain: "ten-days" }, year, number, first, Math.min(last, days));
  }
  const edge = matchAt(MONTH_EDGE, text, at);
  if (edge !== null) {
    const to = at + edge[0].length;
    if (edge[1] !== undefined) return daysMoment({ from, told, to, grain: "month-edge" }, year, number, 21, days);
    const [first, last] = edge[2] !== undefined ? [1, 10] : [11, 20];
    return daysMoment({ from, told, to, grain: "ten-days" }, year, number, first, last);
  }
  const to = at + (matchAt(WITHIN_MONTH, text, at)?.[0].length ?? 0);
  return monthsMoment({ from, told, to, grain: "month" }, year, number, number);
}

/** Months, quarters and halves of a year that is known. `at` is behind the year. */
function readWithinYear(text: string, at: number, from: number, head: YearTold, context: MomentContext): MomentReading | null {
  const { year, told } = head;
  const parts = (match: RegExpExecArray, grain: MomentParts["grain"]): MomentParts => ({ from, told, grain, to: at + match[0].length });
  const monthRange = matchAt(MONTH_RANGE, text, at);
  if (monthRange !== null) {
    const first = numberOf(monthRange[1]);
    const last = numberOf(monthRange[2]);
    const to = at + monthRange[0].length + 1;
    const lastYear = last < first ? year + 1 : year;
    const end = readWithinMonth(text, to, { year: lastYear, month: last, from, told }, context.forms);
    if (end.kind !== "moment") return end;
    const start = civilDate(year, first, 1);
    if (start === null) return { kind: "impossible", from, to: end.to };
    return { ...end, start, grain: "months", month: null };
  }
  const quarterRange = matchAt(QUARTER_RANGE, text, at);
  if (quarterRange !== null) {
    return monthsMoment(parts(quarterRange, "months"), year, numberOf(quarterRange[1]) * 3 - 2, numberOf(quarterRange[2]) * 3);
  }
  const quarter = matchAt(QUARTER, text, at);
  if (quarter !== null) {
    const number = numberOf(quarter[1] ?? quarter[2]);
    return monthsMoment(parts(quarter, "quarter"), year, number * 3 - 2, number * 3);
  }
  const dotted = told === "absolute" ? matchAt(DOTTED_DAY, text, at) : null;
  if (dotted !== null) {
    const day = numberOf(dotted[2]);
    return daysMoment(parts(dotted, "day"), year, numberOf(dotted[1]), day, day);
  }
  const month = matchAt(MONTH, text, at);
  if (month !== null) {
    const number = numberOf(month[1]);
    return readWithinMonth(text, at + month[0].length, { year, month: number, from, told }, context.forms);
  }
  const firstQuarters = matchAt(FIRST_QUARTERS, text, at);
  if (firstQuarters !== null) return monthsMoment(parts(firstQuarters, "months"), year, 1, numberOf(firstQuarters[1]) * 3);
  const half = matchAt(HALF, text, at);
  if (half !== null) {
    const first = half[1] === "上";
    return monthsMoment(parts(half, "half-year"), year, first ? 1 : 7, first ? 6 : 12);
  }
  const firstMonths = told === "no" ? null : matchAt(FIRST_MONTHS, text, at);
  if (firstMonths !== null) return monthsMoment(parts(firstMonths, "months"), year, 1, numberOf(firstMonths[1]));
  return null;
}

/** The end, start or whole of a year; `at` is behind the year where one is told. */
function readYearPart(text: string, at: number, from: number, head: YearTold): MomentReading | null {
  const { year, told } = head;
  const parts = (match: RegExpExecArray, grain: MomentParts["grain"]): MomentParts => ({ from, told, grain, to: at + match[0].length });
  if (told === "no" && OWNS_YEAR.test(text.charAt(at - 1))) return null;
  const end = told === "no" ? null : matchAt(YEAR_END, text, at);
  if (end !== null) return monthsMoment(parts(end, "year-edge"), year, 12, 12);
  const rest = matchAt(told === "no" ? BARE_YEAR_PART : YEAR_REST, text, at);
  if (rest === null) return null;
  const [edge, whole, start] = told === "no" ? [rest[1], rest[2], rest[3]] : [undefined, rest[1], rest[2]];
  if (edge !== undefined) return monthsMoment(parts(rest, "year-edge"), year, 12, 12);
  if (whole !== undefined) return monthsMoment(parts(rest, "year"), year, 1, 12);
  // The last day that the words can mean: the year's start lasts a quarter, its middle ends the half.
  return start !== undefined
    ? monthsMoment(parts(rest, "year-edge"), year, 1, 3)
    : monthsMoment(parts(rest, "year-edge"), year, 6, 6);
}

/** 本月底, 下月10日, 月底, 本季度末, 本周五: counted from the reporting day. */
function readRelative(text: string, at: number, context: MomentContext): MomentReading | null {
  const today = dateParts(context.asOf);
  const month = matchAt(RELATIVE_MONTH, text, at);
  const bare = month === null && !/[\d月个每]/.test(text.charAt(at - 1)) ? matchAt(BARE_MONTH_EDGE, text, at) : null;
  if (month !== null || bare !== null) {
    const word = month?.[1] ?? "";
    const shift = word.startsWith("下") || word.startsWith("次") ? 1 : word.startsWith("上") ? -1 : 0;
    const count = today.year * 12 + today.month - 1 + shift;
    const base = { year: Math.floor(count / 12), month: (count % 12) + 1, from: at, told: "relative" } as const;
    return readWithinMonth(text, at + (month === null ? 0 : month[0].length), base, context.forms);
  }
  const quarter = matchAt(RELATIVE_QUARTER, text, at);
  if (quarter !== null) {
    const word = quarter[1] ?? "";
    const shift = word.startsWith("下") ? 1 : word.startsWith("上") ? -1 : 0;
    const count = today.year * 4 + Math.floor((today.month - 1) / 3) + shift;
    const parts: MomentParts = { from: at, told: "relative", grain: "quarter", to: at + quarter[0].length };
    return monthsMoment(parts, Math.floor(count / 4), (count % 4) * 3 + 1, (count % 4) * 3 + 3);
  }
  const week = matchAt(RELATIVE_WEEK, text, at);
  if (week === null) return null;
  const monday = addDays(context.asOf, 1 - weekday(context.asOf) + (week[1] === "下" ? 7 : 0));
  const named = week[2] === undefined ? 7 : weekdayNumber(week[2]);
  const end = addDays(monday, named - 1);
  const { year, month: number } = dateParts(end);
  const parts: MomentParts = { from: at, told: "relative", grain: week[2] === undefined ? "week" : "day", to: at + week[0].length };
  return stretch(parts, week[2] === undefined ? monday : end, end, year, number);
}

/** 1 Monday … 7 Sunday, of 一…六, 日, 天 or a digit. */
export function weekdayNumber(word: string): number {
  return /\d/.test(word) ? Number(word) : Math.min(WEEKDAYS.indexOf(word) + 1, 7);
}

/** “十四五” is 2021–2025; the years before and after follow by fives. */
function readFiveYears(text: string, at: number): MomentReading | null {
  const match = matchAt(FIVE_YEARS, text, at);
  if (match === null) return null;
  const ordinal = "一二三四五六".indexOf(match[1] ?? "") + 1;
  const first = 2021 + (ordinal - 4) * 5;
  const parts: MomentParts = { from: at, to: at + match[0].length, grain: "years", told: "absolute" };
  return stretch(parts, `${first}-01-01`, `${first + 4}-12-31`, first + 4, null);
}

function readHoliday(text: string, at: number, from: number, head: YearTold): MomentReading | null {
  const match = matchAt(HOLIDAY, text, at);
  if (match === null || /[\d第二三四五六七八九十廿]/.test(text.charAt(at - 1))) return null;
  const [month, day] = FIXED_HOLIDAYS[match[1] ?? ""] ?? [0, 0];
  // New Year's Day, told without a year in a year's ledger, is the one that ends it.
  const year = match[1] === "元旦" && head.told === "no" ? head.year + 1 : head.year;
  return daysMoment({ from, told: head.told, to: at + match[0].length, grain: "day" }, year, month, day, day);
}

/** Reads a time in Chinese words that starts at `at` of the folded text; null where none starts there. */
export function readChineseMoment(text: string, at: number, context: MomentContext): MomentReading | null {
  const head = readYear(text, at, context);
  const found =
    readWithinYear(text, head.to, at, head, context) ??
    readHoliday(text, head.to, at, head) ??
    readYearPart(text, head.to, at, head);
  if (found !== null) return found;
  if (head.told !== "no") return monthsMoment({ from: at, told: head.told, to: head.to, grain: "year" }, head.year, 1, 12);
  return readRelative(text, at, context) ?? readFiveYears(text, at);
}
