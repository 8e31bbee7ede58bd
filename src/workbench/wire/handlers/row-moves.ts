/** `range.insert` and `range.delete` for whole rows. Other shapes are not built: no part of the product moves single cells. */

import { deleteRows, insertRows } from "../../../book/move-rows";
import { MAX_ROWS } from "../../../book/limits";
import { isEntireRows } from "../addresses";
import type { Arguments } from "../class-handlers";
import { StandInGap, invalidArgument, invalidOperation } from "../errors";
import type { Host } from "../host";
import type { RangeTarget } from "../targets";

/** Inserts as many empty rows as the range has, before it; gives the new, empty rows. */
export function insertRange(range: RangeTarget, args: Arguments, host: Host): RangeTarget {
  if (args[0] !== "Down" && args[0] !== "Right") throw invalidArgument();
  if (!isEntireRows(range.area) || args[0] !== "Down") throw new StandInGap("inserting anything but whole rows");
  host.guardRows(range.sheet, "insertRows");
  const bottom = range.sheet.usedRange()?.bottom ?? -1;
  if (bottom + range.rowCount >= MAX_ROWS) throw invalidOperation("Cells that hold something would be pushed off the sheet.");
  insertRows(host.book, range.sheet, range.area.top, range.rowCount);
  host.noteChanged(range.sheet, range.area, "add-in", "RowInserted");
  return range;
}

/** Deletes the range's rows. */
export function deleteRange(range: RangeTarget, args: Arguments, host: Host): void {
  if (args[0] !== "Up" && args[0] !== "Left") throw invalidArgument();
  if (!isEntireRows(range.area) || args[0] !== "Up") throw new StandInGap("deleting anything but whole rows");
  host.guardRows(range.sheet, "deleteRows");
  if (range.sheet.tables.some(({ area }) => area.top >= range.area.top && area.top <= range.area.bottom && area.bottom > range.area.bottom)) {
    throw invalidOperation("The header row of a table cannot be deleted.");
  }
  deleteRows(host.book, range.sheet, range.area.top, range.rowCount);
  host.noteChanged(range.sheet, range.area, "add-in", "RowDeleted");
}
