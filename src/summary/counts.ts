/** Numbers of a list of tasks: roles, states, deadlines missed or near, findings. */

import type { CivilDate, Task, TaskState, UnitRole } from "../ledger/ledger";
import type { UnitCounts } from "../locales/summary/summary-texts";
import { daysLeft } from "./format";
import type { FindingsByTask } from "./task-findings";

/** States in the order in which sheets show them. */
export const STATES: readonly TaskState[] = ["done", "on-track", "behind", "not-started", "cannot-tell"];
export const ROLES: readonly UnitRole[] = ["lead", "support", "collective"];

/** What a task counts as: the roles in which it is held, one or several. */
export interface CountedTask {
  readonly task: Task;
  readonly roles: readonly UnitRole[];
}

/**
 * Counts tasks, each once. Overdue: past its day and not done; due soon: not done and due within `dueSoonDays`, the
 * reporting day and the last day included. Only deadlines with a day of their own count, not recurring ones.
 */
export function countTasks(
  tasks: readonly CountedTask[],
  findings: FindingsByTask,
  asOf: CivilDate,
  dueSoonDays: number,
): UnitCounts {
  const roles: Record<UnitRole, number> = { lead: 0, support: 0, collective: 0 };
  const states: Record<TaskState, number> = { done: 0, "on-track": 0, behind: 0, "not-started": 0, "cannot-tell": 0 };
  let [overdue, dueSoon, errors, warnings] = [0, 0, 0, 0];
  for (const { task, roles: held } of tasks) {
    for (const role of held) roles[role] += 1;
    states[task.state] += 1;
    const left = daysLeft(task, asOf);
    if (left !== null && left < 0) overdue += 1;
    if (left !== null && left >= 0 && left <= dueSoonDays) dueSoon += 1;
    for (const { severity } of findings.of(task)) {
      if (severity === "error") errors += 1;
      if (severity === "warning") warnings += 1;
    }
  }
  return { tasks: tasks.length, roles, states, overdue, dueSoon, errors, warnings };
}
