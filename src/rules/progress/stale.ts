/**
 * progress/stale: the newest evidence of the progress is too old, or older than the period that is reported.
 *
 * A ledger carried over from last time looks full and says nothing new. The age is the reader's (`task.age`): the
 * updated column, else what the text dates; where it cannot be told, this rule is silent (progress/undated speaks).
 * A task that is done, cancelled or suspended needs no newer word, nor has one that comes back more to tell than its
 * last turn: of 每半年 a word of this half-year is new.
 */

import type { CivilDate, Recurrence } from "../../ledger/ledger";
import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { daysBetween } from "../../ledger/time/civil-date";
import { isStopped } from "../status/status-cell";
import { toldProgress } from "../reading/tells-nothing";

export type StaleFacts = {
  readonly newest: CivilDate;
  /** Days from the newest evidence to the reporting day. */
  readonly days: number;
  readonly limit: number;
  /** What it is measured by: the number of days, or the first day of the reported period. */
  readonly by: "days" | "period";
  readonly periodStart: CivilDate | null;
};

/** How long a task that comes back may have nothing newer to tell. */
const DAYS_A_TURN: Readonly<Record<Recurrence, number>> = { day: 1, week: 7, month: 31, quarter: 92, "half-year": 184, year: 366 };

export const stale = defineTaskRule({
  id: "progress/stale",
  severity: "error",
  fix: null,
  parameters: { days: 31 },
  *checkTask(task, ledger, { parameters, statusWords }): Iterable<RuleFinding<StaleFacts>> {
    const cell = toldProgress(task);
    const { newest } = task.age;
    if (!cell || newest === null || task.state === "done" || isStopped(task, statusWords)) return;
    const days = daysBetween(newest, ledger.asOf);
    const periodStart = ledger.period?.start ?? null;
    const turn = task.deadline.kind === "recurring" && task.deadline.every ? DAYS_A_TURN[task.deadline.every] : 0;
    const limit = Math.max(parameters.days, turn);
    const tooOld = days > limit;
    const beforePeriod = periodStart !== null && newest < periodStart && days > turn;
    if (!tooOld && !beforePeriod) return;
    yield {
      ...atCell(task, cell),
      facts: { newest, days, limit, by: tooOld ? "days" : "period", periodStart },
    };
  },
});
