/** 免检: findings that the office lets pass, each with a reason and a name. */

import type { CivilDate } from "../ledger/ledger";
import type { Finding } from "../rules/finding";

/** A waiver as it is kept. It holds while the words that it was given for stay. */
export interface Waiver {
  readonly rule: string;
  /** Key of the task; null for a finding about the sheet. */
  readonly task: string | null;
  /** The text that the finding is about, spaces and widths folded, so that a waiver falls with a change of it. */
  readonly text: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CivilDate;
}

/** A finding that is waived, beside its waiver. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}
