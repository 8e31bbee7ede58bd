/** Steps that write a plan's values and draw its looks. */

import type { CellArea } from "../ledger/sheet-cells";
import { baseLook, cellLooks, gridColor, numberFormatOf, type CellLook } from "../summary/cell-looks";
import type { CellStyle, PlanCell, SheetPlan } from "../summary/sheet-plan";
import { chunkAddresses, joinCells } from "./cell-areas";
import { requestBytes, type Step } from "./step-blocks";
import { areaAddress } from "../ledger/address";

/** Where a sheet of a plan stands: its id or, until it has one, its name. */
export type SheetKey = string;

type Cell = readonly [row: number, column: number];

/** Rows are written in stretches of at most this many bytes. */
const stretchBytes = 1_000_000;

/** The columns that a plan uses. */
export const columnCount = (plan: SheetPlan): number => plan.rows.reduce((most, { cells }) => Math.max(most, cells.length), plan.widths.length);

/** All cells of a plan; null where it has none. */
export function planArea(plan: SheetPlan): CellArea | null {
  const columns = columnCount(plan);
  return plan.rows.length === 0 || columns === 0 ? null : { top: 0, left: 0, bottom: plan.rows.length - 1, right: columns - 1 };
}

/** Steps that write values: number formats first, so that text stays text. */
export function valueSteps(plan: SheetPlan, key: SheetKey, rename: (formula: string) => string): Step[] {
  const columns = columnCount(plan);
  const steps: Step[] = [];
  let first = 0;
  let values: (string | number | null)[][] = [];
  let formats: string[][] = [];
  let bytes = 0;
  const flush = (): void => {
    if (values.length === 0) return;
    const address = areaAddress({ top: first, left: 0, bottom: first + values.length - 1, right: columns - 1 });
    const stretch = { values, formats };
    steps.push({
      bytes: bytes + 2_000,
      queue: (workbook) => {
        const range = workbook.worksheets.getItem(key).getRange(address).untrack();
        range.numberFormat = stretch.formats;
        range.values = stretch.values;
      },
    });
    first += values.length;
    values = [];
    formats = [];
    bytes = 0;
  };
  for (const { cells } of plan.rows) {
    const row = Array.from({ length: columns }, (_, column) => writtenValue(cells[column] ?? null, rename));
    values.push(row);
    formats.push(Array.from({ length: columns }, (_, column) => numberFormatOf(cells[column] ?? null)));
    bytes += row.reduce<number>((sum, value) => sum + (typeof value === "string" ? requestBytes(value) : 8) + 12, 0);
    if (bytes >= stretchBytes) flush();
  }
  flush();
  return steps;
}

/** Null leaves a cell as it is; the sheet was cleared before. A leading apostrophe is doubled, for Excel takes one off. */
function writtenValue(cell: PlanCell | null, rename: (formula: string) => string): string | number | null {
  if (cell === null) return null;
  if (cell.formula !== undefined) return rename(cell.formula);
  if (cell.value === "") return null;
  return typeof cell.value === "string" && cell.value.startsWith("'") ? `'${cell.value}` : cell.value;
}

/** Steps that draw the looks: the base for all cells, then each style over all its areas at once. */
export function lookSteps(plan: SheetPlan, key: SheetKey): Step[] {
  const area = planArea(plan);
  if (area === null) return [];
  const byStyle = new Map<CellStyle, Cell[]>();
  const grid: Cell[] = [];
  plan.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const known = byStyle.get(cell.style);
      if (known) known.push([row, column]);
      else byStyle.set(cell.style, [[row, column]]);
      if (cellLooks[cell.style].grid) grid.push([row, column]);
    });
  });
  const steps: Step[] = [formatStep(key, areaAddress(area), lookBytes, drawBase)];
  for (const address of chunkAddresses(joinCells(grid))) steps.push(formatStep(key, address, gridBytes, drawGrid));
  for (const [style, cells] of byStyle) {
    const look = cellLooks[style];
    if (!hasLook(look)) continue;
    for (const address of chunkAddresses(joinCells(cells))) steps.push(formatStep(key, address, lookBytes, (format) => drawLook(format, look)));
  }
  return steps;
}

/** Requests that draw a look and the grid's twelve lines; measured, and a third more. */
const lookBytes = 2_000;
const gridBytes = 5_500;

function formatStep(key: SheetKey, address: string, bytes: number, draw: (format: Excel.RangeFormat) => void): Step {
  return {
    bytes: bytes + address.length,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(key);
      draw(address.includes(",") ? sheet.getRanges(address).format : sheet.getRange(address).untrack().format);
    },
  };
}

function drawBase(format: Excel.RangeFormat): void {
  format.font.name = baseLook.font;
  format.font.size = baseLook.size;
  format.font.color = baseLook.color;
  format.font.underline = "None";
  format.verticalAlignment = baseLook.vertical;
  format.wrapText = true;
}

const gridSides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const;

function drawGrid(format: Excel.RangeFormat): void {
  for (const side of gridSides) {
    const border = format.borders.getItem(side);
    border.style = "Continuous";
    border.color = gridColor;
  }
}

function hasLook({ grid: _grid, numbers: _numbers, ...look }: CellLook): boolean {
  return Object.keys(look).length > 0;
}

function drawLook(format: Excel.RangeFormat, look: CellLook): void {
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) format.font.underline = look.underline ? "Single" : "None";
  if (look.size !== undefined) format.font.size = look.size;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
}
