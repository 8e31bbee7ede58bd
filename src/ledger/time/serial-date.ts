/** Dates as Excel stores them: a serial number, and a number format that says how much of it is meant. */

import type { CivilDate } from "../ledger";
import { addDays, daysBetween } from "./civil-date";

/** 9999-12-31, the last day that Excel knows. */
const LAST_SERIAL = 2958465;

/**
 * The day of a serial of the 1900 date system; a time of day is dropped.
 * Null for 60, Excel's 29 February 1900 (a day that never was), and for numbers outside Excel's days.
 */
export function fromSerial(serial: number): CivilDate | null {
  const day = Math.floor(serial);
  if (!Number.isFinite(serial) || day < 1 || day > LAST_SERIAL || day === 60) return null;
  return addDays("1899-12-31", day < 60 ? day : day - 1);
}

/** The serial of a day from 1900-01-01 on, in the 1900 date system; null for an earlier day. */
export function toSerial(date: CivilDate): number | null {
  const days = daysBetween("1899-12-31", date);
  if (days < 1) return null;
  return days < 60 ? days : days + 1;
}

/** How much of a day a number format shows. */
export type DatePrecision = "day" | "month" | "year";

/**
 * How much of a date the number format shows; null where it is no date's format.
 * Precision matters: who types 2021年6月 into Excel gets the first of June, shown without its day, and means the month.
 */
export function datePrecision(format: string): DatePrecision | null {
  const section = (format.split(";")[0] ?? "").toLowerCase();
  if (section.includes("general") || section.includes("@")) return null;
  const bare = section
    .replace(/"[^"]*"/g, " ")
    .replace(/\\./g, " ")
    .replace(/\[[^\]]*\]/g, " ");
  if (/[0#?]/.test(bare.replace(/s\.0+/g, "s"))) return null;
  if (bare.includes("d")) return "day";
  const withoutMinutes = bare.replace(/h+[^a-z]{0,3}m{1,2}/g, " ").replace(/m{1,2}[^a-z]{0,3}s/g, " ");
  if (withoutMinutes.includes("m")) return "month";
  return bare.includes("y") || /(?<![a-z])e+(?![a-z+-])/.test(bare) ? "year" : null;
}
