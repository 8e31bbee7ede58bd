/**
 * What a unit filled in on its sheet, read back before the sheet is written again: its notes by task, and the sign line.
 * Rows are known by the hidden column at the table's end, which holds each task's key; so notes stay with their task
 * when the user sorts the table or the ledger's rows move.
 */

import type { SheetCells } from "../ledger/sheet-cells";
import type { SignBlank } from "../locales/summary/summary-texts";
import { findUnitTable, locales, SIGN_KEY, textAt } from "./unit-table";

export { KEY_HEADER } from "./unit-table";

/** A note of the user's, and the task that it was written at. */
export interface KeptNote {
  readonly note: string;
  /** 工作内容 as it stood there: shown should the task be gone. */
  readonly task: string;
}

export interface KeptByUser {
  /** By the task's key; of two tasks with one key the second has "#2" after it. */
  readonly notes: ReadonlyMap<string, KeptNote>;
  readonly sign: Readonly<Partial<Record<SignBlank, string>>>;
}

const BLANKS: readonly SignBlank[] = ["reporter", "phone", "reviewer"];

/** Keys of tasks as the hidden column tells them: where two tasks share a key, later ones are numbered. */
export function rowKeys(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** Reads what the user filled in on a unit's sheet. Empty where the sheet has no table of ours. Never throws. */
export function readKeptByUser(cells: SheetCells): KeptByUser {
  const notes = new Map<string, KeptNote>();
  let sign: Partial<Record<SignBlank, string>> = {};
  const table = findUnitTable(cells);
  if (table === null) return { notes, sign };
  const taskColumn = table.columnOf("task");
  for (let row = table.top + 1; row < cells.values.length; row += 1) {
    const key = textAt(cells, row, table.key).trim();
    if (key === SIGN_KEY) sign = { ...sign, ...signOf(row, table.key) };
    if (key === "" || key === SIGN_KEY) continue;
    const note = textAt(cells, row, table.notes);
    if (note.trim() !== "") notes.set(key, { note, task: textAt(cells, row, taskColumn) });
  }
  return { notes, sign };

  function signOf(row: number, end: number): Partial<Record<SignBlank, string>> {
    const found: Partial<Record<SignBlank, string>> = {};
    let current: SignBlank | null = null;
    for (let at = 0; at < end; at += 1) {
      const text = textAt(cells, row, at).trim();
      const label = BLANKS.find((blank) => locales.some((locale) => text.startsWith(locale.unit.blanks[blank].trim())));
      if (label !== undefined) current = label;
      if (current === null || text === "") continue;
      const own = label === undefined ? text : withoutLabel(text, label);
      if (own !== "") found[current] = own;
    }
    return found;
  }
}

function withoutLabel(text: string, blank: SignBlank): string {
  for (const locale of locales) {
    const label = locale.unit.blanks[blank].trim();
    if (text.startsWith(label)) return text.slice(label.length).trim();
  }
  return text;
}
