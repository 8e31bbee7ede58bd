/** Gives each column of a table its role, and settles claims of several columns to one role. */

import type { HeaderColumn } from "./header-row";
import type { LedgerColumn, Role } from "./ledger";
import type { SheetGrid } from "./sheet-grid";

export interface ColumnRoles {
  readonly columns: readonly LedgerColumn[];
  readonly ambiguous: readonly { readonly role: Role; readonly columns: readonly number[] }[];
}

/** What stands below a header: how many cells, how long, how many of them differ or are numbers. */
interface ColumnContent {
  readonly filled: number;
  readonly length: number;
  readonly distinct: number;
  readonly numeric: number;
}

const SAMPLE_ROWS = 200;

function contentOf(grid: SheetGrid, column: number, first: number, last: number): ColumnContent {
  const seen = new Set<string>();
  let filled = 0;
  let length = 0;
  let numeric = 0;
  for (let row = first; row <= Math.min(last, first + SAMPLE_ROWS); row += 1) {
    const { text, value } = grid.own(row, column);
    if (text.trim() === "") continue;
    filled += 1;
    length += text.length;
    seen.add(text);
    if (typeof value === "number" || /^[\d.\s]+[%％]?$/.test(text)) numeric += 1;
  }
  return { filled, length: filled === 0 ? 0 : length / filled, distinct: seen.size, numeric };
}

/**
 * Roles of a table's columns. `last` is the table's last row; the user's own choice (role → 0-based column)
 * goes before everything.
 */
export function assignRoles(
  grid: SheetGrid,
  headers: readonly HeaderColumn[],
  first: number,
  last: number,
  chosen: Partial<Record<Role, number>>,
): ColumnRoles {
  const content = new Map(headers.map((each) => [each.column, contentOf(grid, each.column, first, last)]));
  const claims = new Map<Role, HeaderColumn[]>();
  for (const header of headers) {
    const role = header.claim && settledRole(header, content.get(header.column), headers);
    if (role) claims.set(role, [...(claims.get(role) ?? []), header]);
  }
  const columns: LedgerColumn[] = [];
  const ambiguous: { role: Role; columns: number[] }[] = [];
  const taken = new Set(Object.values(chosen));
  for (const [role, column] of Object.entries(chosen) as [Role, number][]) {
    columns.push({ role, column, header: headers.find((each) => each.column === column)?.header ?? "", by: "user" });
  }
  for (const [role, all] of claims) {
    const open = all.filter((each) => !taken.has(each.column));
    if (role === "milestone") {
      for (const each of open) columns.push({ role, column: each.column, header: each.header, by: "header" });
      continue;
    }
    if (chosen[role] !== undefined || open.length === 0) continue;
    const { winner, rivals, category } = settle(role, open, content);
    columns.push({ role, column: winner.column, header: winner.header, by: "header" });
    if (rivals.length > 0) ambiguous.push({ role, columns: [winner, ...rivals].map((each) => each.column).sort((a, b) => a - b) });
    if (category && !claims.has("category") && chosen.category === undefined) {
      columns.push({ role: "category", column: category.column, header: category.header, by: "header" });
    }
  }
  columns.sort((one, other) => one.column - other.column);
  return { columns, ambiguous };
}

/** A header such as 进度 or Status may stand over text or over a share: what stands below decides. */
function settledRole(header: HeaderColumn, content: ColumnContent | undefined, all: readonly HeaderColumn[]): Role | null {
  const role = header.claim?.role ?? null;
  if (!content || content.filled === 0) return role;
  const told = all.some((each) => each !== header && each.claim?.role === "progress");
  const prose = content.length >= 12 && content.numeric * 2 < content.filled;
  if ((role === "percent" || role === "status") && prose) return told ? null : "progress";
  const shares = content.numeric * 2 > content.filled && content.length <= 8;
  if (role === "progress" && shares && told) return "percent";
  return role;
}

function settle(role: Role, claims: readonly HeaderColumn[], content: ReadonlyMap<number, ColumnContent>) {
  const strength = (each: HeaderColumn) => each.claim?.strength ?? 0;
  const filled = (each: HeaderColumn) => content.get(each.column)?.filled ?? 0;
  const [first] = claims;
  if (!first) throw new RangeError("no claim to settle");
  if (role === "progress" && claims.filter((each) => each.timeWords !== null).length >= 2) {
    // One column a period: the newest that has been filled in is this period's.
    const dated = claims.filter((each) => each.timeWords !== null && filled(each) > 0);
    return { winner: dated.at(-1) ?? first, rivals: [], category: null };
  }
  const best = Math.max(...claims.map(strength));
  let rivals = claims.filter((each) => strength(each) === best);
  if (rivals.some((each) => filled(each) > 0)) rivals = rivals.filter((each) => filled(each) > 0);
  const weaker = claims.filter((each) => !rivals.includes(each) && filled(each) > 0);
  if (role !== "task") return { winner: rivals[0] ?? first, rivals: rivals.slice(1), category: null };
  // 重点任务 beside 具体任务: the one that says the same for several rows groups the other.
  const distinct = (each: HeaderColumn) => content.get(each.column)?.distinct ?? 0;
  const most = Math.max(...rivals.map(distinct));
  const groups = rivals.filter((each) => distinct(each) * 3 <= most * 2);
  const winners = rivals.filter((each) => !groups.includes(each));
  return { winner: winners[0] ?? first, rivals: winners.slice(1), category: groups[0] ?? weaker[0] ?? null };
}
