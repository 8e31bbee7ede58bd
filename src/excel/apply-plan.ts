/** Applies a plan in one conversation: looks first, refuses before anything is changed, then writes. */

import { LedgerError } from "../workflow/ledger-error";
import type { MarkPlan, PlanResult, WorkbookPlan, WorkOptions } from "../workflow/port";
import { adoptSheets } from "./adopt-sheets";
import { officeCode } from "./office-error";
import { removeSheets } from "./remove-sheets";
import { rememberedMarks } from "./remembered-marks";
import { runExcel, type Conversation } from "./run-excel";
import { sheetNamed, type ListedSheet } from "./sheet-list";
import { storeValues } from "./stored-values";
import { readState, type WorkbookState } from "./workbook-state";
import { writeRows } from "./row-edits";
import { writeEdits, type EditsDone } from "./write-edits";
import { tidyMarks, writeMarks, type MarkResult } from "./write-marks";
import { writeSheets } from "./write-sheets";

export interface Applied {
  readonly result: PlanResult;
  readonly state: WorkbookState | null;
}

/**
 * As `WorkbookPort.apply`.
 * @param seen the state that a read has just told, if any: a plan of marks alone then spares a round trip.
 * @param dates1904 ids of the sheets that count their dates from 1904.
 * @returns the result, and the state where it is still known afterwards.
 */
export function applyPlan(plan: WorkbookPlan, options: WorkOptions, seen: WorkbookState | null, dates1904: ReadonlySet<string>): Promise<Applied> {
  return runExcel(async (conversation) => {
    if (seen !== null && isQuick(plan, seen)) {
      try {
        const result = await write(conversation, plan, seen, options);
        return { result, state: isStill(plan) ? seen : null };
      } catch (error) {
        // The state was out of date: look again, and do it the slow way.
        if (officeCode(error) !== "AccessDenied") throw error;
      }
    }
    const state = await readState(conversation);
    state.dates1904 = dates1904;
    requirePossible(plan, state);
    try {
      if (plan.sheets !== undefined) await adoptSheets(conversation, state);
      if (plan.marks !== undefined && rememberedMarks(state.settings).writing !== null) await tidyMarks(conversation, state);
      const result = await write(conversation, plan, state, options);
      return { result, state: isStill(plan) ? state : null };
    } catch (error) {
      throw await explained(conversation, error, plan, state);
    }
  }, options, {}, { oneUndoStep: plan.edits !== undefined || plan.rowEdits !== undefined });
}

/** Whether the state holds on after the plan: sheets and stored values are not followed up. */
const isStill = (plan: WorkbookPlan): boolean => plan.sheets === undefined && plan.removeSheets === undefined && plan.stored === undefined;

/** Marks alone, over a state in which nothing is in disorder. */
function isQuick(plan: WorkbookPlan, seen: WorkbookState): boolean {
  const marksOnly = plan.marks !== undefined && plan.sheets === undefined && plan.edits === undefined && plan.rowEdits === undefined && plan.removeSheets === undefined;
  const known = plan.marks === "clear" || plan.marks === undefined || sheetNamed(seen.sheets, plan.marks.sheet) !== undefined;
  return marksOnly && known && !seen.readOnly && rememberedMarks(seen.settings).writing === null;
}

const NO_EDITS: EditsDone = { edited: 0, skipped: [], formats: [] };

async function write(conversation: Conversation, plan: WorkbookPlan, state: WorkbookState, options: WorkOptions): Promise<PlanResult> {
  const cells = plan.edits !== undefined && plan.edits.length > 0 ? await writeEdits(conversation, plan.edits, state, options) : NO_EDITS;
  const rows = plan.rowEdits !== undefined && plan.rowEdits.length > 0 ? await writeRows(conversation, plan.rowEdits, state) : NO_EDITS;
  const sheets = plan.sheets !== undefined && plan.sheets.length > 0 ? await writeSheets(conversation, plan.sheets, state, options) : {};
  const removed = plan.removeSheets === undefined ? [] : removeSheets(conversation, plan.removeSheets, state);
  const marks = plan.marks === undefined ? { marked: 0, unmarked: 0 } : await mark(conversation, plan, plan.marks, state);
  await storeValues(conversation, plan.stored ?? {}, state);
  if (plan.activate !== undefined) conversation.workbook.worksheets.getItem(sheets[plan.activate] ?? plan.activate).activate();
  await conversation.send();
  const edits = { edited: cells.edited + rows.edited, skipped: [...cells.skipped, ...rows.skipped], formats: cells.formats };
  return { sheets, removed, ...edits, ...marks };
}

/** Marks; where a format of ours is gone, puts in order what is remembered and begins again. */
async function mark(conversation: Conversation, plan: WorkbookPlan, marks: MarkPlan | "clear", state: WorkbookState): Promise<MarkResult> {
  try {
    return await writeMarks(conversation, marks, state);
  } catch (error) {
    if (officeCode(error) !== "ItemNotFound") throw error;
  }
  const fresh = await readState(conversation);
  requirePossible(plan, fresh);
  await tidyMarks(conversation, fresh);
  return writeMarks(conversation, marks, fresh);
}

/** Refuses what cannot be done, before anything is changed. */
function requirePossible(plan: WorkbookPlan, state: WorkbookState): void {
  if (state.readOnly) throw new LedgerError("read-only", {});
  for (const name of usersSheets(plan)) {
    if (!sheetNamed(state.sheets, name)) throw new LedgerError("sheet-gone", { sheet: name });
  }
}

/** Names of the user's sheets that a plan concerns. */
function usersSheets(plan: WorkbookPlan): string[] {
  const marked = plan.marks === undefined || plan.marks === "clear" ? [] : [plan.marks.sheet];
  return [...new Set([...marked, ...[...(plan.edits ?? []), ...(plan.rowEdits ?? [])].map(({ sheet }) => sheet)])];
}

/** Why Excel refused: something has changed since the state was looked at. Costs a round trip, after a failure only. */
async function explained(conversation: Conversation, error: unknown, plan: WorkbookPlan, before: WorkbookState): Promise<unknown> {
  const code = officeCode(error);
  if (code !== "AccessDenied" && code !== "ItemNotFound") return error;
  const state = await readState(conversation);
  requirePossible(plan, state);
  const isOurs = (sheet: ListedSheet): boolean => sheet.plan !== null && (plan.sheets?.some(({ id }) => id === sheet.plan) === true || plan.removeSheets?.includes(sheet.plan) === true);
  const gone = before.sheets.find((sheet) => isOurs(sheet) && state.sheets.every(({ id }) => id !== sheet.id));
  if (gone) return new LedgerError("sheet-gone", { sheet: gone.name }, { cause: error });
  const ours = state.sheets.filter(isOurs);
  const concerned = [...usersSheets(plan).flatMap((name) => sheetNamed(state.sheets, name) ?? []), ...ours];
  const refusing = concerned.find((sheet) => sheet.protected);
  if (refusing) return new LedgerError("sheet-protected", { sheet: refusing.name }, { cause: error });
  if (state.structureProtected) return new LedgerError("workbook-protected", {}, { cause: error });
  return error;
}
