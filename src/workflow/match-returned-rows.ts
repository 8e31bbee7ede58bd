/** Which row of a returned sheet is which task: by its key, else by its words. */

import { matchTasks, type Baseline, type BaselineTask } from "../ledger/baseline";
import type { Ledger, Task } from "../ledger/ledger";
import { readTaskReference } from "../ledger/reference";
import { foldKeyText } from "../ledger/task-key";
import type { UnitSheetRow } from "../summary";

export interface MatchedRows {
  readonly pairs: readonly { readonly row: UnitSheetRow; readonly task: Task }[];
  /** Rows that are no task of the ledger's, in the sheet's order. */
  readonly left: readonly UnitSheetRow[];
}

/** Two tasks with one key are told apart by a number behind it, in the order of the unit's tasks. */
const NUMBERED = /^([^]*)#(\d+)$/;

/** @param own the unit's tasks, where the unit is known: of tasks with one key, its own are meant. */
export function matchReturnedRows(ledger: Ledger, rows: readonly UnitSheetRow[], own?: ReadonlySet<Task>): MatchedRows {
  const byKey = new Map<string, Task[]>();
  for (const task of ledger.tasks) {
    const same = byKey.get(task.key);
    if (same) same.push(task);
    else byKey.set(task.key, [task]);
  }
  const found = new Map<UnitSheetRow, Task>();
  for (const row of rows) {
    const task = row.key === "" ? undefined : taskOfKey(row.key);
    if (task) found.set(row, task);
  }
  const met = new Set(found.values());
  const waiting = rows.filter((row) => !found.has(row));
  if (waiting.length > 0) {
    const rest = { ...ledger, tasks: ledger.tasks.filter((task) => !met.has(task)) };
    for (const [row, task] of byWords(rest, waiting)) found.set(row, task);
  }
  return {
    pairs: rows.flatMap((row) => {
      const task = found.get(row);
      return task ? [{ row, task }] : [];
    }),
    left: rows.filter((row) => !found.has(row)),
  };

  function taskOfKey(key: string): Task | undefined {
    const [, plain = key, number = "1"] = byKey.has(key) ? [] : (NUMBERED.exec(key) ?? []);
    const all = byKey.get(plain) ?? [];
    const ours = own === undefined ? [] : all.filter((task) => own.has(task));
    return (ours.length > 0 ? ours : all)[Number(number) - 1];
  }
}

/** Rows whose task got other words in the ledger since, or whose key is gone. */
function byWords(ledger: Ledger, rows: readonly UnitSheetRow[]): [UnitSheetRow, Task][] {
  const tasks = rows.map(({ texts, key }): BaselineTask => {
    const text = texts.task ?? "";
    const source = readTaskReference(text);
    return {
      key, text, reference: source && { scheme: source.scheme, number: source.number },
      seq: texts.seq ?? null, units: [], progress: texts.progress ?? "", figures: [], deadline: { kind: "none" },
    };
  });
  const baseline: Baseline = { version: 1, period: null, asOf: null, sheet: ledger.sheet, columns: [], tasks };
  const rowOf = new Map(tasks.map((task, index) => [task, rows[index]]));
  return matchTasks(ledger, baseline).pairs.flatMap(({ task, before }): [UnitSheetRow, Task][] => {
    const row = rowOf.get(before);
    return row && foldKeyText(before.text) !== "" ? [[row, task]] : [];
  });
}
