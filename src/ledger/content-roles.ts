/** Tells a table's columns by what stands in them, where no header row tells it. */

import type { LedgerColumn, Role } from "./ledger";
import type { SheetGrid } from "./sheet-grid";

/** A table that was found by content. Rows 0-based; `headerRow` is the row above the first task, -1 where there is none. */
export interface ContentTable {
  readonly headerRow: number;
  readonly first: number;
  readonly columns: readonly LedgerColumn[];
}

/** Ends of the names of public bodies; enough to tell a column of units from other short texts. */
const BODY =
  /(?:局|委|办|部|处|院|中心|支队|大队|管委会|办事处|分局|联|会|街道|镇|乡|公司|集团|政府|科|学校|大学|团区委|团市委|team|office|department|dept\.?|bureau|council|agency|division|committee)(?:[（(][^）)]*[）)])?$/i;

const SMALLEST_TABLE = 3;
const SAMPLE_ROWS = 300;

interface Profile {
  readonly column: number;
  filled: number;
  numbers: number;
  bodies: number;
  dates: number;
  length: number;
}

/** Finds a ledger by content: a column of units, and at least one of long texts, over three rows or more. */
export function findByContent(grid: SheetGrid): ContentTable | null {
  const rows: number[] = [];
  for (let row = grid.top; row <= grid.bottom && rows.length < SAMPLE_ROWS; row += 1) {
    if (filledCells(grid, row) >= 3) rows.push(row);
  }
  if (rows.length < SMALLEST_TABLE) return null;
  const profiles = profile(grid, rows);
  const share = (count: number, each: Profile) => count / Math.max(1, each.filled);
  const wide = profiles.filter((each) => each.filled * 2 >= rows.length);
  const unit = wide
    .filter((each) => share(each.bodies, each) >= 0.6 && each.length / each.filled <= 40)
    .sort((one, other) => share(other.bodies, other) - share(one.bodies, one))[0];
  if (!unit) return null;
  const long = wide.filter((each) => each !== unit && each.length / each.filled >= 12 && share(each.numbers + each.dates, each) < 0.3);
  const task = long[0];
  if (!task) return null;
  const progress = long.length > 1 ? long.at(-1) : undefined;
  const seq = wide.find((each) => each.column < task.column && share(each.numbers, each) >= 0.8);
  const deadline = wide.find((each) => each !== seq && share(each.dates, each) >= 0.6);
  const columns: LedgerColumn[] = [];
  const add = (role: Role, each: Profile | undefined) => {
    if (each) columns.push({ role, column: each.column, header: "", by: "content" });
  };
  add("seq", seq);
  add("task", task);
  add("unit", unit);
  add("progress", progress);
  add("deadline", deadline);
  columns.sort((one, other) => one.column - other.column);
  const firstRow = rows[0] ?? 0;
  const unitCell = unitParts(grid.own(firstRow, unit.column).text);
  const header = unitCell.length > 0 && !unitCell.some((part) => BODY.test(part)) && (!seq || typeof grid.own(firstRow, seq.column).value === "string");
  const first = header ? (rows[1] ?? firstRow) : firstRow;
  return { headerRow: first - 1, first, columns };
}

function filledCells(grid: SheetGrid, row: number): number {
  let count = 0;
  for (let column = grid.left; column <= grid.right; column += 1) if (!grid.isBlank(row, column)) count += 1;
  return count;
}

function unitParts(text: string): string[] {
  return text.split(/[\s、，,;；/]+/).filter((part) => part !== "");
}

function profile(grid: SheetGrid, rows: readonly number[]): Profile[] {
  const profiles: Profile[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const each: Profile = { column, filled: 0, numbers: 0, bodies: 0, dates: 0, length: 0 };
    for (const row of rows) {
      const { text, value, format } = grid.own(row, column);
      if (text.trim() === "") continue;
      each.filled += 1;
      each.length += text.length;
      const dated = typeof value === "number" && /[ymd]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "").replace(/General/i, ""));
      if (dated || /^\s*(?:20\d\d|\d{1,2}月|[^。]{0,6}(?:年|月)底)/.test(text)) each.dates += 1;
      else if (typeof value === "number" || /^\d{1,5}$/.test(text.trim())) each.numbers += 1;
      const parts = unitParts(text);
      if (parts.length > 0 && BODY.test(parts.at(-1) ?? "")) each.bodies += 1;
    }
    profiles.push(each);
  }
  return profiles;
}
