/** 序时进度: a task's done share against the share of its time that has passed, and the office's word for it. */

import type { CivilDate, Task } from "../../ledger/ledger";
import { doneShare, elapsedShare } from "./schedule";

/** A level: from so many points ahead (negative: behind) on. */
export interface Level {
  readonly name: string;
  /** Least points; null for the last level, which takes what is left. */
  readonly from: number | null;
  /** Only more points than `from`. */
  readonly above?: boolean;
  readonly tone: "good" | "fair" | "poor";
}

export interface Pace {
  /** Shares in percent. */
  readonly elapsed: number;
  readonly done: number;
  /** done − elapsed, in points. */
  readonly points: number;
  readonly level: Level;
}

/** Shares are quotients of days: so small a difference is none. */
const NO_POINT = 1e-9;

/**
 * A task's pace; null where its deadline or its done share cannot be told. A task that is done has done the whole of it,
 * whatever its figures tell. `levels` are best first.
 */
export function readPace(task: Task, asOf: CivilDate, levels: readonly Level[]): Pace | null {
  const elapsed = elapsedShare(task, asOf);
  const told = doneShare(task)?.share ?? null;
  const done = task.state === "done" ? Math.max(told ?? 0, 100) : told;
  if (elapsed === null || done === null) return null;
  const points = done - elapsed;
  const level = levels.find((each) => reaches(points, each)) ?? levels.at(-1);
  return level ? { elapsed, done, points, level } : null;
}

function reaches(points: number, { from, above }: Level): boolean {
  if (from === null) return true;
  return above === true ? points > from + NO_POINT : points >= from - NO_POINT;
}
