/** The stored values of the workbook, for the jobs that change one of them. */

import { isFuture } from "../settings/stored-version";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort, WorkbookSnapshot } from "./port";

/** The stored values as they are now: a colleague may have changed them since the check. */
export async function readStored(port: WorkbookPort): Promise<WorkbookSnapshot["stored"]> {
  return (await port.read({ cells: false })).stored;
}

/** Throws LedgerError "settings-unreadable": what a later version of the product has stored is never written over. */
export function refuseFuture(stored: unknown, known: number): void {
  if (isFuture(stored, known)) throw new LedgerError("settings-unreadable", { why: "future-version" });
}
