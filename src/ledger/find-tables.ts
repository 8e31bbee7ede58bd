/** Finds every table on a sheet that could be the ledger, and says how much it looks like one. */

import { sortRows, type BodyRows } from "./body-rows";
import { findByContent } from "./content-roles";
import { findHeaderRows, repeatsHeaderRows, type HeaderColumn, type HeaderRow } from "./header-row";
import { REQUIRED_ROLES } from "./header-words";
import type { LedgerColumn, Role } from "./ledger";
import { SECTION_ROW } from "./row-words";
import type { SheetGrid } from "./sheet-grid";
import { runToEnd, type Steps } from "./steps";
import { tablesInRow } from "./tables-in-row";
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
  /** Rows above and below in which the table's titles and notes may stand; another table ends them. */
  readonly around: { readonly top: number; readonly bottom: number };
  /** The more, the likelier it is the ledger. */
  readonly score: number;
}

/** What the user pointed at: roles by 0-based column, roles that no column has, and the 0-based header row. */
export interface TableChoice {
  readonly columns?: Partial<Record<Role, number>>;
  readonly without?: readonly Role[];
  readonly headerRow?: number;
}

/** All tables of a sheet with a ledger's header, from above; by content only where there is none. */
export function findTables(grid: SheetGrid, choice: TableChoice = {}): TableCandidate[] {
  return runToEnd(findTablesSteps(grid, choice));
}

/** The same, step by step. */
export function* findTablesSteps(grid: SheetGrid, choice: TableChoice = {}): Steps<TableCandidate[]> {
  const chosen = choice.columns ?? {};
  const without = new Set(choice.without);
  const byUser = choice.headerRow !== undefined || Object.keys(chosen).length > 0 || without.size > 0;
  const all = yield* findHeaderRows(grid);
  const headers = choice.headerRow === undefined ? ownHeaders(grid, all) : [chosenHeader(grid, choice.headerRow, all)];
  const tables: TableCandidate[] = [];
  for (const [index, header] of headers.entries()) {
    const above = nearest(headers, index - 1, -1, header);
    const below = nearest(headers, index + 1, 1, header);
    const bottom = below ? below.top - 1 : grid.bottom;
    const { last, columns } = excelTable(grid, header, bottom);
    for (const own of tablesInRow(grid, { ...header, columns }, last, Object.values(chosen))) {
      const table = yield* makeTable(grid, { ...header, columns: own }, last, { top: above ? above.row + 1 : grid.top, bottom }, chosen, without);
      if (byUser || isLedger(table)) tables.push(table);
    }
  }
  if (tables.length > 0) return tables.map((table) => widened(table, tables));
  const told = findByContent(grid);
  if (!told) return [];
  const { first, headerRow } = told;
  const columns = told.columns.filter(({ role }) => !without.has(role));
  const body = { first, last: grid.bottom, left: grid.left, right: grid.right, columns, header: null };
  const rows = yield* sortRows(grid, body);
  const around = { top: grid.top, bottom: grid.bottom };
  return [{ ...body, grid, header: null, headerRow, ambiguous: [], rows, around, score: scoreOf(columns, rows) }];
}

/**
 * Header rows that begin a table of their own. A page header that is repeated belongs to the table above it, and so
 * does a row among tasks that merely holds a header's words, unless it says clearly more than the header above.
 */
function ownHeaders(grid: SheetGrid, all: readonly HeaderRow[]): HeaderRow[] {
  const own: HeaderRow[] = [];
  for (const header of all) {
    const above = nearest(own, own.length - 1, -1, header);
    if (above) {
      if (repeatsHeaderRows(grid, header, above) && !hasOwnTitle(grid, header, above)) continue;
      const apart = standsApart(grid, header);
      if (!apart && sureRoles(header) <= Math.max(2, sureRoles(above))) continue;
    }
    own.push(header);
  }
  return own;
}

/** True where a header that says the same again has another title than the first, under a blank row: 二季度台账. */
function hasOwnTitle(grid: SheetGrid, header: HeaderRow, above: HeaderRow): boolean {
  const title = titleOver(grid, header);
  if (title === "" || SECTION_ROW.test(title) || title === titleOver(grid, above)) return false;
  return header.columns.every(({ column }) => grid.isBlank(header.top - 2, column));
}

/** The only text of the row over a header; "" where there is none, or more. */
function titleOver(grid: SheetGrid, header: HeaderRow): string {
  const texts = header.columns.map(({ column }) => grid.own(header.top - 1, column).text.trim()).filter((text) => text !== "");
  return texts.length === 1 ? (texts[0] ?? "") : "";
}

/** True where the row above a header is blank, or holds one text only: a title. */
function standsApart(grid: SheetGrid, header: HeaderRow): boolean {
  const filled = header.columns.filter(({ column }) => !grid.isBlank(header.top - 1, column));
  return filled.length <= 1;
}

function sureRoles(header: HeaderRow): number {
  return new Set(header.columns.flatMap(({ claim }) => (claim && claim.strength >= 2 ? claim.role : []))).size;
}

function rangeOf(columns: readonly HeaderColumn[]): readonly [left: number, right: number] {
  const named = columns.filter((each) => each.header !== "").map((each) => each.column);
  return [Math.min(...named), Math.max(...named)];
}

function overlaps(one: HeaderRow, other: HeaderRow): boolean {
  const [left, right] = rangeOf(one.columns);
  const [otherLeft, otherRight] = rangeOf(other.columns);
  return left <= otherRight && otherLeft <= right;
}

/** The first header from a place on, upwards or downwards, that shares columns with one. */
function nearest(headers: readonly HeaderRow[], from: number, step: 1 | -1, header: HeaderRow): HeaderRow | undefined {
  for (let index = from; index >= 0 && index < headers.length; index += step) {
    const each = headers[index];
    if (each && overlaps(each, header)) return each;
  }
  return undefined;
}

function chosenHeader(grid: SheetGrid, row: number, all: readonly HeaderRow[]): HeaderRow {
  const found = all.find((each) => each.row === row || each.top === row);
  if (found) return found;
  const columns = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    columns.push({ column, header: grid.seen(row, column).text.trim(), claim: null, timeWords: null });
  }
  return { top: row, row, columns };
}

/** An Excel table whose header row this is ends where it says, downwards and sideways. */
function excelTable(grid: SheetGrid, header: HeaderRow, bottom: number): { readonly last: number; readonly columns: readonly HeaderColumn[] } {
  const [left, right] = rangeOf(header.columns);
  const table = grid.sheet.tables.find(
    ({ area, hasHeader }) => hasHeader && area.top === header.row && area.left <= right && area.right >= left,
  );
  if (!table) return { last: bottom, columns: header.columns };
  const { area, hasTotal } = table;
  const columns = header.columns.filter(({ column }) => column >= area.left && column <= area.right);
  return { last: Math.min(bottom, area.bottom - (hasTotal ? 1 : 0)), columns };
}

function* makeTable(
  grid: SheetGrid,
  header: HeaderRow,
  last: number,
  around: TableCandidate["around"],
  chosen: Partial<Record<Role, number>>,
  without: ReadonlySet<Role>,
): Steps<TableCandidate> {
  const first = header.row + 1;
  const { columns, ambiguous } = assignRoles(grid, header.columns, first, last, chosen, without);
  const all = [...header.columns.map((each) => each.column), ...columns.map((each) => each.column)];
  const left = Math.min(...all);
  const right = Math.max(...all);
  const rows = yield* sortRows(grid, { first, last, left, right, columns, header });
  return { grid, header, headerRow: header.row, first, last, left, right, columns, ambiguous, rows, around, score: scoreOf(columns, rows) };
}

/** Another ledger alone takes titles and notes for itself. */
function widened(table: TableCandidate, all: readonly TableCandidate[]): TableCandidate {
  const others = all.filter((each) => each !== table && each.left <= table.right && table.left <= each.right);
  const top = Math.max(table.grid.top, ...others.filter((each) => each.first <= table.headerRow).map((each) => lastTaskRow(each) + 1));
  return { ...table, around: { ...table.around, top } };
}

function lastTaskRow(table: TableCandidate): number {
  return table.rows.tasks.at(-1)?.rows.at(-1) ?? table.headerRow;
}

function requiredRoles(columns: readonly LedgerColumn[]): number {
  const roles = new Set<Role>(columns.map((each) => (each.role === "lead" ? "unit" : each.role)));
  return REQUIRED_ROLES.filter((role) => roles.has(role)).length;
}

/**
 * A ledger has two of task, unit and progress at least, and more than words that a price list or a list of
 * contacts has as well.
 */
function isLedger(table: TableCandidate): boolean {
  if (requiredRoles(table.columns) < 2) return false;
  const claims = new Map(table.header?.columns.map((each) => [each.column, each.claim]));
  const required = table.columns.filter(({ role }) => role === "lead" || REQUIRED_ROLES.includes(role));
  const own = ({ column }: LedgerColumn) => claims.get(column)?.common === false;
  // Without tasks, 单位 and 完成情况 alone may be a table of scores.
  return required.some(({ role }) => role === "task") ? required.some(own) : required.every(own);
}

const MOST_ROWS = 60;

/** Required roles weigh most, then further roles, then tasks. */
function scoreOf(columns: readonly LedgerColumn[], rows: BodyRows): number {
  const roles = new Set<Role>(columns.map((each) => each.role));
  const tasks = rows.tasks.length;
  const required = requiredRoles(columns);
  return required * 100 + (roles.size - required) * 4 + Math.min(tasks, MOST_ROWS) + (tasks === 0 ? -150 : 0);
}
