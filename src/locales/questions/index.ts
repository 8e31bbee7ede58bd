/** What is asked of the units, in both languages. */

import type { Facts } from "../../rules/finding";
import type { AskedRule } from "./asked-rules";
import type { AnyQuestionText, Asked, SlipTexts } from "./question-texts";
import { slipEnUS } from "./slip.en-US";
import { slipZhCN } from "./slip.zh-CN";

export { ANSWERED_BY, ANSWERS, isAsked, type AnswerKind, type AskedRule } from "./asked-rules";
export type { Asked, SlipTexts } from "./question-texts";

export const slipTexts: Readonly<Record<"zh-CN" | "en-US", SlipTexts>> = { "zh-CN": slipZhCN, "en-US": slipEnUS };

/** The question about a finding of this rule; the facts are that rule's own. */
export function question({ questions }: SlipTexts, rule: AskedRule, facts: Facts, asked: Asked): string {
  // The table is typed by its rules; here the rule is known by its id alone.
  return (questions[rule] as unknown as AnyQuestionText).ask(facts, asked);
}
