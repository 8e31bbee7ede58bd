/**
 * status/percent-range: a share below 0, or above 100 % without over-fulfilment: no figure above its target, no word of
 * it, and no status of completion beside a share that could be one.
 */

import { readPercent } from "../../ledger/figures";
import type { Task } from "../../ledger/ledger";
import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";
import { toldStatus } from "./status-cell";

const OVERFULFILLED = /超额|超(?:过|出)?(?:年度|全年|既定|原定|预定|计划|目标|任务|序时|进度)|超目标|超计划|提前完成|翻番|翻一番|(?:目标|任务|计划)的?\s*\d+(?:\.\d+)?\s*倍|over-?fulfil|exceed|ahead of|above target|beyond target/i;

/** True where the ledger's own words or figures say that more was done than was asked. */
function isOverfulfilled(task: Task): boolean {
  if (task.figures.some(({ ratio }) => ratio !== null && ratio > 1)) return true;
  const { percent, status, progress, remarks } = task.cells;
  return [percent, status, progress, remarks].some((cell) => cell !== undefined && OVERFULFILLED.test(cell.text));
}

export const percentRange = defineTaskRule({
  id: "status/percent-range",
  severity: "error",
  fix: null,
  // Beside 已完成 alone, a share above this (in percent) is a slip of format (7000 %) rather than zeal.
  parameters: { most: 200 },
  *checkTask(task, _ledger, { parameters, statusWords }) {
    const cell = task.cells.percent;
    if (!cell) return;
    const { share, outOfRange } = readPercent(cell.text, cell.value);
    if (share === null || !outOfRange) return;
    const percent = Number((share * 100).toPrecision(12));
    if (percent > 100) {
      if (isOverfulfilled(task)) return;
      const meaning = toldStatus(task, statusWords)?.meaning;
      if ((meaning === "done" || meaning === "ahead") && percent <= parameters.most) return;
    }
    yield { ...atCell(task, cell, whole(cell)), facts: { percent, text: cell.text.trim() } };
  },
});
