/** Finds header rows: rows whose cells claim the roles of a ledger, of one row, two or three. */

import { claimRole, foldHeader, isLongForHeader, milestoneWords, type RoleClaim } from "./column-role";
import type { SheetGrid } from "./sheet-grid";
import type { Steps } from "./steps";

/** One column under a header. */
export interface HeaderColumn {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Shown text; of a header of two rows, both joined by " / ". */
  readonly header: string;
  readonly claim: RoleClaim | null;
  /** Words that name a period or day for this column (一季度, 1-6月份); null where there are none. */
  readonly timeWords: string | null;
  /** True where the column shares its header with the one on its left: a merged header over two columns of data. */
  readonly covered?: boolean;
}

export interface HeaderRow {
  /** 0-based rows; `top` is above `row` in a header of several rows, else equal. */
  readonly top: number;
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
}

const CENTRAL_ROLES = new Set(["task", "unit", "lead", "progress"]);
const MOST_HEADER_ROWS = 3;
const NEAR_ROWS = 200;
/** Rows between two points at which a caller may pause. */
const ROWS_A_STEP = 500;
const LONGEST_FIRST = 40;
/** A cell in brackets from end to end, or a bare number: an instruction or a column's number, no header. */
const NO_LOWER_HEADER = /^(?:[（(【[][^（(]*[）)\]】]|\d{1,3})$/;

/** True where a row by itself reads as a header. */
function claimsLedger(columns: readonly HeaderColumn[]): boolean {
  const named = columns.filter((each) => each.header !== "");
  const claimed = named.filter((each) => each.claim !== null);
  const long = named.filter((each) => each.claim === null && isLongForHeader(each.header));
  // One long text may be a legend beside the header; more of them are a task's texts.
  if (long.length > 0 && claimed.length < 3 * long.length) return false;
  // 责任单位：| 区水务局 is a form's line, no header.
  const labels = named.filter((each) => /[:：]$/.test(each.header));
  if (labels.length > 0 && claimed.length < 3 * labels.length) return false;
  const roles = new Set(claimed.flatMap((each) => each.claim?.role ?? []));
  const central = [...roles].filter((role) => CENTRAL_ROLES.has(role)).length;
  if (roles.size < 2 || central === 0) return false;
  const sure = named.some((each) => (each.claim?.strength ?? 0) >= 2);
  return sure && (roles.size >= 3 || roles.size * 3 >= named.length);
}

/** The row's columns, or null where it holds too little to be a header, or begins with a number. */
function readRow(grid: SheetGrid, row: number): HeaderColumn[] | null {
  let filled = 0;
  let numbers = 0;
  let numberFirst = false;
  for (let column = grid.left; column <= grid.right; column += 1) {
    const { value } = grid.own(row, column);
    if (value === "") continue;
    if (typeof value !== "string" && filled === 0) numberFirst = true;
    filled += 1;
    if (typeof value !== "string") numbers += 1;
  }
  if (filled < 2 || numbers * 2 > filled) return null;
  const columns: HeaderColumn[] = [];
  for (let column = grid.left; column <= grid.right; column += 1) columns.push(readColumn(grid, row, column));
  return numberFirst ? columns.map((each) => ({ ...each, claim: null })) : columns;
}

function readColumn(grid: SheetGrid, row: number, column: number): HeaderColumn {
  const cell = grid.own(row, column);
  const header = cell.text.trim();
  if (header === "") return { column, header, claim: null, timeWords: null };
  return { column, header, claim: typeof cell.value === "string" ? claimRole(header) : null, timeWords: timeWordsOf(header) };
}

/** May progress, Last quarter: a month's name begins with a capital, for "may" is another word. */
const ENGLISH_PERIOD =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Tt]his|[Pp]revious|[Cc]urrent) (?:month|quarter|period|half|Month|Quarter|Period|Half)\b/;

/** Words of time in a header: all of a milestone's, or those in its brackets (（截至6月底）). */
function timeWordsOf(header: string): string | null {
  const bracket = /[（(【[]([^）)】\]]*\d[^）)】\]]*|[^）)】\]]*[月季年][^）)】\]]*)[）)】\]]/.exec(header.replace(/\s+/g, ""));
  if (bracket?.[1]) return bracket[1];
  const words = milestoneWords(header);
  if (words !== null) return words;
  return /\d|季度|半年|月|[上本]期/.test(header) || ENGLISH_PERIOD.test(header) ? header.replace(/\s+/g, "") : null;
}

/** The text over a column in a header row: its own, its merge's, or, where nothing is merged, that on its left. */
function labelOver(grid: SheetGrid, row: number, column: number): { readonly label: string; readonly spread: boolean } {
  const merge = grid.mergeAt(row, column);
  if (merge) return { label: grid.own(merge.top, merge.left).text.trim(), spread: merge.right > merge.left };
  return { label: grid.own(row, column).text.trim(), spread: false };
}

/** Joins the header so far with the row below it where both make one header; null where that row is none. */
function joinLower(grid: SheetGrid, upper: readonly HeaderColumn[], row: number): HeaderColumn[] | null {
  const above = row - 1;
  if (row > grid.bottom || grid.isBlankRow(row)) return null;
  let claimed = 0;
  let parted = false;
  let carried = "";
  let texts = 0;
  let apart = 0;
  const joined: HeaderColumn[] = [];
  for (const each of upper) {
    const { column } = each;
    const merge = grid.mergeAt(above, column);
    if (merge && merge.bottom >= row) {
      joined.push(column === merge.left ? each : { ...each, header: "", claim: null });
      carried = "";
      parted = true;
      continue;
    }
    const cell = grid.own(row, column);
    const lower = cell.text.trim();
    const { label, spread } = labelOver(grid, above, column);
    if (label !== "") carried = label;
    if (lower === "") {
      // Goes on with a merge that began on its left in this row, or has no second row.
      const left = grid.mergeAt(row, column);
      parted ||= label !== "";
      joined.push(left && left.left < column ? { ...each, header: "", claim: null } : each);
      continue;
    }
    if (typeof cell.value !== "string" || isLongForHeader(lower) || NO_LOWER_HEADER.test(lower)) return null;
    // 一、主要目标 over the whole width, or beyond the header cell above it, is a section's title.
    const own = grid.mergeAt(row, column);
    if (own && own.right > Math.max(column, merge?.right ?? column) && namedBetween(upper, column + 1, own.right)) return null;
    texts += 1;
    // Below a header cell of its own, a text is a task's unless it is a header's word as well.
    const lowerClaim = claimRole(lower);
    if (!spread && label !== "" && lowerClaim === null) return null;
    if (lowerClaim || spread) claimed += 1;
    if (!spread && label !== "") apart += 1;
    parted ||= spread || label === "";
    const over = spread || label !== "" ? (each.header === "" ? label : each.header) : lowerClaim?.role === "milestone" ? carried : "";
    joined.push(joinColumn(column, over, lower, lowerClaim));
  }
  // 一、重点任务 alone under 序号: a section's title as well.
  if (texts === 1 && apart === 1) return null;
  // A row that fills just the same cells as the one above it is a row of its own.
  return claimed > 0 && parted ? joined : null;
}

/** True where a header has a text of its own between two columns. */
function namedBetween(columns: readonly HeaderColumn[], from: number, to: number): boolean {
  return columns.some(({ column, header }) => column >= from && column <= to && header !== "");
}

function joinColumn(column: number, label: string, lower: string, lowerClaim: RoleClaim | null): HeaderColumn {
  const last = label.split(" / ").at(-1) ?? label;
  const claims = label.split(" / ").map((part) => claimRole(part));
  const upperClaim = [...claims].reverse().find((claim) => claim !== null && claim.role !== "milestone") ?? claims.at(-1) ?? null;
  const header = label === "" || last === lower ? lower : `${label} / ${lower}`;
  const timeWords = timeWordsOf(lower) ?? timeWordsOf(last) ?? timeWordsOf(label);
  // 进展情况 over 一季度 is progress; 任务 over 名称 a task.
  const told = lowerClaim?.role === "milestone" && (upperClaim?.role === "progress" || upperClaim?.role === "percent");
  return { column, header, claim: told ? upperClaim : (lowerClaim ?? upperClaim), timeWords };
}

/** All rows of a sheet that read as a header, from above; where a row does not, each stretch of its filled cells by itself. */
export function* findHeaderRows(grid: SheetGrid): Steps<HeaderRow[]> {
  const headers: HeaderRow[] = [];
  const known = new Set<string>();
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    if ((row - grid.top) % ROWS_A_STEP === ROWS_A_STEP - 1) yield null;
    // Far below the first header only a row that stands apart, or begins as that one does, can be another.
    if (headers.length > 0 && row > (headers[0]?.row ?? 0) + NEAR_ROWS && !mayBeginTable(grid, row, known)) continue;
    const columns = readRow(grid, row);
    if (!columns) continue;
    const upper = claimsLedger(columns) ? columns : stretches(grid, row, columns).find((each) => rolesIn(each) >= 3 && claimsLedger(each));
    if (!upper) continue;
    const header = shareMerged(grid, growDown(grid, upper, row));
    headers.push(header);
    known.add(firstText(grid, header.top));
    row = header.row;
  }
  return headers;
}

function mayBeginTable(grid: SheetGrid, row: number, known: ReadonlySet<string>): boolean {
  let above = 0;
  for (let column = grid.left; column <= grid.right && above < 2; column += 1) if (!grid.isBlank(row - 1, column)) above += 1;
  return above < 2 || known.has(firstText(grid, row));
}

/** The first text of a row, its first characters only. */
function firstText(grid: SheetGrid, row: number): string {
  for (let column = grid.left; column <= grid.right; column += 1) {
    const { text } = grid.own(row, column);
    if (text !== "") return text.trim().slice(0, LONGEST_FIRST);
  }
  return "";
}

/** The header that begins with `top`: joined with as many rows below as belong to it. */
export function growDown(grid: SheetGrid, upper: readonly HeaderColumn[], top: number): HeaderRow {
  let header: HeaderRow = { top, row: top, columns: upper };
  while (header.row - top + 1 < MOST_HEADER_ROWS) {
    const joined = joinLower(grid, header.columns, header.row + 1);
    if (!joined) break;
    header = { top, row: header.row + 1, columns: joined };
  }
  return header;
}

/** Gives a merged header to each column that it covers. */
function shareMerged(grid: SheetGrid, header: HeaderRow): HeaderRow {
  let left: HeaderColumn | null = null;
  const columns = header.columns.map((each) => {
    const merge = grid.mergeAt(header.row, each.column);
    if (each.header !== "" || !merge || merge.left === each.column || left === null) {
      left = each;
      return each;
    }
    return { ...each, header: left.header, claim: left.claim, timeWords: left.timeWords, covered: true };
  });
  return { ...header, columns };
}

function rolesIn(columns: readonly HeaderColumn[]): number {
  return new Set(columns.flatMap((each) => each.claim?.role ?? [])).size;
}

/** Stretches of filled cells in a row, parted by empty ones. The claim of a cell is read anew: a number may stand in another. */
function stretches(grid: SheetGrid, row: number, columns: readonly HeaderColumn[]): HeaderColumn[][] {
  const found: HeaderColumn[][] = [[]];
  for (const each of columns) {
    if (each.header === "" && !grid.mergeAt(row, each.column)) {
      if (found.at(-1)?.length) found.push([]);
    } else found.at(-1)?.push(readColumn(grid, row, each.column));
  }
  const filled = found.filter((each) => each.length > 0 && typeof grid.own(row, each[0]?.column ?? 0).value === "string");
  return found.length > 1 ? filled : [];
}

/** True where a row repeats a header: at least two of its texts, and no other text in those columns. */
export function repeatsHeader(grid: SheetGrid, row: number, header: HeaderRow): boolean {
  let same = 0;
  for (const { column } of header.columns) {
    const text = foldHeader(grid.own(row, column).text);
    if (text === "") continue;
    let found = false;
    for (let each = header.top; each <= header.row && !found; each += 1) found = foldHeader(grid.own(each, column).text) === text;
    if (!found) return false;
    same += 1;
  }
  return same >= 2;
}

/** True where every row of one header repeats the other's: its page header. */
export function repeatsHeaderRows(grid: SheetGrid, header: HeaderRow, above: HeaderRow): boolean {
  for (let row = header.top; row <= header.row; row += 1) if (!repeatsHeader(grid, row, above)) return false;
  return true;
}
