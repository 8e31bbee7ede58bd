/** The cell that names a unit, among a task's cells. */

import type { ResponsibleUnit, Task, TaskCell } from "../../ledger/ledger";

export function unitCell(task: Task, unit: ResponsibleUnit): TaskCell | undefined {
  return [task.cells.unit, task.cells.lead, task.cells.support].find(
    (cell) => cell !== undefined && cell.row === unit.cell.row && cell.column === unit.cell.column,
  );
}
