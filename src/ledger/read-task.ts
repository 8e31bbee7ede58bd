/** Reads one task: its reference, units, deadline, points, figures, state and age. */

import type { TableCandidate } from "./find-tables";
import { readFigures, readState } from "./figures";
import { foldWraps } from "./folded-text";
import type { CivilDate, Deadline, LedgerColumn, Task, TaskCell } from "./ledger";
import type { LedgerTime } from "./ledger-notes";
import { readSeq } from "./numerals";
import { readPoints } from "./points";
import { administrativeLevel, readReferenceCell, readTaskReference } from "./reference";
import type { ReadOptions } from "./read-options";
import { readTaskCells } from "./task-cells";
import { makeTaskKeys } from "./task-key";
import { readLedgerUnitsSteps } from "./task-units";
import { progressAge, readDeadline, readTimeMentions } from "./time";

/** A deadline cell that says nothing, not even that the deadline is open. */
const BLANK_DEADLINE = /^(?:[\s\u3000/／\\\-—–_无空.。]*|\s*(?:暂无|没有|n\s*[/.]?\s*a\.?|none|nil|not applicable)\s*)$/i;

/** Beside a column of the projects' names these tell what is to be built or done, and how much of it: 建设内容, 内容及目标. */
const TELLS_QUANTITIES = /内容|规模|目标|任务/;

/** What counts where no row of a task has a date, the foremost first. */
const STANDING_KINDS: readonly Deadline["kind"][] = ["invalid", "recurring", "immediate", "ongoing"];

/** Level of a district's or county's own plans: where the units do not tell their level, no number of such a plan is a higher one's. */
const DISTRICT = 2;

/** Tasks between two points at which a caller may pause. */
const TASKS_A_STEP = 500;

/** Reads the cells and the units of all tasks, step by step: from then on each task can be read by itself. */
export function* makeTaskReader(table: TableCandidate, columns: readonly LedgerColumn[], time: LedgerTime, options: ReadOptions) {
  const context = time.year === null ? { asOf: time.asOf } : { asOf: time.asOf, year: time.year };
  const drafts: ReturnType<typeof readTaskCells>[] = [];
  for (const { rows } of table.rows.tasks) {
    drafts.push(readTaskCells(table, columns, rows));
    if (drafts.length % TASKS_A_STEP === 0) yield null;
  }
  const units = yield* readLedgerUnitsSteps(drafts.map(({ cells }) => cells), options.roster);
  const keyOf = makeTaskKeys();
  const quantities = columns.find((each) => each.role === "measures" && TELLS_QUANTITIES.test(each.header))?.role;
  const noteDeadline = time.notes.map((each) => each.gives.deadline).find((date) => date !== undefined);
  let index = -1;

  function read(rows: readonly number[]): Task {
    index += 1;
    const { cells: found, milestones, deadlines } = drafts[index] ?? readTaskCells(table, columns, rows);
    const { cell: deadlineCell, deadline } = settledDeadline(found.deadline, deadlines);
    const cells = deadlineCell ? { ...found, deadline: deadlineCell } : found;
    const task = cells.task?.text ?? "";
    const folded = foldWraps(task);
    const reference = (cells.reference && readReferenceCell(cells.reference.text)) ?? readTaskReference(task);
    // The same task has the same key whether its source stands in the text, in a column, or in both.
    const inText = reference?.role === "task" ? reference : readTaskReference(task);
    const body = inText ? task.slice(0, inText.span[0]) + task.slice(inText.span[1]) : task;
    const progressCell = cells.progress?.text ?? "";
    const progress = foldWraps(progressCell);
    const points = readPoints(progress);
    const own = units.of(index);
    const level = own.level ?? units.level;
    const schemeLevel = reference ? administrativeLevel(reference.scheme.replace(/^《/, "")) : null;
    const target = cells.target ?? (quantities && cells[quantities]);
    const figures = readFigures(progressCell, points, {
      taskText: folded.text,
      higherLevel: schemeLevel !== null && (level === null ? schemeLevel > DISTRICT : schemeLevel > level),
      ...(target ? { targetText: foldWraps(target.text).text } : {}),
    });
    const start = cells.start ? (cells.start.date ?? firstDayOf(cells.start.text)) : null;
    const { state } = readState({
      ...(cells.status ? { status: cells.status.text, asks: cells.status.asks } : {}),
      ...(cells.percent ? { percent: cells.percent.text, percentValue: cells.percent.value } : {}),
      progress: progressCell,
      points,
      figures,
      deadline,
      ...(start ? { start } : {}),
      asOf: time.asOf,
      task: folded.text,
      ...(options.statusWords ? { words: options.statusWords } : {}),
    });
    const rest = [cells.seq?.text, cells.unit?.text, cells.lead?.text, progressCell].join("|");
    return {
      key: keyOf(reference, body, rest),
      text: folded.text,
      rows: [rows[0] ?? 0, rows.at(-1) ?? 0],
      seq: cells.seq ? readSeq(cells.seq.text) : null,
      reference,
      cells,
      milestones,
      units: own.units,
      repeatedUnits: own.repeated,
      deadline,
      ...(deadlines.length > 0 ? { rowDeadlines: deadlines } : {}),
      start,
      progress: progress.text,
      points,
      figures,
      state,
      age: readAge(cells.updated, points),
    };
  }

  /** Of a task whose rows have deadlines of their own: it is due with the last of them, and the others are its steps. */
  function settledDeadline(only: TaskCell | undefined, all: readonly TaskCell[]): { readonly cell: TaskCell | undefined; readonly deadline: Deadline } {
    const readings = all.map((cell) => ({ cell, deadline: readTaskDeadline(cell) }));
    const dated = readings.filter(({ deadline: { kind } }) => kind === "date");
    const [first, ...more] = dated;
    if (!first || readings.some(({ deadline: { kind } }) => kind === "invalid")) {
      const telling = STANDING_KINDS.map((kind) => readings.find(({ deadline }) => deadline.kind === kind)).find((each) => each !== undefined);
      return telling ?? { cell: only, deadline: readTaskDeadline(only) };
    }
    const last = more.reduce((latest, each) => ((each.deadline.date ?? "") > (latest.deadline.date ?? "") ? each : latest), first);
    const days = dated.flatMap(({ deadline: { date, milestones = [] } }) => [...milestones, ...(date ? [date] : [])]);
    const steps = [...new Set(days)].filter((date) => date < (last.deadline.date ?? "")).sort();
    return { cell: last.cell, deadline: { ...last.deadline, ...(steps.length > 0 ? { milestones: steps } : {}) } };
  }

  function readTaskDeadline(cell: TaskCell | undefined): Deadline {
    if (cell && !BLANK_DEADLINE.test(cell.text)) {
      if (cell.date) return { kind: "date", date: cell.date, span: [0, cell.text.length], from: "cell" };
      return { ...readDeadline(cell.text, { ...context, value: cell.value }), from: "cell" };
    }
    if (noteDeadline) return { kind: "date", date: noteDeadline, span: null, from: "note" };
    return { kind: "none", span: null, from: "none" };
  }

  function readAge(updated: TaskCell | undefined, points: Task["points"]): Task["age"] {
    if (updated) {
      const day = updated.date ?? dayOf(updated.text);
      if (day) return { newest: day, from: "updated" };
    }
    const { newest, hasDate } = progressAge(points.map((each) => each.text), context);
    return { newest, from: newest !== null || hasDate ? "text" : "none" };
  }

  function dayOf(text: string): CivilDate | null {
    const reading = readDeadline(text, context);
    return reading.kind === "date" ? (reading.date ?? null) : null;
  }

  /** 2021年3月 as a start is its first day, where as a deadline it is its last. */
  function firstDayOf(text: string): CivilDate | null {
    return readTimeMentions(text, context).find((each) => each.start !== null)?.start ?? dayOf(text);
  }

  return { read, finish: (tasks: readonly Task[]) => ({ finished: tasks, units: units.groups }) };
}
