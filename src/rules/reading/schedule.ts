/** How much of a task's time has gone, and how much of its work is told as done. */

import type { CivilDate, Span, Task, TaskCell } from "../../ledger/ledger";
import { readPercent } from "../../ledger/figures";
import { daysBetween } from "../../ledger/time/civil-date";

/** The share in a percent cell, in percent: 30 %, 0.3, 30 and 三成 are 30. null where it cannot be told; a bare 1 is either. */
export function percentShare(cell: TaskCell): number | null {
  const { share } = readPercent(cell.text, cell.value);
  return share === null || share < 0 ? null : Number((share * 100).toPrecision(12));
}

/**
 * Elapsed share (%) of the time from the start to the deadline, both days included; 1 January of the deadline's year
 * where no start is told. null without a dated deadline, and before the start.
 */
export function elapsedShare(task: Task, asOf: CivilDate): number | null {
  const { kind, date } = task.deadline;
  if (kind !== "date" || date === undefined) return null;
  const start = task.start ?? `${date.slice(0, 4)}-01-01`;
  if (asOf < start || date < start) return null;
  if (asOf >= date) return 100;
  return ((daysBetween(start, asOf) + 1) / (daysBetween(start, date) + 1)) * 100;
}

export interface DoneShare {
  /** In percent. */
  readonly share: number;
  readonly cell: TaskCell;
  readonly span: Span | null;
  readonly label: string;
}

/** The share (%) told as done: the percent column's, else the worst of the task's own figures; null without either. */
export function doneShare(task: Task): DoneShare | null {
  const { percent, progress } = task.cells;
  const share = percent ? percentShare(percent) : null;
  if (percent && share !== null) return { share, cell: percent, span: [0, percent.text.length], label: "" };
  if (!progress) return null;
  let worst: DoneShare | null = null;
  for (const figure of task.figures) {
    if (figure.ratio === null || figure.target === null || figure.actual === null) continue;
    if (figure.stage && !figure.stage.last) continue;
    if (worst === null || figure.ratio * 100 < worst.share) {
      worst = { share: figure.ratio * 100, cell: progress, span: figure.span, label: figure.label };
    }
  }
  return worst;
}
