/** The reporting day that the user set, as it is kept in the workbook. */

import { z } from "zod";
import type { CivilDate } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";

/** Key under which the day is stored in the workbook. */
export const DAY_KEY = "reporting-day";

const storedDaySchema = z.object({ version: z.literal(1), day: z.string().refine(isCivilDate) });

export type StoredDay = z.infer<typeof storedDaySchema>;

/** Parses what was stored; null for anything that is no day of a version that is known. */
export function parseReportingDay(stored: unknown): CivilDate | null {
  const parsed = storedDaySchema.safeParse(stored);
  return parsed.success ? parsed.data.day : null;
}
