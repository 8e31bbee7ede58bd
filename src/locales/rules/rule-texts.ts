/** What a locale says about a rule: typed by the rule, so that a missing rule or a wrong fact does not compile. */

import type { Facts, RuleFinding } from "../../rules/finding";

/** Any rule, whatever its facts: what the types below need of it. */
export interface AnyRule {
  readonly id: string;
  readonly check: (...input: never[]) => Iterable<RuleFinding<Facts>>;
}

/** The facts that a rule's findings carry. */
export type FactsOf<R extends AnyRule> = R extends {
  readonly check: (...input: never[]) => Iterable<RuleFinding<infer F>>;
}
  ? F
  : never;

/** The words of one rule. */
export interface RuleText<F extends Facts> {
  /** A few characters: the heading of its findings. */
  readonly title: string;
  /** One calm sentence about one finding: what is there, and what to do. */
  readonly message: (facts: F) => string;
  /** The same for one finding that speaks for `count` tasks of the sheet. */
  readonly sheetMessage: (count: number) => string;
  /** Why it matters, and how to write it well: for the rule's page and the pane's details. */
  readonly advice: string;
}

/** The words of one rule, from the rule's own type: `{…} satisfies RuleTexts<typeof noResult>`. */
export type RuleTexts<R extends AnyRule> = RuleText<FactsOf<R>>;

/** The words of several rules, keyed by id: every id must be there, and no other. */
export type TextsOf<R extends AnyRule> = { readonly [Id in R["id"]]: RuleTexts<Extract<R, { readonly id: Id }>> };

/** A rule's words where the rule is known by its id alone: the facts are that rule's own. */
export interface AnyRuleText extends Omit<RuleText<Facts>, "message"> {
  readonly message: (facts: Facts) => string;
}
