/** Changes cells of the user's: only those that still hold what they held, one by one, to named addresses. */

import { cellAddress, parseArea } from "../ledger/address";
import type { CellArea } from "../ledger/sheet-cells";
import { LedgerError } from "../workflow/ledger-error";
import type { CellEdit } from "../workflow/port";
import { joinCells } from "./cell-areas";
import type { Conversation } from "./run-excel";
import { sheetNamed, type ListedSheet } from "./sheet-list";
import { sendSteps, requestBytes, type Step } from "./step-blocks";
import type { WorkbookState } from "./workbook-state";

interface SheetEdits {
  readonly sheet: ListedSheet;
  readonly edits: readonly CellEdit[];
}

/** Cells of a sheet as they stand just before the change. */
interface Current {
  readonly areas: readonly { readonly area: CellArea; readonly range: Excel.Range }[];
  readonly merged: Excel.RangeAreas;
}

/**
 * Applies edits: all of them or, where one cell no longer holds what it held, none.
 * @throws LedgerError "changed-meanwhile", "sheet-protected", "sheet-gone".
 */
export async function writeEdits(conversation: Conversation, edits: readonly CellEdit[], state: WorkbookState): Promise<void> {
  const bySheet = groupBySheet(edits, state);
  const { workbook, send } = conversation;
  const current = bySheet.map(({ sheet, edits: own }) => askCurrent(workbook.worksheets.getItem(sheet.id), own));
  await send();
  bySheet.forEach((group, index) => {
    const cells = current[index];
    if (cells) requireUnchanged(group, cells);
  });
  await sendSteps(conversation, bySheet.flatMap(({ sheet, edits: own }) => own.map((edit) => editStep(sheet.id, edit))));
}

function groupBySheet(edits: readonly CellEdit[], { sheets }: WorkbookState): SheetEdits[] {
  const groups = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const group = groups.get(edit.sheet);
    if (group) group.push(edit);
    else groups.set(edit.sheet, [edit]);
  }
  return [...groups].map(([name, own]) => {
    const sheet = sheetNamed(sheets, name);
    if (!sheet) throw new LedgerError("sheet-gone", { sheet: name });
    if (sheet.protected) throw new LedgerError("sheet-protected", { sheet: name });
    return { sheet, edits: own };
  });
}

function askCurrent(sheet: Excel.Worksheet, edits: readonly CellEdit[]): Current {
  const areas = joinCells(edits.map(({ row, column }) => [row, column] as const));
  const bottom = areas.reduce((most, area) => Math.max(most, area.bottom), 0);
  const right = areas.reduce((most, area) => Math.max(most, area.right), 0);
  // From A1 on: a merged area is found only where its upper left cell lies in the range asked.
  const merged = sheet.getRange(`A1:${cellAddress(bottom, right)}`).getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return {
    areas: areas.map((area) => ({
      area,
      range: sheet.getRange(`${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`).load("values,formulas"),
    })),
    merged,
  };
}

function requireUnchanged({ sheet, edits }: SheetEdits, current: Current): void {
  const values = new Map<string, unknown>();
  for (const { area, range } of current.areas) {
    const formulas = range.formulas as readonly (readonly unknown[])[];
    (range.values as readonly (readonly unknown[])[]).forEach((row, index) =>
      row.forEach((value, column) => {
        const isFormula = formulas[index]?.[column] !== value;
        if (!isFormula) values.set(`${area.top + index},${area.left + column}`, value);
      }),
    );
  }
  const covered = coveredCells(current.merged);
  for (const { row, column, before } of edits) {
    const key = `${row},${column}`;
    if (!values.has(key) || values.get(key) !== before || covered(row, column)) throw new LedgerError("changed-meanwhile", { sheet: sheet.name });
  }
}

/** Whether a merged area covers the cell without beginning there. */
function coveredCells(merged: Excel.RangeAreas): (row: number, column: number) => boolean {
  const areas = merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? []);
  return (row, column) =>
    areas.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left));
}

function editStep(sheet: string, { row, column, after }: CellEdit): Step {
  return {
    bytes: 1_000 + (typeof after === "string" ? requestBytes(after) : 8),
    queue: (workbook) => {
      const range = workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column)).untrack();
      if (typeof after === "string" && mayBeRead(after)) range.numberFormat = [["@"]];
      range.values = [[typeof after === "string" && after.startsWith("'") ? `'${after}` : after]];
    },
  };
}

/**
 * Whether Excel might read a text as something else: a formula, number, date, time or truth value. Only then
 * is the cell's number format changed to Text; a sentence keeps the user's format.
 */
export function mayBeRead(text: string): boolean {
  return /^\s*[=+\-@']/.test(text) || /^\s*(true|false)\s*$/i.test(text) || (text.length <= 40 && /\d/.test(text) && !/[，。；、：]/.test(text));
}
