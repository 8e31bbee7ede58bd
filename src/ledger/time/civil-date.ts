/** Days of the Gregorian calendar as "YYYY-MM-DD", counted without clock, zone or Date object. */

import type { CivilDate } from "../ledger";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const CIVIL_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

export interface DateParts {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The day of these parts, or null where the calendar has no such day (31 June, month 13, a year outside 1–9999). */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1 || year > 9999 || day < 1) return null;
  return day > daysInMonth(year, month) ? null : format(year, month, day);
}

function format(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whether the text is a CivilDate: its form, and a day that exists. */
export function isCivilDate(text: string): text is CivilDate {
  const match = CIVIL_DATE.exec(text);
  return match !== null && civilDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The parts of a CivilDate. Throws RangeError for a text that is none: callers hold valid days. */
export function dateParts(date: CivilDate): DateParts {
  if (!isCivilDate(date)) throw new RangeError(`not a civil date: ${date}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** Days from 0001-01-01 (which is day 0). */
function dayNumber(date: CivilDate): number {
  const { year, month, day } = dateParts(date);
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = (DAYS_BEFORE_MONTH[month - 1] ?? 0) + (month > 2 && isLeapYear(year) ? 1 : 0) + day - 1;
  return before * 365 + leapDays + inYear;
}

const LAST_DAY_NUMBER = 3652058;

function fromDayNumber(count: number): CivilDate {
  const clamped = Math.min(Math.max(count, 0), LAST_DAY_NUMBER);
  let year = Math.floor(clamped / 365.2425) + 1;
  while (dayNumber(format(year, 1, 1)) > clamped) year -= 1;
  while (year < 9999 && dayNumber(format(year + 1, 1, 1)) <= clamped) year += 1;
  let rest = clamped - dayNumber(format(year, 1, 1));
  let month = 1;
  while (rest >= daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return format(year, month, rest + 1);
}

/** The day `days` later (or earlier); stays within 0001-01-01 and 9999-12-31. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + Math.trunc(days));
}

/** Days from `from` to `to`: 1 from one day to the next, negative backwards. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** 1 Monday … 7 Sunday. */
export function weekday(date: CivilDate): number {
  return (dayNumber(date) % 7) + 1;
}

export function firstDayOfMonth(year: number, month: number): CivilDate {
  return format(year, month, 1);
}

export function lastDayOfMonth(year: number, month: number): CivilDate {
  return format(year, month, daysInMonth(year, month));
}

/** `quarter` 1–4. */
export function startOfQuarter(year: number, quarter: number): CivilDate {
  return firstDayOfMonth(year, quarter * 3 - 2);
}

/** `quarter` 1–4. */
export function endOfQuarter(year: number, quarter: number): CivilDate {
  return lastDayOfMonth(year, quarter * 3);
}

/** `half` 1 or 2. */
export function startOfHalf(year: number, half: number): CivilDate {
  return firstDayOfMonth(year, half * 6 - 5);
}

/** `half` 1 or 2. */
export function endOfHalf(year: number, half: number): CivilDate {
  return lastDayOfMonth(year, half * 6);
}

export function startOfYear(year: number): CivilDate {
  return format(year, 1, 1);
}

export function endOfYear(year: number): CivilDate {
  return format(year, 12, 31);
}

export function earlier(a: CivilDate, b: CivilDate): CivilDate {
  return a < b ? a : b;
}

export function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
