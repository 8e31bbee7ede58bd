/** Parts tables that stand beside one another under one header row. */

import type { HeaderColumn, HeaderRow } from "./header-row";
import type { Role } from "./ledger";
import type { SheetGrid } from "./sheet-grid";

/**
 * The columns of each table in a header row. Tables are parted by a column that is empty from header to `last`. A
 * stretch that is no ledger belongs to the one beside it where it adds roles that this one lacks (an empty column
 * for looks only) and is filled along with it; else it is left out (a legend, a count by units).
 */
export function tablesInRow(grid: SheetGrid, header: HeaderRow, last: number, chosen: readonly number[]): (readonly HeaderColumn[])[] {
  const groups: HeaderColumn[][] = [[]];
  for (const each of header.columns) {
    const gap = each.header === "" && !grid.mergeAt(header.row, each.column) && isEmptyColumn(grid, each.column, header.top, last);
    if (!gap || chosen.includes(each.column)) groups.at(-1)?.push(each);
    else if (groups.at(-1)?.length) groups.push([]);
  }
  const named = groups.filter((group) => group.some((each) => each.header !== "" || chosen.includes(each.column)));
  if (named.length <= 1) return named;
  const ledgers = named.filter((group) => centralRoles(group) >= 2 && rolesOf(group).has("task"));
  if (ledgers.length === 0 || chosen.length > 0) return [named.flat()];
  if (ledgers.length > 1) return ledgers;
  const [ledger = []] = ledgers;
  const own = rolesOf(ledger);
  const rows = filledRows(grid, ledger, header.row + 1, last);
  const added = named.filter((group) => {
    if (group === ledger) return false;
    const roles = [...rolesOf(group)];
    if (roles.length === 0 || roles.some((role) => own.has(role))) return false;
    return filledRows(grid, group, header.row + 1, last, ledger) * 2 >= rows;
  });
  return [[ledger, ...added].flat().sort((one, other) => one.column - other.column)];
}

function rolesOf(group: readonly HeaderColumn[]): Set<Role> {
  return new Set(group.flatMap((each) => each.claim?.role ?? []));
}

function centralRoles(group: readonly HeaderColumn[]): number {
  const roles = rolesOf(group);
  return [roles.has("task"), roles.has("unit") || roles.has("lead"), roles.has("progress") || roles.has("status")].filter(Boolean).length;
}

/** Rows in which a stretch has something, and so has the other one. */
function filledRows(grid: SheetGrid, group: readonly HeaderColumn[], first: number, last: number, other = group): number {
  let count = 0;
  for (let row = first; row <= last; row += 1) {
    const filled = (columns: readonly HeaderColumn[]) => columns.some(({ column }) => !grid.isBlank(row, column));
    if (filled(group) && filled(other)) count += 1;
  }
  return count;
}

function isEmptyColumn(grid: SheetGrid, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}
