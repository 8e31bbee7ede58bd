/** Whether a task's progress cell holds words at all: what other rules read must not be blank or a filler. */

import type { Task, TaskCell } from "../../ledger/ledger";
import { isErrorText } from "../../ledger/sheet-grid";
import { bareWords, isPlaceholder } from "../progress/placeholder";
import { placeholderWords } from "../progress/placeholder-words";
import { unnumberedLines } from "./bare-text";

/** One judgement serves all rules. */
const judged = new WeakMap<TaskCell, boolean>();

/** The progress cell where it says something; null where it is absent, blank, a bare number, a filler or an error value. */
export function toldProgress(task: Task): TaskCell | null {
  const cell = task.cells.progress;
  if (!cell) return null;
  const known = judged.get(cell);
  const tells = known ?? (!isErrorText(cell.text) && unnumberedLines(cell.text).length > 0 && !isPlaceholder(cell.text, bareWords(placeholderWords)));
  if (known === undefined) judged.set(cell, tells);
  return tells ? cell : null;
}
