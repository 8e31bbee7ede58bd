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
  readonly replaced: readonly Replacement[];
  /** Number format to give the cell, where the value becomes a date. */
  readonly format?: string;
}

/** A part of a text, and what stands there afterwards. Span in UTF-16 units of the text before. */
export interface Replacement {
  readonly span: Span;
  readonly by: string;
}

/**
 * A row that is deleted whole; its cells from column `left` on, as far as the ledger knows them. It is deleted only
 * while its texts are what they were.
 */
export interface RowDeletion {
  readonly row: number;
  readonly left: number;
  readonly values: readonly CellValue[];
  /** The row's texts that are not blank, in order of columns, joined by a space; absent: those of `values`. */
  readonly text?: string;
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
