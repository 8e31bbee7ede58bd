/** Writes one value to a cell so that Excel takes it as it is: text stays text. */

import type { CellValue } from "../ledger/sheet-cells";

const TEXT = "@";

export interface ValueFormat {
  /** The cell's number format as it stands. */
  readonly before: string;
  /** The format that it is to have. */
  readonly wanted?: string;
  /** On a protected sheet contents of unlocked cells may be changed, formats may not. */
  readonly protected: boolean;
}

/**
 * Queues the value. A text that Excel would read as something else is written while the cell's format is Text; then
 * the cell gets its own format again, which does not change what it holds.
 * @returns the number format that the cell has afterwards.
 */
export function queueValue(range: Excel.Range, value: CellValue, { before, wanted, protected: isProtected }: ValueFormat): string {
  const quoted = typeof value === "string" && value.startsWith("'") ? `'${value}` : value;
  if (isProtected) {
    // The quote makes a text of what follows, and is not kept.
    range.values = [[typeof value === "string" && mayBeRead(value) ? `'${value}` : value]];
    return before;
  }
  const after = wanted ?? (typeof value === "string" || before !== TEXT ? before : "General");
  const during = typeof value === "string" && mayBeRead(value) ? TEXT : after;
  if (during !== before) range.numberFormat = [[during]];
  range.values = [[quoted]];
  if (during !== after) range.numberFormat = [[after]];
  return after;
}

/**
 * Whether Excel might read a text as something else: a formula, number, date, time or truth value. Only then is the cell's
 * number format changed to Text for the writing.
 */
export function mayBeRead(text: string): boolean {
  return /^\s*[=+\-@']/.test(text) || /^\s*(true|false)\s*$/i.test(text) || (text.length <= 40 && /\d/.test(text) && !/[，。；、：]/.test(text));
}
