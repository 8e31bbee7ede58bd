/** Finds header rows: rows whose cells claim the roles of a ledger, of one or two rows. */

import { claimRole, foldHeader, milestoneWords, type RoleClaim } from "./column-role";
import { isBlankText, type SheetGrid } from "./sheet-grid";

/** One column under a header. */
export interface HeaderColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Shown text; of a header of two rows, both joined by " / ". */
  readonly header: string;
  readonly claim: RoleClaim | null;
  /** Words that name a period or day for this column (一季度, 1-6月份); null where there are none. */
  readonly timeWords: string | null;
}

export interface HeaderRow {
  /** 0-based rows; `top` is above `row` in a header of two rows, else equal. */
  readonly top: number;
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

const LONGEST_HEADER = 24;
const CENTRAL_ROLES = new Set(["task", "unit", "lead", "progress"]);

/** True where a row by itself reads as a header. */
function claimsLedger(columns: readonly HeaderColumn[]): boolean {
  const named = columns.filter((each) => each.header !== "");
  if (named.some((each) => !each.claim && foldHeader(each.header).length > LONGEST_HEADER)) return false;
  const roles = new Set(named.flatMap((each) => (each.claim ? [each.claim.role] : [])));
  const central = [...roles].filter((role) => CENTRAL_ROLES.has(role)).length;
  if (roles.size < 2 || central === 0) return false;
  const sure = named.some((each) => (each.claim?.strength ?? 0) >= 2);
  return sure && (roles.size >= 3 || roles.size * 3 >= named.length);
}

function readRow(grid: SheetGrid, row: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const cell = grid.own(row, column);
    const header = typeof cell.value === "string" ? cell.text.trim() : cell.text === "" ? "" : `${cell.text} `;
    // A number is never a header; the space keeps it from claiming a role.
    columns.push({ column, header, claim: typeof cell.value === "string" ? claimRole(header) : null, timeWords: timeWordsOf(header) });
  }
  return columns;
}

/** Words of time in a header: all of a milestone's, or those in its brackets (（截至6月底）). */
function timeWordsOf(header: string): string | null {
  const bracket = /[（(【[]([^）)】\]]*\d[^）)】\]]*|[^）)】\]]*[月季年][^）)】\]]*)[）)】\]]/.exec(header.replace(/\s+/g, ""));
  if (bracket?.[1]) return bracket[1];
  const words = milestoneWords(header);
  if (words !== null) return words;
  return /\d|季度|半年|月/.test(header) ? header.replace(/\s+/g, "") : null;
}

/** Joins a header row with the row below it where both make one header; null where the row below is no header. */
function joinLower(grid: SheetGrid, upper: readonly HeaderColumn[], top: number): HeaderColumn[] | null {
  const row = top + 1;
  if (row > grid.bottom || grid.isBlankRow(row)) return null;
  let claimed = 0;
  const joined: HeaderColumn[] = [];
  for (const above of upper) {
    const { column } = above;
    const merge = grid.mergeAt(top, column);
    if (merge && merge.bottom >= row) {
      const text = grid.own(merge.top, merge.left).text.trim();
      joined.push(column === merge.left ? { ...above, header: text } : { ...above, header: "", claim: null });
      continue;
    }
    const cell = grid.own(row, column);
    const lower = cell.text.trim();
    if (lower === "") {
      joined.push(above);
      continue;
    }
    if (typeof cell.value !== "string" || foldHeader(lower).length > LONGEST_HEADER) return null;
    const label = merge ? grid.own(merge.top, merge.left).text.trim() : above.header;
    const spread = merge !== undefined && merge.right > merge.left;
    // Below a header cell of its own, a text is a task's unless it is a header's word as well.
    const lowerClaim = claimRole(lower);
    if (!spread && label !== "" && lowerClaim === null) return null;
    if (lowerClaim || spread) claimed += 1;
    joined.push(joinColumn(column, label, lower, lowerClaim));
  }
  return claimed > 0 ? joined : null;
}

function joinColumn(column: number, label: string, lower: string, lowerClaim: RoleClaim | null): HeaderColumn {
  const upperClaim = claimRole(label);
  const header = label === "" || label === lower ? lower : `${label} / ${lower}`;
  const timeWords = timeWordsOf(lower) ?? timeWordsOf(label);
  const told = lowerClaim?.role === "milestone" && (upperClaim?.role === "progress" || upperClaim?.role === "percent");
  return { column, header, claim: told ? upperClaim : (lowerClaim ?? upperClaim), timeWords };
}

/**
 * All header rows of a sheet, from above. Rows after `limit` header rows are left aside: a page header that is
 * repeated on each printed page would else be found again and again.
 */
export function findHeaderRows(grid: SheetGrid): HeaderRow[] {
  const headers: HeaderRow[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const upper = readRow(grid, row);
    if (!claimsLedger(upper)) continue;
    const joined = joinLower(grid, upper, row);
    headers.push(joined ? { top: row, row: row + 1, columns: joined } : { top: row, row, columns: upper });
    if (joined) row += 1;
  }
  return headers;
}

/** True where a row repeats a header: at least two of its texts, and no other text in those columns. */
export function repeatsHeader(grid: SheetGrid, row: number, header: HeaderRow): boolean {
  let same = 0;
  for (const { column } of header.columns) {
    const text = foldHeader(grid.own(row, column).text);
    if (text === "") continue;
    const rows = header.top === header.row ? [header.row] : [header.top, header.row];
    if (rows.some((each) => foldHeader(grid.own(each, column).text) === text)) same += 1;
    else return false;
  }
  return same >= 2;
}

/** The texts of a row that are not blank, each once, from the left. */
export function rowTexts(grid: SheetGrid, row: number): string[] {
  const texts: string[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) {
    const { text } = grid.own(row, column);
    if (!isBlankText(text)) texts.push(text);
  }
  return texts;
}
