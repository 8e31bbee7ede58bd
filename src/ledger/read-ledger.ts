/** Reads a workbook's sheets into a Ledger: finds the table, its columns' roles, and every task. */

import { areaAddress } from "./address";
import { findTablesSteps, type TableCandidate } from "./find-tables";
import type { CivilDate, Ledger, LedgerColumn, OtherTable, Task } from "./ledger";
import { readLedgerTime } from "./ledger-notes";
import { makeTaskReader } from "./read-task";
import type { SheetCells } from "./sheet-cells";
import type { ReadOptions } from "./read-options";
import { SheetGrid } from "./sheet-grid";
import { runToEnd, type Steps } from "./steps";
import { readDeadline } from "./time";

export type LedgerReading =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly why: "no-header" | "empty"; readonly sheets: readonly string[] };

/** Tasks between two points at which a caller may show progress, yield or stop: few, as the first ones cost most. */
const TASKS_A_STEP = 4;
const ACTIVE_BONUS = 30;

/** How many tasks of how many have been read. */
interface Reading {
  readonly done: number;
  readonly total: number;
}

/** Before it is known how many tasks there are. */
const NOTHING_YET: Reading = { done: 0, total: 0 };

/** Reads the ledger in one go. Never throws for what a sheet may hold. */
export function readLedger(sheets: readonly SheetCells[], options: ReadOptions): LedgerReading {
  return runToEnd(readLedgerSteps(sheets, options));
}

/** Reads the ledger step by step: yields how many tasks of how many have been read. */
export function* readLedgerSteps(
  sheets: readonly SheetCells[],
  options: ReadOptions,
): Generator<Reading, LedgerReading> {
  const grids = sheets.filter((each) => options.sheet === undefined || each.name === options.sheet).map((each) => new SheetGrid(each));
  const candidates: TableCandidate[] = [];
  for (const grid of grids) {
    for (const found of yield* telling(findTablesSteps(grid, options.sheet === undefined ? {} : options), NOTHING_YET)) candidates.push(found);
    yield NOTHING_YET;
  }
  const rank = (each: TableCandidate) => each.score + (each.grid.sheet.name === options.active ? ACTIVE_BONUS : 0);
  const [table, ...others] = [...candidates].sort((one, other) => rank(other) - rank(one));
  if (!table) {
    const empty = grids.every((grid) => grid.bottom < grid.top);
    return { ok: false, why: empty ? "empty" : "no-header", sheets: sheets.map((each) => each.name) };
  }
  const told = readLedgerTime(table, options);
  const time = options.period ? { ...told, period: options.period } : told;
  const columns = table.columns.map((each) => withDue(each, time));
  const total = table.rows.tasks.length;
  const reader = yield* telling(makeTaskReader(table, columns, time, options), { done: 0, total });
  const tasks: Task[] = [];
  for (const { rows } of table.rows.tasks) {
    tasks.push(reader.read(rows));
    if (tasks.length % TASKS_A_STEP === 0) yield { done: tasks.length, total };
  }
  const { units, finished } = reader.finish(tasks);
  return { ok: true, ledger: assemble(table, others, columns, time, finished, units) };
}

/** Steps that tell nothing, as steps of a reading that tell how far it has come. */
function* telling<Result>(steps: Steps<Result>, so: Reading): Generator<Reading, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield so;
  }
}

function withDue(column: LedgerColumn, time: { readonly asOf: CivilDate; readonly year: number | null }): LedgerColumn {
  if (column.role !== "milestone") return column;
  const context = time.year === null ? { asOf: time.asOf } : { asOf: time.asOf, year: time.year };
  const due = readDeadline(column.header.split(" / ").at(-1) ?? column.header, context).date;
  return due ? { ...column, due } : column;
}

function assemble(
  table: TableCandidate,
  others: readonly TableCandidate[],
  columns: readonly LedgerColumn[],
  time: ReturnType<typeof readLedgerTime>,
  tasks: readonly Task[],
  units: Ledger["units"],
): Ledger {
  const { grid } = table;
  const first = tasks[0]?.rows[0] ?? null;
  const last = tasks.at(-1)?.rows[1] ?? null;
  const inBody = (row: number) => first !== null && last !== null && row >= first && row <= last;
  const starts = tasks.map((task) => task.rows[0]);
  const merges = grid.sheet.merges
    .filter(({ top, bottom, left }) => bottom > top && inBody(top) && columns.some((each) => each.column === left))
    .filter(({ top, bottom }) => coversTwo(starts, top, bottom))
    .map((area) => ({ address: areaAddress(area), row: area.top, column: area.left }));
  const mergedDown = new Map<number, number>();
  for (const { top, bottom } of grid.sheet.merges) {
    if (bottom > top && inBody(top)) mergedDown.set(top, Math.max(bottom, mergedDown.get(top) ?? 0));
  }
  const errors = [];
  if (first !== null && last !== null) {
    for (let row = first; row <= last; row += 1) {
      for (const { column } of columns) if (grid.isError(row, column)) errors.push({ row, column, text: grid.own(row, column).text });
    }
  }
  return {
    sheet: grid.sheet.name,
    headerRow: table.headerRow,
    headerTop: table.header?.top ?? table.headerRow,
    firstRow: first,
    lastRow: last,
    columns,
    freeColumn: freeColumn(table, columns, last),
    ambiguous: table.ambiguous,
    notes: time.notes,
    tasks,
    skipped: table.rows.skipped,
    units,
    others: others.filter((each) => each.score >= 200).map(describe),
    merges,
    hiddenRows: [...grid.sheet.hiddenRows].filter(inBody).sort((one, other) => one - other),
    mergedDown,
    errors,
    asOf: time.asOf,
    asOfFrom: time.asOfFrom,
    period: time.period,
    ...(time.title === null ? {} : { title: time.title }),
  };
}

/** Unknown columns may stand right of the known ones. */
function freeColumn({ grid, headerRow, header }: TableCandidate, columns: readonly LedgerColumn[], last: number | null): number {
  const top = header?.top ?? headerRow;
  const holds = (column: number): boolean => {
    for (let row = Math.max(top, grid.top); row <= (last ?? headerRow); row += 1) if (!grid.isBlank(row, column) || grid.mergeAt(row, column)) return true;
    return false;
  };
  let column = Math.max(-1, ...columns.map((each) => each.column)) + 1;
  while (column <= grid.right && holds(column)) column += 1;
  return column;
}

/** True where an area's rows hold the first rows of two tasks or more. `starts` ascends. */
function coversTwo(starts: readonly number[], top: number, bottom: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) < top) low = middle + 1;
    else high = middle;
  }
  return (starts[low + 1] ?? Infinity) <= bottom;
}

function describe(table: TableCandidate): OtherTable {
  const bottom = table.rows.tasks.at(-1)?.rows.at(-1) ?? table.headerRow;
  return {
    sheet: table.grid.sheet.name,
    headerRow: table.headerRow,
    address: areaAddress({ top: Math.max(0, table.headerRow), left: table.left, bottom: Math.max(0, bottom), right: table.right }),
  };
}
