/** How single cells of the user's stand just before they are changed. */

import { cellAddress, parseArea } from "../ledger/address";
import { serialOf1900 } from "../ledger/date-system";
import type { CellArea, CellValue } from "../ledger/sheet-cells";
import { joinCells } from "./cell-areas";
import type { ListedSheet } from "./sheet-list";
import type { WorkbookState } from "./workbook-state";

export interface CurrentCell {
  readonly value: CellValue | null;
  readonly isFormula: boolean;
  readonly format: string;
  /** A merged area covers it without beginning there. */
  readonly isCovered: boolean;
  /** Locked on a protected sheet. */
  readonly isLocked: boolean;
}

/** The answer can be looked at once the question has been sent. */
export interface AskedCells {
  readonly cell: (sheet: ListedSheet, row: number, column: number) => CurrentCell;
}

interface Place {
  readonly sheet: ListedSheet;
  readonly row: number;
  readonly column: number;
}

/** Queues the question how these cells stand. */
export function askCells(workbook: Excel.Workbook, places: readonly Place[], { sheets, dates1904 }: WorkbookState): AskedCells {
  const answers = new Map<string, () => (row: number, column: number) => CurrentCell>();
  for (const sheet of sheets) {
    const own = places.filter((each) => each.sheet === sheet);
    if (own.length > 0) answers.set(sheet.id, askSheet(workbook.worksheets.getItem(sheet.id), own, sheet.protected, dates1904.has(sheet.id)));
  }
  const read = new Map<string, (row: number, column: number) => CurrentCell>();
  return {
    cell(sheet, row, column) {
      const known = read.get(sheet.id) ?? answers.get(sheet.id)?.();
      if (known) read.set(sheet.id, known);
      return known?.(row, column) ?? UNKNOWN;
    },
  };
}

/** A cell that was not asked for: never what it is held to be. */
const UNKNOWN: CurrentCell = { value: null, isFormula: false, format: "General", isCovered: false, isLocked: false };

function askSheet(sheet: Excel.Worksheet, places: readonly Place[], isProtected: boolean, from1904: boolean): () => (row: number, column: number) => CurrentCell {
  const areas = joinCells(places.map(({ row, column }) => [row, column] as const));
  const loaded = areas.map((area) => ({ area, range: rangeOf(sheet, area).load("values,formulas,numberFormat") }));
  const merged = askMerges(sheet, Math.max(...places.map(({ row }) => row)), Math.max(...places.map(({ column }) => column)));
  // Cells may be locked one by one, so each is asked for itself.
  const locks = isProtected ? places.map(({ row, column }) => ({ row, column, lock: sheet.getRange(cellAddress(row, column)).format.protection.load("locked") })) : [];
  return () => {
    const covered = coveredCells(merged());
    const locked = new Set(locks.filter(({ lock }) => lock.locked !== false).map(({ row, column }) => `${row},${column}`));
    const cells = new Map<string, CurrentCell>();
    for (const { area, range } of loaded) readArea(area, range, (row, column, cell) =>
      cells.set(`${row},${column}`, { ...cell, value: from1904 && cell.value !== null ? serialOf1900(cell.value, cell.format) : cell.value, isCovered: covered(row, column), isLocked: locked.has(`${row},${column}`) }));
    return (row, column) => cells.get(`${row},${column}`) ?? UNKNOWN;
  };
}

function readArea(area: CellArea, range: Excel.Range, take: (row: number, column: number, cell: Pick<CurrentCell, "value" | "isFormula" | "format">) => void): void {
  const formulas = range.formulas as readonly (readonly unknown[])[];
  const formats = range.numberFormat as readonly (readonly unknown[])[];
  (range.values as readonly (readonly CellValue[])[]).forEach((row, index) =>
    row.forEach((value, column) =>
      take(area.top + index, area.left + column, {
        value,
        isFormula: formulas[index]?.[column] !== value,
        format: String(formats[index]?.[column] ?? "General"),
      }),
    ),
  );
}

export const rangeOf = (sheet: Excel.Worksheet, area: CellArea): Excel.Range =>
  sheet.getRange(`${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`);

/** Queues the question for merged areas; from A1 on, for one is found only where its upper left cell lies in the range asked. */
export function askMerges(sheet: Excel.Worksheet, bottom: number, right: number): () => readonly CellArea[] {
  const merged = sheet.getRange(`A1:${cellAddress(bottom, right)}`).getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => parseArea(address.slice(address.lastIndexOf("!") + 1)) ?? []));
}

/** Whether a merged area covers the cell without beginning there. Areas are kept by row: there may be very many. */
function coveredCells(areas: readonly CellArea[]): (row: number, column: number) => boolean {
  const byRow = new Map<number, CellArea[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const own = byRow.get(row);
      if (own) own.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, column) =>
    byRow.get(row)?.some(({ top, left, right }) => column >= left && column <= right && (row !== top || column !== left)) ?? false;
}
