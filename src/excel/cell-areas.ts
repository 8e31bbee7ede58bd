/** Joins cells into rectangles and their addresses into texts that Excel takes. Pure. */

import { areaAddress } from "../ledger/address";
import type { CellArea } from "../ledger/sheet-cells";

type Cell = readonly [row: number, column: number];

/** Excel fails near 8,200 characters of an address of several areas; half of that is safe. */
const longestAddress = 4_000;

/**
 * The fewest rectangles that a simple sweep finds: runs down each column, then equal runs side by side.
 * @param cells 0-based; doubles are counted once.
 * @returns rectangles in order of column and row; together they cover exactly the cells.
 */
export function joinCells(cells: readonly Cell[]): CellArea[] {
  const byColumn = new Map<number, number[]>();
  for (const [row, column] of cells) {
    const rows = byColumn.get(column);
    if (rows) rows.push(row);
    else byColumn.set(column, [row]);
  }
  const areas: CellArea[] = [];
  /** Runs of the column before, by "top,bottom", that may be widened. */
  let open = new Map<string, number>();
  for (const column of [...byColumn.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, number>();
    for (const [top, bottom] of runsOf(byColumn.get(column) ?? [])) {
      const key = `${top},${bottom}`;
      const index = open.get(key);
      const area = index === undefined ? undefined : areas[index];
      if (index !== undefined && area?.right === column - 1) {
        areas[index] = { ...area, right: column };
        next.set(key, index);
      } else {
        next.set(key, areas.length);
        areas.push({ top, left: column, bottom, right: column });
      }
    }
    open = next;
  }
  return areas;
}

function runsOf(rows: readonly number[]): [top: number, bottom: number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && row <= last[1] + 1) last[1] = Math.max(last[1], row);
    else runs.push([row, row]);
  }
  return runs;
}

/** Addresses of the areas, joined by "," and cut where one grows too long. */
export function chunkAddresses(areas: readonly CellArea[]): string[] {
  const chunks: string[] = [];
  let chunk = "";
  for (const area of areas) {
    const address = areaAddress(area);
    if (chunk !== "" && chunk.length + address.length + 1 > longestAddress) {
      chunks.push(chunk);
      chunk = "";
    }
    chunk = chunk === "" ? address : `${chunk},${address}`;
  }
  if (chunk !== "") chunks.push(chunk);
  return chunks;
}
