/**
 * progress/undated: neither a date column nor a date in the text, so nobody can tell how old the progress is.
 *
 * Said once for the sheet: in a ledger without 更新日期 most texts carry no date, and the remedy is one column, not
 * thirty remarks.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { toldProgress } from "../reading/tells-nothing";

export type UndatedFacts = {
  /** Whether the ledger has a column for the day of the last change. */
  readonly updatedColumn: boolean;
};

export const undated = defineTaskRule({
  id: "progress/undated",
  severity: "info",
  fix: null,
  onceForSheet: true,
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<UndatedFacts>> {
    const cell = toldProgress(task);
    if (!cell || task.age.from !== "none" || task.age.newest !== null) return;
    yield { ...atCell(task, cell), facts: { updatedColumn: task.cells.updated !== undefined } };
  },
});
