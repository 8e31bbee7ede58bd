/** Reads what stands above and below the table: titles, notes, and what they say of time. */

import type { TableCandidate } from "./find-tables";
import type { CivilDate, LedgerNote, Period } from "./ledger";
import { readDeadlineNote, readReportingTime } from "./time";

/** A text around the table. Row and column 0-based. */
interface Surrounding {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly kind: "title" | "note";
}

export interface LedgerTime {
  readonly notes: readonly LedgerNote[];
  readonly asOf: CivilDate;
  readonly asOfFrom: "option" | "title" | "header" | "note" | "today";
  readonly period: Period | null;
  /** The year that the ledger is about, where something tells it. */
  readonly year: number | null;
}

const NOTE_HEAD = /^\s*(?:※|\*|注|备注|说明|附注|填表说明|填报|填表|报送|截至|截止|note)/i;
const LONGEST_TITLE = 60;
const MOST_ROWS_BELOW = 20;

function surroundings(table: TableCandidate): Surrounding[] {
  const { grid } = table;
  const found: Surrounding[] = [];
  const top = table.header?.top ?? table.first;
  for (let row = grid.top; row < top; row += 1) {
    for (let column = grid.left; column <= grid.right; column += 1) {
      const { text, value } = grid.own(row, column);
      if (text.trim() === "" || typeof value !== "string") continue;
      const note = NOTE_HEAD.test(text) || text.length > LONGEST_TITLE;
      found.push({ row, column, text, kind: note ? "note" : "title" });
    }
  }
  const lastTask = table.rows.tasks.at(-1)?.rows.at(-1) ?? table.headerRow;
  for (let row = lastTask + 1; row <= Math.min(grid.bottom, lastTask + MOST_ROWS_BELOW); row += 1) {
    const texts = [];
    for (let column = grid.left; column <= grid.right; column += 1) {
      const { text, value } = grid.own(row, column);
      if (text.trim() !== "" && typeof value === "string") texts.push({ row, column, text, kind: "note" as const });
    }
    // Several filled cells are another table's row, no note.
    if (texts.length <= 2) found.push(...texts);
  }
  return found;
}

/**
 * Settles the reporting day, period and year: the given option first, else the progress column's header, a title,
 * a note, else `today`. A deadline for all tasks is read from notes and titles.
 */
export function readLedgerTime(table: TableCandidate, options: { readonly asOf?: CivilDate; readonly today: CivilDate }): LedgerTime {
  const around = surroundings(table);
  const texts = around.map((each) => ({ each, time: readReportingTime(each.text, {}) }));
  const sheetTime = readReportingTime(table.grid.sheet.name, {});
  const deadlineYear = around.map((each) => readDeadlineNote(each.text, { asOf: options.asOf ?? options.today })?.date).find((date) => date);
  const year =
    texts.find(({ each, time }) => each.kind === "title" && time?.year !== undefined)?.time?.year ??
    texts.find(({ time }) => time?.year !== undefined)?.time?.year ??
    sheetTime?.year ??
    (deadlineYear ? Number(deadlineYear.slice(0, 4)) : null);
  const fallback = { fallbackYear: year ?? Number((options.asOf ?? options.today).slice(0, 4)) };
  const progress = table.columns.find((each) => each.role === "progress");
  const told = (["title", "note"] as const).flatMap((kind) =>
    around.filter((each) => each.kind === kind).map((each) => ({ from: kind, time: readReportingTime(each.text, fallback) })),
  );
  const sources = [
    { from: "header" as const, time: progress ? readReportingTime(progress.header, fallback) : null },
    ...told,
    { from: "title" as const, time: readReportingTime(table.grid.sheet.name, fallback) },
  ];
  const source = sources.find(({ time }) => time?.asOf !== undefined);
  const asOf = options.asOf ?? source?.time?.asOf ?? options.today;
  const period = sources.find(({ time }) => time?.period !== undefined)?.time?.period ?? null;
  const context = { asOf, ...(year === null ? {} : { year }) };
  const notes: LedgerNote[] = [];
  for (const each of around) {
    const time = readReportingTime(each.text, fallback);
    const deadline = readDeadlineNote(each.text, context);
    const gives = {
      ...(deadline?.kind === "date" && deadline.date ? { deadline: deadline.date } : {}),
      ...(time?.asOf ? { asOf: time.asOf } : {}),
      ...(time?.period ? { period: time.period } : {}),
      ...(time?.year !== undefined ? { year: time.year } : {}),
    };
    const says = gives.deadline !== undefined || (each.kind === "note" && (gives.asOf !== undefined || gives.period !== undefined));
    if (says) notes.push({ row: each.row, column: each.column, text: each.text, gives });
  }
  return { notes, asOf, asOfFrom: options.asOf ? "option" : source?.time?.asOf ? source.from : "today", period, year };
}
