/** What a task's status cell says. */

import { readPercent, readStatus, type StatusMeaning, type StatusWords } from "../../ledger/figures";
import type { Task, TaskCell } from "../../ledger/ledger";

const SAYS_NOTHING = /^[\s\u3000/／\\\-—–_]*$/;
const ERROR_VALUE = /^\s*#/;

/** A status as told: its word, and what it means by the office's words; null for a word that is none of them. */
export interface ToldStatus {
  readonly cell: TaskCell;
  readonly text: string;
  readonly meaning: StatusMeaning | null;
}

/** The task's status; null where there is no such column, or its cell is blank, a dash or an error value. */
export function toldStatus(task: Task, words: StatusWords | undefined): ToldStatus | null {
  const cell = task.cells.status;
  if (!cell || SAYS_NOTHING.test(cell.text) || ERROR_VALUE.test(cell.text)) return null;
  return { cell, text: cell.text.trim(), meaning: readStatus(cell.text, words, cell.asks) };
}

/** What the office itself has taken out of the time: adjusted (a day of its own is to be set), or cancelled, stopped, suspended. */
export function isOutOfSchedule(task: Task, words: StatusWords | undefined): boolean {
  const meaning = toldStatus(task, words)?.meaning;
  return meaning === "adjusted" || meaning === "cancelled";
}

/** Cancelled, stopped or suspended: nobody works on it, so nothing new is to be told. */
export function isStopped(task: Task, words: StatusWords | undefined): boolean {
  return toldStatus(task, words)?.meaning === "cancelled";
}

/** The share that the percent column tells, else a status that is a share itself (完成70%); null where neither tells one. */
export function toldShare(task: Task): { readonly share: number; readonly cell: TaskCell } | null {
  const { percent, status } = task.cells;
  if (percent) {
    const { share } = readPercent(percent.text, percent.value);
    if (share !== null) return { share, cell: percent };
  }
  if (status && /[%％成]/.test(status.text)) {
    const { share } = readPercent(status.text);
    if (share !== null) return { share, cell: status };
  }
  return null;
}
