/** The frame of a rule: data (id, severity, parameters) and one pure function from the ledger to findings. */

import type { Baseline } from "../ledger/baseline";
import type { StatusWords } from "../ledger/figures";
import type { Ledger, Task } from "../ledger/ledger";
import type { Roster } from "../ledger/units";
import type { Facts, FixKind, RuleFinding, Severity } from "./finding";

/** A parameter's value: a number, a switch, or a list of words. */
export type ParameterValue = number | boolean | readonly string[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

/** What the office has laid down for all rules. */
export interface OfficeKnowledge {
  /** 单位名录: the office's list of units. */
  readonly roster?: Roster;
  /** The office's own words for a status, by meaning. */
  readonly statusWords?: StatusWords;
  /** 上期: what the last period's ledger said. */
  readonly baseline?: Baseline;
}

/** What a rule may know beside the ledger. The reporting day is the ledger's own `asOf`. */
export interface RuleContext<P extends Parameters = Parameters> extends OfficeKnowledge {
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
  readonly onceForSheet?: boolean | ((ledger: Ledger) => boolean);
  readonly check: (ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F>>;
  /** The same step by step, where the rule holds tasks against each other for long: null where a caller may pause. */
  readonly checkSteps?: (ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F> | null>;
  /** The same for one task, where the rule looks at one at a time: a long ledger is then checked in slices. */
  readonly checkTask?: (task: Task, ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F>>;
}

/** Declares a rule; the types of its id, facts and parameters are kept for catalogue and locales. */
export function defineRule<const Id extends string, F extends Facts, P extends Parameters>(
  rule: Rule<Id, F, P>,
): Rule<Id, F, P> {
  return rule;
}

/** Declares a rule that looks at one task at a time. */
export function defineTaskRule<const Id extends string, F extends Facts, P extends Parameters>(
  rule: Omit<Rule<Id, F, P>, "scope" | "check" | "checkTask"> & {
    readonly checkTask: (task: Task, ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F>>;
  },
): Rule<Id, F, P> {
  const { checkTask } = rule;
  return {
    ...rule,
    scope: "task",
    *check(ledger, context) {
      for (const task of ledger.tasks) yield* checkTask(task, ledger, context);
    },
  };
}

/** Declares a rule that holds the ledger's tasks against each other, step by step. */
export function defineSteppedRule<const Id extends string, F extends Facts, P extends Parameters>(
  rule: Omit<Rule<Id, F, P>, "check" | "checkTask" | "checkSteps"> & {
    readonly checkSteps: (ledger: Ledger, context: RuleContext<P>) => Iterable<RuleFinding<F> | null>;
  },
): Rule<Id, F, P> {
  const { checkSteps } = rule;
  return {
    ...rule,
    *check(ledger, context) {
      for (const found of checkSteps(ledger, context)) if (found) yield found;
    },
  };
}
