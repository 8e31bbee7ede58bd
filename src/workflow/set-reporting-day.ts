/** Lets the user say which day the ledger is reported for; the workbook remembers it. */

import type { CivilDate } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";
import { DAY_KEY, parseReportingDay, type StoredDay } from "../settings/reporting-day";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort, WorkbookSnapshot } from "./port";

/** Keeps the day in the workbook, for everybody who opens it; null forgets it. @throws LedgerError "bad-date" for what is no day. */
export async function setReportingDay(port: WorkbookPort, day: CivilDate | null): Promise<void> {
  if (day !== null && !isCivilDate(day)) throw new LedgerError("bad-date", { text: day });
  const value: StoredDay | undefined = day === null ? undefined : { version: 1, day };
  await port.apply({ stored: { [DAY_KEY]: value } });
}

/** The day that the workbook remembers; null where there is none or it cannot be read. */
export function keptDay(snapshot: Pick<WorkbookSnapshot, "stored">): CivilDate | null {
  return parseReportingDay(snapshot.stored[DAY_KEY]);
}
