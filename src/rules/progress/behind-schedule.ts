/**
 * progress/behind-schedule: the done share is behind the time-proportional share (序时进度).
 *
 * Told only where both shares can be told: a dated deadline, and the percent column or the task's own figures. A task
 * that is done is behind nothing, nor is one that the office has adjusted, stopped or suspended.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isOutOfSchedule } from "../status/status-cell";
import { doneShare, elapsedShare } from "../reading/schedule";

export type BehindScheduleFacts = {
  /** Shares in percent, and the points between them, to one decimal. */
  readonly done: number;
  readonly elapsed: number;
  readonly behind: number;
  /** What is counted; empty where the percent column tells. */
  readonly label: string;
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

export const behindSchedule = defineTaskRule({
  id: "progress/behind-schedule",
  severity: "warning",
  fix: null,
  parameters: { points: 10, errorPoints: 30 },
  *checkTask(task, ledger, { parameters, statusWords }): Iterable<RuleFinding<BehindScheduleFacts>> {
    if (task.state === "done" || isOutOfSchedule(task, statusWords)) return;
    const elapsed = elapsedShare(task, ledger.asOf);
    const told = doneShare(task);
    if (elapsed === null || told === null) return;
    const behind = elapsed - told.share;
    if (behind <= parameters.points) return;
    yield {
      ...atCell(task, told.cell, told.span),
      severity: behind > parameters.errorPoints ? "error" : "warning",
      facts: { done: tenth(told.share), elapsed: tenth(elapsed), behind: tenth(behind), label: told.label },
    };
  },
});
