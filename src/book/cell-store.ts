/** The stored cells of one sheet, and which of them differ from the file. */

import type { BookArea, BookCell } from "./book-parts";
import { MAX_COLUMNS } from "./limits";
import { sameCell } from "./same-cell";

/** Cells by row and column. */
export type StoredCells = ReadonlyMap<number, ReadonlyMap<number, BookCell>>;

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** As it stands now; undefined where nothing is stored any more. */
  readonly cell: BookCell | undefined;
  /** As it was in the file. */
  readonly before: BookCell | undefined;
}

export class CellStore {
  /** Raised by every change. */
  revision = 0;
  private readonly cells = new Map<number, Map<number, BookCell>>();
  /** Cells that were replaced since the file was read, as they had been there. */
  private readonly before = new Map<number, BookCell | undefined>();
  private area: { cells?: BookArea | null; values?: BookArea | null } = {};

  get(row: number, column: number): BookCell | undefined {
    return this.cells.get(row)?.get(column);
  }

  row(row: number): ReadonlyMap<number, BookCell> | null {
    return this.cells.get(row) ?? null;
  }

  /** Stores a cell; undefined takes it away. */
  put(row: number, column: number, cell: BookCell | undefined): void {
    const old = this.get(row, column);
    if (old === cell) return;
    const key = row * MAX_COLUMNS + column;
    if (!this.before.has(key)) this.before.set(key, old);
    if (cell === undefined) this.cells.get(row)?.delete(column);
    else this.load(row, column, cell);
    this.area = {};
    this.revision++;
  }

  /** Stores a cell of the file, which is no change. */
  load(row: number, column: number, cell: BookCell): void {
    const cells = this.cells.get(row);
    if (cells === undefined) this.cells.set(row, new Map([[column, cell]]));
    else cells.set(column, cell);
  }

  forEach(visit: (row: number, column: number, cell: BookCell) => void): void {
    for (const [row, cells] of this.cells) for (const [column, cell] of cells) visit(row, column, cell);
  }

  used(valuesOnly: boolean): BookArea | null {
    const key = valuesOnly ? "values" : "cells";
    const known = this.area[key];
    if (known !== undefined) return known;
    let top = Infinity, left = Infinity, bottom = -1, right = -1;
    this.forEach((row, column, cell) => {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) return;
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    });
    const area = bottom < 0 ? null : { top, left, bottom, right };
    this.area[key] = area;
    return area;
  }

  /** Moves whole rows; `to` gives a row's new place, null takes it away. */
  move(to: (row: number) => number | null): void {
    const moved = new Map<number, Map<number, BookCell>>();
    for (const [row, cells] of this.cells) {
      const place = to(row);
      if (place !== null) moved.set(place, cells);
    }
    this.restore(moved);
  }

  copy(): StoredCells {
    return new Map([...this.cells].map(([row, cells]) => [row, new Map(cells)]));
  }

  /** Makes these cells the stored ones; what differs from before counts as changed. */
  restore(wanted: StoredCells): void {
    const gone: [row: number, column: number][] = [];
    const set: [row: number, column: number, cell: BookCell][] = [];
    this.forEach((row, column) => {
      if (wanted.get(row)?.has(column) !== true) gone.push([row, column]);
    });
    for (const [row, cells] of wanted) for (const [column, cell] of cells) if (this.get(row, column) !== cell) set.push([row, column, cell]);
    for (const [row, column] of gone) this.put(row, column, undefined);
    for (const [row, column, cell] of set) this.put(row, column, cell);
  }

  changed(): ChangedCell[] {
    const changed: ChangedCell[] = [];
    for (const [key, before] of this.before) {
      const row = Math.floor(key / MAX_COLUMNS);
      const column = key % MAX_COLUMNS;
      const cell = this.get(row, column);
      if (!sameCell(cell, before)) changed.push({ row, column, cell, before });
    }
    return changed;
  }
}
