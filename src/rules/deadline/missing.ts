/**
 * deadline/missing: no deadline (blank, / or 无), no milestone, and no note that gives one. A task whose own words say by
 * when (2021年9月底前完成) has one, though not in a column.
 */

import { atRole } from "../place";
import { defineTaskRule } from "../rule";

/** A day, month, quarter or year, and 前: by then. */
const BY_WHEN = /(?:\d{1,2}\s*[月日号]|[月年季]\s*[底末]|月[上中下]旬|季度|\d{4}\s*年|[今明本]年|年内)\s*(?:之|以)?前|(?:\d{4}\s*年|[今明本]年)?(?:\d{1,2}\s*月|年)\s*[底末](?:之前|以前)?(?:全部|基本)?(?:完成|建成|竣工|完工)/;

export const deadlineMissing = defineTaskRule({
  id: "deadline/missing",
  severity: "warning",
  fix: null,
  parameters: {},
  // A ledger of four columns is enough: that it has no such column is one thing to say, not one a task.
  onceForSheet: (ledger) => !ledger.columns.some((each) => each.role === "deadline" || each.role === "milestone"),
  *checkTask(task, ledger) {
    const stepped = task.milestones.some((cell) => cell.text.trim() !== "");
    if (task.deadline.from === "none" && !stepped && !BY_WHEN.test(task.text)) yield { ...atRole(ledger, task, "deadline", "task"), facts: {} };
  },
});
