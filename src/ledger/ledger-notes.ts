/** Reads what stands above and below the table: titles, notes, and what they say of time. */

import type { TableCandidate } from "./find-tables";
import type { CivilDate, LedgerNote, Period } from "./ledger";
import type { SheetGrid } from "./sheet-grid";
import { datePrecision, fromSerial, readDeadlineNote, readReportingTime, type ReportingTime } from "./time";

/** A text around the table. Row and column 0-based; `told` is what is read: the text, with the date beside it. */
interface Surrounding {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly told: string;
  readonly kind: "title" | "note" | "instruction";
}

export interface LedgerTime {
  readonly notes: readonly LedgerNote[];
  readonly asOf: CivilDate;
  readonly asOfFrom: "option" | "title" | "header" | "note" | "today";
  readonly period: Period | null;
  /** The year that the ledger is about, where something tells it. */
  readonly year: number | null;
  /** The text of the title above the table; null where there is none. */
  readonly title: string | null;
}

const NOTE_HEAD = /^\s*(?:※|\*|注|备注|说明|附注|填表说明|填报|填表|报送|截至|截止|note)/i;
/** A heading over instructions: 填表说明, 填报要求. */
const INSTRUCTIONS = /^\s*[（(【]?(?:填[表报写]|报送|使用)(?:说明|要求|须知|规范|注意事项)|^\s*(?:说明|注意事项|instructions?)\s*[:：]?\s*$/i;
const LISTED = /^\s*(?:[（(]?\d{1,2}\s*[.．、)）]|[（(]?[一二三四五六七八九十]{1,3}[、.)）]|[①-⑳●■◆-])/;
/** What of an instruction may still name the reporting day; 格式为2021年12月31日 does not. */
const NAMES_DAY = /截[至止]|填报日期|报告期|as of|as at|cut-?off/i;
const SAMPLE = /格式|例如|如[:：]|示例|e\.g\./i;
const RELATIVE = /[本当上下今去](?:个)?(?:月|季|旬|周|年|期)|(?:this|last|current|previous) (?:month|quarter|year|week)/i;
const LABEL = /[:：]\s*$/;
const LONGEST_TITLE = 60;
const MOST_ROWS_BELOW = 20;

function surroundings(table: TableCandidate): Surrounding[] {
  const { grid } = table;
  const found: Surrounding[] = [];
  const top = table.header?.top ?? table.first;
  let instructions = false;
  for (let row = table.around.top; row < top; row += 1) {
    for (const { column, text, told } of textsIn(grid, row)) {
      if (INSTRUCTIONS.test(text)) instructions = true;
      const note = NOTE_HEAD.test(text) || text.length > LONGEST_TITLE;
      const kind = instructions || (LISTED.test(text) && row > table.around.top) ? "instruction" : note ? "note" : "title";
      found.push({ row, column, text, told, kind });
    }
  }
  const lastTask = table.rows.tasks.at(-1)?.rows.at(-1) ?? table.headerRow;
  for (let row = lastTask + 1; row <= Math.min(table.around.bottom, lastTask + MOST_ROWS_BELOW); row += 1) {
    const texts = textsIn(grid, row);
    // Several filled cells are another table's row, no note; a line of signatures has labels.
    if (texts.length <= 2 || texts.some(({ text }) => /[:：]/.test(text))) {
      found.push(...texts.map((each) => ({ row, ...each, kind: INSTRUCTIONS.test(each.text) ? ("instruction" as const) : ("note" as const) })));
    }
  }
  return found;
}

/** A row's texts; a label such as 填报日期： is told together with the date beside it. */
function textsIn(grid: SheetGrid, row: number): { readonly column: number; readonly text: string; readonly told: string }[] {
  const texts = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const { text, value } = grid.own(row, column);
    if (text.trim() === "" || typeof value !== "string") continue;
    texts.push({ column, text, told: LABEL.test(text) ? text + besides(grid, row, column) : text });
  }
  return texts;
}

/** What stands next to a label: a date written out as text says it, or a text. */
function besides(grid: SheetGrid, row: number, column: number): string {
  const from = (grid.mergeAt(row, column)?.right ?? column) + 1;
  for (let next = from; next <= Math.min(grid.right, from + 1); next += 1) {
    const { text, value, format } = grid.own(row, next);
    if (text.trim() === "") continue;
    if (typeof value === "string") return text;
    const date = datePrecision(format) === "day" && typeof value === "number" ? fromSerial(value) : null;
    if (!date) return "";
    const [year, month, day] = date.split("-").map(Number);
    return `${year ?? ""}年${month ?? ""}月${day ?? ""}日`;
  }
  return "";
}

/** What a surrounding says of the reporting time; an instruction only where it names the day outright. */
function timeOf(each: Surrounding, options: { readonly fallbackYear?: number }): ReportingTime | null {
  if (each.kind === "instruction" && (!NAMES_DAY.test(each.told) || SAMPLE.test(each.told))) return null;
  return readTold(each.told, options);
}

/** 本月进展 says nothing of which month it is. */
function readTold(text: string, options: { readonly fallbackYear?: number }): ReportingTime | null {
  return RELATIVE.test(text) && !/\d|[一二三四]季度|半年/.test(text) ? null : readReportingTime(text, options);
}

/**
 * Settles the reporting day, period and year: the given option first, else the progress column's header, a title,
 * a note, else `today`. A deadline for all tasks is read from notes and titles.
 */
export function readLedgerTime(table: TableCandidate, options: { readonly asOf?: CivilDate; readonly today: CivilDate }): LedgerTime {
  const around = surroundings(table);
  const year = readYear(table, around, options);
  const fallback = { fallbackYear: year ?? Number((options.asOf ?? options.today).slice(0, 4)) };
  const progress = table.columns.find((each) => each.role === "progress");
  const told = (["title", "note", "instruction"] as const).flatMap((kind) =>
    around.filter((each) => each.kind === kind).map((each) => ({ from: kind === "title" ? kind : ("note" as const), time: timeOf(each, fallback) })),
  );
  const sources = [
    { from: "header" as const, time: progress ? readTold(progress.header, fallback) : null },
    ...told,
    { from: "title" as const, time: readReportingTime(table.grid.sheet.name, fallback) },
  ];
  const source = sources.find(({ time }) => time?.asOf !== undefined);
  const asOf = options.asOf ?? source?.time?.asOf ?? options.today;
  const period = sources.find(({ time }) => time?.period !== undefined)?.time?.period ?? null;
  const context = { asOf, ...(year === null ? {} : { year }) };
  const notes: LedgerNote[] = [];
  for (const each of around) {
    const time = timeOf(each, fallback);
    const deadline = readDeadlineNote(each.text, context);
    const gives = {
      ...(deadline?.kind === "date" && deadline.date ? { deadline: deadline.date } : {}),
      // A day that was not taken, since the title or the header names another, is no context.
      ...(time?.asOf && (time.asOf === asOf || options.asOf !== undefined) ? { asOf: time.asOf } : {}),
      ...(time?.period ? { period: time.period } : {}),
      ...(time?.year !== undefined ? { year: time.year } : {}),
    };
    const says = gives.deadline !== undefined || (each.kind !== "title" && (gives.asOf !== undefined || gives.period !== undefined));
    if (says) notes.push({ row: each.row, column: each.column, text: each.text, gives });
  }
  return { notes, asOf, asOfFrom: options.asOf ? "option" : source?.time?.asOf ? source.from : "today", period, year, title: around.find((each) => each.kind === "title")?.text.trim() ?? null };
}

/** The ledger's year: a title's first, then any note's, the sheet's name, a deadline for all tasks. */
function readYear(table: TableCandidate, around: readonly Surrounding[], options: { readonly asOf?: CivilDate; readonly today: CivilDate }): number | null {
  const texts = around.map((each) => ({ each, time: timeOf(each, {}) }));
  const deadline = around.map((each) => readDeadlineNote(each.text, { asOf: options.asOf ?? options.today })?.date).find((date) => date);
  return (
    texts.find(({ each, time }) => each.kind === "title" && time?.year !== undefined)?.time?.year ??
    texts.find(({ time }) => time?.year !== undefined)?.time?.year ??
    readReportingTime(table.grid.sheet.name, {})?.year ??
    (deadline ? Number(deadline.slice(0, 4)) : null)
  );
}
