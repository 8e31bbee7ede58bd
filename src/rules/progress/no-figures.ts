/**
 * progress/no-figures: not one measured number.
 *
 * Dates, names and ordinals are no measures. Where most of the points (of an unnumbered text: of the sentences) name
 * an output all the same, a 《document》 that was issued or 已 and a result, it is worth a remark and no more. A text
 * that only says that nothing has begun, or why, has nothing to count, nor has a task that was cancelled or suspended.
 */

import { defineTaskRule } from "../rule";
import { hasQuantity } from "../../ledger/figures/quantities";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { partsOf } from "../reading/parts";
import { isStopped } from "../status/status-cell";
import { readProgress, tells, type Clause, type ProgressReading } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";

/**
 * A number before a word that is no known measure (1200路). Whether it measures cannot be told, so nothing is said.
 * Days, ordinals and parts of names are known to measure nothing.
 */
const unreadNumber =
  /(?:^|[^第\d.．\-—–~～/／:：、A-Za-z〔（(号])\d{1,9}(?:\.\d+)?[余多]?(?!小时|分钟|[\d.年月日号时点分秒周楼室层级期季世届标区组队班线版秒环])[\u4e00-\u9fff]/;

/** 通报12期, 培训班5期: issues and rounds that are counted; 二期 and 2期工程 are parts of a work. */
const ISSUES = /(?:通报|简报|专报|快报|专刊|专栏|信息|培训班?|讲座|大讲堂|编发|印发|刊发|举办|开办)[^，。；\d]{0,8}\d+期(?!工程|项目|建设)/;

/** At the head of a clause that tells why. */
const CAUSE = /^\s*(?:主要|系|目前)?(?:因(?!此|而|地制宜)|由于|鉴于|受(?!理|益|训|邀|到|众)|按照?上级|根据上级|考虑到|为避免)/;

export type NoFiguresFacts = {
  /** The first named output; null where none, or too few, are named. */
  readonly output: string | null;
};

/** Whether a clause names what came out: a result with a document's name, with 已 or 了, or with its day (6月10日竣工). */
function namesOutput(clause: Clause, reading: ProgressReading): boolean {
  if (reading.latin) return tells(clause, "result");
  const words = reading.masked.slice(clause.start, clause.end);
  return tells(clause, "result") && /《□+》|已|[^为除]了|\d月\d{1,2}日/.test(words);
}

export const noFigures = defineTaskRule({
  id: "progress/no-figures",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, { asOf }, { statusWords }): Iterable<RuleFinding<NoFiguresFacts>> {
    const cell = toldProgress(task);
    if (!cell || isStopped(task, statusWords)) return;
    const reading = readProgress(task, cell, asOf);
    if (reading.clauses.some((clause) => clause.quantity) || hasQuantity(task.progress) || unreadNumber.test(reading.masked) || ISSUES.test(reading.masked)) return;
    const honest = reading.clauses.some((clause) => tells(clause, "setback"));
    // 因上级调整赛事安排，活动延期: what the cause tells is nobody's work here.
    const isCause = (clause: Clause): boolean =>
      CAUSE.test(reading.masked.slice(clause.start, clause.end)) && reading.clauses.some((other) => other.sentence === clause.sentence && tells(other, "setback"));
    const worked = (clause: Clause): boolean => !isCause(clause) && (tells(clause, "result", "stage") || (tells(clause, "measure") && !tells(clause, "setback")));
    if (honest && !reading.clauses.some(worked)) return;
    const parts = partsOf(task, reading);
    const naming = parts.filter((part) => part.some((clause) => namesOutput(clause, reading)));
    const first = naming.flat().find((clause) => namesOutput(clause, reading));
    const most = first !== undefined && naming.length * 2 > parts.length;
    const output = most ? reading.compact.text.slice(first.start, first.end) : null;
    yield { ...atCell(task, cell), severity: most ? "info" : "warning", facts: { output } };
  },
});
