/** Which findings are asked of the units, and how each may be answered. */

import type { RuleId } from "../../rules/catalogue";

/** What an answer consists of. */
export type AnswerKind = "number" | "date" | "document" | "text";

/**
 * Findings that the clerk settles alone: how the table is made, the numbering and sources of tasks, units' names, how a
 * text is typed, and what only says how the ledger was read. A unit has nothing to answer to them.
 */
export const NOT_ASKED = [
  "sheet/header-not-found", "sheet/column-missing", "sheet/column-ambiguous", "sheet/no-tasks", "sheet/other-table",
  "sheet/note-read", "sheet/repeated-header", "sheet/title-or-total-row", "sheet/merged-cells", "sheet/split-task",
  "sheet/hidden-rows", "sheet/error-value", "sheet/changed-columns",
  "seq/missing", "seq/duplicate", "seq/gap", "seq/not-a-number",
  "task/missing", "task/duplicate", "task/new", "task/reference-missing", "task/reference-duplicate", "task/reference-order",
  "task/reference-style",
  "unit/missing", "unit/wrapped-name", "unit/variant-name", "unit/not-in-roster", "unit/duplicate", "unit/alias",
  "unit/collective", "unit/separator-style", "unit/acts-unlisted",
  "deadline/mixed-format", "progress/numbering", "figure/higher-level-target",
  "text/substituted-glyph", "text/hard-wrap", "text/width", "text/invisible", "text/doubled", "text/spaces", "text/unbalanced",
] as const satisfies readonly RuleId[];

/** A rule whose findings are asked: every rule that is not declared above. */
export type AskedRule = Exclude<RuleId, (typeof NOT_ASKED)[number]>;

/** How each question may be answered; its keys are the rules that are asked. */
export const ANSWERS: Readonly<Record<AskedRule, readonly AnswerKind[]>> = {
  "task/dropped": ["date", "document"],
  "unit/share-unclear": ["text", "number"],
  "deadline/missing": ["date"],
  "deadline/unreadable": ["date"],
  "deadline/impossible-date": ["date"],
  "deadline/overdue": ["date", "text"],
  "deadline/due-soon": ["date"],
  "deadline/conflict": ["date"],
  "progress/missing": ["text", "number"],
  "progress/placeholder": ["text", "number"],
  "progress/stale": ["text", "number"],
  "progress/undated": ["date"],
  "progress/unchanged": ["text", "number"],
  "progress/nearly-unchanged": ["text", "number"],
  "progress/repeats-other-task": ["text", "number"],
  "progress/no-result": ["number", "document"],
  "progress/no-figures": ["number"],
  "progress/vague": ["text", "number"],
  "progress/plan-only": ["text", "date"],
  "progress/lapsed-promise": ["date"],
  "progress/instruction": ["text", "number"],
  "progress/higher-level-result": ["text", "number"],
  "progress/copies-task": ["text", "number"],
  "progress/length": ["text", "number"],
  "progress/behind-schedule": ["number", "date", "text"],
  "progress/no-reason": ["text", "date"],
  "figure/parts-mismatch": ["number"],
  "figure/funnel": ["number"],
  "figure/target-without-actual": ["number"],
  "figure/rate-without-base": ["number"],
  "figure/decreased": ["number"],
  "status/unknown": ["text"],
  "status/contradiction": ["text", "date"],
  "status/percent-range": ["number"],
};

/** Ask for the progress anew, the more telling one first. */
const ANEW = [
  "progress/missing", "progress/placeholder", "progress/unchanged", "progress/stale", "progress/nearly-unchanged",
  "progress/repeats-other-task",
] as const satisfies readonly AskedRule[];
/** Ask for what was done and how much, the more telling one first. */
const SUBSTANCE = [
  "progress/plan-only", "progress/no-result", "progress/instruction", "progress/vague", "progress/copies-task",
  "progress/higher-level-result", "progress/length", "progress/no-figures",
] as const satisfies readonly AskedRule[];

const before = (order: readonly AskedRule[], rule: AskedRule): readonly AskedRule[] => order.slice(0, order.indexOf(rule));

/** For each rule: those whose questions, asked of the same task, bring its answer along. */
export const ANSWERED_BY: Readonly<Partial<Record<AskedRule, readonly AskedRule[]>>> = {
  ...Object.fromEntries(ANEW.map((rule) => [rule, before(ANEW, rule)])),
  ...Object.fromEntries(SUBSTANCE.map((rule) => [rule, [...ANEW, ...before(SUBSTANCE, rule)]])),
  "progress/no-figures": [...ANEW, ...before(SUBSTANCE, "progress/no-figures"), "figure/target-without-actual"],
  "progress/undated": ANEW,
  "progress/no-reason": ["deadline/overdue", "progress/behind-schedule"],
  "progress/behind-schedule": ["deadline/overdue"],
  "progress/lapsed-promise": ["deadline/overdue"],
};

/** True where a rule's findings are asked of the units. */
export function isAsked(rule: string): rule is AskedRule {
  return Object.hasOwn(ANSWERS, rule);
}
