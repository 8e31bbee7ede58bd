/** Days, periods, deadlines, sources and rows as a clerk writes them, in the locale of the texts. */

import type { CivilDate, DeadlineReading, Ledger, Period, Reference, Task } from "../ledger/ledger";
import type { DayParts, NamedPeriod, SummaryTexts } from "../locales/summary/summary-texts";

const DAY_MS = 86_400_000;

/** The parts of a civil date; null for what is none. */
function dayParts(day: CivilDate): DayParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** A civil date in words: 2021年6月30日. What is no date stays as it is. */
export function formatDay(day: CivilDate, texts: SummaryTexts): string {
  const parts = dayParts(day);
  return parts === null ? day : texts.day(parts);
}

/** Days from one civil date to another, negative backwards; null where one of them is no date. */
export function daysBetween(from: CivilDate, to: CivilDate): number | null {
  const start = dayParts(from);
  const end = dayParts(to);
  if (start === null || end === null) return null;
  const serial = ({ year, month, day }: DayParts): number => Date.UTC(year, month - 1, day) / DAY_MS;
  return serial(end) - serial(start);
}

/** The name of a stretch that covers whole months in one of the usual ways; null where it has none. */
function namedPeriod(start: DayParts, end: DayParts): NamedPeriod | null {
  const lastDay = new Date(Date.UTC(end.year, end.month, 0)).getUTCDate();
  if (start.year !== end.year || start.day !== 1 || end.day !== lastDay) return null;
  const { year } = start;
  const months = end.month - start.month + 1;
  if (months === 12) return { kind: "year", year };
  if (months === 6 && start.month % 6 === 1) return { kind: "half", year, number: start.month === 1 ? 1 : 2 };
  if (months === 3 && start.month % 3 === 1) return { kind: "quarter", year, number: (start.month + 2) / 3 };
  if (months === 1) return { kind: "month", year, number: start.month };
  return start.month === 1 ? { kind: "months", year, number: end.month } : null;
}

/** A period in words: 2021年上半年, 2021年1—7月, else its two days. */
export function formatPeriod(period: Period, texts: SummaryTexts): string {
  const start = dayParts(period.start);
  const end = dayParts(period.end);
  const named = start === null || end === null ? null : namedPeriod(start, end);
  return named === null ? texts.stretch(formatDay(period.start, texts), formatDay(period.end, texts)) : texts.period(named);
}

/**
 * A deadline in words: 2021年12月31日, 长期, 每季度, 未明确; its earlier steps on a line of their own.
 * `written` is the deadline's cell as it stands, told where it could not be read.
 */
export function formatDeadline(deadline: DeadlineReading, texts: SummaryTexts, written = ""): string {
  const words = texts.deadline;
  const day = main();
  const steps = deadline.milestones ?? [];
  return steps.length === 0 ? day : `${day}\n${words.milestones(steps.map((step) => formatDay(step, texts)))}`;

  function main(): string {
    switch (deadline.kind) {
      case "date": return deadline.date === undefined ? words.none : formatDay(deadline.date, texts);
      case "recurring": return deadline.every === undefined ? words.recurring : texts.recurrences[deadline.every];
      case "ongoing": return words.ongoing;
      case "immediate": return words.immediate;
      case "invalid": return words.invalid(written.trim());
      case "none": return words.none;
    }
  }
}

/** How a task that is not done stands against its deadline on the reporting day; null where there is no day to miss. */
export function daysLeft(task: Task, asOf: CivilDate): number | null {
  if (task.state === "done" || task.deadline.kind !== "date" || task.deadline.date === undefined) return null;
  return daysBetween(asOf, task.deadline.date);
}

/** A task's source in words: 市分工方案第21项; "" where it has none. */
export function formatReference(reference: Reference | null, texts: SummaryTexts): string {
  return reference === null ? "" : texts.reference(reference.scheme, reference.number);
}

/** What a sheet tells of the ledger in one line: period, reporting day, and the sheet that it stands on. */
export function ledgerSubtitle(ledger: Ledger, texts: SummaryTexts): string {
  return texts.subtitle({
    period: ledger.period === null ? null : formatPeriod(ledger.period, texts),
    asOf: formatDay(ledger.asOf, texts),
    asOfGuessed: ledger.asOfFrom === "today",
    sheet: ledger.sheet,
  });
}

/** Runs of neighbouring numbers, sorted, each number once: 3, 5, 6, 7 → [3, 3], [5, 7]. */
function runsOf(numbers: Iterable<number>): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** 0-based rows in words, counted from 1: 第 3、5—7 行; beyond `most` runs only the number of rows is told. */
export function formatRows(rows: Iterable<number>, texts: SummaryTexts, most = 30): string {
  const runs = runsOf([...rows].map((row) => row + 1));
  const more = runs.slice(most).reduce((sum, [first, last]) => sum + last - first + 1, 0);
  return texts.rows(runs.slice(0, most), more);
}
