/** The cells of a ledger that a check reads, each under a name that stays when rows or columns move. */

import type { CivilDate, Ledger, LedgerColumn, Task, TaskCell } from "../ledger/ledger";

/** A column that is read: its role, of several milestone columns numbered. */
export interface CellSlot {
  readonly slot: string;
  readonly column: number;
  readonly header: string;
}

/** All columns that are read, in an order of their own: not the sheet's, since columns may be moved. */
export function slotsOf(ledger: Pick<Ledger, "columns">): CellSlot[] {
  let milestones = 0;
  const slots = ledger.columns.filter(isRead).map(({ role, column, header }): CellSlot => {
    if (role !== "milestone") return { slot: role, column, header };
    milestones += 1;
    return { slot: `${role}${milestones}`, column, header };
  });
  return slots.sort((one, other) => (one.slot < other.slot ? -1 : one.slot > other.slot ? 1 : 0));
}

/** A milestone column that names no day holds nothing that is checked. */
function isRead({ role, due }: LedgerColumn): boolean {
  return role !== "milestone" || due !== undefined;
}

/** A task's cells by slot; a slot is missing where the task has no such cell. */
export function cellsOf(task: Task): ReadonlyMap<string, TaskCell> {
  const cells = new Map<string, TaskCell>(Object.entries(task.cells));
  task.milestones.forEach((cell, index) => cells.set(`milestone${index + 1}`, cell));
  return cells;
}

/**
 * What a cell holds, as a text to compare. A number counts as itself, not as it is shown: a narrower column or another
 * format changes nothing that was checked.
 */
export function heldText(cell: TaskCell | undefined): string {
  if (cell === undefined) return "";
  return typeof cell.value === "string" || cell.pieces !== undefined ? cell.text : `${typeof cell.value}:${String(cell.value)}`;
}

/** The reporting day where the ledger's own cells tell it; null where it was given, or is only the day of the check. */
export function toldDay({ asOf, asOfFrom }: Pick<Ledger, "asOf" | "asOfFrom">): CivilDate | null {
  return asOfFrom === "option" || asOfFrom === "today" ? null : asOf;
}
