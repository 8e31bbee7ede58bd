/** What the pane knows, and how each event changes it: pure, so that every state can be tested and shown. */

import type { CivilDate } from "../ledger/ledger";
import { LedgerError, type LedgerErrorFacts } from "../workflow/ledger-error";
import type { SkippedEdit } from "../workflow/port";
import type { CheckResult, FindingWords, TablePick } from "./pane-services";

/** Work that takes time and can be stopped. */
export type Job =
  | "check" | "mark" | "clear" | "summarise" | "remove" | "workbooks"
  | "fix" | "undo" | "waive" | "unwaive"
  | "baseline" | "changes"
  | "report" | "verify" | "slip" | "collect" | "take-over"
  | "settings" | "roster" | "transfer";

/** Jobs that write into the ledger themselves: what changes while they run is no news. */
const WRITING_JOBS: ReadonlySet<Job> = new Set(["fix", "undo", "take-over"]);

export interface Failure {
  readonly job: Job | "go";
  readonly error: unknown;
  /** Null where the words themselves could not be loaded. */
  readonly words: FindingWords | null;
}

/** What came of the last fix, or of taking it back. */
export interface FixTold {
  readonly edited: number;
  readonly skipped: readonly SkippedEdit[];
  readonly undone: boolean;
}

export type MarkOutcome = { readonly marked: number; readonly unmarked: number } | "cleared";

/** A summary sheet that was left as it is: its unit has no task any more, or was not chosen. */
export interface GoneSheet {
  readonly planId: string;
  readonly name: string;
}

export interface PaneState {
  readonly result: CheckResult | null;
  readonly words: FindingWords | null;
  /** What changed since the check; null while the result is current. */
  readonly outdated: "sheet" | "settings" | null;
  /** How often the sheet's cells have changed while it was watched: an answer about them is as old as its count. */
  readonly edits: number;
  readonly running: { readonly job: Job; readonly done: number; readonly total: number } | null;
  readonly failure: Failure | null;
  readonly stopped: boolean;
  readonly marks: MarkOutcome | null;
  readonly summaries: { readonly sheets: readonly string[]; readonly gone: readonly GoneSheet[]; readonly unchosen: readonly GoneSheet[]; readonly outdated: boolean } | null;
  readonly fixed: FixTold | null;
  /** What a screen reader is told of the last job, where a section has a sentence of its own for it. */
  readonly said: string | null;
  /** The reporting day that the user set, here or as the workbook remembers it. */
  readonly asOf: CivilDate | null;
  /** True where the day was set or cleared here and the workbook does not remember it yet. */
  readonly dayIsNew: boolean;
  /** The table that the user chose where the workbook cannot remember it; else the workbook's memory counts. */
  readonly table: TablePick | null;
}

export const startState: PaneState = {
  result: null,
  words: null,
  outdated: null,
  edits: 0,
  running: null,
  failure: null,
  stopped: false,
  marks: null,
  summaries: null,
  fixed: null,
  said: null,
  asOf: null,
  dayIsNew: false,
  table: null,
};

export type PaneEvent =
  | { readonly is: "started"; readonly job: Job }
  | { readonly is: "progressed"; readonly done: number; readonly total: number }
  | { readonly is: "checked"; readonly result: CheckResult; readonly words: FindingWords }
  | { readonly is: "marked"; readonly outcome: MarkOutcome }
  | { readonly is: "summarised"; readonly sheets: readonly string[]; readonly gone: readonly GoneSheet[]; readonly unchosen: readonly GoneSheet[] }
  | { readonly is: "sheets-removed"; readonly planIds: readonly string[] }
  | { readonly is: "fixed"; readonly outcome: FixTold }
  | { readonly is: "said"; readonly sentence: string }
  | { readonly is: "settings-changed" }
  | { readonly is: "failed"; readonly failure: Failure }
  | { readonly is: "fix-dismissed" }
  /** A job that changed something checks again. */
  | { readonly is: "rechecking" }
  | { readonly is: "ended" }
  | { readonly is: "stopped" }
  | { readonly is: "sheet-changed" }
  | { readonly is: "dismissed" }
  | { readonly is: "day-set"; readonly asOf: CivilDate | null }
  | { readonly is: "day-kept"; readonly asOf: CivilDate | null }
  | { readonly is: "table-chosen"; readonly table: TablePick | null };

/** The state after an event. A failed or stopped job keeps what was known before it. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.is) {
    case "started":
      return {
        ...state,
        running: { job: event.job, done: 0, total: 0 },
        failure: null,
        stopped: false,
        said: null,
        marks: event.job === "summarise" ? state.marks : null,
        fixed: event.job === "check" || WRITING_JOBS.has(event.job) ? null : state.fixed,
      };
    case "rechecking":
      return { ...state, running: { job: "check", done: 0, total: 0 } };
    case "progressed":
      return state.running ? { ...state, running: { ...state.running, done: event.done, total: event.total } } : state;
    case "checked":
      return { ...state, running: null, result: event.result, words: event.words, outdated: null, ...(state.dayIsNew ? {} : { asOf: setDayOf(event.result) }) };
    case "marked":
      return { ...state, running: null, marks: event.outcome };
    case "summarised":
      return { ...state, running: null, summaries: { sheets: event.sheets, gone: event.gone, unchosen: event.unchosen, outdated: false } };
    case "sheets-removed":
      return { ...state, summaries: state.summaries && { ...state.summaries, gone: state.summaries.gone.filter(({ planId }) => !event.planIds.includes(planId)) } };
    case "fixed":
      return event.outcome.edited === 0
        ? { ...state, fixed: event.outcome }
        : { ...state, edits: state.edits + 1, fixed: event.outcome, outdated: state.result === null ? null : "sheet", summaries: outdatedSummaries(state) };
    case "said":
      return { ...state, said: event.sentence };
    case "settings-changed":
      return { ...state, outdated: state.result === null ? null : "settings", summaries: outdatedSummaries(state) };
    case "ended":
      return { ...state, running: null };
    case "failed":
      return { ...state, running: null, failure: event.failure };
    case "stopped":
      return { ...state, running: null, stopped: true };
    case "sheet-changed":
      if (state.running && WRITING_JOBS.has(state.running.job)) return { ...state, edits: state.edits + 1 };
      return { ...state, edits: state.edits + 1, outdated: state.result === null ? null : "sheet", summaries: outdatedSummaries(state) };
    case "dismissed":
      return { ...state, failure: null, stopped: false, marks: null };
    case "fix-dismissed":
      return { ...state, fixed: null };
    case "day-set":
      return event.asOf === state.asOf ? state : { ...state, asOf: event.asOf, dayIsNew: true, outdated: state.result === null ? null : "settings" };
    case "day-kept":
      return event.asOf === state.asOf ? { ...state, dayIsNew: false } : state;
    case "table-chosen":
      return { ...state, table: event.table };
  }
}

function outdatedSummaries({ summaries }: PaneState): PaneState["summaries"] {
  return summaries && { ...summaries, outdated: true };
}

function setDayOf({ ledger }: CheckResult): CivilDate | null {
  return ledger.asOfFrom === "option" ? ledger.asOf : null;
}

/** The sheets that were looked through where the last check found no table; null where it did not fail so. */
export function sheetsWithoutTable({ failure }: Pick<PaneState, "failure">): readonly string[] | null {
  const error = failure?.error;
  if (!(error instanceof LedgerError) || error.kind !== "no-header") return null;
  const { sheets } = error.facts as LedgerErrorFacts["no-header"];
  return sheets.length > 0 ? sheets : null;
}
