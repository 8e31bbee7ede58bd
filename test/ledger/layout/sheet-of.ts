/** Builds sheets from grids that read as the sheet looks, and shows what was read of them. */

import { cellAddress, columnLetters, parseArea } from "../../../src/ledger/address";
import type { Ledger } from "../../../src/ledger/ledger";
import { readLedger, type LedgerReading } from "../../../src/ledger/read-ledger";
import type { ReadOptions } from "../../../src/ledger/read-options";
import type { CellArea, CellValue, SheetCells, SheetTable } from "../../../src/ledger/sheet-cells";

/** A date as Excel keeps it: a serial, shown as a day. */
export interface DateCell {
  readonly serial: number;
  readonly shown: string;
}

/** A cell of a grid: "" is empty, "<" goes on with the cell on its left, "^" with the cell above (merged). */
export type GridValue = CellValue | DateCell;
export type Grid = readonly (readonly GridValue[])[];

export interface SheetLook {
  readonly name?: string;
  /** Address of the grid's upper left cell; A1 unless told. */
  readonly at?: string;
  /** Rows that are hidden or filtered away, by their numbers on the sheet (1-based). */
  readonly hidden?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly address: string; readonly hasTotal?: boolean }[];
}

/** "2021-06-30" → the serial that Excel keeps, shown as 2021/6/30. */
export function day(date: string): DateCell {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split("-").map(Number);
  return { serial: Date.UTC(year, month - 1, dayOfMonth) / 86_400_000 + 25_569, shown: `${year}/${month}/${dayOfMonth}` };
}

export function sheetOf(grid: Grid, look: SheetLook = {}): SheetCells {
  const origin = parseArea(look.at ?? "A1") ?? { top: 0, left: 0 };
  const width = Math.max(0, ...grid.map((row) => row.length));
  const at = (row: number, column: number): GridValue => grid[row]?.[column] ?? "";
  const each = <T>(read: (value: GridValue) => T): T[][] =>
    grid.map((_, row) => Array.from({ length: width }, (_unused, column) => read(at(row, column))));
  return {
    name: look.name ?? "台账",
    top: origin.top,
    left: origin.left,
    values: each((value) => (isMergeMark(value) ? "" : isDate(value) ? value.serial : value)),
    text: each((value) => (isMergeMark(value) ? "" : isDate(value) ? value.shown : String(value))),
    formats: each((value) => (isDate(value) ? "yyyy/m/d" : "General")),
    formulas: new Set(),
    merges: mergesOf(grid, width).map((area) => moved(area, origin)),
    hiddenRows: new Set((look.hidden ?? []).map((row) => row - 1)),
    tables: (look.tables ?? []).map((table) => tableOf(table)),
    protected: false,
  };
}

function isDate(value: GridValue): value is DateCell {
  return typeof value === "object";
}

function isMergeMark(value: GridValue): boolean {
  return value === "<" || value === "^";
}

function mergesOf(grid: Grid, width: number): CellArea[] {
  const areas: CellArea[] = [];
  const at = (row: number, column: number) => grid[row]?.[column];
  for (let top = 0; top < grid.length; top += 1) {
    for (let left = 0; left < width; left += 1) {
      if (isMergeMark(at(top, left) ?? "")) continue;
      let right = left;
      while (at(top, right + 1) === "<") right += 1;
      let bottom = top;
      while (at(bottom + 1, left) === "^") bottom += 1;
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    }
  }
  return areas;
}

function moved(area: CellArea, by: { readonly top: number; readonly left: number }): CellArea {
  return { top: area.top + by.top, left: area.left + by.left, bottom: area.bottom + by.top, right: area.right + by.left };
}

function tableOf({ name, address, hasTotal = false }: { readonly name: string; readonly address: string; readonly hasTotal?: boolean }): SheetTable {
  const area = parseArea(address);
  if (!area) throw new RangeError(`no area: ${address}`);
  return { name, area, hasHeader: true, hasTotal };
}

const TODAY = "2021-06-30";

export function readSheets(sheets: readonly SheetCells[], options: Partial<ReadOptions> = {}): LedgerReading {
  return readLedger(sheets, { today: TODAY, ...options });
}

/** The ledger of one sheet or several; fails where there is none. */
export function ledgerOf(sheets: SheetCells | readonly SheetCells[], options: Partial<ReadOptions> = {}): Ledger {
  const reading = readSheets("merges" in sheets ? [sheets] : sheets, options);
  if (!reading.ok) throw new Error(`no ledger: ${reading.why}`);
  return reading.ledger;
}

/** "A seq, B task, …": the columns that have a role. */
export function rolesOf(ledger: Ledger): string {
  return ledger.columns.map((each) => `${columnLetters(each.column)} ${each.role}`).join(", ");
}

/** One line a task: its rows, 序号, text, units and progress. */
export function tasksOf(ledger: Ledger): string[] {
  return ledger.tasks.map(({ rows: [first, last], seq, text, units, progress }) => {
    const rows = first === last ? `${first + 1}` : `${first + 1}-${last + 1}`;
    const named = units.map((unit) => (unit.role === "support" ? `(${unit.name})` : unit.name)).join(" ");
    return `${rows}: ${seq ?? "–"} | ${text.replace(/\n/g, "⏎") || "–"} | ${named || "–"} | ${progress.replace(/\n/g, "⏎") || "–"}`;
  });
}

/** One word a skipped row: "4 section-title". */
export function skippedOf(ledger: Ledger): string[] {
  return ledger.skipped.map(({ row, why }) => `${row + 1} ${why}`);
}

/** The notes that were read: "A1 deadline 2021-12-31". */
export function notesOf(ledger: Ledger): string[] {
  return ledger.notes.map(({ row, column, gives }) => {
    const told = Object.entries(gives).map(([what, value]) => `${what} ${typeof value === "object" ? `${value.start}–${value.end}` : String(value)}`);
    return `${cellAddress(row, column)} ${told.join(", ")}`;
  });
}
