/** Shows a cell to the user. */

import { cellAddress } from "../ledger/address";
import { LedgerError } from "../workflow/ledger-error";
import { runExcel } from "./run-excel";

/**
 * Turns to the sheet and selects the cell; one in a hidden row is selected without being shown.
 * @throws LedgerError "sheet-gone" where the sheet is deleted or hidden: a sheet that a user hides stays hidden.
 */
export function showCell(sheet: string, row: number, column: number): Promise<void> {
  return runExcel(async ({ workbook, send }) => {
    const found = workbook.worksheets.getItemOrNullObject(sheet);
    found.load("visibility");
    await send();
    if (found.isNullObject || found.visibility !== "Visible") throw new LedgerError("sheet-gone", { sheet });
    found.activate();
    found.getRange(cellAddress(row, column)).select();
    await send();
  }, {}, { sheet });
}
