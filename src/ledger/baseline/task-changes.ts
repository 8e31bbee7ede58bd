/** What changed since the last period, task by task. */

import type { Ledger, Task } from "../ledger";
import type { Baseline, BaselineTask } from "./baseline";
import type { ProgressChange } from "./compare-progress";

/** A figure that is told in both periods, and differs. */
export interface FigureChange {
  readonly label: string;
  readonly measure: string;
  readonly before: number | null;
  readonly now: number | null;
}

export interface TaskChange {
  readonly kind: "unchanged" | "nearly-unchanged" | "changed" | "new" | "dropped";
  /** null for a dropped task. */
  readonly task: Task | null;
  /** null for a new task. */
  readonly before: BaselineTask | null;
  /** Words of the progress that changed; none for unchanged ones, and for progress that was written anew. */
  readonly words: readonly ProgressChange[];
  readonly figures: readonly FigureChange[];
  readonly unitsBefore: readonly string[] | null;
  readonly deadlineBefore: BaselineTask["deadline"] | null;
}

export type ReadTaskChanges = (ledger: Ledger, baseline: Baseline) => readonly TaskChange[];
