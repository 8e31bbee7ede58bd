/**
 * progress/plan-only: a plan told as progress.
 *
 * It fires where a point holds a plan and nothing that is so (系统即将上线), and where the work itself is yet to begin
 * and the whole text measures nothing (拟于7月份进场施工). A next step that is named as one (下一步…) beside progress, and
 * a date of completion beside work that runs (正在施工，预计9月完工), are as they should be.
 */

import { defineTaskRule } from "../rule";
import type { Task } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { latinBeginning } from "../reading/latin-words";
import { partsOf } from "../reading/parts";
import { beginning } from "../reading/plan-words";
import { readProgress, tells, tellsFact, type Clause, type ProgressReading } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";

export type PlanOnlyFacts = {
  /** The words of the plan. */
  readonly words: string;
  /** "nothing-done" where its point tells nothing else; "not-begun" where steps were taken but the work is yet to begin. */
  readonly why: "nothing-done" | "not-begun";
};

interface Plan {
  readonly clause: Clause;
  readonly why: PlanOnlyFacts["why"];
}

export const planOnly = defineTaskRule({
  id: "progress/plan-only",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, { asOf }): Iterable<RuleFinding<PlanOnlyFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const reading = readProgress(task, cell, asOf);
    const plan = planAlone(task, reading) ?? planToBegin(reading);
    if (!plan) return;
    const telling = plan.clause.tells.find((each) => each.kind === "plan" || each.kind === "next-step");
    const start = telling?.start ?? plan.clause.start;
    const quote = reading.compact.quote(start, plan.clause.end);
    yield {
      ...atCell(task, cell, quote.span),
      facts: { words: reading.compact.text.slice(start, plan.clause.end), why: plan.why },
    };
  },
});

/** The plan of a part that tells nothing that is so; a named next step only where the whole text tells no more. */
function planAlone(task: Task, reading: ProgressReading): Plan | null {
  const numbered = task.points.filter((point) => point.number !== null).length > 1;
  const parts = numbered ? partsOf(task, reading) : [[...reading.clauses]];
  for (const part of parts) {
    if (part.some(tellsFact)) continue;
    const open = part.find((clause) => tells(clause, "plan") && !tells(clause, "next-step", "order") && !labelled(part, clause));
    if (open) return { clause: open, why: "nothing-done" };
  }
  const { clauses } = reading;
  const told = clauses.some((clause) => tellsFact(clause) || tells(clause, "measure", "attitude") && !tells(clause, "plan", "next-step"));
  const step = told ? undefined : clauses.find((clause) => tells(clause, "plan", "next-step") && !tells(clause, "order"));
  return step ? { clause: step, why: "nothing-done" } : null;
}

/** 下一步，将…: the label stands in a clause before the plan, in the same sentence. */
function labelled(part: readonly Clause[], plan: Clause): boolean {
  return part.some((clause) => clause.sentence === plan.sentence && clause.start < plan.start && tells(clause, "next-step"));
}

/** A plan, not named as a next step, to begin the work itself, in a text that measures nothing. */
function planToBegin(reading: ProgressReading): Plan | null {
  if (reading.clauses.some((clause) => clause.quantity)) return null;
  const begins = reading.latin ? latinBeginning : beginning;
  const clause = reading.clauses.find((each) => {
    const plan = each.tells.find((telling) => telling.kind === "plan");
    if (!plan || tells(each, "next-step") || labelled(reading.clauses, each)) return false;
    const sentence = reading.clauses.filter((other) => other.sentence === each.sentence);
    if (sentence.some((other) => tells(other, "stage", "setback"))) return false;
    return begins.test(reading.masked.slice(plan.start, each.end));
  });
  return clause ? { clause, why: "not-begun" } : null;
}
