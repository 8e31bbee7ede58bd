/** What mends a finding, as plain data that can be shown before it is done. */

import type { Span } from "../ledger/ledger";
import type { CellValue } from "../ledger/sheet-cells";
import type { Finding } from "../rules/finding";

/** A change of one cell: its whole value before and after. 0-based row and column of the ledger's sheet. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** The parts of the text that are replaced: spans of `before` (UTF-16), in order, and what stands there afterwards. */
  readonly replaced: readonly { readonly span: Span; readonly by: string }[];
}

/** A row that is deleted whole; its cells from column `left` on. */
export interface RowDeletion {
  readonly row: number;
  readonly left: number;
  readonly values: readonly CellValue[];
}

/** Why a fix can be shown and not applied. */
export type FixBlocked = "formula" | "merged" | "protected" | "filtered";

export interface Fix {
  /** Stable within one check. */
  readonly id: string;
  readonly rule: string;
  readonly kind: "safe" | "offer";
  readonly finding: Finding;
  readonly cells: readonly CellChange[];
  readonly rows: readonly RowDeletion[];
  /** Where one cannot do it for the user. */
  readonly blocked?: FixBlocked;
}
