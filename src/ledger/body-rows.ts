/** Sorts the rows under a header: tasks, rows that go on with a task, and rows that are none. */

import { repeatsHeader, type HeaderRow } from "./header-row";
import type { LedgerColumn, Role, SkippedRow } from "./ledger";
import { IN_BRACKETS, NOTE_ROW, NUMBER_LIKE, PAGE_EDGE, SAMPLE_SEQ, SECTION_ROW, SIGN_OFF, TOTAL_ROW } from "./row-words";
import type { SheetGrid } from "./sheet-grid";
import type { Steps } from "./steps";

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

const NUMBERED = /^[\s（(【]*(?:\d+|[①-⑳])/;
const ENDED = /[。！？；.!?;…：:”"）)】]\s*$/;
const AMOUNT = /^[-+]?[\d,，.]+\s*[%％]?$/;
const CHINESE_NUMBER = /^[（(]?[一二三四五六七八九十]+[）)、.]?$/;
const PUNCTUATION = /[，。；：,;:、]/;
const LONGEST_TITLE = 15;
const SAMPLE_ROWS = 300;
/** Rows between two points at which a caller may pause. */
const ROWS_A_STEP = 500;
/** "A" */
const FIRST_LETTER = 65;
/** Tasks that show how this ledger writes its 序号 before another kind of row can be told from them. */
const ENOUGH_TASKS = 2;

/** Sorts the body's rows, step by step. */
export function* sortRows(grid: SheetGrid, body: Body): Steps<BodyRows> {
  const column = (role: Role) => body.columns.find((each) => each.role === role)?.column;
  const seq = column("seq");
  const task = column("task");
  const progress = column("progress");
  const remarks = column("remarks");
  const roles = new Set(body.columns.map((each) => each.column));
  const units = (["unit", "lead", "support"] as const).flatMap((role) => column(role) ?? []);
  const text = (row: number, at: number | undefined) => (at === undefined ? "" : grid.own(row, at).text.trim());
  const filledOf = (row: number) => filledColumns(grid, row, body);
  const ended = endedShare(grid, body, task);
  const lastFilled = lastFilledRow();
  const tasks: number[][] = [];
  const skipped: SkippedRow[] = [];
  let after: SkippedRow[] = [];
  let numbered = 0;
  let foreign = false;

  for (let row = body.first; row <= body.last; row += 1) {
    if ((row - body.first) % ROWS_A_STEP === ROWS_A_STEP - 1) yield null;
    const filled = filledOf(row);
    const previous = tasks.at(-1);
    let kind: Kind = kindOf(row, filled, previous);
    foreign = kind !== "blank" && isForeign(row, kind);
    if (foreign) kind = "note";
    if (kind === "task") {
      keep(after);
      after = [];
      tasks.push([row]);
      if (NUMBER_LIKE.test(text(row, seq))) numbered += 1;
    } else if (kind === "continuation" && previous) {
      for (let each = (previous.at(-1) ?? row) + 1; each <= row; each += 1) previous.push(each);
      keep(after.filter((each) => each.why !== "blank"));
      after = [];
    } else {
      after.push({ row, why: kind === "continuation" ? "note" : kind, text: filled.map((each) => grid.own(row, each).text).join(" ") });
    }
  }
  // Blank rows below the last task are the sheet's end and no finding.
  keep(after.filter((each) => each.why !== "blank"));
  return { tasks: tasks.map((rows) => ({ rows })), skipped };

  /** One by one: a sheet may end with more rows than a call takes arguments. */
  function keep(rows: readonly SkippedRow[]): void {
    for (const each of rows) skipped.push(each);
  }

  function kindOf(row: number, filled: readonly number[], previous: readonly number[] | undefined): Kind {
    const mergedAbove = (at: number | undefined) => {
      const merge = at === undefined ? undefined : grid.mergeAt(row, at);
      return merge !== undefined && merge.top < row && previous !== undefined && merge.top >= (previous[0] ?? row);
    };
    if (filled.length === 0) return mergedAbove(task) && mergedAbove(seq ?? task) ? "continuation" : "blank";
    if (body.header && repeatsHeader(grid, row, body.header)) return "repeated-header";
    const first = grid.own(row, filled[0] ?? 0).text.trim();
    const seqText = text(row, seq);
    const taskText = text(row, task);
    if (previous === undefined && isInstruction(row, filled)) return "note";
    if (SAMPLE_SEQ.test(seqText) || (filled.length === 1 && PAGE_EDGE.test(first))) return "note";
    if (TOTAL_ROW.test(first) && !(filled[0] === task && text(row, progress).length >= LONGEST_TITLE)) return "total";
    if (filled.length <= 2 && NOTE_ROW.test(first) && !(filled.length > 1 && NUMBERED.test(seqText))) return "note";
    if (isSignOff(row, filled, first, seqText)) return "note";
    if (isTitle(row, filled, first, seqText)) return "section-title";
    if (taskText === "" && mergedAbove(task) && seqText === "") return "continuation";
    if (seq !== undefined && seqText === "" && taskText === "" && previous) {
      const free = task === undefined || !grid.mergeAt(row, task) || mergedAbove(task);
      if (free) return filled.every((each) => each === remarks || !roles.has(each)) ? "note" : "continuation";
    }
    if (onlySeq(filled, seqText) && row > lastFilled) return "blank";
    if (previous && runsOn(row, filled, seqText, taskText, previous)) return "continuation";
    return "task";
  }

  function hasUnitOrProgress(row: number): boolean {
    return [...units, progress].some((at) => text(row, at) !== "");
  }

  /** Right under the header: the columns' numbers, or what is to be filled in, in brackets. */
  function isInstruction(row: number, filled: readonly number[]): boolean {
    const texts = filled.map((each) => grid.own(row, each).text.trim());
    if (texts.length > 0 && texts.every((each) => IN_BRACKETS.test(each))) return true;
    const numbers = texts.map((each) => /^\D?(\d{1,2})\D?$/.exec(each)?.[1]).map((each) => (each === undefined ? Number.NaN : Number(each)));
    if (numbers.length < 3) return false;
    if (texts.every((each, index) => each === String.fromCharCode(FIRST_LETTER + index))) return true;
    return numbers.every((each, index) => Number.isInteger(each) && (index === 0 ? each <= 1 : each === (numbers[index - 1] ?? 0) + 1));
  }

  /** 填报人：张三 | 审核人：李四: every text, or every label, is of the kind. */
  function isSignOff(row: number, filled: readonly number[], first: string, seqText: string): boolean {
    if (!SIGN_OFF.test(first) || NUMBERED.test(seqText)) return false;
    return filled.every((each) => grid.own(row, each).text.trim().length <= 40);
  }

  /** A single text over many columns, or one numbered as a section and standing alone. */
  function isTitle(row: number, filled: readonly number[], first: string, seqText: string): boolean {
    // 一、续建项目 | | 16000 | 6200: a section's sums stand beside its name.
    const worded = filled.filter((each) => each === seq || each === filled[0] || !AMOUNT.test(grid.own(row, each).text.trim()));
    const sums = worded.length < filled.length;
    const [only, second, ...more] = worded;
    if (only === undefined || more.length > 0) return false;
    if (sums && !((SECTION_ROW.test(first) || CHINESE_NUMBER.test(seqText)) && startsGroup(row))) return false;
    if (second === undefined) {
      const merge = grid.mergeAt(row, only);
      const width = merge ? Math.min(merge.right, body.right) - merge.left + 1 : 1;
      if (width >= 2 && width * 2 >= body.right - body.left + 1) return true;
      if (merge && merge.bottom > merge.top && only !== seq) return false;
      if (only === seq) return SECTION_ROW.test(first) || (!NUMBERED.test(first) && first.length >= 3 && !grid.isError(row, only));
      if (only === task) {
        if (SECTION_ROW.test(first)) return true;
        return seq !== undefined && first.length <= LONGEST_TITLE && !PUNCTUATION.test(first) && startsGroup(row);
      }
      const role = body.columns.find((each) => each.column === only)?.role;
      return (role === "category" || (role === undefined && only === body.left)) && first.length <= LONGEST_TITLE * 2;
    }
    // 一 | 经济发展: a section's number and name, nothing else, while the tasks have Arabic numbers.
    if (seq === undefined || task === undefined || Math.min(seq, task) !== only || Math.max(seq, task) !== second || !CHINESE_NUMBER.test(seqText)) return false;
    return text(row, task).length <= LONGEST_TITLE + 5 || /\d/.test(text(row + 1, seq));
  }

  /** True where the next row that is not blank has a 序号: a title stands over it. */
  function startsGroup(row: number): boolean {
    return NUMBER_LIKE.test(text(row + 1, seq));
  }

  function onlySeq(filled: readonly number[], seqText: string): boolean {
    return filled.length === 1 && filled[0] === seq && NUMBERED.test(seqText);
  }

  /** Last row with more than a 序号 that is no total, note or signature; below it numbers are pre-printed. */
  function lastFilledRow(): number {
    for (let row = body.last; row >= body.first; row -= 1) {
      const filled = filledOf(row);
      const [first] = filled;
      if (first === undefined || (filled.length === 1 && first === seq)) continue;
      const head = grid.own(row, first).text.trim();
      if (!NOTE_ROW.test(head) && !TOTAL_ROW.test(head) && !SIGN_OFF.test(head)) return row;
    }
    return body.first - 1;
  }

  /** After a blank row, something that is not written as this ledger's tasks are: a count by units, a legend. */
  function isForeign(row: number, kind: Kind): boolean {
    if (kind !== "task" && kind !== "continuation") return foreign && kind === "note";
    const gap = foreign || after.some((each) => each.why === "blank");
    if (!gap || tasks.length < ENOUGH_TASKS) return false;
    const told = text(row, task) !== "" && hasUnitOrProgress(row);
    if (seq !== undefined && numbered * 5 >= tasks.length * 4) {
      const seqText = text(row, seq);
      return seqText === "" ? !told : !NUMBER_LIKE.test(seqText);
    }
    if (progress !== undefined && text(row, progress) !== "") return false;
    const numbers = units.some((at) => /^[\d.%％]+$/.test(text(row, at)));
    return !told || numbers;
  }

  /** A task broken over two rows: no 序号, and the row above ends in the middle of its task, and of its progress. */
  function runsOn(row: number, filled: readonly number[], seqText: string, taskText: string, previous: readonly number[]): boolean {
    if (seq === undefined || task === undefined || seqText !== "" || taskText === "") return false;
    if (filled.some((each) => each !== task && each !== progress && !units.includes(each))) return false;
    if (NUMBERED.test(taskText) || ended < 0.5) return false;
    const unfinished = (at: number | undefined) => {
      const above = text(previous.at(-1) ?? row, at);
      return above !== "" && !ENDED.test(above);
    };
    return unfinished(task) && (!hasUnitOrProgress(row) || (text(row, progress) !== "" && unfinished(progress)));
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
  for (let row = body.first; row <= Math.min(body.last, body.first + SAMPLE_ROWS); row += 1) {
    const { text } = grid.own(row, task);
    if (text.trim() === "") continue;
    texts += 1;
    if (ENDED.test(text)) ended += 1;
  }
  return texts === 0 ? 0 : ended / texts;
}
