/** Tasks that fall due again and again: 每月25日前, 每季度首月10日前, 按季度, 半年一次, every Friday, quarterly. */

import type { CivilDate, Recurrence } from "../ledger";
import { weekdayNumber } from "./chinese-moment";
import { addDays, civilDate, dateParts, daysInMonth, weekday } from "./civil-date";
import { FIXED_HOLIDAYS } from "./fixed-holidays";
import { matchAt } from "./folded-text";

/** A day that comes again: in every month, or in the given month of its quarter, half-year or year (1-based). */
interface DueDay {
  readonly month: number | null;
  /** 1–31; beyond a month's length it is the month's last day. */
  readonly day: number;
}

export interface RecurrenceReading {
  readonly kind: "recurring" | "impossible";
  readonly from: number;
  readonly to: number;
  /** Absent where it recurs in a way that has no name here (every two weeks). */
  readonly every?: Recurrence;
  readonly days: readonly DueDay[];
  /** 1 Monday … 7 Sunday; for weeks. */
  readonly weekdays: readonly number[];
}

const MONTHS_OF: Readonly<Record<Recurrence, number>> = { day: 0, week: 0, month: 1, quarter: 3, "half-year": 6, year: 12 };
const UNITS: Readonly<Record<string, Recurrence>> = {
  工作日: "day", 日: "day", 天: "day", 周: "week", 星期: "week", 月: "month", 月度: "month", "3个月": "quarter",
  季: "quarter", 季度: "quarter", "6个月": "half-year", 半年: "half-year", 半年度: "half-year", "12个月": "year", 年: "year", 年度: "year",
};

const EVERY = /每(?:隔|一|1(?!\d))?个?(工作日|星期|周|日|天|月度|月|季度|季|半年度|半年|年度|年(?=[^度]|$)|(?:\d{1,2}|两|双|二)个?(?:月|周|年|季度|星期|天|日))/y;
const BY = /(?:按|逐|(?<![部百十充成积])分)(月|季度|季|周|日|年|半年)(?![期程龄份代轮例末初度常])/y;
const TIMES = /(?:每)?(?:一|1)?个?(半年|年|季度|季|月|周|日|天)(?:至少|不少于|各)?(?:(?:一|1|两|2|二|四|4|三|3)次|(?:一|1)(?:报|调度|通报|会商|研判|总结|小结|更新|检查|汇总|督办|督查|评估|考核|例会|分析))/y;
/** 1次/季度. */
const TIMES_PER = /(?:\d{1,2}|一|两)次[/每](半年|年|季度|季|月|周|日|天)/y;
const NEXT_MONTH = /次月(?=\d{1,2}[日号]|[上中下]旬|底|末|初)/y;
/** At the head of a clause only: a month's or quarter's task (月度, 季度通报), not the third quarter. */
const ADJECTIVE = /(月度|月报|季度|季报|半年度|半年报|年度|周报|日报|[月季周日](?=调度|通报))(?:末|底)?(?=通报|调度|报送|报告|更新|推进|评估|考核|检查|分析|汇总|[之以]?前|[,;。、)(\n]|$)/y;
const DAY_IN_MONTH = /[的:(]?(?:[、和及,])?(\d{1,2})(?:[日号]|(?=[之以]?前)|(?=[、和及]\d{1,2}[日号]))/y;
const END_IN_MONTH = /(?:的)?(?:月?[底末]|下旬|最后(?:1|一)?(?:天|日|个工作日)|(初|上旬)|(中旬|中(?=[之以]?前|$|[,;。、)])))/y;
const MONTH_IN_QUARTER = /(?:末|的)?(?:第([1-3])个?月|(首个?月)|(末月|最后(?:1|一)?个月)|(次月|(?:结束)?后(?:的)?(?:首个?月|第1个月)))/y;
const END_OF_QUARTER = /(?:季度?)?[末底]月?/y;
const AFTER_PERIOD = /(?:结束|终了)后的?(\d{1,2})(?:个?日|天|日)(?:之?内)?/y;
const MONTH_OF_YEAR = /(?:的)?(?:[、和及,])?(?:\d{1,2}月?(?:\d{1,2}[日号])?[-至到])?(\d{1,2})(?:月份?|(?=[、和及]\d{1,2}月))/y;
const END_OF_YEAR = /年?(?:[底末终]|(初)|(中)(?=[之以]?前|$|[,;。、)]))/y;
/** 每年春节前: a day that moves; when it is next due is not known here. */
const MOVING_HOLIDAY = /(?:春节|元宵|清明|端午|中秋|重阳|除夕|两节|农历)/y;
const HOLIDAY = new RegExp(`"?(${Object.keys(FIXED_HOLIDAYS).sort((a, b) => b.length - a.length).join("|")})"?节?(?=[之以]?前)`, "y");
const QUARTER_OF_YEAR = /第?([1-4])季度[末底]?/y;
const HALF_OF_YEAR = /([上下])半年/y;
const WEEKDAY = /(?:的)?(?:[、和及,])?(?:周|星期)?([一二三四五六日天]|[1-7](?!\d|[日号次]))/y;
const LAST_DAY = 31;

interface Tail {
  readonly days: readonly DueDay[];
  readonly to: number;
  readonly impossible: boolean;
}

/** The days of a month that are named at `at`; the month's last day where none is. */
function readDays(text: string, at: number, month: number | null): Tail {
  const days: DueDay[] = [];
  let to = at;
  let impossible = false;
  for (;;) {
    const match = matchAt(DAY_IN_MONTH, text, to);
    if (match === null || (days.length === 0 && /^[、和及,]/.test(match[0]))) break;
    const day = Number(match[1]);
    impossible ||= day < 1 || day > (month === null ? 31 : daysInMonth(2024, month));
    days.push({ month, day });
    to += match[0].length;
  }
  if (days.length > 0) return { days, to, impossible };
  const edge = matchAt(END_IN_MONTH, text, at);
  if (edge === null) return { days: [{ month, day: LAST_DAY }], to, impossible };
  const day = edge[1] !== undefined ? 10 : edge[2] !== undefined ? 20 : LAST_DAY;
  return { days: [{ month, day }], to: at + edge[0].length, impossible };
}

function readQuarterTail(text: string, at: number): Tail {
  const after = matchAt(AFTER_PERIOD, text, at);
  if (after !== null) return { days: [{ month: 1, day: Number(after[1]) }], to: at + after[0].length, impossible: false };
  const month = matchAt(MONTH_IN_QUARTER, text, at);
  if (month !== null) {
    const index = month[1] !== undefined ? Number(month[1]) : month[3] !== undefined ? 3 : 1;
    const tail = readDays(text, at + month[0].length, null);
    return { ...tail, days: tail.days.map((due) => ({ month: index, day: due.day })) };
  }
  const end = matchAt(END_OF_QUARTER, text, at);
  const tail = readDays(text, at + (end === null ? 0 : end[0].length), null);
  return { ...tail, days: tail.days.map((due) => ({ month: 3, day: due.day })) };
}

function readYearTail(text: string, at: number): Tail {
  const days: DueDay[] = [];
  let to = at;
  let impossible = false;
  for (;;) {
    const match = matchAt(MONTH_OF_YEAR, text, to);
    if (match === null || (days.length === 0 && /^[、和及,]/.test(match[0]))) break;
    const month = Number(match[1]);
    const tail = readDays(text, to + match[0].length, month);
    impossible ||= month < 1 || month > 12 || tail.impossible;
    days.push(...tail.days);
    to = Math.max(tail.to, to + match[0].length);
    if (text.charAt(to) === "底" || text.charAt(to) === "末") to += 1;
  }
  if (days.length > 0) return { days, to, impossible };
  const quarter = matchAt(QUARTER_OF_YEAR, text, at);
  if (quarter !== null) {
    return { days: [{ month: Number(quarter[1]) * 3, day: LAST_DAY }], to: at + quarter[0].length, impossible };
  }
  const half = matchAt(HALF_OF_YEAR, text, at);
  if (half !== null) {
    return { days: [{ month: half[1] === "上" ? 6 : 12, day: LAST_DAY }], to: at + half[0].length, impossible };
  }
  if (matchAt(MOVING_HOLIDAY, text, at) !== null) return { days: [], to: at, impossible };
  const holiday = matchAt(HOLIDAY, text, at);
  if (holiday !== null) {
    const [month, day] = FIXED_HOLIDAYS[holiday[1] ?? ""] ?? [12, LAST_DAY];
    return { days: [{ month, day }], to: at + holiday[0].length, impossible };
  }
  const end = matchAt(END_OF_YEAR, text, at);
  const month = end?.[1] !== undefined ? 3 : end?.[2] !== undefined ? 6 : 12;
  return { days: [{ month, day: LAST_DAY }], to: at + (end === null ? 0 : end[0].length), impossible };
}

function readWeekdays(text: string, at: number): { readonly weekdays: readonly number[]; readonly to: number } {
  const weekdays: number[] = [];
  let to = at;
  for (;;) {
    const match = matchAt(WEEKDAY, text, to);
    if (match === null || (weekdays.length === 0 && /^[、和及,]/.test(match[0]))) break;
    weekdays.push(weekdayNumber(match[1] ?? ""));
    to += match[0].length;
  }
  return { weekdays: weekdays.length > 0 ? weekdays : [7], to };
}

/** A recurrence of this unit, with the days that are named behind it. `at` is behind the unit. */
export function recurrence(text: string, from: number, at: number, every: Recurrence | undefined): RecurrenceReading {
  const plain = { kind: "recurring", from, to: at, days: [], weekdays: [], ...(every === undefined ? {} : { every }) } as const;
  if (every === undefined || every === "day") return plain;
  if (every === "week") return { ...plain, ...readWeekdays(text, at) };
  const tail =
    every === "month" ? readMonthTail(text, at)
    : every === "quarter" ? readQuarterTail(text, at)
    : every === "year" ? readYearTail(text, at)
    : { days: [{ month: 6, day: LAST_DAY }], to: at + (matchAt(END_OF_YEAR, text, at)?.[0].length ?? 0), impossible: false };
  return { ...plain, kind: tail.impossible ? "impossible" : "recurring", days: tail.days, to: tail.to };
}

function readMonthTail(text: string, at: number): Tail {
  const after = matchAt(AFTER_PERIOD, text, at);
  if (after !== null) return { days: [{ month: null, day: Number(after[1]) }], to: at + after[0].length, impossible: false };
  const next = matchAt(NEXT_MONTH, text, at);
  return readDays(text, at + (next === null ? 0 : next[0].length), null);
}

/** Reads a recurrence in Chinese that starts at `at`; `head`: a clause starts there. */
export function readChineseRecurrence(text: string, at: number, head: boolean): RecurrenceReading | null {
  const times = matchAt(TIMES, text, at);
  if (times !== null && !/[\d第]/.test(text.charAt(at - 1))) {
    const often = Number(/([两二2])次$/.test(times[0])) * 2 + Number(/[四4]次$/.test(times[0])) * 4;
    const unit = UNITS[times[1] ?? ""];
    const every = unit === "year" && often === 2 ? "half-year" : unit === "year" && often === 4 ? "quarter" : unit;
    return recurrence(text, at, at + times[0].length, every);
  }
  const per = matchAt(TIMES_PER, text, at);
  if (per !== null) return recurrence(text, at, at + per[0].length, UNITS[per[1] ?? ""]);
  const every = matchAt(EVERY, text, at);
  if (every !== null) return recurrence(text, at, at + every[0].length, UNITS[every[1] ?? ""]);
  const by = matchAt(BY, text, at);
  if (by !== null) return recurrence(text, at, at + by[0].length, UNITS[by[1] ?? ""]);
  const next = matchAt(NEXT_MONTH, text, at);
  if (next !== null) return recurrence(text, at, at + next[0].length, "month");
  const adjective = head ? matchAt(ADJECTIVE, text, at) : null;
  if (adjective === null) return null;
  const unit = (adjective[1] ?? "").replace("报", "");
  return recurrence(text, at, at + adjective[0].length, UNITS[unit]);
}

/** The first of its days on or after the reporting day; null where it names none. */
export function nextDue(reading: RecurrenceReading, asOf: CivilDate): CivilDate | null {
  const { every } = reading;
  if (every === undefined) return null;
  if (every === "day") return asOf;
  if (every === "week") {
    const today = weekday(asOf);
    return addDays(asOf, Math.min(...reading.weekdays.map((day) => (day - today + 7) % 7)));
  }
  const cycle = MONTHS_OF[every];
  const { year, month } = dateParts(asOf);
  for (let ahead = 0; ahead <= 13; ahead += 1) {
    const count = year * 12 + month - 1 + ahead;
    const [inYear, inMonth] = [Math.floor(count / 12), (count % 12) + 1];
    const due = reading.days
      .filter((day) => day.month === null || day.month === ((inMonth - 1) % cycle) + 1)
      .map((day) => civilDate(inYear, inMonth, Math.min(day.day, daysInMonth(inYear, inMonth))) ?? asOf)
      .filter((day) => day >= asOf)
      .sort();
    if (due[0] !== undefined) return due[0];
  }
  return null;
}
