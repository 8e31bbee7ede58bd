/** Removes sheets of ours; a sheet of the user's has no plan id and is out of reach. */

import { LedgerError } from "../workflow/ledger-error";
import type { Conversation } from "./run-excel";
import type { WorkbookState } from "./workbook-state";

/**
 * Queues the removal of the sheets that the plan ids name, for the caller's next round trip.
 * @returns the plan ids of those that stood. @throws LedgerError "workbook-protected" before anything is changed.
 */
export function removeSheets({ workbook }: Conversation, planIds: readonly string[], state: WorkbookState): string[] {
  const wanted = new Set(planIds);
  const standing = state.sheets.filter(({ plan }) => plan !== null && wanted.has(plan));
  if (standing.length > 0 && state.structureProtected) throw new LedgerError("workbook-protected", {});
  for (const { id } of standing) workbook.worksheets.getItem(id).delete();
  return standing.flatMap(({ plan }) => plan ?? []);
}
