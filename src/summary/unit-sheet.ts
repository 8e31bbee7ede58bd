/** A unit's sheet: its numbers, its tasks, and room for what it has to say. */

import type { UnitCounts } from "../locales/summary/summary-texts";
import { findingLines } from "./finding-texts";
import { rowKeys, type KeptByUser } from "./kept-by-user";
import { emptyCell, linkCell, RowList, textCell, type Spread } from "./plan-cells";
import { STAMP_HEADER } from "./row-stamp";
import type { PlanCell, SheetPlan } from "./sheet-plan";
import { TASKS_A_STEP, type SummaryContext } from "./summary-context";
import { LEAST_HEIGHT, taskRow } from "./task-row";
import { lineCount, rowHeight } from "./text-measure";
import type { UnitTasks } from "./unit-tasks";
import { KEY_HEADER, SIGN_KEY } from "./unit-table";

/** Looks told apart by words, too: a unit with errors says so in its second line of numbers. */
const TAB_COLOR = "#5B7F95";
const TAB_COLOR_ERRORS = "#C00000";

export interface UnitSheet {
  readonly unit: UnitTasks;
  readonly id: string;
  readonly name: string;
  readonly counts: UnitCounts;
  readonly overview: { readonly name: string; readonly address: string };
  readonly kept: KeptByUser | undefined;
}

/** Plan of one unit's sheet; yields now and then. */
export function* unitSheet(sheet: UnitSheet, context: SummaryContext): Generator<void, SheetPlan> {
  const { texts, table } = context;
  const { unit, counts, kept } = sheet;
  const last = table.columns.length - 1;
  /** The hidden ones: what stood in the row, and whose row it is. */
  const keyColumn = last + 2;
  const list = new RowList([...table.columns.map((column) => table.widths[column]), 0, 0]);
  const whole = (cell: PlanCell): Spread => ({ from: 0, to: last, cell });

  const title = textCell(texts.unit.title(unit.group.name), "title");
  const back = linkCell(texts.unit.back, sheet.overview.name, sheet.overview.address, texts.unit.backTip(sheet.overview.name), "note");
  list.spread(context.sentOut ? [whole(title)] : [{ from: 0, to: last - 2, cell: title }, { from: last - 1, to: last, cell: back }], LEAST_HEIGHT);
  list.spread([whole(textCell(context.subtitle, "subtitle"))]);
  list.spread([whole(textCell(texts.unit.counts(counts), "value"))]);
  list.spread([whole(textCell(texts.unit.checks(counts, context.dueSoonDays), "value"))]);
  const about = aboutUnit();
  if (about !== "") list.spread([whole(textCell(about, "note"))]);
  if (context.sentOut) list.spread([whole(textCell(texts.unit.fillHint, "label"))]);
  const headerRow = list.next;
  list.add([...table.columns.map((column) => textCell(texts.unit.headers[column], "header")), textCell(STAMP_HEADER, "note"), textCell(KEY_HEADER, "note")], LEAST_HEIGHT);

  const keys = rowKeys(unit.tasks.map(({ task }) => task.key));
  for (const [index, row] of unit.tasks.entries()) {
    const key = keys[index] ?? row.task.key;
    const { cells, height, parts } = taskRow(row, { unit: unit.group.name, key, note: kept?.notes.get(key)?.note ?? "" }, context);
    list.tall(cells, height, parts);
    if (index % TASKS_A_STEP === 0) yield;
  }
  addGoneTasks(new Set(keys));
  addEnd();

  return {
    id: sheet.id,
    name: sheet.name,
    widths: list.widths,
    rows: list.rows,
    merges: list.merges,
    frozenRows: headerRow + 1,
    printTitleRow: headerRow,
    tabColor: counts.errors > 0 ? TAB_COLOR_ERRORS : TAB_COLOR,
    charts: [],
    footer: texts.footer(sheet.name.replace(/&/g, "&&")),
  };

  function aboutUnit(): string {
    const { group, spellings } = unit;
    const onlyName = spellings.every((spelling) => spelling === group.name);
    return [
      ...(onlyName ? [] : [texts.unit.spellings(spellings)]),
      ...(group.collective ? [texts.unit.collective] : []),
    ].join("\n");
  }

  /** Notes at tasks that are no longer the unit's: nothing that the user wrote is lost. */
  function addGoneTasks(present: ReadonlySet<string>): void {
    const gone = [...(kept?.notes ?? [])].filter(([key]) => !present.has(key));
    if (gone.length === 0) return;
    list.blank();
    list.spread([whole(textCell(texts.unit.goneTask, "note"))]);
    for (const [key, { note, task }] of gone) {
      const cells = table.columns.map((column): PlanCell => {
        if (column === "task") return textCell(task);
        return column === "notes" ? textCell(note) : emptyCell();
      });
      const lines = Math.max(lineCount(note, table.widths.notes), lineCount(task, table.widths.task));
      list.add([...cells, emptyCell("note"), textCell(key, "note")], rowHeight(lines, LEAST_HEIGHT));
    }
  }

  function addEnd(): void {
    const rows = new Set(unit.tasks.flatMap(({ task }) => [task.rows[0], task.rows[1]]));
    const concerning = context.findings.sheet.filter((finding) => finding.rows?.some((row) => rows.has(row)));
    const lines = findingLines(concerning, context.sentence, texts);
    list.blank();
    if (lines !== "") list.spread([whole(textCell(`${texts.unit.sheetFindings}\n${lines}`, "note"))]);
    if (unit.tasks.some(({ task }) => context.paceOf(task) !== null)) list.spread([whole(textCell(texts.unit.paceNote, "note"))]);
    if (!context.sentOut) list.spread([whole(textCell(texts.unit.notesHint, "note"))]);
    const blank = (name: "reporter" | "phone" | "reviewer"): PlanCell => textCell(texts.unit.blanks[name] + (kept?.sign[name] ?? ""), "value");
    const middle = table.columns.indexOf("role");
    const right = table.columns.indexOf("others");
    list.spread([
      { from: 0, to: middle - 1, cell: blank("reporter") },
      { from: middle, to: right - 1, cell: blank("phone") },
      { from: right, to: last, cell: blank("reviewer") },
      { from: keyColumn, to: keyColumn, cell: textCell(SIGN_KEY, "note") },
    ], LEAST_HEIGHT);
  }
}
