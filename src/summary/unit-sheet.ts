/** A unit's sheet: its numbers, its tasks, and room for what it has to say. */

import type { UnitColumn, UnitCounts } from "../locales/summary/summary-texts";
import { findingLines } from "./finding-texts";
import { KEY_HEADER, rowKeys, SIGN_KEY, type KeptByUser } from "./kept-by-user";
import { emptyCell, linkCell, RowList, textCell, type Spread } from "./plan-cells";
import type { CellStyle, PlanCell, SheetPlan } from "./sheet-plan";
import { TASKS_A_STEP, type SummaryContext } from "./summary-context";
import { lineCount, linesHeight, MAX_ROW_HEIGHT, rowHeight } from "./text-measure";
import type { UnitTask, UnitTasks } from "./unit-tasks";

/** Looks told apart by words, too: a unit with errors says so in its second line of numbers. */
const TAB_COLOR = "#5B7F95";
const TAB_COLOR_ERRORS = "#C00000";

const LEAST_HEIGHT = 30;
/** A text of more rows than this is not shown in full: the ledger is the place to read it. */
const MOST_PARTS = 8;

export interface UnitSheet {
  readonly unit: UnitTasks;
  readonly id: string;
  readonly name: string;
  readonly counts: UnitCounts;
  readonly overview: { readonly name: string; readonly address: string };
  readonly kept: KeptByUser | undefined;
}

/** Columns whose texts differ from unit to unit; the others are measured once a task. */
const VARYING: readonly UnitColumn[] = ["seq", "role", "state", "others", "notes", "row"];
const CENTERED: ReadonlySet<UnitColumn> = new Set(["seq", "role", "deadline", "state"]);

/** The other units of a task, one a line, those in the lead marked. */
function otherUnits(row: UnitTask, own: string, context: SummaryContext): string {
  const { withRemark } = context.texts.unit;
  const others = new Map<string, string>();
  for (const { name, role } of row.task.units) {
    if (name !== own && !others.has(name)) others.set(name, role === "lead" ? withRemark(name, context.texts.roles.lead) : name);
  }
  return [...others.values()].join("\n");
}

/** Plan of one unit's sheet; yields now and then. */
export function* unitSheet(sheet: UnitSheet, context: SummaryContext): Generator<void, SheetPlan> {
  const { texts, table, ledger } = context;
  const { unit, counts, kept } = sheet;
  const last = table.columns.length - 1;
  const keyColumn = last + 1;
  const list = new RowList([...table.columns.map((column) => table.widths[column]), 0]);
  const whole = (cell: PlanCell): Spread => ({ from: 0, to: last, cell });

  list.spread([
    { from: 0, to: last - 2, cell: textCell(texts.unit.title(unit.group.name), "title") },
    {
      from: last - 1,
      to: last,
      cell: linkCell(texts.unit.back, sheet.overview.name, sheet.overview.address, texts.unit.backTip(sheet.overview.name), "note"),
    },
  ], LEAST_HEIGHT);
  list.spread([whole(textCell(context.subtitle, "subtitle"))]);
  list.spread([whole(textCell(texts.unit.counts(counts), "value"))]);
  list.spread([whole(textCell(texts.unit.checks(counts, context.dueSoonDays), "value"))]);
  const about = aboutUnit();
  if (about !== "") list.spread([whole(textCell(about, "note"))]);
  const headerRow = list.next;
  list.add([...table.columns.map((column) => textCell(texts.unit.headers[column], "header")), textCell(KEY_HEADER, "note")], LEAST_HEIGHT);

  const keys = rowKeys(unit.tasks.map(({ task }) => task.key));
  for (const [index, row] of unit.tasks.entries()) {
    addTask(row, keys[index] ?? row.task.key);
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

  function addTask(row: UnitTask, key: string): void {
    const { task } = row;
    const long = context.textsOf(task);
    const role = texts.roles[row.role];
    const shown: Readonly<Record<UnitColumn, string>> = {
      seq: task.seq === null ? "" : String(task.seq),
      source: long.source,
      task: long.task,
      role: row.via === null ? role : texts.unit.withRemark(role, row.via),
      deadline: long.deadline,
      state: texts.states[task.state],
      progress: long.progress,
      others: otherUnits(row, unit.group.name, context),
      findings: long.findings,
      notes: kept?.notes.get(key)?.note ?? "",
      row: texts.row(task.rows[0] + 1),
    };
    const lines = Math.max(long.lines, ...VARYING.map((column) => lineCount(shown[column], table.widths[column])));
    const height = Math.max(LEAST_HEIGHT, linesHeight(lines));
    const parts = Math.min(MOST_PARTS, Math.ceil(height / MAX_ROW_HEIGHT));
    const isCut = height > parts * MAX_ROW_HEIGHT;
    const cells = table.columns.map((column): PlanCell => {
      if (column === "row") {
        const text = isCut ? `${shown.row}\n${texts.unit.cutText}` : shown.row;
        return linkCell(text, ledger.sheet, context.addressOf(task), texts.unit.rowTip(ledger.sheet));
      }
      if (column === "seq" && typeof task.seq === "number") return { value: task.seq, style: "center" };
      const style: CellStyle = column === "state" ? task.state : CENTERED.has(column) ? "center" : "text";
      return shown[column] === "" ? emptyCell(style) : textCell(shown[column], style);
    });
    list.tall([...cells, textCell(key, "note")], height, parts);
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
      list.add([...cells, textCell(key, "note")], rowHeight(lines, LEAST_HEIGHT));
    }
  }

  function addEnd(): void {
    const rows = new Set(unit.tasks.flatMap(({ task }) => [task.rows[0], task.rows[1]]));
    const concerning = context.findings.sheet.filter((finding) => finding.rows?.some((row) => rows.has(row)));
    const lines = findingLines(concerning, context.sentence, texts);
    list.blank();
    if (lines !== "") list.spread([whole(textCell(`${texts.unit.sheetFindings}\n${lines}`, "note"))]);
    list.spread([whole(textCell(texts.unit.notesHint, "note"))]);
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
