/** How each unit's tasks stand, counted: pure. */

import type { Ledger, TaskState } from "../../ledger/ledger";

export const STATES: readonly TaskState[] = ["done", "on-track", "behind", "not-started", "cannot-tell"];

export interface UnitStates {
  /** Canonical name; null for tasks without a unit. */
  readonly unit: string | null;
  readonly counts: Readonly<Record<TaskState, number>>;
  readonly total: number;
}

/** Units with most tasks first; a task of several units counts for each of them. */
export function unitStates({ tasks }: Pick<Ledger, "tasks">): readonly UnitStates[] {
  const found = new Map<string | null, Record<TaskState, number>>();
  const count = (unit: string | null, state: TaskState) => {
    const counts = found.get(unit) ?? { done: 0, "on-track": 0, behind: 0, "not-started": 0, "cannot-tell": 0 };
    counts[state] += 1;
    found.set(unit, counts);
  };
  for (const { units, state } of tasks) {
    const names = new Set(units.map(({ name }) => name));
    for (const name of names) count(name, state);
    if (names.size === 0) count(null, state);
  }
  return [...found]
    .map(([unit, counts]) => ({ unit, counts, total: STATES.reduce((sum, state) => sum + counts[state], 0) }))
    .sort((one, other) => other.total - one.total);
}
