/** Whether the ledger's cells still say what was checked: a co-author may write between the check and what follows it. */

import type { Ledger, TaskCell } from "../ledger/ledger";
import { isBlankText, SheetGrid } from "../ledger/sheet-grid";
import type { SheetCells } from "../ledger/sheet-cells";

/** True where a task's cell says something else by now, or a row has come behind the last task. */
export function hasChangedMeanwhile(ledger: Ledger, cells: SheetCells): boolean {
  const grid = new SheetGrid(cells);
  const isSame = (cell: TaskCell): boolean =>
    (cell.pieces ?? [{ row: cell.row, column: cell.column, start: 0, length: cell.text.length }]).every(
      ({ row, column, start, length }) => grid.own(row, column).text === cell.text.slice(start, start + length),
    );
  for (const { cells: own, milestones } of ledger.tasks) {
    if (![...Object.values(own), ...milestones].every(isSame)) return true;
  }
  const column = ledger.columns.find(({ role }) => role === "task")?.column;
  const next = (ledger.lastRow ?? ledger.headerRow) + 1;
  const known = [...ledger.skipped, ...ledger.notes].some(({ row }) => row === next);
  return column !== undefined && !known && !isBlankText(grid.seen(next, column).text);
}
