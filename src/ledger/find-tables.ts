/** Finds every table on a sheet that could be the ledger, and says how much it looks like one. */

import { sortRows, type BodyRows } from "./body-rows";
import { findByContent } from "./content-roles";
import { findHeaderRows, repeatsHeader, type HeaderRow } from "./header-row";
import { REQUIRED_ROLES } from "./header-words";
import type { LedgerColumn, Role } from "./ledger";
import type { SheetGrid } from "./sheet-grid";
import { assignRoles } from "./table-columns";

/** A table that could be the ledger. Rows and columns are 0-based and inclusive. */
export interface TableCandidate {
  readonly grid: SheetGrid;
  readonly header: HeaderRow | null;
  /** -1 where a table found by content has no row above its first task. */
  readonly headerRow: number;
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly LedgerColumn[];
  readonly ambiguous: readonly { readonly role: Role; readonly columns: readonly number[] }[];
  readonly rows: BodyRows;
  /** The more, the likelier it is the ledger. */
  readonly score: number;
}

/** What the user pointed at: roles by 0-based column, and the 0-based header row. */
export interface TableChoice {
  readonly columns?: Partial<Record<Role, number>>;
  readonly headerRow?: number;
}

/** All tables of a sheet with a ledger's header, from above; by content only where there is none. */
export function findTables(grid: SheetGrid, choice: TableChoice = {}): TableCandidate[] {
  const headers = choice.headerRow === undefined ? findHeaderRows(grid) : [chosenHeader(grid, choice.headerRow)];
  const own: HeaderRow[] = [];
  for (const header of headers) {
    // A page header that is repeated belongs to the table above it.
    const repeated = own.some((above) => header.top === header.row && repeatsHeader(grid, header.row, above));
    if (!repeated) own.push(header);
  }
  const tables: TableCandidate[] = [];
  own.forEach((header, index) => {
    const next = own[index + 1];
    const last = tableEnd(grid, header, next ? next.top - 1 : grid.bottom);
    for (const columns of sideBySide(grid, header, last)) {
      tables.push(makeTable(grid, { ...header, columns }, header.row + 1, last, choice.columns ?? {}));
    }
  });
  if (tables.length > 0) return tables;
  const told = findByContent(grid);
  if (!told) return [];
  const { first, columns, headerRow } = told;
  const body = { first, last: grid.bottom, left: grid.left, right: grid.right, columns, header: null };
  const rows = sortRows(grid, body);
  return [{ ...body, grid, header: null, headerRow, ambiguous: [], rows, score: scoreOf(columns, rows) }];
}

function chosenHeader(grid: SheetGrid, row: number): HeaderRow {
  const found = findHeaderRows(grid).find((each) => each.row === row || each.top === row);
  if (found) return found;
  const columns = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    columns.push({ column, header: grid.seen(row, column).text.trim(), claim: null, timeWords: null });
  }
  return { top: row, row, columns };
}

/** Last row of the table under a header: an Excel table ends where it says. */
function tableEnd(grid: SheetGrid, header: HeaderRow, bound: number): number {
  const table = grid.sheet.tables.find(({ area, hasHeader }) => hasHeader && area.top === header.row);
  if (!table) return bound;
  return Math.min(bound, table.area.bottom - (table.hasTotal ? 1 : 0));
}

/** Columns of tables that stand beside one another, parted by an empty column, each with a task column of its own. */
function sideBySide(grid: SheetGrid, header: HeaderRow, last: number): (readonly HeaderRow["columns"][number][])[] {
  const groups: HeaderRow["columns"][number][][] = [[]];
  for (const each of header.columns) {
    const empty = each.header === "" && !grid.mergeAt(header.row, each.column) && isEmptyColumn(grid, each.column, header.top, last);
    if (empty) {
      if (groups.at(-1)?.length) groups.push([]);
    } else groups.at(-1)?.push(each);
  }
  const filled = groups.filter((group) => group.length > 0);
  const withTask = filled.filter((group) => group.some((each) => each.claim?.role === "task"));
  return withTask.length >= 2 ? withTask : [filled.flat()];
}

function isEmptyColumn(grid: SheetGrid, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}

function makeTable(
  grid: SheetGrid,
  header: HeaderRow,
  first: number,
  last: number,
  chosen: Partial<Record<Role, number>>,
): TableCandidate {
  const { columns, ambiguous } = assignRoles(grid, header.columns, first, last, chosen);
  const all = [...header.columns.map((each) => each.column), ...columns.map((each) => each.column)];
  const left = Math.min(...all);
  const right = Math.max(...all);
  const rows = sortRows(grid, { first, last, left, right, columns, header });
  return { grid, header, headerRow: header.row, first, last, left, right, columns, ambiguous, rows, score: scoreOf(columns, rows) };
}

const MOST_ROWS = 60;

/** Required roles weigh most, then further roles, then tasks. */
function scoreOf(columns: readonly LedgerColumn[], rows: BodyRows): number {
  const roles = new Set<Role>(columns.map((each) => (each.role === "lead" ? "unit" : each.role)));
  const required = REQUIRED_ROLES.filter((role) => roles.has(role)).length;
  const tasks = rows.tasks.length;
  return required * 100 + (roles.size - required) * 4 + Math.min(tasks, MOST_ROWS) + (tasks === 0 ? -150 : 0);
}
