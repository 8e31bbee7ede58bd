/** The frame of a rule: data (id, severity, parameters) and one pure function from the ledger to findings. */

import type { Ledger, Task } from "../ledger/ledger";
import type { Facts, FixKind, RuleFinding, Severity } from "./finding";

/** A parameter's value: a number, a switch, or a list of words. */
export type ParameterValue = number | boolean | readonly string[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** What a rule may know beside the ledger. The reporting day is the ledger's own `asOf`. */
export interface RuleContext<P extends Parameters = Parameters> {
  readonly parameters: P;
}

/** One example of a rule, for its page and its test: the columns of a one-task ledger, and whether it fires. */
export interface RuleExample {
  readonly cells: Readonly<Record<string, string>>;
  readonly fires: boolean;
}

export interface Rule<Id extends string = string, F extends Facts = Facts, P extends Parameters = Parameters> {
  readonly id: Id;
  readonly severity: Severity;
  /** What it looks at. */
  readonly scope: "sheet" | "task";
  readonly fix: FixKind;
  readonly parameters: P;
  /** Speaks once for the whole sheet, however few tasks are concerned. */
  readonly onceForSheet?: boolean;
  readonly check: (ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F>>;
}

/** Declares a rule; the types of its id, facts and parameters are kept for catalogue and locales. */
export function defineRule<const Id extends string, F extends Facts, P extends Parameters>(
  rule: Rule<Id, F, P>,
): Rule<Id, F, P> {
  return rule;
}

/** Declares a rule that looks at one task at a time. */
export function defineTaskRule<const Id extends string, F extends Facts, P extends Parameters>(
  rule: Omit<Rule<Id, F, P>, "scope" | "check"> & {
    readonly checkTask: (task: Task, ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F>>;
  },
): Rule<Id, F, P> {
  const { checkTask, ...data } = rule;
  return {
    ...data,
    scope: "task",
    *check(ledger, context) {
      for (const task of ledger.tasks) yield* checkTask(task, ledger, context);
    },
  };
}
