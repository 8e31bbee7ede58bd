/** Orders columns that stand for one period each: 一季度 and 二季度, 上期 and 本期. */

import type { HeaderColumn } from "./header-row";
import { readReportingTime } from "./time";

/** Any year does: only the order within the table counts. */
const SOME_YEAR = 2000;
const BEFORE = /上(?:期|月|季|旬|周|次|一期|一次|个月)|往期|前期|previous|last (?:month|quarter|period)/i;
const NOW = /本(?:期|月|季|旬|周|次)|最新|当前|目前|current|this (?:month|quarter|period)|latest/i;

/** Sorts as the periods do; null where the header names none. */
function periodKey(header: HeaderColumn): string | null {
  if (BEFORE.test(header.header)) return "0";
  if (NOW.test(header.header)) return "9999";
  const day = (text: string) => readReportingTime(text, { fallbackYear: SOME_YEAR })?.asOf;
  return (header.timeWords && day(header.timeWords)) ?? day(header.header) ?? null;
}

/** Of the columns that name a period, the latest that `counts`; of periods that cannot be told apart the last column. */
export function latestPeriod(headers: readonly HeaderColumn[], counts: (header: HeaderColumn) => boolean): HeaderColumn | undefined {
  const open = headers.filter((each) => each.timeWords !== null && counts(each));
  const keyed = open.map((header) => ({ header, key: periodKey(header) }));
  if (keyed.some(({ key }) => key === null)) return open.at(-1);
  return keyed.reduce<(typeof keyed)[number] | undefined>((best, each) => (best && (best.key ?? "") > (each.key ?? "") ? best : each), undefined)?.header;
}

/** The columns that name the same period as `header`, itself among them: 1-9月份完成情况 beside 1-9月份取得成效. */
export function ofSamePeriod(headers: readonly HeaderColumn[], header: HeaderColumn): HeaderColumn[] {
  const key = periodKey(header);
  return headers.filter((each) => each === header || (key !== null && each.timeWords !== null && periodKey(each) === key));
}

/** True for a column of an earlier period by its own words: 上期进展, 上月完成情况. */
export function isPastPeriod(header: HeaderColumn): boolean {
  return BEFORE.test(header.header);
}
