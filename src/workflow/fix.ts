/** Mends what a check found, and takes it back: what is needed for that is kept in the workbook before anything is changed. */

import { combineFixes, type LeftOut } from "../fixes/combine-fixes";
import type { CellChange, Fix } from "../fixes/fix";
import { planFixesSteps } from "../fixes/plan-fixes";
import type { Ledger } from "../ledger/ledger";
import type { SheetCells } from "../ledger/sheet-cells";
import type { OfficeKnowledge } from "../rules/rule";
import type { CheckResult } from "./check";
import { reasonToKeep, recordRows } from "./fixed-rows";
import { MOST_CELLS, printOf, readLastFix, storeLastFix, withoutLastFix, type FixedCell, type FixedRow, type LastFix } from "./last-fix";
import { LedgerError } from "./ledger-error";
import { planBack } from "./plan-back";
import type { CellEdit, CellFormat, RowEdit, SkippedEdit, WorkbookPort, WorkOptions } from "./port";
import { runInSlices } from "./work-slices";

/** What came of fixing or of taking a fix back. */
export interface FixResult {
  /** Cells changed and rows deleted or put back. */
  readonly edited: number;
  /** What was left as it is because it changed meanwhile, holds a formula, is merged or locked. */
  readonly skipped: readonly SkippedEdit[];
}

export interface AppliedFixes extends FixResult {
  /** Changes that cannot be made together with an earlier one; the next check finds them again. */
  readonly leftOut: readonly LeftOut[];
}

/** Every fix of a check's open findings. Nothing is changed. Throws LedgerError "cancelled". */
export function fixesOf(result: Pick<CheckResult, "ledger" | "findings">, known: OfficeKnowledge = {}, work: WorkOptions = {}): Promise<Fix[]> {
  const { ledger, findings } = result;
  return runInSlices(planFixesSteps(ledger, findings, known), work, (done) => work.onProgress?.(done, findings.length));
}

/**
 * Applies fixes to the ledger's sheet: each cell for itself, only while it holds what the check read. What will be needed
 * to take them back is stored first, in place of the last fix's. A stop between two blocks leaves what was done, and
 * that can be taken back like the whole.
 * @throws LedgerError where Excel refuses, or "cancelled".
 */
export async function applyFixes(port: WorkbookPort, ledger: Ledger, fixes: readonly Fix[], work: WorkOptions = {}): Promise<AppliedFixes> {
  const { sheet } = ledger;
  const withRows = fixes.filter((fix) => fix.blocked === undefined && fix.rows.length > 0);
  const cells = withRows.length > 0 ? await cellsOf(port, sheet, work) : null;
  const kept = new Map(withRows.map((fix) => [fix, cells && reasonToKeep(cells, fix.rows)]));
  const skipped = [...kept].flatMap(([fix, because]): SkippedEdit[] => (because ? fix.rows.map(({ row }) => ({ sheet, row, column: null, because })) : []));
  const { cells: all, rows, leftOut } = combineFixes(fixes.filter((fix) => !kept.get(fix)));
  const changes = all.slice(0, MOST_CELLS);
  const done = await applyChanges(port, { sheet, changes, rows: cells ? recordRows(cells, rows, changes) : [], needs: needsOf(withRows) }, work);
  const rest = all.slice(MOST_CELLS).map(({ row, column }) => ({ fix: "", row, column }));
  return { edited: done.edited, skipped: [...skipped, ...done.skipped], leftOut: [...leftOut, ...rest] };
}

/** For each row that goes, the cells that have to be changed before: they take over what stands in it. */
function needsOf(fixes: readonly Fix[]): ReadonlyMap<number, readonly string[]> {
  return new Map(fixes.flatMap((fix) => fix.rows.map(({ row }) => [row, fix.cells.map((cell) => `${cell.row},${cell.column}`)] as const)));
}

/**
 * Applies edits of the user's own, in one sheet, as a fix is applied: they can be taken back by `undoFix`.
 * @throws LedgerError where Excel refuses, "cancelled", or "payload-too-large" for more cells than can be taken back.
 */
export async function applyEdits(port: WorkbookPort, edits: readonly CellEdit[], work: WorkOptions = {}): Promise<FixResult> {
  const [first] = edits;
  if (!first) return { edited: 0, skipped: [] };
  if (edits.length > MOST_CELLS) throw new LedgerError("payload-too-large", {});
  const changes = edits.map(({ before, after, ...rest }): CellChange => ({
    ...rest, before, after, replaced: [{ span: [0, String(before).length], by: String(after) }],
  }));
  return applyChanges(port, { sheet: first.sheet, changes, rows: [], needs: new Map() }, work);
}

interface Changes {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  readonly rows: readonly FixedRow[];
  readonly needs: ReadonlyMap<number, readonly string[]>;
}

async function applyChanges(port: WorkbookPort, { sheet, changes, rows, needs }: Changes, work: WorkOptions): Promise<FixResult> {
  if (changes.length === 0 && rows.length === 0) return { edited: 0, skipped: [] };
  const record: LastFix = { sheet, writing: rows.length > 0, rows: [...rows], cells: changes.map((change) => wayBack(change)) };
  await storeLastFix(port, record);
  const done = await port.apply({ edits: changes.map((change) => editOf(sheet, change)) }, work);
  const failed = new Set(done.skipped.map(({ row, column }) => `${row},${column ?? ""}`));
  // A row goes only once what stands in it has been taken over.
  const [free, held] = [false, true].map((isHeld) => rows.filter(({ row }) => (needs.get(row) ?? []).some((cell) => failed.has(cell)) === isHeld));
  const gone = free && free.length > 0 ? await port.apply({ rowEdits: deletionsOf(sheet, free) }, work) : { edited: 0, skipped: [] };
  const stayed = (held ?? []).map(({ row }): SkippedEdit => ({ sheet, row, column: null, because: "changed" }));
  const skipped = [...done.skipped, ...stayed, ...gone.skipped];
  if (skipped.length > 0 || record.writing || (done.formats ?? []).length > 0) await storeLastFix(port, recordOf(record, skipped, done.formats ?? []));
  return { edited: done.edited + gone.edited, skipped };
}

/**
 * Takes the last fix back: values as they were, rows put in again. Only what still holds what the fix wrote is touched;
 * the rest is told. null where there is nothing to take back.
 * @throws LedgerError where Excel refuses; what was not taken back can be asked for again.
 */
export async function undoFix(port: WorkbookPort, work: WorkOptions = {}): Promise<FixResult | null> {
  const snapshot = await port.read({}, work.signal ? { signal: work.signal } : {});
  const record = readLastFix(snapshot.stored);
  if (!record) return null;
  const { sheet } = record;
  if (!snapshot.sheets.some((each) => each.name === sheet)) throw new LedgerError("sheet-gone", { sheet });
  const cells = snapshot.cells.find((each) => each.name === sheet) ?? (await cellsOf(port, sheet, work));
  const back = planBack(record, cells);
  const done = await port.apply({ edits: back.edits, rowEdits: back.rows, stored: withoutLastFix }, work);
  return { edited: done.edited, skipped: [...back.skipped, ...done.skipped] };
}

async function cellsOf(port: WorkbookPort, sheet: string, { signal }: WorkOptions): Promise<SheetCells> {
  const { cells } = await port.read({ sheet }, signal ? { signal } : {});
  const own = cells.find((each) => each.name === sheet);
  if (!own) throw new LedgerError("sheet-gone", { sheet });
  return own;
}

const editOf = (sheet: string, { row, column, before, after, format }: CellChange): CellEdit => ({ sheet, row, column, before, after, ...(format === undefined ? {} : { format }) });

const deletionsOf = (sheet: string, rows: readonly FixedRow[]): RowEdit[] => rows.map(({ row, left, values }) => ({ sheet, row, what: "delete", left, values }));

/** What a change has to be known by, and what stood there. */
function wayBack({ row, column, before, after, replaced }: CellChange): FixedCell {
  if (typeof before !== "string" || typeof after !== "string") return { row, column, wrote: { value: after }, back: { value: before } };
  let shift = 0;
  const back = replaced.map(({ span: [start, end], by }): [number, number, string] => {
    const piece: [number, number, string] = [start + shift, by.length, before.slice(start, end)];
    shift += by.length - (end - start);
    return piece;
  });
  return { row, column, wrote: { print: printOf(after) }, was: printOf(before), back };
}

/** The record of what was done: without what was left out, and with the formats that were changed. */
function recordOf(record: LastFix, skipped: readonly SkippedEdit[], formats: readonly CellFormat[]): LastFix {
  const left = new Set(skipped.map(({ row, column }) => `${row},${column ?? ""}`));
  const before = new Map(formats.map(({ row, column, format }) => [`${row},${column}`, format]));
  return {
    sheet: record.sheet,
    writing: false,
    rows: record.rows.filter(({ row }) => !left.has(`${row},`)),
    cells: record.cells.flatMap((cell) => {
      const key = `${cell.row},${cell.column}`;
      const format = before.get(key);
      return left.has(key) ? [] : [format === undefined ? cell : { ...cell, format }];
    }),
  };
}
