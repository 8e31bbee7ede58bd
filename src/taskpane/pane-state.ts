/** What the pane knows, and how each event changes it: pure, so that every state can be tested and shown. */

import type { CivilDate } from "../ledger/ledger";
import type { CheckResult, FindingWords } from "./pane-services";

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
  /** The reporting day that the user set. */
  readonly asOf: CivilDate | null;
  /** The sheet that the user chose to check. */
  readonly sheet: string | null;
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
  sheet: null,
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
  | { readonly is: "sheet-chosen"; readonly sheet: string };

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
      return { ...state, running: null, result: event.result, words: event.words, outdated: false };
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
      return event.asOf === state.asOf ? state : { ...state, asOf: event.asOf, outdated: state.result !== null };
    case "sheet-chosen":
      return { ...state, sheet: event.sheet };
  }
}
