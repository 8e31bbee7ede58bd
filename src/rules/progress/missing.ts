/**
 * progress/missing: a task without a word of progress.
 *
 * A blank cell, spaces alone, or point numbers with nothing behind them ("1.") tell the reader nothing; the ledger
 * must not go out like this. A ledger without a progress column is the sheet's matter, not the task's.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { trimmedSpan, unnumberedLines, withoutInvisible } from "../reading/bare-text";

export type MissingFacts = {
  /** "blank", or "number" where a point's number stands alone. */
  readonly what: "blank" | "number";
};

export const missing = defineTaskRule({
  id: "progress/missing",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<MissingFacts>> {
    const cell = task.cells.progress;
    if (!cell || unnumberedLines(cell.text).length > 0) return;
    const words = withoutInvisible(cell.text).trim();
    const what = words === "" ? "blank" : "number";
    yield { ...atCell(task, cell, what === "number" ? trimmedSpan(cell.text) : null), facts: { what } };
  },
});
