/** Gives each column of a table its role, by its header, what stands below it, and what the other columns hold. */

import { contentOf, sampleRows, type ColumnContent } from "./column-content";
import { progressColumn, taskColumn, unitColumn } from "./content-roles";
import type { HeaderColumn } from "./header-row";
import type { LedgerColumn, Role } from "./ledger";
import { latestPeriod } from "./period-columns";
import { plain, settle, type Contents } from "./settle-claims";
import type { SheetGrid } from "./sheet-grid";

export interface ColumnRoles {
  readonly columns: readonly LedgerColumn[];
  readonly ambiguous: readonly { readonly role: Role; readonly columns: readonly number[] }[];
}

type Chosen = Partial<Record<Role, number>>;

/** Roles that a ledger has once. A second column of people, remarks or categories needs no choice. */
const SINGLE: ReadonlySet<Role> = new Set(["seq", "task", "unit", "lead", "support", "deadline", "progress", "percent", "status", "updated"]);
/** What a ledger without a task column calls its tasks, in this order: 目标任务, 改革举措, 问题. */
const INSTEAD_OF_TASK: readonly Role[] = ["target", "measures", "problems"];
/** Problems that are put right (反馈问题 beside 整改措施) are the tasks; 存在问题 beside the progress is not. */
const PROBLEM_TASK = /反馈|整改|发现|巡[察视]|督[察查]|审计|隐患|反映|信访|通报|问题(?:描述|表现|清单|内容)|具体问题|^问题$/;
/** Measures against something: what they stand beside is what is to be put right. */
const AGAINST_PROBLEM = /整改|整治|治理|化解|处置/;
const SHORTEST_TASK = 4;
const LONG_TEXT = 12;
/** 主体封顶 under 形象进度: no share, nor a status word. */
const SHORT_TEXT = 4;

/**
 * Roles of a table's columns. `last` is the table's last row; the user's own choice (role → 0-based column, and the
 * roles that no column has) goes before everything.
 */
export function assignRoles(
  grid: SheetGrid,
  headers: readonly HeaderColumn[],
  first: number,
  last: number,
  chosen: Chosen,
  without: ReadonlySet<Role>,
): ColumnRoles {
  const rows = sampleRows(first, last);
  const contents: Contents = new Map(headers.map((each) => [each.column, contentOf(grid, each.column, rows)]));
  const claims = claimsByRole(headers, contents);
  if (chosen.task === undefined && chosen.measures === undefined && !without.has("measures")) tellMeasuresApart(grid, claims, contents, rows);
  tellNumbersApart(grid, claims, contents, rows);
  const columns: LedgerColumn[] = [];
  const ambiguous: { role: Role; columns: number[] }[] = [];
  const taken = new Set(Object.values(chosen));
  for (const [role, column] of Object.entries(chosen) as [Role, number][]) {
    columns.push({ role, column, header: headers.find((each) => each.column === column)?.header ?? "", by: "user" });
  }
  for (const [role, all] of claims) {
    if (without.has(role)) continue;
    const open = all.filter((each) => !taken.has(each.column));
    if (role === "milestone") {
      for (const each of open) columns.push({ role, column: each.column, header: each.header, by: "header" });
      continue;
    }
    if (chosen[role] !== undefined || open.length === 0) continue;
    const { winner, rivals, category, measures = null } = settle(role, open, contents, (group, fine) => partedBelow(grid, group, fine, claims, rows));
    columns.push({ role, column: winner.column, header: winner.header, by: "header" });
    if (rivals.length > 0 && SINGLE.has(role)) {
      ambiguous.push({ role, columns: [winner, ...rivals].map((each) => each.column).sort((a, b) => a - b) });
    }
    if (measures && !claims.has("measures") && chosen.measures === undefined && !without.has("measures")) {
      columns.push({ role: "measures", column: measures.column, header: measures.header, by: "header" });
    }
    if (category && !claims.has("category") && chosen.category === undefined && !without.has("category")) {
      columns.push({ role: "category", column: category.column, header: category.header, by: "header" });
    }
  }
  addByContent(columns, headers, contents, without);
  columns.sort((one, other) => one.column - other.column);
  return { columns, ambiguous };
}

/** The headers that claim each role, with what stands below them heeded. */
function claimsByRole(headers: readonly HeaderColumn[], contents: Contents): Map<Role, HeaderColumn[]> {
  const claims = new Map<Role, HeaderColumn[]>();
  for (const header of headers) {
    const role = header.claim && settledRole(header, contents.get(header.column), headers);
    if (role) claims.set(role, [...(claims.get(role) ?? []), header]);
  }
  if (!claims.has("progress")) {
    // Columns of months that tell what has been done are the progress, a column a month.
    const told = (claims.get("milestone") ?? []).filter((each) => {
      const content = contents.get(each.column);
      return content !== undefined && content.filled > 0 && content.length >= 4 && content.telling * 2 >= content.filled;
    });
    const latest = latestPeriod(told, () => true);
    if (latest) {
      claims.set("progress", [latest]);
      claims.delete("milestone");
    }
  }
  if (!claims.has("task")) {
    const says = (role: Role, words: RegExp) => (claims.get(role) ?? []).some((each) => words.test(each.header.replace(/\s/g, "")));
    const problems = says("problems", PROBLEM_TASK) || says("measures", AGAINST_PROBLEM);
    for (const role of problems ? (["problems", ...INSTEAD_OF_TASK] as const) : INSTEAD_OF_TASK) {
      const [header] = (claims.get(role) ?? []).filter((each) => {
        const content = contents.get(each.column);
        return content === undefined || content.filled === 0 || content.length >= SHORTEST_TASK;
      });
      if (!header) continue;
      claims.set("task", [header]);
      const others = (claims.get(role) ?? []).filter((each) => each !== header);
      if (others.length > 0) claims.set(role, others);
      else claims.delete(role);
      break;
    }
  }
  const [milestone, ...more] = claims.get("milestone") ?? [];
  // 上半年工作任务 alone is the tasks' column.
  if (!claims.has("task") && milestone && more.length === 0 && /任务/.test(milestone.header)) {
    claims.set("task", [milestone]);
    claims.delete("milestone");
  }
  return claims;
}

/**
 * 重点任务 merged over several rows, each with a 具体举措, and units or progress of its own: each row is a task, and
 * the merged cell groups them. Only where every task has measures, and no two the same.
 */
function tellMeasuresApart(grid: SheetGrid, claims: Map<Role, HeaderColumn[]>, contents: Contents, rows: readonly number[]): void {
  const [task, ...otherTasks] = claims.get("task") ?? [];
  const [measures, ...otherMeasures] = claims.get("measures") ?? [];
  if (!task || !measures || otherTasks.length + otherMeasures.length > 0 || claims.has("category")) return;
  const content = contents.get(measures.column);
  if (!content || content.distinct * 10 < content.filled * 9 || content.length < SHORTEST_TASK) return;
  const columnOf = (role: Role) => claims.get(role)?.[0]?.column;
  const [seq, progress, unit] = [columnOf("seq"), columnOf("progress"), columnOf("lead") ?? columnOf("unit")];
  const answer = progress ?? unit;
  if (answer === undefined) return;
  const goesOn = (row: number, column: number) => (grid.mergeAt(row, column)?.top ?? row) < row;
  let parted = false;
  for (const row of rows) {
    const told = !grid.isBlank(row, measures.column);
    if (!told && !grid.isBlank(row, task.column)) return;
    if (!told || !goesOn(row, task.column)) continue;
    // One answer for all measures makes them one task; a row that answers nothing at all only lists a further measure.
    if (goesOn(row, answer) || (grid.isBlank(row, answer) && (unit === undefined || grid.isBlank(row, unit)))) return;
    if (seq !== undefined && !goesOn(row, seq) && grid.isBlank(row, seq)) return;
    parted = true;
  }
  if (!parted) return;
  claims.set("task", [measures]);
  claims.set("category", [task]);
  claims.delete("measures");
}

/** True where a cell of `group` is merged over rows that each have a task of `fine` and a progress of their own. */
function partedBelow(grid: SheetGrid, group: HeaderColumn, fine: HeaderColumn, claims: Map<Role, HeaderColumn[]>, rows: readonly number[]): boolean {
  const goesOn = (row: number, column: number) => (grid.mergeAt(row, column)?.top ?? row) < row;
  const answers = (claims.get("progress") ?? []).map(({ column }) => column);
  const own = (row: number) => !grid.isBlank(row, fine.column) && !goesOn(row, fine.column) && answers.some((column) => !goesOn(row, column) && !grid.isBlank(row, column));
  return rows.some((row) => goesOn(row, group.column) && own(row));
}

/** Ref or Item over 1, 2, 3 … is the tasks' own number: a source's numbers seldom begin with 1, and no task is a number. */
function tellNumbersApart(grid: SheetGrid, claims: Map<Role, HeaderColumn[]>, contents: Contents, rows: readonly number[]): void {
  if (claims.has("seq")) return;
  const counts = ({ column }: HeaderColumn): boolean => {
    const content = contents.get(column);
    const first = rows.find((row) => !grid.isBlank(row, column));
    return content !== undefined && first !== undefined && content.numeric * 5 >= content.filled * 4 && grid.own(first, column).text.trim() === "1";
  };
  const [reference, ...more] = claims.get("reference") ?? [];
  if (reference && more.length === 0 && counts(reference)) {
    claims.set("seq", [reference]);
    claims.delete("reference");
    return;
  }
  const named = claims.get("task") ?? [];
  const number = named.length > 1 ? named.find(counts) : undefined;
  if (!number) return;
  claims.set("seq", [number]);
  claims.set("task", named.filter((each) => each !== number));
}

/** A header such as 进度, 完成情况 or Status may stand over text, a share or a flag: what stands below decides. */
function settledRole(header: HeaderColumn, content: ColumnContent | undefined, all: readonly HeaderColumn[]): Role | null {
  const role = header.claim?.role ?? null;
  if (!content || content.filled === 0) return role;
  const { filled, length, numeric, flags, statusWords } = content;
  // 单位 over 台 or 公斤 is a measure.
  if (role === "unit" && header.claim?.common && length <= 2 && content.bodies * 2 < filled) return null;
  // 计划完成 may stand over an amount.
  if (role === "deadline" && /^计划(?:完成|竣工)$/.test(plain(header)) && content.dates * 2 < filled && numeric * 2 >= filled) return null;
  const told = all.some((each) => each !== header && each.claim?.role === "progress");
  const prose = numeric * 2 < filled && (length >= LONG_TEXT || (role === "percent" && length >= SHORT_TEXT && statusWords + flags === 0));
  if ((role === "percent" || role === "status") && prose) return told ? null : "progress";
  // 整改结果 may tell a state, or whatever a check brought to light.
  if (role === "status" && told && /结果$/.test(plain(header)) && (statusWords + flags) * 2 < filled) return null;
  // 办结情况 alone, over short sentences: 清退21人。
  if (role === "status" && !told && content.telling * 2 >= filled && (statusWords + flags) * 4 < filled) return "progress";
  if (role === "percent" && numeric * 2 < filled && statusWords + flags > 0) return "status";
  if (role === "progress") {
    if (flags * 5 >= filled * 4) return "status";
    if (told && (statusWords + flags) * 5 >= filled * 4) return "status";
    if (told && numeric * 2 > filled && length <= 8) return "percent";
  }
  return role;
}

/** Where no header tells the tasks, the units or the progress, a column without a role may show that it holds them. */
function addByContent(columns: LedgerColumn[], headers: readonly HeaderColumn[], contents: Contents, without: ReadonlySet<Role>): void {
  const has = (...roles: Role[]) => columns.some((each) => roles.includes(each.role));
  const free = () =>
    headers.filter((each) => !each.claim && !columns.some(({ column }) => column === each.column)).flatMap((each) => contents.get(each.column) ?? []);
  const add = (role: Role, content: ColumnContent | undefined) => {
    const header = headers.find((each) => each.column === content?.column);
    if (content && header && !without.has(role)) columns.push({ role, column: content.column, header: header.header, by: "content" });
  };
  const told = columns.find((each) => each.role === "progress");
  if (!has("task") && told && has("unit", "lead")) add("task", taskColumn(free().filter((each) => each.column < told.column && each.filled > 0), told.column));
  const task = columns.find((each) => each.role === "task");
  if (!task) return;
  if (!has("unit", "lead")) add("unit", unitColumn(free().filter((each) => each.filled > 0)));
  const sizeOf = contents.get(task.column)?.filled ?? 0;
  // 1, 2, 3 … under a blank header before the tasks.
  const unnamed = (each: ColumnContent) => headers.some(({ column, header }) => column === each.column && header === "");
  const counts = (each: ColumnContent) => each.column < task.column && each.numeric === each.filled && each.filled * 5 >= sizeOf * 4 && each.distinct * 5 >= each.filled * 4;
  if (!has("seq")) add("seq", free().find((each) => each.filled > 0 && unnamed(each) && counts(each)));
  if (!has("progress")) add("progress", progressColumn(free().filter((each) => each.column > task.column && each.filled * 2 > sizeOf)));
}
