/** Errors that a user can meet: typed values; the locale says in both languages what happened and what to do. */

/** Why a file that is read beside the ledger cannot be used. */
export type UnreadableFile = "no-file" | "not-a-workbook" | "date-system-1904" | "no-header" | "empty" | "too-large";

/** Kinds of failure and the facts that their sentences name. */
export interface LedgerErrorFacts {
  "no-header": { readonly sheets: readonly string[] };
  "empty-workbook": Record<string, never>;
  "unknown-sheet": { readonly sheet: string; readonly sheets: readonly string[] };
  "bad-date": { readonly text: string };
  "no-file": { readonly file: string };
  "not-a-workbook": { readonly file: string };
  "date-system-1904": { readonly file: string };
  /** The last period's ledger, or the roster: the file, and the failure of a file that could be the ledger. */
  "baseline-unreadable": { readonly file: string; readonly why: UnreadableFile };
  "roster-unreadable": { readonly file: string; readonly why: UnreadableFile };
  "bad-option": { readonly option: string; readonly allowed: readonly string[] };
  "missing-value": { readonly option: string };
  "cannot-write": { readonly file: string; readonly reason: string };
  "sheet-too-large": { readonly sheet: string; readonly rows: number; readonly limit: number };
  "cell-edit-mode": Record<string, never>;
  "sheet-protected": { readonly sheet: string };
  "workbook-protected": Record<string, never>;
  "read-only": Record<string, never>;
  "too-old": { readonly needed: string };
  /** A waiver without a reason or without a name. */
  "waiver-incomplete": { readonly missing: "reason" | "name" };
  /** A settings file that is none, or one of a later version. */
  "settings-unreadable": { readonly why: "not-settings" | "future-version" };
  /** Nothing was written yet that could be verified. */
  "no-report": Record<string, never>;
  "changed-meanwhile": { readonly sheet: string };
  "sheet-gone": { readonly sheet: string };
  "connection-lost": Record<string, never>;
  "payload-too-large": Record<string, never>;
  cancelled: Record<string, never>;
  "office-failed": { readonly code: string; readonly detail: string };
}

export type LedgerErrorKind = keyof LedgerErrorFacts;

/** A failure with a kind and facts; its message is for developers, the locale's sentence for users. */
export class LedgerError<K extends LedgerErrorKind = LedgerErrorKind> extends Error {
  override readonly name = "LedgerError";

  constructor(
    readonly kind: K,
    readonly facts: LedgerErrorFacts[K],
    options?: ErrorOptions,
  ) {
    super(`${kind} ${JSON.stringify(facts)}`, options);
  }
}
