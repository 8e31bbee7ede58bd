/** What all generated sheets of one run share. */

import { cellAddress } from "../ledger/address";
import type { Ledger, Task } from "../ledger/ledger";
import type { SummaryTexts } from "../locales/summary/summary-texts";
import { findingLines, type Sentence } from "./finding-texts";
import { daysLeft, formatDeadline, formatReference, ledgerSubtitle } from "./format";
import { readPace, type Level } from "../rules/reading/pace";
import type { FindingsByTask } from "./task-findings";
import { lineCount } from "./text-measure";
import { unitColumns, type LongTexts, type UnitColumns } from "./unit-columns";

/** A task's texts, the same on every unit's sheet. */
export interface TaskTexts extends LongTexts {
  readonly source: string;
  readonly deadline: string;
  /** Lines of the highest of them, at the widths of the table; measured once, however many units have the task. */
  readonly lines: number;
}

export interface SummaryContext {
  readonly ledger: Ledger;
  readonly texts: SummaryTexts;
  readonly sentence: Sentence;
  readonly findings: FindingsByTask;
  readonly dueSoonDays: number;
  /** Texts as they stand, or as formulas that follow the ledger's cells. */
  readonly cells: "values" | "links";
  /** The sheets go out as files of their own: nothing leads to another sheet. */
  readonly sentOut: boolean;
  /** A task's level of time-proportional progress; null where it cannot be told, and for done tasks. */
  readonly paceOf: (task: Task) => Level | null;
  /** Period, reporting day and source sheet in one line. */
  readonly subtitle: string;
  readonly table: UnitColumns;
  readonly textsOf: (task: Task) => TaskTexts;
  /** A1 address of the task in the ledger's sheet. */
  readonly addressOf: (task: Task) => string;
}

/** Tasks between two yields: some milliseconds of work. */
export const TASKS_A_STEP = 200;

/** For a task that is none of the ledger's. */
const NO_TEXTS: TaskTexts = { task: "", progress: "", findings: "", source: "", deadline: "", lines: 1 };

const MEASURED = ["task", "progress", "findings", "source", "deadline"] as const;

/** The deadline in words; where it is missed or near, also by how many days. */
function deadlineText(task: Task, context: Pick<SummaryContext, "ledger" | "texts" | "dueSoonDays">): string {
  const { texts, ledger, dueSoonDays } = context;
  const deadline = formatDeadline(task.deadline, texts, task.cells.deadline?.text);
  const left = daysLeft(task, ledger.asOf);
  if (left === null || left > dueSoonDays) return deadline;
  return `${deadline}\n${left < 0 ? texts.deadline.overdue(-left) : texts.deadline.dueSoon(left)}`;
}

/** Yields now and then, so that a caller may let others work in between. */
export function* summaryContext(
  given: Pick<SummaryContext, "ledger" | "texts" | "sentence" | "findings" | "dueSoonDays" | "cells" | "sentOut">,
  levels: readonly Level[],
): Generator<void, SummaryContext> {
  const { ledger, texts, sentence, findings } = given;
  const paces = new Map<Task, Level>();
  const made: Omit<TaskTexts, "lines">[] = [];
  for (const task of ledger.tasks) {
    made.push({
      // Verbatim as in the cell; where the ledger has no such column, what was read in its stead.
      task: task.cells.task?.text ?? task.text,
      progress: task.cells.progress?.text ?? task.progress,
      findings: findingLines(findings.of(task), sentence, texts),
      source: formatReference(task.reference, texts),
      deadline: deadlineText(task, given),
    });
    const pace = task.state === "done" ? null : readPace(task, ledger.asOf, levels);
    if (pace !== null) paces.set(task, pace.level);
    if (made.length % TASKS_A_STEP === 0) yield;
  }
  const hasSource = ledger.tasks.some(({ reference }) => reference?.role === "reference");
  const fallbackColumn = ledger.columns.find(({ role }) => role === "task")?.column ?? ledger.columns[0]?.column ?? 0;
  const table = unitColumns(made, hasSource, texts, [...paces.values()].map(({ name }) => name));
  const byTask = new Map<Task, TaskTexts>();
  for (const [index, task] of ledger.tasks.entries()) {
    const own = made[index];
    if (own === undefined) continue;
    const lines = Math.max(...MEASURED.map((column) => lineCount(own[column], table.widths[column])));
    byTask.set(task, { ...own, lines });
    if (index % TASKS_A_STEP === 0) yield;
  }
  return {
    ...given,
    table,
    paceOf: (task) => paces.get(task) ?? null,
    textsOf: (task) => byTask.get(task) ?? NO_TEXTS,
    addressOf: (task) => cellAddress(task.rows[0], task.cells.task?.column ?? fallbackColumn),
    subtitle: ledgerSubtitle(ledger, texts),
  };
}
