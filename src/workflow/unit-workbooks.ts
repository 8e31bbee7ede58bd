/** Opens a workbook of its own for each of some units, to be saved and sent out to be filled in. */

import type { Locale } from "../locales";
import { unitPlanId, type SheetPlan } from "../summary";
import type { WorkbookPort, WorkOptions } from "./port";
import { planSheets, type Summarisable } from "./summarise";
import { throwIfStopped } from "./work-slices";

/** Makes a whole .xlsx file of one planned sheet; src/files has it. */
export type WritePlanWorkbook = (plan: SheetPlan) => Uint8Array;

/**
 * Opens one new workbook for each unit that has a task, in the order in which they are named; units without one are passed
 * over. What stands on a unit's sheet in this workbook (its notes) goes along.
 * @returns how many were opened. @throws LedgerError "too-old" where Excel cannot; "cancelled" between two of them.
 */
export async function openUnitWorkbooks(
  port: WorkbookPort,
  result: Summarisable,
  locale: Locale,
  units: readonly string[],
  work: WorkOptions,
  write: WritePlanWorkbook,
): Promise<number> {
  const plans = await planUnitSheets(port, result, locale, units, work);
  for (const [index, plan] of plans.entries()) {
    throwIfStopped(work);
    await port.openWorkbook(write(plan));
    work.onProgress?.(index + 1, plans.length);
  }
  return plans.length;
}

/** The units' sheets as they are sent out: nothing in them leads to another sheet, and they say what is to be filled in. */
export async function planUnitSheets(
  port: WorkbookPort,
  result: Summarisable,
  locale: Locale,
  units: readonly string[],
  work: WorkOptions = {},
): Promise<readonly SheetPlan[]> {
  const { sheets } = await planSheets(port, result, locale, work, { only: units, sentOut: true });
  const byId = new Map(sheets.map((plan) => [plan.id, plan]));
  return [...new Set(units)].flatMap((unit) => byId.get(unitPlanId(unit)) ?? []);
}
