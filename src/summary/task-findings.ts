/** Which finding belongs to which task, and which speaks for the whole sheet. */

import type { Ledger, Task } from "../ledger/ledger";
import type { Finding, Severity } from "../rules/finding";

export interface FindingsByTask {
  /** Findings at a task, worst first, else in their order; none for a task without. */
  readonly of: (task: Task) => readonly Finding[];
  /** Findings at no single task. */
  readonly sheet: readonly Finding[];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Worst first; equal ones stay as they were. */
export function bySeverity(one: { readonly severity: Severity }, other: { readonly severity: Severity }): number {
  return RANK[one.severity] - RANK[other.severity];
}

/**
 * Tells a finding's task: by the row of its cell, else by the task's key. The row comes first because it is never
 * shared, while two tasks of the same text might share a key. A finding that speaks for many rows has no one task.
 */
export function taskOfFinding(ledger: Ledger): (finding: Finding) => Task | undefined {
  const byRow = new Map<number, Task>();
  const byKey = new Map<string, Task>();
  for (const task of ledger.tasks) {
    for (let row = task.rows[0]; row <= task.rows[1]; row += 1) byRow.set(row, task);
    if (!byKey.has(task.key)) byKey.set(task.key, task);
  }
  return ({ at, rows, task }) => {
    if (rows !== undefined) return undefined;
    const atRow = at === undefined ? undefined : byRow.get(at.row);
    return atRow ?? (task === undefined ? undefined : byKey.get(task));
  };
}

/** Sorts findings by task. */
export function findingsByTask(ledger: Ledger, findings: readonly Finding[]): FindingsByTask {
  const taskOf = taskOfFinding(ledger);
  const found = new Map<Task, Finding[]>();
  const sheet: Finding[] = [];
  for (const finding of findings) {
    const task = taskOf(finding);
    const list = task === undefined ? sheet : (found.get(task) ?? []);
    list.push(finding);
    if (task !== undefined) found.set(task, list);
  }
  for (const list of found.values()) list.sort(bySeverity);
  return { of: (task) => found.get(task) ?? [], sheet };
}
