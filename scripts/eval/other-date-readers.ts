/**
 * Two general date readers, each used as favourably as it can be: both its Chinese and its English side, and any of
 * its candidates may be the right one.
 */

import { Culture, recognizeDateTime } from "@microsoft/recognizers-text-date-time";
import * as chrono from "chrono-node";
import type { DeadlineCase } from "./gold-files";

/** Dates as YYYY-MM-DD, and whether a recurrence was seen. */
export interface OtherReading {
  readonly dates: ReadonlySet<string>;
  readonly recurs: boolean;
}

export interface OtherReader {
  readonly name: string;
  readonly read: (text: string, asOf: string) => OtherReading;
}

const noon = (asOf: string): Date => new Date(`${asOf}T12:00:00`);

const pad = (part: number): string => String(part).padStart(2, "0");
const dayOf = (date: Date): string => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;

/** The day before, for ends that are told as the first day beyond. */
function dayBefore(day: string): string {
  const date = noon(day);
  date.setDate(date.getDate() - 1);
  return dayOf(date);
}

function readChrono(text: string, asOf: string): OtherReading {
  const dates = new Set<string>();
  for (const language of [chrono.zh.hans, chrono.zh.hant, chrono.en]) {
    for (const { start, end } of language.parse(text, noon(asOf))) {
      dates.add(dayOf(start.date()));
      if (end) dates.add(dayOf(end.date()));
    }
  }
  return { dates, recurs: false };
}

const CULTURES = [Culture.Chinese, Culture.English];

function readRecognizers(text: string, asOf: string): OtherReading {
  const dates = new Set<string>();
  let recurs = false;
  for (const culture of CULTURES) {
    for (const { typeName, resolution } of recognizeDateTime(text, culture, undefined, noon(asOf))) {
      if (typeName.endsWith(".set")) recurs = true;
      const values: unknown = resolution?.["values"];
      if (!Array.isArray(values)) continue;
      for (const candidate of values as Readonly<Record<string, string>>[]) {
        for (const key of ["value", "start", "end"]) {
          const day = /^\d{4}-\d{2}-\d{2}/.exec(candidate[key] ?? "")?.[0];
          if (day === undefined) continue;
          dates.add(day);
          if (key === "end") dates.add(dayBefore(day));
        }
      }
    }
  }
  return { dates, recurs };
}

export const otherReaders: readonly OtherReader[] = [
  { name: "chrono-node", read: readChrono },
  { name: "Recognizers-Text", read: readRecognizers },
];

/**
 * Whether a reader's answer may count as right. Of a date its last day is enough, milestones are not asked for; of a
 * recurrence either the recurrence or the next day; of all others (长期, 立行立改, 待定, 6月31日) that no day is read.
 */
export function countsAsRight({ kind, date, next }: DeadlineCase, { dates, recurs }: OtherReading): boolean {
  if (kind === "date") return dates.has(date ?? "");
  if (kind === "recurring") return recurs || dates.has(next ?? "");
  return dates.size === 0;
}

/** How many of the cases a reader may be said to read right. A text that makes it throw is wrong. */
export function countRight(reader: OtherReader, cases: readonly DeadlineCase[], asOf: string): number {
  return cases.filter((one) => {
    try {
      return countsAsRight(one, reader.read(one.text, asOf));
    } catch (error) {
      process.stderr.write(`${reader.name} fails on ${JSON.stringify(one.text)}: ${String(error)}\n`);
      return false;
    }
  }).length;
}
