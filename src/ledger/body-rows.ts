/** Sorts the rows under a header: tasks, rows that go on with a task, and rows that are none. */

import { repeatsHeader, type HeaderRow } from "./header-row";
import type { LedgerColumn, Role, SkippedRow } from "./ledger";
import type { SheetGrid } from "./sheet-grid";

/** The rows of one task, 0-based, in order. */
export interface TaskRows {
  readonly rows: readonly number[];
}

export interface BodyRows {
  readonly tasks: readonly TaskRows[];
  readonly skipped: readonly SkippedRow[];
}

/** Where the body stands: rows `first` to `last`, columns `left` to `right`, all 0-based and inclusive. */
export interface Body {
  readonly first: number;
  readonly last: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly LedgerColumn[];
  readonly header: HeaderRow | null;
}

type Kind = SkippedRow["why"] | "task";

const TOTAL = /^(?:合\s*计|小\s*计|总\s*计|共\s*计|合\s*计数|汇\s*总|grand total|sub-?total|total)(?:$|[\s:：（(（])/i;
const SECTION =
  /^(?:第?[一二三四五六七八九十百]+(?:[、.．，章节]|部分|类|大类)|[（(][一二三四五六七八九十]+[）)]|[ivx]+[.、]\s|part\s|section\s|[a-z][.、]\s?)/i;
const NOTE = /^(?:注|备注|说明|附注|※|\*|填表|填报|审核|审签|制表|联系人|联系电话|单位负责人|主要负责人|分管领导|note)s?(?:\s*[:：.、\d]|$|\s|※)|^※|^(?:填表|填报|制表|审核)(?:人|单位|日期|时间)/i;
const NUMBERED = /^[\s（(【]*(?:\d+|[①-⑳])/;
const ENDED = /[。！？；.!?;…：:”"）)】]\s*$/;

export function sortRows(grid: SheetGrid, body: Body): BodyRows {
  const column = (role: Role) => body.columns.find((each) => each.role === role)?.column;
  const seq = column("seq");
  const task = column("task");
  const tasks: number[][] = [];
  const skipped: SkippedRow[] = [];
  const ended = endedShare(grid, body, task);
  let after: SkippedRow[] = [];

  for (let row = body.first; row <= body.last; row += 1) {
    const filled = filledColumns(grid, row, body);
    const previous = tasks.at(-1);
    const kind = kindOf(row, filled, previous);
    if (kind === "task") {
      skipped.push(...after);
      after = [];
      tasks.push([row]);
    } else if (kind === "continuation" && previous) {
      for (let each = (previous.at(-1) ?? row) + 1; each <= row; each += 1) previous.push(each);
      skipped.push(...after.filter((each) => each.why !== "blank"));
      after = [];
    } else {
      after.push({ row, why: kind as SkippedRow["why"], text: filled.map((each) => grid.own(row, each).text).join(" ") });
    }
  }
  // Blank rows below the last task are the sheet's end and no finding.
  skipped.push(...after.filter((each) => each.why !== "blank"));
  return { tasks: tasks.map((rows) => ({ rows })), skipped };

  function kindOf(row: number, filled: readonly number[], previous: readonly number[] | undefined): Kind {
    const mergedAbove = (at: number | undefined) => {
      const merge = at === undefined ? undefined : grid.mergeAt(row, at);
      return merge !== undefined && merge.top < row && previous !== undefined && merge.top >= (previous[0] ?? row);
    };
    if (filled.length === 0) return mergedAbove(task) && mergedAbove(seq ?? task) ? "continuation" : "blank";
    if (body.header && repeatsHeader(grid, row, body.header)) return "repeated-header";
    const first = grid.own(row, filled[0] ?? 0).text.trim();
    if (TOTAL.test(first)) return "total";
    const seqText = seq === undefined ? "" : grid.own(row, seq).text.trim();
    const taskText = task === undefined ? "" : grid.own(row, task).text.trim();
    if (filled.length <= 2 && NOTE.test(first) && !(filled.length > 1 && NUMBERED.test(seqText))) return "note";
    if (isTitle(row, filled, first, seqText)) return "section-title";
    if (taskText === "" && mergedAbove(task) && (seqText === "" || seq === undefined)) return "continuation";
    if (seq !== undefined && seqText === "" && taskText === "" && previous) {
      const free = task === undefined || !grid.mergeAt(row, task) || mergedAbove(task);
      if (free) return "continuation";
    }
    if (onlySeq(row, filled) && !tasksBelow(row)) return "blank";
    if (previous && runsOn(row, filled, seqText, taskText, previous)) return "continuation";
    return "task";
  }

  /** A single text over many columns, or one numbered as a section and standing alone. */
  function isTitle(row: number, filled: readonly number[], text: string, seqText: string): boolean {
    const [only] = filled;
    if (only === undefined) return false;
    const merge = grid.mergeAt(row, only);
    const width = merge ? Math.min(merge.right, body.right) - merge.left + 1 : 1;
    if (filled.length === 1 && width >= 2 && width * 2 >= body.right - body.left + 1) return true;
    if (filled.length === 1) {
      if (SECTION.test(text) && (only === seq || only === task)) return true;
      return only === seq && !NUMBERED.test(text) && text.length >= 4;
    }
    // 一 | 经济发展: a section's number and name, nothing else.
    if (filled.length === 2 && only === seq && filled[1] === task) {
      return /^[（(]?[一二三四五六七八九十]+[）)、.]?$/.test(seqText) && (grid.own(row, filled[1] ?? 0).text.trim().length <= 20);
    }
    return false;
  }

  function onlySeq(row: number, filled: readonly number[]): boolean {
    return filled.length === 1 && filled[0] === seq && NUMBERED.test(grid.own(row, filled[0] ?? 0).text);
  }

  function tasksBelow(row: number): boolean {
    for (let below = row + 1; below <= body.last; below += 1) {
      const filled = filledColumns(grid, below, body);
      if (filled.length > 1 && filled.some((each) => each !== seq)) return !NOTE.test(grid.own(below, filled[0] ?? 0).text.trim());
    }
    return false;
  }

  /** A task's text broken over two rows: nothing but text in the task column, and the row above unfinished. */
  function runsOn(row: number, filled: readonly number[], seqText: string, taskText: string, previous: readonly number[]): boolean {
    if (seq === undefined || task === undefined || seqText !== "" || taskText === "") return false;
    if (filled.some((each) => each !== task) || NUMBERED.test(taskText) || ended < 0.5) return false;
    const above = grid.own(previous.at(-1) ?? row, task).text;
    return above !== "" && !ENDED.test(above);
  }
}

/** 0-based columns of the body whose own cell in a row is not blank. */
function filledColumns(grid: SheetGrid, row: number, body: Body): number[] {
  const filled: number[] = [];
  for (let column = body.left; column <= body.right; column += 1) if (!grid.isBlank(row, column)) filled.push(column);
  return filled;
}

/** Share of the task column's texts that end as sentences do. */
function endedShare(grid: SheetGrid, body: Body, task: number | undefined): number {
  if (task === undefined) return 0;
  let texts = 0;
  let ended = 0;
  for (let row = body.first; row <= Math.min(body.last, body.first + 300); row += 1) {
    const { text } = grid.own(row, task);
    if (text.trim() === "") continue;
    texts += 1;
    if (ENDED.test(text)) ended += 1;
  }
  return texts === 0 ? 0 : ended / texts;
}
