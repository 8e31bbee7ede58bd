/** Reads the day that a user types: 2021-06-30, 2021/6/30, 2021.6.30, 2021年6月30日, 20210630; full-width digits too. */

import type { CivilDate } from "../../ledger/ledger";

/** The civil date of a typed text; null for what is no day of the calendar. */
export function asCivilDate(text: string): CivilDate | null {
  const plain = text.normalize("NFKC").trim();
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ?? /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
