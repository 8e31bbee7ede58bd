/**
 * Sheets that were just being made when the connection was lost: they stand without our property, empty, and
 * the settings name them. They are ours, and are written instead of being left to block their names.
 */

import type { Conversation } from "./run-excel";
import { internalKey, queueStored } from "./stored-values";
import type { WorkbookState } from "./workbook-state";

const key = internalKey("making");

/** Queues a note of the sheets that are about to be made: plan id by name. */
export function noteMaking(workbook: Excel.Workbook, state: WorkbookState, sheets: Readonly<Record<string, string>>): void {
  queueStored(workbook, state.settings, key, sheets);
}

/** Queues taking the note away, when every sheet has its property. */
export function noteMade(workbook: Excel.Workbook): void {
  queueStored(workbook, null, key, undefined);
}

/** Gives empty sheets that the settings name to their plans; a round trip, only after a lost connection. */
export async function adoptSheets({ workbook, send }: Conversation, state: WorkbookState): Promise<void> {
  const noted = state.settings.get(key);
  if (typeof noted !== "object" || noted === null) return;
  const plans = new Map(Object.entries(noted).map(([name, plan]) => [name.toUpperCase(), plan as unknown]));
  const candidates = state.sheets.filter((sheet) => sheet.plan === null && plans.has(sheet.name.toUpperCase()));
  const used = candidates.map(({ id }) => workbook.worksheets.getItem(id).getUsedRangeOrNullObject().load("address"));
  await send();
  candidates.forEach((sheet, index) => {
    const plan = plans.get(sheet.name.toUpperCase());
    if (used[index]?.isNullObject && typeof plan === "string") sheet.plan = plan;
  });
}
