/**
 * progress/repeats-other-task: the same progress stands at another task.
 *
 * Compared without widths, spaces and marks. Short texts (已完成) may well be the same; a long one was copied. The finding
 * stands at the later task and names the first.
 */

import { defineSteppedRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { bareText } from "../reading/bare-text";
import { toldProgress } from "../reading/tells-nothing";

/** Tasks between two points at which a caller may pause. */
const TASKS_A_STEP = 100;

export type RepeatsOtherTaskFacts = {
  /** 序号 of the other task as the ledger has it; null where it has none. */
  readonly otherSeq: number | string | null;
  /** Its 0-based first row. */
  readonly otherRow: number;
};

export const repeatsOtherTask = defineSteppedRule({
  id: "progress/repeats-other-task",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: {
    /** Texts with fewer letters, digits and characters than these may be the same. */
    least: 15,
  },
  *checkSteps(ledger, { parameters }): Iterable<RuleFinding<RepeatsOtherTaskFacts> | null> {
    const first = new Map<string, (typeof ledger.tasks)[number]>();
    for (const [index, task] of ledger.tasks.entries()) {
      if (index % TASKS_A_STEP === TASKS_A_STEP - 1) yield null;
      const cell = toldProgress(task);
      if (!cell) continue;
      const bare = bareText(cell.text);
      if (bare.length < parameters.least) continue;
      const other = first.get(bare);
      if (!other) {
        first.set(bare, task);
        continue;
      }
      const same = other.cells.progress;
      // One merged cell that serves both tasks was typed once and repeats nothing.
      if (same && same.row === cell.row && same.column === cell.column) continue;
      yield { ...atCell(task, cell), facts: { otherSeq: other.seq, otherRow: other.rows[0] } };
    }
  },
});
