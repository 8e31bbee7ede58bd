/** A task's row on a unit's sheet. */

import type { Role } from "../ledger/ledger";
import type { UnitColumn } from "../locales/summary/summary-texts";
import type { Level } from "../rules/reading/pace";
import { linkFormula } from "./ledger-links";
import { emptyCell, linkCell, textCell } from "./plan-cells";
import { stampOf } from "./row-stamp";
import type { CellStyle, PlanCell } from "./sheet-plan";
import type { SummaryContext } from "./summary-context";
import { lineCount, linesHeight, MAX_ROW_HEIGHT } from "./text-measure";
import type { UnitTask } from "./unit-tasks";

export const LEAST_HEIGHT = 30;
/** A text of more rows than this is not shown in full: the ledger is the place to read it. */
const MOST_PARTS = 8;

/** Columns whose texts differ from unit to unit; the others are measured once a task. */
const VARYING: readonly UnitColumn[] = ["seq", "role", "state", "others", "notes", "row"];
const CENTERED: ReadonlySet<UnitColumn> = new Set(["seq", "role", "deadline", "state"]);
/** Columns that show a cell of the ledger as it stands. */
const LINKED: Readonly<Partial<Record<UnitColumn, Role>>> = { seq: "seq", task: "task", progress: "progress" };
/** The tint of a level; its name says the same in words. */
const TONES: Readonly<Record<Level["tone"], CellStyle>> = { good: "on-track", fair: "behind", poor: "not-started" };

export interface TaskRow {
  readonly cells: readonly PlanCell[];
  /** In points; over so many rows of the sheet. */
  readonly height: number;
  readonly parts: number;
}

/** What a row is about besides the task itself. */
export interface RowOf {
  readonly unit: string;
  readonly key: string;
  readonly note: string;
}

/** The row's cells, those of the two hidden columns last. */
export function taskRow(row: UnitTask, { unit, key, note }: RowOf, context: SummaryContext): TaskRow {
  const { texts, table, ledger } = context;
  const { task } = row;
  const long = context.textsOf(task);
  const role = texts.roles[row.role];
  const pace = context.paceOf(task);
  const state = texts.states[task.state];
  const shown: Readonly<Record<UnitColumn, string>> = {
    seq: task.seq === null ? "" : String(task.seq),
    source: long.source,
    task: long.task,
    role: row.via === null ? role : texts.unit.withRemark(role, row.via),
    deadline: long.deadline,
    state: pace === null ? state : `${state}\n${pace.name}`,
    progress: long.progress,
    others: otherUnits(row, unit, context),
    findings: long.findings,
    notes: note,
    row: texts.row(task.rows[0] + 1),
  };
  const lines = Math.max(long.lines, ...VARYING.map((column) => lineCount(shown[column], table.widths[column])));
  const height = Math.max(LEAST_HEIGHT, linesHeight(lines));
  const parts = Math.min(MOST_PARTS, Math.ceil(height / MAX_ROW_HEIGHT));
  const isCut = height > parts * MAX_ROW_HEIGHT;
  const cells = table.columns.map((column) => withFormula(column, cellOf(column)));
  return { cells: [...cells, textCell(stampOf(shown), "note"), textCell(key, "note")], height, parts };

  function cellOf(column: UnitColumn): PlanCell {
    if (column === "row") {
      const text = isCut ? `${shown.row}\n${texts.unit.cutText}` : shown.row;
      return context.sentOut ? textCell(text) : linkCell(text, ledger.sheet, context.addressOf(task), texts.unit.rowTip(ledger.sheet));
    }
    if (column === "seq" && typeof task.seq === "number") return { value: task.seq, style: "center" };
    const style = styleOf(column);
    return shown[column] === "" ? emptyCell(style) : textCell(shown[column], style);
  }

  function styleOf(column: UnitColumn): CellStyle {
    if (column === "state") return pace === null ? task.state : TONES[pace.tone];
    return CENTERED.has(column) ? "center" : "text";
  }

  function withFormula(column: UnitColumn, cell: PlanCell): PlanCell {
    const linked = LINKED[column];
    const source = context.cells === "links" && linked !== undefined ? task.cells[linked] : undefined;
    const formula = source ? linkFormula(ledger.sheet, source) : null;
    return formula === null ? cell : { ...cell, formula };
  }
}

/** The other units of a task, one a line, those in the lead marked. */
function otherUnits(row: UnitTask, own: string, context: SummaryContext): string {
  const { withRemark } = context.texts.unit;
  const others = new Map<string, string>();
  for (const { name, role } of row.task.units) {
    if (name !== own && !others.has(name)) others.set(name, role === "lead" ? withRemark(name, context.texts.roles.lead) : name);
  }
  return [...others.values()].join("\n");
}
