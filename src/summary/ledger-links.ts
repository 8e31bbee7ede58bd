/** Formulas by which a generated sheet follows the ledger's cells. */

import { cellAddress } from "../ledger/address";
import type { TaskCell } from "../ledger/ledger";

/** A sheet's name as a formula quotes it. */
const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;

/**
 * The formula that shows a cell of the ledger: "" while that cell is blank, where a bare reference would show 0. A text that
 * was joined from several cells is joined again.
 * @returns null where the cell shows something else than it holds, such as a date: a formula would show the number behind it.
 */
export function linkFormula(sheet: string, cell: TaskCell): string | null {
  if (typeof cell.value === "boolean") return null;
  const places = cell.pieces ?? [cell];
  const addresses = places.map(({ row, column }) => `${quoted(sheet)}!${cellAddress(row, column)}`);
  if (cell.pieces === undefined && String(cell.value) !== cell.text) return null;
  const [only = ""] = addresses;
  return addresses.length === 1 ? `=IF(${only}="","",${only})` : `=${addresses.join("&CHAR(10)&")}`;
}
