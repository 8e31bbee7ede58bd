/** What units answered on the return slip, read back before the slip is written again. */

import type { SheetCells } from "../ledger/sheet-cells";
import { summaryTexts } from "../locales/summary";

/** Header of the slip's hidden column: the same in all languages. */
export const ANSWER_KEY_HEADER = "question-key";

/** An answer, and the task that it was given for. */
export interface KeptAnswer {
  readonly answer: string;
  readonly task: string;
}

/** By the slip's own key of the question. */
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

/** The answer's distance before the hidden column, for a header that the user has changed. */
const ANSWER_BEFORE_KEY = 2;

/** Reads the answers of a slip's cells; none where there is no table of ours. Never throws. */
export function readKeptAnswers(cells: SheetCells): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  const top = cells.values.findIndex((row) => row.includes(ANSWER_KEY_HEADER));
  const headers = cells.values[top]?.map((value) => String(value).trim());
  if (headers === undefined) return kept;
  const keyColumn = headers.lastIndexOf(ANSWER_KEY_HEADER);
  const columnOf = (name: "answer" | "task"): number =>
    headers.findIndex((text) => Object.values(summaryTexts).some(({ returnSlip }) => text === returnSlip.headers[name]));
  const answerColumn = columnOf("answer");
  const taskColumn = columnOf("task");
  for (let row = top + 1; row < cells.values.length; row += 1) {
    const key = textAt(row, keyColumn).trim();
    const answer = textAt(row, answerColumn === -1 ? keyColumn - ANSWER_BEFORE_KEY : answerColumn);
    if (key !== "" && answer.trim() !== "") kept.set(key, { answer, task: textAt(row, taskColumn) });
  }
  return kept;

  /** The text itself; of a number or a date what is shown, unless the column is too narrow to show it. */
  function textAt(row: number, column: number): string {
    const value = cells.values[row]?.[column] ?? "";
    const shown = cells.text[row]?.[column] ?? "";
    return typeof value === "string" ? value : shown === "" || /^#+$/.test(shown) ? String(value) : shown;
  }
}
