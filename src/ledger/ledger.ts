/** What a ledger says: the product's central data. Words as in the project's glossary (ARCHITECTURE.md, "Words"). */

import type { CellValue } from "./sheet-cells";

/** A civil date "YYYY-MM-DD": a day of the calendar, without time or zone. ISO strings compare as days do. */
export type CivilDate = string;

/** Start (inclusive) and end (exclusive) in UTF-16 units of the text that was read. */
export type Span = readonly [start: number, end: number];

/** What a column of a ledger holds. */
export type Role =
  | "seq" | "reference" | "category" | "task" | "target" | "measures"
  | "lead" | "support" | "unit" | "person"
  | "start" | "deadline" | "milestone"
  | "progress" | "percent" | "status" | "problems" | "next" | "updated" | "remarks";

/** A column that has a role. */
export interface LedgerColumn {
  readonly role: Role;
  /** 0-based column of the sheet. */
  readonly column: number;
  /** The header's text as shown; of a header of two rows, both joined by " / ". */
  readonly header: string;
  /** How the role was told: by the header's words, by what stands below, or by the user's choice. */
  readonly by: "header" | "content" | "user";
  /** For `milestone`: the last day of the period that the header names. */
  readonly due?: CivilDate;
}

/** A note above or below the table, and what was read from it. */
export interface LedgerNote {
  /** 0-based row and column of the cell. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly gives: {
    readonly deadline?: CivilDate;
    readonly asOf?: CivilDate;
    readonly period?: Period;
    readonly year?: number;
  };
}

/** A stretch of days, both ends included. */
export interface Period {
  readonly start: CivilDate;
  readonly end: CivilDate;
}

/** One cell of a task, under its role. */
export interface TaskCell {
  readonly row: number;
  readonly column: number;
  /** The text as it stands in the cell, unchanged: spans and quotes refer to it. */
  readonly text: string;
  readonly value: CellValue;
  /** True where the cell holds a formula. */
  readonly formula: boolean;
  /** Where a task spans several rows: the cells that `text` was joined from (by line breaks), first one included. */
  readonly pieces?: readonly CellPiece[];
  /** The day, where the cell holds a date serial or an unmistakable date. */
  readonly date?: CivilDate;
  /** Of a status: what its column's header asks, so that 是 or 否 answers it (是否完成). */
  readonly asks?: StatusQuestion;
}

/** What a status column may ask to be answered by yes or no. */
export type StatusQuestion = "done" | "begun" | "late" | "on-schedule";

/** One of several cells that a task's text was joined from; offsets in UTF-16 units of the joined text. */
export interface CellPiece {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly length: number;
}

/** A task's source in a higher plan: 市分工方案第 21 项 → {scheme: "市分工方案", number: 21}. */
export interface Reference {
  readonly scheme: string;
  readonly number: number;
  /** Where it stands: in the reference column or at the head of the task's text. */
  readonly role: "reference" | "task";
  /** Its span in that cell's text. */
  readonly span: Span;
}

export type UnitRole = "lead" | "support" | "collective";

/** One responsible unit as read from a unit cell. */
export interface ResponsibleUnit {
  /** Canonical name: the same for all spellings of one unit in this ledger. */
  readonly name: string;
  /** The name as written here, wraps rejoined, bracketed alias included where it is part of the written name. */
  readonly as: string;
  readonly role: UnitRole;
  /** A bracketed second name (区委组织部（公务员局） → 公务员局). */
  readonly alias?: string;
  /** True where a line break stood inside the name. */
  readonly wrapped: boolean;
  /** What parts it from the unit before it in the cell (、 or a line break); null for the first one. */
  readonly separator: string | null;
  /** The part of the work that the cell gives it. */
  readonly share?: string;
  /** The cell that names it, and the span there. */
  readonly cell: { readonly row: number; readonly column: number };
  readonly span: Span;
}

/** When a task is due. */
export type DeadlineKind = "date" | "ongoing" | "recurring" | "immediate" | "none" | "invalid";
export type Recurrence = "day" | "week" | "month" | "quarter" | "half-year" | "year";

/** A deadline as read from a text. */
export interface DeadlineReading {
  readonly kind: DeadlineKind;
  /** Last day on time; for kind "date". */
  readonly date?: CivilDate;
  /** Earlier dated steps of the same text, in order. */
  readonly milestones?: readonly CivilDate[];
  /** For kind "recurring": the period, and the next due day on or after the reporting day. */
  readonly every?: Recurrence;
  readonly next?: CivilDate;
  /** Where the words stand that were read; null for "none". */
  readonly span: Span | null;
}

/** A task's deadline, and where it came from: its own cell, a note for all tasks, or nowhere. */
export interface Deadline extends DeadlineReading {
  readonly from: "cell" | "note" | "none";
}

/** A numbered part of the progress; `text` without its own number. */
export interface Point {
  readonly number: number | null;
  readonly text: string;
  /** Span of `text`'s source in the progress cell (wraps inside it included, the number not). */
  readonly span: Span;
  /** Span of the number and its mark ("1.", "（二）"); null where there is none. */
  readonly mark: Span | null;
}

/** A target, an actual, or both, of one measure, as told in the progress. */
export interface Figure {
  readonly target: number | null;
  readonly actual: number | null;
  /** actual / target where both are known and comparable. */
  readonly ratio: number | null;
  /** The measure word or unit as written: 套, 户, 万元, %. */
  readonly measure: string;
  /** What is counted: 整改点位销账. */
  readonly label: string;
  /** The words that tell it, exactly as in the cell. */
  readonly quote: string;
  readonly span: Span;
  /** A step of a funnel (建账→上账→整改→销账): 0-based place, last one marked. */
  readonly stage?: { readonly index: number; readonly last: boolean };
}

export type TaskState = "done" | "on-track" | "behind" | "not-started" | "cannot-tell";

/** One task of the ledger: one row, or several merged ones. */
export interface Task {
  /** Stable: from the reference and the task's text, never from a row. */
  readonly key: string;
  /** 工作内容 as read, wrapped lines rejoined. */
  readonly text: string;
  /** First and last 0-based row. */
  readonly rows: readonly [first: number, last: number];
  readonly seq: number | string | null;
  readonly reference: Reference | null;
  /** The task's cells by role; a role is missing where the ledger has no such column. */
  readonly cells: { readonly [R in Role]?: TaskCell };
  /** Milestone columns' cells, in column order. */
  readonly milestones: readonly (TaskCell & { readonly due: CivilDate })[];
  /** Each unit once, lead first. */
  readonly units: readonly ResponsibleUnit[];
  /** Mentions of a unit that the same task names already. */
  readonly repeatedUnits: readonly ResponsibleUnit[];
  readonly deadline: Deadline;
  /** The deadline cells of a task of several rows that say different things, from above; else absent. */
  readonly rowDeadlines?: readonly TaskCell[];
  /** The day on which the task begins, by its start column. */
  readonly start: CivilDate | null;
  /** 进展情况 as read, wrapped lines rejoined; points stand on lines of their own. */
  readonly progress: string;
  readonly points: readonly Point[];
  readonly figures: readonly Figure[];
  readonly state: TaskState;
  /** Newest evidence of the progress's age; null where it cannot be told. */
  readonly age: { readonly newest: CivilDate | null; readonly from: "updated" | "text" | "none" };
}

/** A row between the header and the last task that is no task. 0-based row. */
export interface SkippedRow {
  readonly row: number;
  readonly why: "repeated-header" | "section-title" | "total" | "blank" | "continuation" | "note";
  readonly text: string;
}

/** All spellings of one unit in this ledger. */
export interface UnitGroup {
  /** Canonical name. */
  readonly name: string;
  /** The other spellings, in order of first appearance. */
  readonly aliases: readonly string[];
  /** Why two spellings were taken for one unit; "same" where there is only one. */
  readonly why: "same" | "prefix" | "short-name" | "typo" | "roster";
  readonly collective: boolean;
}

/** Where else a ledger could stand: a table or sheet that was left aside. */
export interface OtherTable {
  readonly sheet: string;
  /** 0-based header row. */
  readonly headerRow: number;
  /** A1 area of header and rows. */
  readonly address: string;
}

/** A ledger that was read. */
export interface Ledger {
  readonly sheet: string;
  /** 0-based; of a header of two rows the lower one. */
  readonly headerRow: number;
  readonly headerTop: number;
  /** 0-based rows of the first and last task; null where there is no task. */
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  /** All columns that have a role, in column order. */
  readonly columns: readonly LedgerColumn[];
  /** 0-based; the first column right of those with a role in which nothing stands beside the ledger's rows. */
  readonly freeColumn: number;
  /** Columns that claim a role that another column has. */
  readonly ambiguous: readonly { readonly role: Role; readonly columns: readonly number[] }[];
  readonly notes: readonly LedgerNote[];
  readonly tasks: readonly Task[];
  readonly skipped: readonly SkippedRow[];
  readonly units: readonly UnitGroup[];
  readonly others: readonly OtherTable[];
  /** Merged areas that cover more than one row of tasks; hidden rows among the tasks (0-based). */
  readonly merges: readonly { readonly address: string; readonly row: number; readonly column: number }[];
  readonly hiddenRows: readonly number[];
  /** For each 0-based row at which a merge begins: the last row that it covers. */
  readonly mergedDown: ReadonlyMap<number, number>;
  /** Cells among the tasks that hold an error value. */
  readonly errors: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly asOf: CivilDate;
  readonly asOfFrom: "option" | "title" | "header" | "note" | "today";
  readonly period: Period | null;
  /** The title above the table, where there is one. */
  readonly title?: string;
}
