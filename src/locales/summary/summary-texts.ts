/** Texts of the generated sheets; both locales have all of them. */

import type { Ledger, Recurrence, TaskState, UnitRole } from "../../ledger/ledger";
import type { Severity } from "../../rules/finding";

/** A day of the calendar, month and day counted from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A stretch of days with a name of its own: month, quarter, half, year, or months from January on. */
export type NamedPeriod =
  | { readonly kind: "month" | "quarter" | "half" | "months"; readonly year: number; readonly number: number }
  | { readonly kind: "year"; readonly year: number };

/** Numbers that head a unit's sheet. */
export interface UnitCounts {
  readonly tasks: number;
  readonly roles: Readonly<Record<UnitRole, number>>;
  readonly states: Readonly<Record<TaskState, number>>;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Columns of a unit's table. */
export type UnitColumn =
  | "seq" | "source" | "task" | "role" | "deadline" | "state" | "progress" | "others" | "findings" | "notes" | "row";

/** Columns of the overview's table of units. */
export type OverviewColumn =
  | "unit" | TaskState | "tasks" | "share" | UnitRole | "overdue" | "errors" | "warnings";

/** What the overview's lines name. */
export interface OverviewCounts {
  readonly tasks: number;
  readonly units: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Blanks that a unit fills in below its table. */
export type SignBlank = "reporter" | "phone" | "reviewer";

/** Columns of the report's table of findings. */
export type ReportColumn = "number" | "severity" | "rule" | "cell" | "seq" | "sentence" | "quote" | "waiver";

/** Lines that head the report. */
export type ReportLine = "result" | "source" | "day" | "period" | "counts" | "compared" | "ruleSet" | "fingerprint" | "problems";

/** Why a ledger may not go out. */
export type NotReadyBecause = { readonly why: "errors" | "waiver-reasons"; readonly count: number } | { readonly why: "no-day" };

/** What the last period's ledger tells of itself, in words; null where it tells nothing. */
export interface ComparedLedger {
  readonly sheet: string;
  readonly asOf: string | null;
  readonly period: string | null;
  readonly tasks: number;
  /** False for another ledger's: nothing was compared then. */
  readonly related: boolean;
}

/** Columns of the return slip. */
export type ReturnColumn = "unit" | "seq" | "task" | "severity" | "question" | "answerWith" | "answer" | "row";

export interface SummaryTexts {
  readonly locale: "zh-CN" | "en-US";
  readonly day: (day: DayParts) => string;
  readonly stretch: (start: string, end: string) => string;
  readonly period: (period: NamedPeriod) => string;
  readonly states: Readonly<Record<TaskState, string>>;
  readonly roles: Readonly<Record<UnitRole, string>>;
  /** Levels of time-proportional progress, best first. */
  readonly paces: {
    readonly attainment: readonly [ahead: string, onPace: string, behind: string, farBehind: string];
    readonly lights: readonly [blue: string, yellow: string, red: string];
  };
  readonly severities: Readonly<Record<Severity, string>>;
  /** The severity before a sentence: 【错误】. */
  readonly sign: (severity: Severity) => string;
  readonly recurrences: Readonly<Record<Recurrence, string>>;
  readonly deadline: {
    readonly ongoing: string;
    readonly recurring: string;
    readonly immediate: string;
    readonly none: string;
    readonly invalid: (written: string) => string;
    readonly milestones: (days: readonly string[]) => string;
    readonly overdue: (days: number) => string;
    readonly dueSoon: (days: number) => string;
  };
  readonly reference: (scheme: string, number: number) => string;
  /** A row of the ledger's sheet, counted from 1. */
  readonly row: (row: number) => string;
  /** Rows as runs, both ends counted from 1; `more` rows beyond them are not named. */
  readonly rows: (runs: readonly (readonly [first: number, last: number])[], more: number) => string;
  readonly subtitle: (parts: {
    readonly period: string | null;
    readonly asOf: string;
    readonly asOfGuessed: boolean;
    readonly sheet: string;
  }) => string;
  readonly footer: (sheet: string) => string;
  readonly unit: {
    readonly title: (unit: string) => string;
    readonly back: string;
    readonly backTip: (overview: string) => string;
    readonly counts: (counts: UnitCounts) => string;
    readonly checks: (counts: UnitCounts, dueSoonDays: number) => string;
    readonly spellings: (names: readonly string[]) => string;
    readonly collective: string;
    readonly headers: Readonly<Record<UnitColumn, string>>;
    readonly rowTip: (sheet: string) => string;
    /** A text with a remark in brackets: 配合（各街道办事处）. */
    readonly withRemark: (text: string, remark: string) => string;
    readonly moreFindings: (count: number) => string;
    readonly sheetFindings: string;
    readonly cutText: string;
    readonly goneTask: string;
    readonly notesHint: string;
    /** On a sheet that goes out as a file of its own. */
    readonly fillHint: string;
    readonly paceNote: string;
    readonly blanks: Readonly<Record<SignBlank, string>>;
  };
  readonly overview: {
    readonly name: string;
    readonly title: string;
    readonly summary: (counts: OverviewCounts) => string;
    readonly headers: Readonly<Record<OverviewColumn, string>>;
    readonly unitTip: (unit: string) => string;
    readonly noUnit: string;
    readonly total: string;
    readonly totalNote: (counts: { readonly tasks: number; readonly shares: number }) => string;
    readonly orderNote: string;
    readonly problemOrderNote: string;
    readonly problemsNote: string;
    readonly rulesTitle: string;
    readonly ruleHeaders: { readonly rule: string; readonly severity: string; readonly count: string; readonly rows: string };
    readonly wholeSheet: string;
    readonly noFindings: string;
    readonly chart: (shown: number, units: number) => string;
  };
  readonly report: {
    readonly name: string;
    readonly title: string;
    readonly lines: Readonly<Record<ReportLine, string>>;
    readonly ready: (warnings: number) => string;
    readonly notReady: (reasons: readonly NotReadyBecause[]) => string;
    readonly source: (source: { readonly sheet: string; readonly rows: string | null; readonly tasks: number; readonly units: number }) => string;
    readonly dayFrom: Readonly<Record<Ledger["asOfFrom"], string>>;
    readonly noPeriod: string;
    readonly counts: (counts: Omit<OverviewCounts, "tasks" | "units"> & { readonly waived: number }) => string;
    readonly compared: (last: ComparedLedger | null) => string;
    readonly problem: (path: readonly string[], found: string, allowed: readonly string[]) => string;
    readonly headers: Readonly<Record<ReportColumn, string>>;
    readonly cellTip: (sheet: string) => string;
    readonly more: (count: number) => string;
    readonly waivedTitle: (count: number) => string;
    readonly waiver: (waiver: { readonly reason: string; readonly by: string; readonly on: string }) => string;
  };
  readonly returnSlip: {
    readonly name: string;
    readonly title: string;
    readonly hint: string;
    readonly headers: Readonly<Record<ReturnColumn, string>>;
    readonly nothing: string;
    readonly settled: string;
  };
}
