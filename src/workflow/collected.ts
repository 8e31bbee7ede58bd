/** What comes of collecting returned files: plain data for the user to look at and choose from. */

import type { Task } from "../ledger/ledger";
import type { CellValue } from "../ledger/sheet-cells";
import type { WorkbookSnapshot } from "./port";
import type { DiffPart } from "./word-diff";

/** A file that came back, as read by src/files. */
export interface ReturnedFile {
  readonly name: string;
  readonly snapshot: WorkbookSnapshot;
  /** The unit that sent it, where the user says so; else it is told from the file. */
  readonly unit?: string;
}

/** Where something was returned; the row is the returned sheet's own, 0-based. */
export interface ReturnedAt {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Canonical name; null where it cannot be told who sent the file. */
  readonly unit: string | null;
}

/** Why a task's progress cannot be written for the user. */
export type NotTakenOver = "formula" | "several-cells" | "shared-cell" | "no-column";

/** A task's progress as it was returned; the same words from several files are one change. */
export interface ReturnedChange {
  readonly task: Task;
  /** The ledger's progress cell, 0-based; null where the ledger has no such column. */
  readonly cell: { readonly row: number; readonly column: number } | null;
  /** The ledger's progress now, and the returned one. */
  readonly before: string;
  readonly after: string;
  /** What is to be written: as `after`, or the number that the returned cell holds. */
  readonly value: CellValue;
  readonly words: readonly DiffPart[];
  readonly from: readonly ReturnedAt[];
  /** What the senders noted at the task. */
  readonly notes: readonly string[];
  /** The ledger's progress has changed since the sheet was written that came back. */
  readonly ledgerChanged: boolean;
  readonly blocked?: NotTakenOver;
}

/** A task that was returned in different words, or whose ledger cell has changed since: for the user to decide. */
export interface ReturnConflict {
  readonly task: Task;
  readonly before: string;
  readonly why: "files-differ" | "ledger-changed";
  /** In the files' order. */
  readonly versions: readonly ReturnedChange[];
}

/** A change that is not the sender's to make, or not in a column that is collected. Shown, never taken over. */
export interface OutsideEdit extends ReturnedAt {
  readonly task: Task;
  readonly why: "other-unit" | "other-column";
  /** The column's header as it stands in the returned file. */
  readonly column: string;
  /** What the ledger says; null where a generated column has no single cell in it. */
  readonly before: string | null;
  readonly after: string;
}

/** A returned row that is no task of the ledger's. */
export interface UnmatchedRow extends ReturnedAt {
  readonly text: string;
  readonly progress: string;
}

export interface ReturnedNote extends ReturnedAt {
  readonly task: Task;
  readonly note: string;
}

/** What became of one file. */
export interface FileReading {
  readonly name: string;
  readonly unit: string | null;
  readonly as: "unit-sheet" | "ledger" | "none";
  /** Why nothing was collected from it. */
  readonly why?: "no-table" | "another-ledger";
  /** Tasks of the ledger that stand in it. */
  readonly tasks: number;
  /** Tasks of the unit that are missing from its sheet. */
  readonly missing: readonly Task[];
}

export interface Collected {
  /** One for each task that was returned changed, in the ledger's order. */
  readonly changes: readonly ReturnedChange[];
  readonly conflicts: readonly ReturnConflict[];
  readonly outside: readonly OutsideEdit[];
  readonly unmatched: readonly UnmatchedRow[];
  readonly notes: readonly ReturnedNote[];
  readonly files: readonly FileReading[];
}
