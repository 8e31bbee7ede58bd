/**
 * What a unit filled in on its sheet, read back before the sheet is written again: its notes by task, and the sign line.
 * Rows are known by the hidden column at the table's end, which holds each task's key; so notes stay with their task
 * when the user sorts the table or the ledger's rows move.
 */

import type { CellValue, SheetCells } from "../ledger/sheet-cells";
import { summaryTexts } from "../locales/summary";
import type { SignBlank } from "../locales/summary/summary-texts";

/** Header of the hidden column: the same in all languages, so that a sheet written in one is read in the other. */
export const KEY_HEADER = "task-key";
/** Stands in the hidden column of the sign line. */
export const SIGN_KEY = "sign-line";

/** The note column's distance before the hidden one, for a header that the user has changed. */
const NOTE_BEFORE_KEY = 2;

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
const locales = Object.values(summaryTexts);

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
  const top = cells.values.findIndex((row) => row.includes(KEY_HEADER));
  const header = cells.values[top];
  if (header === undefined) return { notes, sign };
  const keyColumn = header.lastIndexOf(KEY_HEADER);
  const headers = header.map((value) => String(value).trim());
  const column = (name: "notes" | "task"): number => headers.findIndex((text) => locales.some((locale) => text === locale.unit.headers[name]));
  const [noteColumn, taskColumn] = [column("notes"), column("task")];
  for (let row = top + 1; row < cells.values.length; row += 1) {
    const key = textAt(row, keyColumn).trim();
    if (key === SIGN_KEY) sign = { ...sign, ...signOf(row) };
    if (key === "" || key === SIGN_KEY) continue;
    const note = textAt(row, noteColumn === -1 ? keyColumn - NOTE_BEFORE_KEY : noteColumn);
    if (note.trim() !== "") notes.set(key, { note, task: textAt(row, taskColumn) });
  }
  return { notes, sign };

  /** The text itself, not what is shown: a narrow column shows "####" for a number. */
  function textAt(row: number, at: number): string {
    const value: CellValue = cells.values[row]?.[at] ?? "";
    return typeof value === "string" ? value : (cells.text[row]?.[at] ?? String(value));
  }

  function signOf(row: number): Partial<Record<SignBlank, string>> {
    const found: Partial<Record<SignBlank, string>> = {};
    let current: SignBlank | null = null;
    for (let at = 0; at < keyColumn; at += 1) {
      const text = textAt(row, at).trim();
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
