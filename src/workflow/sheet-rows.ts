/** The first rows of a sheet as a reader sees them: what a user chooses the header row and the columns from. */

import { isBlankText, SheetGrid } from "../ledger/sheet-grid";
import type { SheetCells } from "../ledger/sheet-cells";
import type { WorkbookPort, WorkOptions } from "./port";

/** One row that is not blank; 0-based row and columns. */
export interface SheetRow {
  readonly row: number;
  /** Texts as they stand in the cells; what a merged area shows is told of each column that it covers. */
  readonly cells: readonly { readonly column: number; readonly text: string }[];
}

export interface SheetRows {
  readonly sheet: string;
  /** First and last 0-based column that holds anything; the last is below the first on an empty sheet. */
  readonly columns: readonly [first: number, last: number];
  readonly rows: readonly SheetRow[];
}

/** A header further down is out of reach of every table that is one. */
const MOST_ROWS = 60;

/** Reads the sheet's first rows. @throws LedgerError where there is no such sheet, or Excel refuses. */
export async function sheetRows(port: WorkbookPort, sheet: string, work: WorkOptions = {}): Promise<SheetRows> {
  const snapshot = await port.read({ sheet }, work);
  const cells = snapshot.cells[0];
  return cells ? firstRows(cells) : { sheet, columns: [0, -1], rows: [] };
}

/** The first rows of cells that were read. */
export function firstRows(sheet: SheetCells): SheetRows {
  const grid = new SheetGrid(sheet);
  const rows: SheetRow[] = [];
  for (let row = grid.top; row <= grid.bottom && rows.length < MOST_ROWS; row += 1) {
    const cells = [];
    for (let column = grid.left; column <= grid.right; column += 1) {
      const { text } = grid.seen(row, column);
      if (!isBlankText(text)) cells.push({ column, text });
    }
    if (cells.length > 0) rows.push({ row, cells });
  }
  return { sheet: sheet.name, columns: [grid.left, grid.right], rows };
}
