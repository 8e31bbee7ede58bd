/** From a mark plan to the conditional formats that draw it: few, each over many areas. Pure. */

import { columnLetters } from "../ledger/address";
import type { Severity } from "../rules/finding";
import type { MarkPlan } from "../workflow/port";
import { chunkAddresses, joinCells } from "./cell-areas";
import { severities } from "./mark-looks";

type Cell = readonly [row: number, column: number];

/** More marks than this help nobody, and slow Excel down; the rest stays in the list of findings. */
export const markCap = 20_000;

/** One conditional format to be made. */
export interface MarkFormat {
  readonly severity: Severity;
  /** One or several areas. */
  readonly address: string;
  readonly formula: string;
}

export interface MarkDrawing {
  readonly formats: readonly MarkFormat[];
  readonly marked: number;
  readonly unmarked: number;
}

/**
 * Part of every formula of ours, and true. After a lost connection, when a format was made and its id never
 * learnt, it is known by this.
 */
export const markSignature = 'LEN("ProgressLedger")>0';

/** Holds for every cell: nothing in it can shift from area to area. */
const always = `=${markSignature}`;

/**
 * Holds while the cell of the column is blank. The column is absolute and the row is asked for, because a
 * relative reference would shift across the areas of one format.
 */
const whileBlank = (column: number): string => {
  const letters = columnLetters(column);
  return `=AND(${markSignature},LEN(TRIM(INDEX($${letters}:$${letters},ROW())))=0)`;
};

const keyOf = ([row, column]: Cell): string => `${row},${column}`;

/** A cell that several severities claim is marked in the worst. */
export function drawMarks(plan: MarkPlan): MarkDrawing {
  const blank = new Set(plan.whileBlank.map(keyOf));
  const seen = new Set<string>();
  const formats: MarkFormat[] = [];
  let marked = 0;
  let unmarked = 0;
  for (const severity of severities) {
    const steady: Cell[] = [];
    const blankByColumn = new Map<number, Cell[]>();
    for (const cell of plan.cells[severity]) {
      const key = keyOf(cell);
      if (seen.has(key)) continue;
      seen.add(key);
      if (marked === markCap) {
        unmarked++;
        continue;
      }
      marked++;
      if (!blank.has(key)) steady.push(cell);
      else pushTo(blankByColumn, cell);
    }
    const add = (cells: readonly Cell[], formula: string): void => {
      for (const address of chunkAddresses(joinCells(cells))) formats.push({ severity, address, formula });
    };
    add(steady, always);
    for (const [column, cells] of blankByColumn) add(cells, whileBlank(column));
  }
  return { formats, marked, unmarked };
}

function pushTo(byColumn: Map<number, Cell[]>, cell: Cell): void {
  const cells = byColumn.get(cell[1]);
  if (cells) cells.push(cell);
  else byColumn.set(cell[1], [cell]);
}
