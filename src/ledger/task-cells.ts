/** The cells of one task by role, merged and several rows resolved. */

import type { TableCandidate } from "./find-tables";
import type { CellPiece, CivilDate, LedgerColumn, Role, TaskCell } from "./ledger";
import { statusQuestion } from "./figures";
import { isBlankText, type GridCell, type SheetGrid } from "./sheet-grid";
import { datePrecision, fromSerial } from "./time";

/** Roles whose texts add up where a task spans several rows; of the others the first filled cell counts. */
const JOINED: ReadonlySet<Role> = new Set(["task", "unit", "lead", "support", "progress", "problems", "next", "remarks", "measures", "target"]);

/** One cell of a task in one column; `rows` are the task's 0-based rows. */
export function readTaskCell(grid: SheetGrid, column: LedgerColumn, rows: readonly number[]): TaskCell {
  const pieces: (CellPiece & { readonly text: string })[] = [];
  let start = 0;
  for (const row of rows) {
    const { text } = grid.own(row, column.column);
    if (isBlankText(text)) continue;
    pieces.push({ row, column: column.column, start, length: text.length, text });
    if (!JOINED.has(column.role)) break;
    start += text.length + 1;
  }
  const [first] = pieces;
  if (first && pieces.length > 1) {
    const cell = cellAt(grid, first.row, column.column);
    return { ...cell, text: pieces.map((each) => each.text).join("\n"), pieces: pieces.map(({ text: _text, ...piece }) => piece) };
  }
  if (first) return cellAt(grid, first.row, column.column);
  const row = rows[0] ?? 0;
  // A merged cell above the task speaks for it as well.
  const home = grid.home(row, column.column);
  return cellAt(grid, home.row, home.column);
}

function cellAt(grid: SheetGrid, row: number, column: number): TaskCell {
  const cell = grid.own(row, column);
  const date = dateOf(cell);
  return { row, column, text: cell.text, value: cell.value, formula: grid.isFormula(row, column), ...(date ? { date } : {}) };
}

/** The day of a cell that holds a date serial and shows its day; 2021年6月 as a format names the month, as a text would. */
function dateOf({ value, format }: GridCell): CivilDate | null {
  if (typeof value !== "number" || datePrecision(format) !== "day") return null;
  return fromSerial(value);
}

/** All cells of a task by role, and those of its milestone columns. */
export function readTaskCells(table: TableCandidate, columns: readonly LedgerColumn[], rows: readonly number[]) {
  const cells: { [R in Role]?: TaskCell } = {};
  const milestones: (TaskCell & { readonly due: CivilDate })[] = [];
  let deadlines: readonly TaskCell[] = [];
  for (const column of columns) {
    const cell = readTaskCell(table.grid, column, rows);
    if (column.role === "deadline") deadlines = rowsOwnCells(table.grid, column, rows);
    const asks = column.role === "status" ? statusQuestion(column.header) : null;
    if (column.role !== "milestone") cells[column.role] = asks ? { ...cell, asks } : cell;
    else if (column.due) milestones.push({ ...cell, due: column.due });
  }
  return { cells, milestones, deadlines };
}

/** The cells of a task of several rows that say different things, from above; none where they all say the same. */
function rowsOwnCells(grid: SheetGrid, { column }: LedgerColumn, rows: readonly number[]): TaskCell[] {
  if (rows.length < 2) return [];
  const filled = rows.filter((row) => !grid.isBlank(row, column)).map((row) => cellAt(grid, row, column));
  return new Set(filled.map(({ text }) => text.trim())).size > 1 ? filled : [];
}
