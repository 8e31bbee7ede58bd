/** 上期: what the last period's ledger said, as plain data that can be stored and compared with. */

import type { CivilDate, DeadlineKind, Ledger, Period, Role } from "../ledger";

/** A figure as the last period told it. */
export interface BaselineFigure {
  readonly label: string;
  readonly measure: string;
  readonly target: number | null;
  readonly actual: number | null;
}

/** A task as the last period told it. */
export interface BaselineTask {
  readonly key: string;
  readonly reference: { readonly scheme: string; readonly number: number } | null;
  /** 工作内容, wrapped lines rejoined. */
  readonly text: string;
  readonly seq: number | string | null;
  /** Canonical names, lead first. */
  readonly units: readonly string[];
  /** 进展情况, wrapped lines rejoined; points stand on lines of their own. */
  readonly progress: string;
  readonly figures: readonly BaselineFigure[];
  readonly deadline: { readonly kind: DeadlineKind; readonly date?: CivilDate };
}

/** A ledger of the last period. Plain data: it goes through JSON unharmed. */
export interface Baseline {
  readonly version: 1;
  readonly period: Period | null;
  /** The reporting day; null where that ledger did not tell it. */
  readonly asOf: CivilDate | null;
  readonly sheet: string;
  /** Roles of its columns, in column order, each once. */
  readonly columns: readonly Role[];
  readonly tasks: readonly BaselineTask[];
}

/** What a later check needs to know of a ledger. A reporting day that was only the clock's is not kept. */
export function takeBaseline(ledger: Ledger): Baseline {
  return {
    version: 1,
    period: ledger.period,
    asOf: ledger.asOfFrom === "today" ? null : ledger.asOf,
    sheet: ledger.sheet,
    columns: [...new Set(ledger.columns.map(({ role }) => role))],
    tasks: ledger.tasks.map(({ key, reference, text, seq, units, progress, figures, deadline }) => ({
      key,
      reference: reference && { scheme: reference.scheme, number: reference.number },
      text,
      seq,
      units: units.map(({ name }) => name),
      progress,
      figures: figures.map(({ label, measure, target, actual }) => ({ label, measure, target, actual })),
      deadline: { kind: deadline.kind, ...(deadline.date ? { date: deadline.date } : {}) },
    })),
  };
}
