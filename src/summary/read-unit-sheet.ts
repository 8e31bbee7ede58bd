/** Reads a unit's sheet that comes back: row by row what the unit says now, and what it has changed. */

import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import type { UnitColumn } from "../locales/summary/summary-texts";
import { isAsStamped, STAMPED_COLUMNS, type StampedColumn } from "./row-stamp";
import { findUnitTable, SIGN_KEY, textAt } from "./unit-table";

export interface UnitSheetRow {
  /** 0-based row of the sheet. */
  readonly row: number;
  /** As the hidden column tells it; "" for a row that the unit has put in. */
  readonly key: string;
  readonly texts: Readonly<Partial<Record<UnitColumn, string>>>;
  /** What the progress cell holds. */
  readonly progress: CellValue;
  readonly note: string;
  /** Whether the unit has changed the progress; null where it cannot be told, because the stamp is gone. */
  readonly changed: boolean | null;
  /** Other columns that the unit has changed. */
  readonly edited: readonly StampedColumn[];
  /** What stood there when the sheet was written; "" where that is gone. */
  readonly stamp: string;
}

export interface UnitSheetReading {
  readonly rows: readonly UnitSheetRow[];
  /** Header texts of the columns, as they stand there. */
  readonly headers: Readonly<Partial<Record<UnitColumn, string>>>;
}

/**
 * The rows of a unit's sheet, in the order in which they stand there now; null where it has no such table. Progress that is a
 * formula follows the ledger and was not written by the unit. Rows of tasks that are no longer the unit's are passed over.
 */
export function readUnitSheet(cells: SheetCells): UnitSheetReading | null {
  const table = findUnitTable(cells);
  const progressColumn = table?.columnOf("progress") ?? null;
  if (table === null || progressColumn === null) return null;
  const present = STAMPED_COLUMNS.flatMap((column) => {
    const at = table.columnOf(column);
    return at === null ? [] : [{ column, at }];
  });
  const headers = Object.fromEntries(present.map(({ column, at }) => [column, textAt(cells, table.top, at).trim()]));
  const rows: UnitSheetRow[] = [];
  for (let row = table.top + 1; row < cells.values.length; row += 1) {
    const key = textAt(cells, row, table.key).trim();
    if (key === SIGN_KEY) break;
    const stamp = textAt(cells, row, table.stamp).trim();
    const texts: Partial<Record<UnitColumn, string>> = Object.fromEntries(present.map(({ column, at }) => [column, textAt(cells, row, at)]));
    const note = textAt(cells, row, table.notes);
    // Below the table stand lines of text, which fill the first column alone; a row of a task that is gone has a key without a stamp.
    const isTask = key === "" ? isFilled(texts) : table.stamp === null || stamp !== "";
    if (!isTask) continue;
    const isFormula = cells.formulas.has(`${cells.top + row},${cells.left + progressColumn}`);
    const asStamped = isAsStamped(stamp, "progress", texts.progress ?? "");
    rows.push({
      row: cells.top + row,
      key,
      texts,
      progress: cells.values[row]?.[progressColumn] ?? "",
      note,
      changed: isFormula ? false : asStamped === null ? null : !asStamped,
      edited: present.flatMap(({ column }): StampedColumn[] => (column !== "progress" && isAsStamped(stamp, column, texts[column] ?? "") === false ? [column] : [])),
      stamp,
    });
  }
  return { rows, headers };
}

/** A row that the unit has put in tells a task and its progress. */
function isFilled(texts: Readonly<Partial<Record<UnitColumn, string>>>): boolean {
  return (texts.task ?? "").trim() !== "" && (texts.progress ?? "").trim() !== "";
}
