/** Where a finding stands: a task's cell, and the words in it. */

import type { Ledger, Role, Span, Task, TaskCell } from "../ledger/ledger";
import type { RuleFinding } from "./finding";

export type Place = Pick<RuleFinding, "at" | "task" | "quote">;

/** At a cell of a task, quoting `span` of the cell's own text (UTF-16 units) where there is one. */
export function atCell(task: Task, cell: TaskCell, span?: Span | null): Place {
  const quote = span && span[1] > span[0] ? { quote: { text: cell.text.slice(span[0], span[1]), span } } : {};
  return { at: { row: cell.row, column: cell.column }, task: task.key, ...quote };
}

/** At a task's cell of the first of these roles that its ledger has; at the task's first row where it has none. */
export function atRole(ledger: Ledger, task: Task, ...roles: readonly Role[]): Place {
  for (const role of roles) {
    const cell = task.cells[role];
    if (cell) return atCell(task, cell);
  }
  return { at: { row: task.rows[0], column: ledger.columns[0]?.column ?? 0 }, task: task.key };
}

/** The whole of a cell's text, as a span; null for a blank one. */
export function whole(cell: TaskCell): Span | null {
  return cell.text === "" ? null : [0, cell.text.length];
}
