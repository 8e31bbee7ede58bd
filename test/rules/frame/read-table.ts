/** Ledgers typed as tables and read by the product's own reader, for tests of rules. */

import type { CivilDate, Ledger } from "../../../src/ledger/ledger";
import { readLedger } from "../../../src/ledger/read-ledger";
import type { ReadOptions } from "../../../src/ledger/read-options";
import type { CellArea, CellValue, SheetCells } from "../../../src/ledger/sheet-cells";

/** One task by its columns' headers. Numbers stand for number cells. */
export type Row = Readonly<Record<string, string | number>>;

export interface TableOptions {
  readonly asOf?: CivilDate;
  /** A note above the header. */
  readonly note?: string;
  readonly merges?: readonly CellArea[];
  readonly hiddenRows?: readonly number[];
  readonly read?: Partial<ReadOptions>;
}

/** The four columns that every ledger has. */
const QUIET: Row = { 序号: "", 工作内容: "推进河道综合整治", 责任单位: "区水务局", 进展情况: "截至6月20日，已完成清淤3公里。" };

/** A sheet of these texts, row by row, from A1. */
export function sheetOf(values: readonly (readonly CellValue[])[], rest: Partial<SheetCells> = {}): SheetCells {
  const width = Math.max(0, ...values.map((row) => row.length));
  const filled = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name: "台账",
    top: 0,
    left: 0,
    values: filled,
    text: filled.map((row) => row.map(String)),
    formats: filled.map((row) => row.map(() => "General")),
    formulas: new Set(),
    merges: [],
    hiddenRows: new Set(),
    tables: [],
    protected: false,
    ...rest,
  };
}

/** The sheet of these tasks: a column for every header that one of them names; 序号 counts where no row gives one. */
export function tableSheet(rows: readonly Row[], options: TableOptions = {}): SheetCells {
  const tasks = rows.map((row, index) => ({ ...QUIET, 序号: String(index + 1), ...row }));
  const headers = [...new Set(tasks.flatMap((row) => Object.keys(row)))];
  const body = tasks.map((row: Row) => headers.map((header) => row[header] ?? ""));
  return sheetOf([...(options.note === undefined ? [] : [[options.note]]), headers, ...body], {
    merges: options.merges ?? [],
    hiddenRows: new Set(options.hiddenRows ?? []),
  });
}

/** Reads sheets; the reporting day is 2021-06-30 unless told. */
export function readSheets(sheets: readonly SheetCells[], options: TableOptions = {}): Ledger {
  const asOf = options.asOf ?? "2021-06-30";
  const reading = readLedger(sheets, { asOf, today: asOf, ...options.read });
  if (!reading.ok) throw new Error(`no ledger: ${reading.why}`);
  return reading.ledger;
}

/** The ledger of these tasks. */
export function readTable(rows: readonly Row[], options: TableOptions = {}): Ledger {
  return readSheets([tableSheet(rows, options)], options);
}
