/** Findings: facts about a ledger that may be wrong. They carry no sentence; locales make those. */

import type { Span } from "../ledger/ledger";

export type Severity = "error" | "warning" | "info";

/** What can be done about a finding: a fix that is safe to apply, an offer to look at, or nothing. */
export type FixKind = "safe" | "offer" | null;

/** A fact: something a sentence may name. */
export type Fact = string | number | boolean | null | readonly string[] | readonly number[];
export type Facts = Readonly<Record<string, Fact>>;

/** What a rule says; the frame adds rule id, default severity and fix. */
export interface RuleFinding<F extends Facts = Facts> {
  /** 0-based row and column of the cell; absent for a finding about the sheet. */
  readonly at?: { readonly row: number; readonly column: number };
  /** Key of the task. */
  readonly task?: string;
  /** The words concerned: a span of the cell's own text, which `quote` repeats exactly. */
  readonly quote?: { readonly text: string; readonly span: Span };
  readonly facts: F;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fix?: FixKind;
  /** 0-based rows, where one finding speaks for many; then `at` is absent. */
  readonly rows?: readonly number[];
}

/** A finding as it is handed out. Rows are 0-based here; the report makes them the sheet's own. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly fix: FixKind;
}
