/**
 * unit/missing: a task names no responsible unit. Where the ledger has a column for who leads and none for all responsible
 * units, those who only support answer for nothing: a blank there is missing too.
 */

import { isErrorText } from "../../ledger/sheet-grid";
import type { Task, TaskCell } from "../../ledger/ledger";
import { atRole } from "../place";
import { defineTaskRule } from "../rule";

/** Whether the cell names a unit of the task. */
function namesOne(task: Task, cell: TaskCell): boolean {
  return task.units.some((unit) => unit.cell.row === cell.row && unit.cell.column === cell.column);
}

export const unitMissing = defineTaskRule({
  id: "unit/missing",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const { unit, lead, support } = task.cells;
    const told = lead ?? unit ?? support;
    // #N/A and its like are a matter of their own (sheet/error-value).
    if (!told || [unit, lead, support].some((cell) => cell && isErrorText(cell.text))) return;
    const nobodyLeads = lead !== undefined && unit === undefined && !namesOne(task, lead);
    if (task.units.length === 0 || nobodyLeads) yield { ...atRole(ledger, task, "lead", "unit", "support"), facts: { text: told.text.trim() } };
  },
});
