/** 序时进度: a task's done share against the share of its time that has passed, and the office's word for it. */

import type { CivilDate, Task } from "../../ledger/ledger";
import { doneShare, elapsedShare } from "./schedule";

/** A level: from so many points ahead (negative: behind) on. */
export interface Level {
  readonly name: string;
  /** Least points; null for the last level, which takes what is left. */
  readonly from: number | null;
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

/** A task's pace; null where its deadline or its done share cannot be told. `levels` are best first. */
export function readPace(task: Task, asOf: CivilDate, levels: readonly Level[]): Pace | null {
  const elapsed = elapsedShare(task, asOf);
  const told = doneShare(task);
  if (elapsed === null || told === null) return null;
  const points = told.share - elapsed;
  const level = levels.find(({ from }) => from === null || points >= from - 1e-9) ?? levels.at(-1);
  return level ? { elapsed, done: told.share, points, level } : null;
}
