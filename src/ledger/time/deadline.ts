/** When a task is due, read from the text (or date serial) of a deadline cell. */

import type { CivilDate, DeadlineReading } from "../ledger";
import type { CellValue } from "../sheet-cells";
import { civilDate, dateParts, endOfYear, lastDayOfMonth, later, startOfYear } from "./civil-date";
import type { DeadlineItem } from "./deadline-items";
import { readDeadlineItems } from "./deadline-items";
import type { FoldedText } from "./folded-text";
import { foldText, spanOf } from "./folded-text";
import { nextDue } from "./recurrence";
import { datePrecision, fromSerial } from "./serial-date";

export interface DeadlineContext {
  /** The reporting day; 本月底 and the next due day are counted from it. */
  readonly asOf: CivilDate;
  /** The ledger's year, for dates without one and for 今年 and 明年; the reporting day's where it is absent. */
  readonly year?: number;
  /** The cell's value and number format: they tell a date serial from a number. */
  readonly value?: CellValue;
  readonly format?: string;
}

const NONE: DeadlineReading = { kind: "none", span: null };
/** How far from the reporting day, in years, a bare serial may lie to be taken for a date. */
const SERIAL_YEARS = 15;

function whole(text: string): DeadlineReading["span"] {
  return text === "" ? null : [0, text.length];
}

/** A date serial: by its number format, or a bare one (44377) whose day lies near the reporting day. */
function readSerial(text: string, context: DeadlineContext): DeadlineReading | null {
  const { value, format } = context;
  const precision = typeof value === "number" && format !== undefined ? datePrecision(format) : null;
  if (typeof value === "number" && precision !== null) {
    const day = fromSerial(value);
    if (day === null) return null;
    const { year, month } = dateParts(day);
    const date = precision === "day" ? day : precision === "month" ? lastDayOfMonth(year, month) : endOfYear(year);
    return { kind: "date", date, span: whole(text) };
  }
  const bare = foldText(text).text;
  const serial = /^\d{5}$/.test(bare) ? Number(bare) : bare === "" && typeof value === "number" ? value : Number.NaN;
  const day = serial >= 10000 && serial <= 99999 ? fromSerial(serial) : null;
  if (day === null) return null;
  const distance = Math.abs(dateParts(day).year - dateParts(context.asOf).year);
  return distance <= SERIAL_YEARS ? { kind: "date", date: day, span: whole(text) } : null;
}

/** Texts that are a date only when nothing else stands beside them: 2021, 202106, 21.6.30, 6/30, 06-30. */
function readWholeText(folded: FoldedText, context: DeadlineContext, ledgerYear: number): DeadlineReading | null {
  const text = folded.text.replace(/[.。]$/, "");
  const dated = (date: CivilDate | null): DeadlineReading =>
    date === null ? { kind: "invalid", span: spanOf(folded, 0, text.length) } : { kind: "date", date, span: spanOf(folded, 0, text.length) };
  const year = /^(20\d{2})$/.exec(text);
  if (year !== null) return dated(endOfYear(Number(year[1])));
  const month = /^(20\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (month !== null) return dated(lastDayOfMonth(Number(month[1]), Number(month[2])));
  const day = /^(\d{2})([./-])(\d{1,2})\2(\d{1,2})(?:[之以]?前)?$/.exec(text);
  if (day !== null) return readShortYear(Number(day[1]), Number(day[3]), Number(day[4]), ledgerYear, dated);
  const monthAndDay = /^(?:by |before )?(\d{1,2})([./-])(\d{1,2})$/.exec(text);
  if (monthAndDay !== null && typeof context.value !== "number") {
    const [first, separator, second] = [Number(monthAndDay[1]), monthAndDay[2], Number(monthAndDay[3])];
    if (separator === "/" && first > 12 && first <= 31 && second >= 1 && second <= 12) return dated(civilDate(ledgerYear, second, first));
    // 6.5 may be a number, 6-12 a range of months and 1/7 either day; 6.30, 06-30 and 12/31 are days.
    const certain = separator === "." ? String(monthAndDay[3]).length === 2 : second > 12 || (separator === "/" && first === second);
    if (certain && first >= 1 && first <= 12 && second >= 1 && second <= 31) return dated(civilDate(ledgerYear, first, second));
    return NONE;
  }
  const lone = /^(\d{1,2})[日号](?:[之以]?前)?$/.exec(text);
  if (lone !== null) return Number(lone[1]) > 31 || Number(lone[1]) < 1 ? dated(null) : NONE;
  // As a number 2021.1 is October as well as January: Excel drops the last nought of 2021.10.
  return typeof context.value === "number" && /^20\d{2}\.1$/.test(text) ? NONE : null;
}

/** 21.6.30 is written year first, 6/30/21 year last; what fits both or neither is not told. */
function readShortYear(
  first: number,
  second: number,
  third: number,
  ledgerYear: number,
  dated: (date: CivilDate | null) => DeadlineReading,
): DeadlineReading {
  const near = (year: number) => Math.abs(2000 + year - ledgerYear) <= 10;
  const [yearFirst, yearLast] = [near(first), near(third) && first <= 12];
  if (yearFirst && first > 12) return dated(civilDate(2000 + first, second, third));
  return yearLast && second > 12 ? dated(civilDate(2000 + third, first, second)) : NONE;
}

/** What wins where a cell says several things: the tighter one. A date that cannot be is never passed over. */
function settle(items: readonly DeadlineItem[], folded: FoldedText, asOf: CivilDate): DeadlineReading {
  const impossible = items.find((item) => item.kind === "impossible");
  if (impossible !== undefined) return { kind: "invalid", span: spanOf(folded, impossible.from, impossible.to) };
  const dates = [...items.filter((item) => item.kind === "date")].sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  const last = dates[dates.length - 1];
  if (last !== undefined) {
    const milestones = [...new Set(dates.map((item) => item.date))].filter((date) => date < last.date);
    const span = spanOf(folded, last.from, last.to);
    return { kind: "date", date: last.date, ...(milestones.length > 0 ? { milestones } : {}), span };
  }
  const recurring = items.find((item) => item.kind === "recurring");
  if (recurring !== undefined) {
    const { every } = recurring.reading;
    const { within } = recurring;
    const due = nextDue(recurring.reading, within === undefined ? asOf : later(asOf, startOfYear(within)));
    const next = due !== null && within !== undefined && due > endOfYear(within) ? null : due;
    return {
      kind: "recurring",
      ...(every === undefined ? {} : { every }),
      ...(next === null ? {} : { next }),
      span: spanOf(folded, recurring.from, recurring.to),
    };
  }
  const word = items.find((item) => item.kind === "immediate") ?? items.find((item) => item.kind === "ongoing");
  return word === undefined ? NONE : { kind: word.kind === "immediate" ? "immediate" : "ongoing", span: spanOf(folded, word.from, word.to) };
}

/**
 * Reads a deadline. "Before X" includes X itself; a range is due on its last day; of several dated steps the last
 * is `date` and the earlier are `milestones`, in order of time. Where a date stands beside 长期 or 每月, the date is
 * the deadline; beside each other, 每月 wins over 立即, and 立即 over 长期. An impossible date (6月31日) makes the whole
 * reading "invalid". A vague word is due on the last day that it can mean: 月初 the 10th, 月中 the 20th, 年初 31 March.
 * What cannot be told (6/7/2021, 春节前, 30日内) is "none". Spans are UTF-16 offsets into `text`. Never throws for a
 * valid `asOf`.
 */
export function readDeadline(text: string, context: DeadlineContext): DeadlineReading {
  const serial = readSerial(text, context);
  if (serial !== null) return serial;
  const folded = foldText(text);
  if (folded.text === "") return NONE;
  const ledgerYear = context.year ?? dateParts(context.asOf).year;
  const alone = readWholeText(folded, context, ledgerYear);
  if (alone !== null) return alone;
  return settle(readDeadlineItems(folded, context.asOf, ledgerYear), folded, context.asOf);
}
