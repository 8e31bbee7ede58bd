/**
 * figure/higher-level-target: the task was taken over from a higher level's plan, and its text holds a number of that
 * plan (10 万个点位): it is that level's target, and is never held against the progress. What the text shares out to each
 * district (每个区至少 1 个) is the task's own.
 */

import { setTargets, type SetTarget } from "../../ledger/figures/task-target";
import { foldWraps } from "../../ledger/folded-text";
import type { Ledger, Task } from "../../ledger/ledger";
import { administrativeLevel } from "../../ledger/reference";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { defineTaskRule } from "../rule";
import { levelOfTask } from "../unit/unit-level";

/** The numbers with their measures, as written, and the plan that they are of. */
export type HigherLevelTargetFacts = { readonly targets: readonly string[]; readonly scheme: string };

/** True where the source of a task is a paper of a higher level than its units; false where either is not told. */
function isTakenOver(task: Task, ledger: Ledger): boolean {
  if (!task.reference) return false;
  const scheme = administrativeLevel(task.reference.scheme.replace(/^《/, ""));
  const own = levelOfTask(task, ledger);
  return scheme !== null && own !== null && scheme > own;
}

export const higherLevelTarget = defineTaskRule({
  id: "figure/higher-level-target",
  severity: "info",
  fix: null,
  parameters: {},
  *checkTask(task, ledger): Generator<RuleFinding<HigherLevelTargetFacts>> {
    const cell = task.cells.task;
    if (!cell || !isTakenOver(task, ledger)) return;
    const folded = foldWraps(cell.text);
    const from = task.reference?.role === "task" ? task.reference.span : null;
    const spanOf = ({ told }: SetTarget) => folded.span(told.span[0], told.span[1]);
    const keyOf = (target: SetTarget) => target.told.span.join();
    const own = new Set(setTargets(folded.text, undefined, true).map(keyOf));
    const higher = setTargets(folded.text, undefined, false)
      .filter((target) => !own.has(keyOf(target)))
      .map(spanOf)
      .filter(([start, end]) => from === null || end <= from[0] || start >= from[1]);
    const [first] = higher;
    if (!first || !task.reference) return;
    const targets = higher.map(([start, end]) => cell.text.slice(start, end).replace(/\s+/g, ""));
    yield { ...atCell(task, cell, first), facts: { targets, scheme: task.reference.scheme } };
  },
});
