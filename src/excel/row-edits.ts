/** Deletes rows of the user's, and puts them back: only while they hold what they held, and nothing that would be lost. */

import { serialOf1900, serialOf1904 } from "../ledger/date-system";
import type { CellArea, CellValue } from "../ledger/sheet-cells";
import { LedgerError } from "../workflow/ledger-error";
import type { RowEdit, SkippedBecause, SkippedEdit } from "../workflow/port";
import { askMerges } from "./current-cells";
import type { Conversation } from "./run-excel";
import { sheetNamed, type ListedSheet } from "./sheet-list";
import { queueValue } from "./write-value";
import type { WorkbookState } from "./workbook-state";

export interface RowsDone {
  readonly edited: number;
  readonly skipped: readonly SkippedEdit[];
}

const LAST_COLUMN = 16_383;

/**
 * Applies row edits, one round trip to look and one to write.
 * @throws LedgerError "sheet-gone".
 */
export async function writeRows({ workbook, send }: Conversation, edits: readonly RowEdit[], { sheets, dates1904 }: WorkbookState): Promise<RowsDone> {
  const groups = [...new Set(edits.map(({ sheet }) => sheet))].map((name) => {
    const sheet = sheetNamed(sheets, name);
    if (!sheet) throw new LedgerError("sheet-gone", { sheet: name });
    return askRows(workbook, sheet, inOrder(edits.filter((each) => each.sheet === name)), dates1904.has(sheet.id));
  });
  await send();
  const skipped = groups.flatMap((write) => write());
  await send();
  return { edited: edits.length - skipped.length, skipped };
}

/** Deletions from the bottom up, then rows put back from the top down. */
function inOrder(edits: readonly RowEdit[]): RowEdit[] {
  const deletions = edits.filter(({ what }) => what === "delete").sort((one, other) => other.row - one.row);
  const insertions = edits.filter(({ what }) => what === "insert").sort((one, other) => one.row - other.row);
  return [...deletions, ...insertions];
}

/** Queues looking at the rows; the function that it gives queues the changes, and tells what it left out. */
function askRows(workbook: Excel.Workbook, sheet: ListedSheet, edits: readonly RowEdit[], from1904: boolean): () => SkippedEdit[] {
  const rows = workbook.worksheets.getItem(sheet.id);
  let inserted = 0;
  const looks = edits.map((edit) => {
    // Where rows are put back, those above are not there yet.
    const row = edit.what === "delete" ? edit.row : edit.row - inserted;
    if (edit.what === "insert") inserted += 1;
    return { edit, row, used: rows.getRange(rowAddress(row)).getUsedRangeOrNullObject(true).load("values,formulas,numberFormat,columnIndex") };
  });
  const merges = askMerges(rows, Math.max(...edits.map(({ row }) => row)), LAST_COLUMN);
  return () => {
    const areas = merges();
    const skipped: SkippedEdit[] = [];
    let missing = 0;
    for (const { edit, row, used } of looks) {
      const because = sheet.protected ? "locked" : reasonAgainst(edit, row, used, areas, from1904);
      if (because) {
        skipped.push({ sheet: edit.sheet, row: edit.row, column: null, because });
        if (edit.what === "insert") missing += 1;
      } else if (edit.what === "delete") rows.getRange(rowAddress(row)).delete("Up");
      else insertRow(rows, edit, edit.row - missing, from1904);
    }
    return skipped;
  };
}

function reasonAgainst(edit: RowEdit, row: number, used: Excel.Range, merges: readonly CellArea[], from1904: boolean): SkippedBecause | null {
  const isDeletion = edit.what === "delete";
  if (merges.some(({ top, bottom }) => (isDeletion ? top <= row && bottom >= row : top < row && bottom >= row))) return "merged";
  const held = used.isNullObject ? [] : ((used.values as readonly (readonly CellValue[])[])[0] ?? []);
  const own = used.isNullObject ? [] : ((used.numberFormat as readonly (readonly unknown[])[])[0] ?? []);
  const values = from1904 ? held.map((value, index) => serialOf1900(value, String(own[index] ?? ""))) : held;
  const formulas = used.isNullObject ? [] : ((used.formulas as readonly (readonly unknown[])[])[0] ?? []);
  if (isDeletion && formulas.some((formula, index) => formula !== held[index])) return "formula";
  const left = used.isNullObject ? 0 : used.columnIndex;
  const wanted = isDeletion ? edit.values : edit.instead;
  return wanted === undefined || sameRow(wanted, edit.left, values, left) ? null : "changed";
}

/** Whether two stretches of one row hold the same, blanks at their ends aside; null is like anything. */
function sameRow(one: readonly (CellValue | null)[], oneLeft: number, other: readonly CellValue[], otherLeft: number): boolean {
  const first = Math.min(oneLeft, otherLeft);
  const last = Math.max(oneLeft + one.length, otherLeft + other.length);
  for (let column = first; column < last; column += 1) {
    const wanted = one[column - oneLeft];
    if (wanted !== null && (wanted ?? "") !== (other[column - otherLeft] ?? "")) return false;
  }
  return true;
}

function insertRow(sheet: Excel.Worksheet, { left, values, formats }: RowEdit, row: number, from1904: boolean): void {
  sheet.getRange(rowAddress(row)).insert("Down");
  values.forEach((value, index) => {
    const wanted = formats?.[index];
    if (value === "" && wanted === undefined) return;
    const cell = sheet.getCell(row, left + index);
    // The new row has the formats of the one above: what stands there is not known, so it is always set.
    queueValue(cell, from1904 ? serialOf1904(value, wanted ?? "General") : value, { before: "", protected: false, wanted: wanted ?? "General" });
  });
}

const rowAddress = (row: number): string => `${row + 1}:${row + 1}`;
