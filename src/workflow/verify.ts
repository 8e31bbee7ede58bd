/** Whether a ledger is still what its report was written about, and which cells changed since. */

import type { CivilDate } from "../ledger/ledger";

/** One cell that differs; 0-based. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Key of the task; null where the task is gone or new. */
  readonly task: string | null;
}

export interface Verification {
  readonly unchanged: boolean;
  readonly sheet: string;
  /** When the report was written: its reporting day, and its fingerprint. */
  readonly asOf: CivilDate;
  readonly fingerprint: string;
  readonly now: string;
  readonly changed: readonly ChangedCell[];
  /** Tasks that came or went, by key, with their text. */
  readonly added: readonly { readonly key: string; readonly text: string }[];
  readonly dropped: readonly { readonly key: string; readonly text: string }[];
}
