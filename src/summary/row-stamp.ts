/**
 * What stood in a row of a unit's sheet when it was written, as a few letters in a hidden column: so that what a unit has
 * changed is told from what has changed in the ledger since.
 */

import type { UnitColumn } from "../locales/summary/summary-texts";

/** Header of the hidden column: the same in all languages. */
export const STAMP_HEADER = "task-stamp";

/** Columns that are stamped, in the stamp's order. What is the unit's to fill in, or the check's to say, is not. */
export const STAMPED_COLUMNS = ["progress", "task", "seq", "source", "role", "deadline", "state", "others"] as const satisfies readonly UnitColumn[];
export type StampedColumn = (typeof STAMPED_COLUMNS)[number];

const LENGTH = 6;
const SEPARATOR = ".";

/** Texts that Excel or a unit's program may give back with other line ends, or with spaces at the end, are the same. */
export function sameWords(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

const plain = (text: string): string => text.replace(/\r\n?/g, "\n").trimEnd();

/** 32-bit FNV-1a of a text, in base 36. */
function letters(text: string): string {
  let hash = 0x811c9dc5;
  const own = plain(text);
  for (let at = 0; at < own.length; at += 1) hash = Math.imul(hash ^ own.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36).slice(-LENGTH);
}

/** The stamp of a row's texts. */
export function stampOf(texts: Readonly<Record<StampedColumn, string>>): string {
  return STAMPED_COLUMNS.map((column) => letters(texts[column])).join(SEPARATOR);
}

/** Whether a column's text is what the stamp says; null where the stamp is none. */
export function isAsStamped(stamp: string, column: StampedColumn, text: string): boolean | null {
  const parts = stamp.trim().split(SEPARATOR);
  if (parts.length !== STAMPED_COLUMNS.length) return null;
  return parts[STAMPED_COLUMNS.indexOf(column)] === letters(text);
}
