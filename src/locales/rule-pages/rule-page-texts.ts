/** What a rule's page says in one language, beside the rule's title, its advice and its sentences. */

import type { RuleId } from "../../rules/catalogue";
import type { Family } from "../../rules/examples/example";

/** The words of one rule's page. */
export interface RulePageText {
  /** At what it speaks: one sentence. */
  readonly what: string;
  /** Why it matters, where the rule's advice does not say it. */
  readonly why?: string;
  /** Why it leaves the example alone that looks alike: one sentence. */
  readonly silent: string;
  /** What the fix changes; there for every rule that has one. */
  readonly fix?: string;
}

/** The pages of one family: every rule must be there, and no other. */
export type PagesOf<F extends Family> = { readonly [Id in Extract<RuleId, `${F}/${string}`>]: RulePageText };

/** The pages of all rules. */
export type RulePageTexts = { readonly [Id in RuleId]: RulePageText };
