/** What the pane knows, and how each event changes it: pure, so that every state can be tested and shown. */

import type { CivilDate } from "../ledger/ledger";
import { LedgerError, type LedgerErrorFacts } from "../workflow/ledger-error";
import type { CheckResult, FindingWords, TablePick } from "./pane-services";

/** Work that takes time and can be stopped. */
export type Job = "check" | "mark" | "clear" | "summarise";

export interface Failure {
  readonly job: Job | "go";
  readonly error: unknown;
  /** Null where the words themselves could not be loaded. */
  readonly words: FindingWords | null;
}

export type MarkOutcome = { readonly marked: number; readonly unmarked: number } | "cleared";

export interface PaneState {
  readonly result: CheckResult | null;
  readonly words: FindingWords | null;
  /** True where the sheet changed since the check. */
  readonly outdated: boolean;
  readonly running: { readonly job: Job; readonly done: number; readonly total: number } | null;
  readonly failure: Failure | null;
  readonly stopped: boolean;
  readonly marks: MarkOutcome | null;
  readonly summaries: { readonly sheets: readonly string[]; readonly gone: readonly string[]; readonly outdated: boolean } | null;
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
  outdated: false,
  running: null,
  failure: null,
  stopped: false,
  marks: null,
  summaries: null,
  asOf: null,
  dayIsNew: false,
  table: null,
};

export type PaneEvent =
  | { readonly is: "started"; readonly job: Job }
  | { readonly is: "progressed"; readonly done: number; readonly total: number }
  | { readonly is: "checked"; readonly result: CheckResult; readonly words: FindingWords }
  | { readonly is: "marked"; readonly outcome: MarkOutcome }
  | { readonly is: "summarised"; readonly sheets: readonly string[]; readonly gone: readonly string[] }
  | { readonly is: "failed"; readonly failure: Failure }
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
        marks: event.job === "summarise" ? state.marks : null,
      };
    case "progressed":
      return state.running ? { ...state, running: { ...state.running, done: event.done, total: event.total } } : state;
    case "checked":
      return { ...state, running: null, result: event.result, words: event.words, outdated: false, ...(state.dayIsNew ? {} : { asOf: setDayOf(event.result) }) };
    case "marked":
      return { ...state, running: null, marks: event.outcome };
    case "summarised":
      return { ...state, running: null, summaries: { sheets: event.sheets, gone: event.gone, outdated: false } };
    case "failed":
      return { ...state, running: null, failure: event.failure };
    case "stopped":
      return { ...state, running: null, stopped: true };
    case "sheet-changed":
      return {
        ...state,
        outdated: state.result !== null,
        summaries: state.summaries && { ...state.summaries, outdated: true },
      };
    case "dismissed":
      return { ...state, failure: null, stopped: false, marks: null };
    case "day-set":
      return event.asOf === state.asOf ? state : { ...state, asOf: event.asOf, dayIsNew: true, outdated: state.result !== null };
    case "day-kept":
      return event.asOf === state.asOf ? { ...state, dayIsNew: false } : state;
    case "table-chosen":
      return { ...state, table: event.table };
  }
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
