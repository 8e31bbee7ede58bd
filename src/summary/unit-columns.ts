/** Columns of the units' tables and their widths: the same on all sheets of one ledger, so that they print alike. */

import type { SummaryTexts, UnitColumn } from "../locales/summary/summary-texts";
import { LINE_HEIGHT, linesOf, MAX_ROW_HEIGHT, textWidth } from "./text-measure";

/** The long texts of a task, which share the room that the short columns leave. */
export interface LongTexts {
  readonly task: string;
  readonly progress: string;
  readonly findings: string;
}

export interface UnitColumns {
  /** From column A on. */
  readonly columns: readonly UnitColumn[];
  readonly widths: Readonly<Record<UnitColumn, number>>;
}

/** Characters over all columns: A4 landscape, fitted to its width, then prints size 10 at about 90 %. */
const TOTAL_WIDTH = 165;

const SHORT: Readonly<Record<Exclude<UnitColumn, keyof LongTexts>, number>> = {
  seq: 6, source: 13, role: 6, deadline: 14, state: 9, others: 14, notes: 12, row: 9,
};
const ORDER: readonly UnitColumn[] = [
  "seq", "source", "task", "role", "deadline", "state", "progress", "others", "findings", "notes", "row",
];

/** An office's own name of a level may be long; then it wraps. */
const MOST_STATE = 15;

const LEAST: Readonly<Record<keyof LongTexts, number>> = { task: 24, progress: 34, findings: 20 };
const STEP = 3;
/** So many tasks, evenly spread, decide on the widths: more would not change them but take time. */
const SAMPLES = 120;
const MAX_LINES = Math.floor(MAX_ROW_HEIGHT / LINE_HEIGHT);

type LineWidths = Readonly<Record<keyof LongTexts, readonly number[]>>;

function sample<T>(list: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(list.length / SAMPLES));
  return list.filter((_, index) => index % step === 0);
}

function linesAt(lineWidths: readonly number[], width: number): number {
  let lines = 0;
  for (const line of lineWidths) lines += Math.max(1, Math.ceil(line / (width - 1)));
  return lines;
}

/** Height of the tasks' rows at these widths, in lines; lines beyond Excel's limit count tenfold. */
function cost(tasks: readonly LineWidths[], widths: Readonly<Record<keyof LongTexts, number>>): number {
  let sum = 0;
  for (const task of tasks) {
    const lines = Math.max(
      linesAt(task.task, widths.task),
      linesAt(task.progress, widths.progress),
      linesAt(task.findings, widths.findings),
    );
    sum += lines + 9 * Math.max(0, lines - MAX_LINES);
  }
  return sum;
}

/**
 * Columns and widths for a ledger: the long columns share the room so that the rows are as low as possible.
 * @param hasSource whether the ledger has a column for the task's source; where the source stands in the task's own
 *   text, it is there to be read already
 * @param levels names of the levels of time-proportional progress that the column of states shows
 */
export function unitColumns(
  tasks: readonly LongTexts[],
  hasSource: boolean,
  texts: Pick<SummaryTexts, "roles" | "states">,
  levels: readonly string[] = [],
): UnitColumns {
  const wordWidth = (words: readonly string[]): number => words.reduce((most, word) => Math.max(most, textWidth(word)), 0) + 1;
  const short = {
    ...SHORT,
    role: Math.max(SHORT.role, wordWidth(Object.values(texts.roles))),
    state: Math.min(MOST_STATE, Math.max(SHORT.state, wordWidth([...Object.values(texts.states), ...levels]))),
  };
  const columns = ORDER.filter((column) => hasSource || column !== "source");
  let room = TOTAL_WIDTH;
  for (const [column, width] of Object.entries(short)) if (hasSource || column !== "source") room -= width;
  const measured = sample(tasks).map((texts): LineWidths => ({
    task: linesOf(texts.task).map(textWidth),
    progress: linesOf(texts.progress).map(textWidth),
    findings: linesOf(texts.findings).map(textWidth),
  }));
  let best = { task: 30, findings: 22, progress: room - 52 };
  let least = cost(measured, best);
  for (let task = LEAST.task; task <= room - LEAST.progress - LEAST.findings; task += STEP) {
    for (let findings = LEAST.findings; findings <= room - LEAST.progress - task; findings += STEP) {
      const candidate = { task, findings, progress: room - task - findings };
      const height = cost(measured, candidate);
      if (height < least) [best, least] = [candidate, height];
    }
  }
  return { columns, widths: { ...short, ...best } };
}
