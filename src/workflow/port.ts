/**
 * The port to the workbook: the only thing that the workflow knows of its host. Two plain-data moves,
 * read a snapshot and apply a plan; no Office.js type. `src/excel` implements it.
 */

import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import type { Severity } from "../rules/finding";
import type { SheetPlan } from "../summary/sheet-plan";

/** A sheet of the workbook as listed, before its cells are read. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** The plan id kept on a sheet of ours ("overview", "unit:…"); null for a sheet of the user's. */
  readonly plan: string | null;
}

/** What was read of the workbook in one go. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetInfo[];
  /** Name of the sheet that the user looks at. */
  readonly active: string;
  /** Cells of the user's visible sheets that were read. */
  readonly cells: readonly SheetCells[];
  /** Cells of our own sheets by plan id, where they were asked for: what users filled in there is kept. */
  readonly planned?: Readonly<Record<string, SheetCells>>;
  /** The add-in's stored values by key, as parsed JSON; the workflow parses them. */
  readonly stored: Readonly<Record<string, unknown>>;
}

export interface ReadRequest {
  /** Read only this sheet's cells; absent: all of the user's visible sheets. */
  readonly sheet?: string;
  /** False: no sheet's cells, only the list of sheets and the stored values. */
  readonly cells?: boolean;
  /** Read the cells of our own sheets, too. */
  readonly planned?: boolean;
}

/** One mark: all cells of a severity. */
export interface MarkPlan {
  readonly sheet: string;
  /** Cells by severity, as 0-based [row, column]. */
  readonly cells: Readonly<Record<Severity, readonly (readonly [row: number, column: number])[]>>;
  /** Those of the cells above whose mark goes away by itself as soon as the cell is filled. */
  readonly whileBlank: readonly (readonly [row: number, column: number])[];
}

/**
 * A change of one cell of the user's; applied only while the cell still holds `before`. A cell that changed meanwhile,
 * holds a formula, is covered by a merged area or locked on a protected sheet is left alone, and said so in the result. One
 * that holds `after` already needs nothing, and counts neither as edited nor as left out.
 */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Number format to give the cell; absent: it keeps its own. Passed over on a protected sheet. */
  readonly format?: string;
}

/**
 * A row of the user's to be deleted whole, or put back; done after the edits. Rows are deleted from the bottom up, each named
 * as it stands before; they are put back from the top down, each named as it will stand. Deleted only while the row holds
 * `values` and nothing else; a row that is put back holds them again. Rows with formulas or merges are left alone, and so
 * is every row of a protected sheet.
 */
export interface RowEdit {
  readonly sheet: string;
  readonly row: number;
  readonly what: "delete" | "insert";
  /** The row's cells from column `left` (0-based) on. */
  readonly left: number;
  readonly values: readonly CellValue[];
  /** Of a row to be put back: the number formats of its cells. */
  readonly formats?: readonly string[];
  /** Of a row to be put back: what stands in its place until then, from column `left` on; where that has changed, it is not put back. null stands for anything. */
  readonly instead?: readonly (CellValue | null)[];
}

/** Why an edit was left out. */
export type SkippedBecause = "changed" | "formula" | "merged" | "locked";

export interface SkippedEdit {
  readonly sheet: string;
  readonly row: number;
  /** null for a whole row. */
  readonly column: number | null;
  readonly because: SkippedBecause;
}

export interface CellFormat {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** What to do with the workbook, in one go. Absent parts are left alone. */
export interface WorkbookPlan {
  readonly marks?: MarkPlan | "clear";
  readonly sheets?: readonly SheetPlan[];
  /** Changes of the user's own cells, in one step of Excel's undo list where it can. */
  readonly edits?: readonly CellEdit[];
  readonly rowEdits?: readonly RowEdit[];
  /** Plan ids of sheets of ours to be removed; ids that no sheet has are passed over. */
  readonly removeSheets?: readonly string[];
  /** Values to store by key; `undefined` takes one away. Keys beginning with "_" are the port's own. */
  readonly stored?: Readonly<Record<string, unknown>>;
  /** Sheet to show afterwards: its name, or the plan id of one of ours. */
  readonly activate?: string;
}

/** What came of applying a plan. */
export interface PlanResult {
  /** Names under which the planned sheets now stand, by plan id. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly marked: number;
  /** Cells left unmarked: because of the cap, or all of them on a protected sheet. */
  readonly unmarked: number;
  /** How many edits (of cells and rows) were made, and those that were left out. */
  readonly edited: number;
  readonly skipped: readonly SkippedEdit[];
  /** Number formats as they were, of edited cells that were given another. */
  readonly formats?: readonly CellFormat[];
  /** Plan ids of the sheets that were removed. */
  readonly removed: readonly string[];
  /** Why nothing was marked; absent where marking was possible or not asked for. */
  readonly unmarkedBecause?: "sheet-protected";
}

/** Progress of long work: done of total steps. */
export type OnProgress = (done: number, total: number) => void;

export interface WorkOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: OnProgress;
}

export interface WorkbookPort {
  /** Reads sheets, cells and stored values. Throws `LedgerError`. */
  read(request: ReadRequest, options?: WorkOptions): Promise<WorkbookSnapshot>;
  /** Applies a plan. Throws `LedgerError`; a plan that is refused changes nothing. */
  apply(plan: WorkbookPlan, options?: WorkOptions): Promise<PlanResult>;
  /** Opens a new workbook beside this one. @param file a whole .xlsx file. Throws `LedgerError` "too-old" where the host cannot. */
  openWorkbook(file: Uint8Array): Promise<void>;
  /** Shows a cell to the user. */
  select(sheet: string, row: number, column: number): Promise<void>;
  /** Calls back when the user changes cells of the sheet; returns how to stop. An event may be missed. */
  watch(sheet: string, onChange: () => void): Promise<() => Promise<void>>;
}
