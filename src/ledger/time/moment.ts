/** What a stretch of text says of time: a day, a month, a quarter, a range … as its first and last day. */

import type { CivilDate } from "../ledger";
import { civilDate, firstDayOfMonth, lastDayOfMonth } from "./civil-date";

/** How finely a moment is told. "edge" is the end (or start) of a month or year, such as 6月底. */
export type Grain =
  | "day" | "week" | "ten-days" | "month-edge" | "month" | "months" | "days"
  | "quarter" | "half-year" | "year-edge" | "year" | "years";

export interface Moment {
  readonly kind: "moment";
  /** Start (inclusive) and end (exclusive) in the folded text. */
  readonly from: number;
  readonly to: number;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly grain: Grain;
  /** The year that it is in; of a range, that of its end. */
  readonly year: number;
  /** The month that it is in; of a range, that of its end; null for longer stretches. */
  readonly month: number | null;
  /** 2021年 is absolute; 今年 is counted from the ledger's year, 本月 from the reporting day; no: the year was supplied. */
  readonly told: "absolute" | "ledger" | "relative" | "no";
  /** Written with digits and separators only: 2021.6, 6.30. */
  readonly dotted: boolean;
}

/** Looks like a date and cannot be one (6月31日), or can be read in two ways (6/7/2021). */
export interface NoMoment {
  readonly kind: "impossible" | "ambiguous";
  readonly from: number;
  readonly to: number;
}

export type MomentReading = Moment | NoMoment;

export interface MomentContext {
  readonly asOf: CivilDate;
  /** The year of what has none: told earlier in the same text, else the ledger's. */
  readonly year: number;
  /** The ledger's year: 今年 is this one, 明年 the next. */
  readonly ledgerYear: number;
  /** A deadline cell may hold a bare 6.30 or 20210630; a title 2021.6; in prose such numbers are something else. */
  readonly forms: "cell" | "title" | "prose";
}

/** What is known of a moment while it is being read. */
export interface MomentParts {
  readonly from: number;
  readonly to: number;
  readonly grain: Grain;
  readonly told: Moment["told"];
  readonly dotted?: boolean;
}

/** A moment of whole months, `first` and `last` 1–12 in one year; impossible where a month does not exist. */
export function monthsMoment(parts: MomentParts, year: number, first: number, last: number): MomentReading {
  if (first < 1 || last > 12 || last < first) return { kind: "impossible", from: parts.from, to: parts.to };
  const month = first === last ? first : null;
  return stretch(parts, firstDayOfMonth(year, first), lastDayOfMonth(year, last), year, month);
}

/** A moment of days within one month; impossible where a day does not exist. */
export function daysMoment(parts: MomentParts, year: number, month: number, first: number, last: number): MomentReading {
  const start = civilDate(year, month, first);
  const end = civilDate(year, month, last);
  if (start === null || end === null || end < start) return { kind: "impossible", from: parts.from, to: parts.to };
  return stretch(parts, start, end, year, month);
}

/** A moment between two days that exist. */
export function stretch(
  parts: MomentParts,
  start: CivilDate,
  end: CivilDate,
  year: number,
  month: number | null,
): Moment {
  return { kind: "moment", dotted: false, ...parts, start, end, year, month };
}

/** A matched group's number; NaN for a group that did not match. */
export function numberOf(group: string | undefined): number {
  return group === undefined ? Number.NaN : Number(group);
}
