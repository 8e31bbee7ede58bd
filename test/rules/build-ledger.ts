/** Tasks and ledgers built by hand, for tests of rules: name the cells that matter, the rest is quiet. */

import { foldWraps } from "../../src/ledger/folded-text";
import { readTaskReference } from "../../src/ledger/reference";
import { readPoints } from "../../src/ledger/points";
import type { Ledger, LedgerColumn, Role, Task, TaskCell } from "../../src/ledger/ledger";

const columnOrder: readonly Role[] = [
  "seq", "reference", "category", "task", "target", "measures", "lead", "support", "unit", "person",
  "start", "deadline", "milestone", "progress", "percent", "status", "problems", "next", "updated", "remarks",
];

/** What may be given of a task: texts of its cells by role, and whatever else differs from a quiet task. */
export type TaskParts = { readonly [R in Role]?: string } & { readonly row?: number; readonly with?: Partial<Task> };

/** A task whose cells hold the given texts; row 2 (0-based) unless told. */
export function taskOf(parts: TaskParts): Task {
  const { row = 2, with: rest, ...texts } = parts;
  const cells: { [R in Role]?: TaskCell } = {};
  for (const role of columnOrder) {
    const text = texts[role];
    if (text !== undefined) cells[role] = { row, column: columnOrder.indexOf(role), text, value: text, formula: false };
  }
  const progress = foldWraps(texts.progress ?? "");
  return {
    key: `task-${row}`,
    text: texts.task ?? "",
    rows: [row, row],
    seq: row - 1,
    reference: readTaskReference(texts.task ?? ""),
    cells,
    milestones: [],
    units: [],
    repeatedUnits: [],
    deadline: { kind: "none", span: null, from: "none" },
    start: null,
    progress: progress.text,
    points: readPoints(progress),
    figures: [],
    state: "cannot-tell",
    age: { newest: null, from: "none" },
    ...rest,
  };
}

/** A ledger of these tasks, each on a row of its own; the reporting day is 2021-06-30 unless told. */
export function ledgerOf(parts: readonly TaskParts[], rest: Partial<Ledger> = {}): Ledger {
  const tasks = parts.map((part, index) => taskOf({ row: index + 2, ...part }));
  const roles = columnOrder.filter((role) => tasks.some((task) => task.cells[role]));
  const columns: LedgerColumn[] = roles.map((role) => ({ role, column: columnOrder.indexOf(role), header: role, by: "header" }));
  return {
    sheet: "台账",
    headerRow: 1,
    headerTop: 1,
    firstRow: tasks.length > 0 ? 2 : null,
    lastRow: tasks.length > 0 ? tasks.length + 1 : null,
    freeColumn: columnOrder.length,
    columns,
    ambiguous: [],
    notes: [],
    tasks,
    skipped: [],
    units: [],
    others: [],
    merges: [],
    hiddenRows: [],
    mergedDown: new Map(),
    errors: [],
    asOf: "2021-06-30",
    asOfFrom: "option",
    period: null,
    ...rest,
  };
}
