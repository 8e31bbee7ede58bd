/** Takes the roster from a workbook: the first sheet with a fitting header. */

import { findTables } from "../ledger/find-tables";
import type { SheetCells } from "../ledger/sheet-cells";
import { SheetGrid } from "../ledger/sheet-grid";
import { readRoster, type Roster, type RosterProblem } from "../ledger/units";

export interface RosterSheet {
  readonly sheet: string;
  readonly roster: Roster;
  /** Rows are the sheet's own, 0-based. */
  readonly problems: readonly RosterProblem[];
}

/** The roster with what is wrong in it; null where no sheet has a header and a unit under it. */
export function readRosterSheet(sheets: readonly SheetCells[]): RosterSheet | null {
  for (const cells of sheets) {
    if (isLedger(cells)) continue;
    const { roster, problems } = readRoster(rowsOf(cells));
    if (roster.units.length > 0) return { sheet: cells.name, roster, problems: problems.map((each) => onSheet(each, cells.top)) };
  }
  return null;
}

/** A ledger has a column 责任单位, too; its cells are no list of units. */
function isLedger(cells: SheetCells): boolean {
  return findTables(new SheetGrid(cells)).some(({ columns }) => ["task", "progress"].every((role) => columns.some((each) => each.role === role)));
}

/** Texts of all cells; a merged cell speaks for every row that it covers. */
function rowsOf(cells: SheetCells): string[][] {
  const grid = new SheetGrid(cells);
  const rows: string[][] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = grid.left; column <= grid.right; column += 1) texts.push(grid.seen(row, column).text);
    rows.push(texts);
  }
  return rows;
}

function onSheet(problem: RosterProblem, top: number): RosterProblem {
  if (problem.kind === "header-not-found") return problem;
  if (problem.kind === "duplicate-name") return { ...problem, row: problem.row + top, firstRow: problem.firstRow + top };
  return { ...problem, row: problem.row + top };
}
