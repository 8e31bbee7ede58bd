/** Sentences about findings and failures, in the user's language. */

import type { Finding } from "../rules/finding";
import type { LedgerError } from "../workflow/ledger-error";
import { errorsEnUS } from "./errors/en-US";
import { errorsZhCN, type ErrorTexts } from "./errors/zh-CN";
import { baselineEnUS } from "./rules/baseline.en-US";
import { baselineZhCN } from "./rules/baseline.zh-CN";
import { deadlineEnUS } from "./rules/deadline.en-US";
import { deadlineZhCN } from "./rules/deadline.zh-CN";
import { figureEnUS } from "./rules/figure.en-US";
import { figureZhCN } from "./rules/figure.zh-CN";
import { progressEnUS } from "./rules/progress.en-US";
import { progressZhCN } from "./rules/progress.zh-CN";
import type { AnyRuleText } from "./rules/rule-texts";
import { sheetEnUS } from "./rules/sheet.en-US";
import { sheetZhCN } from "./rules/sheet.zh-CN";
import { statusEnUS } from "./rules/status.en-US";
import { statusZhCN } from "./rules/status.zh-CN";
import { taskEnUS } from "./rules/task.en-US";
import { taskZhCN } from "./rules/task.zh-CN";
import { textEnUS } from "./rules/text.en-US";
import { textZhCN } from "./rules/text.zh-CN";
import { unitEnUS } from "./rules/unit.en-US";
import { unitZhCN } from "./rules/unit.zh-CN";

export type Locale = "zh-CN" | "en-US";

// Each table is typed by its rules; joined, they are looked up by the rule's id alone.
const ruleTexts: Readonly<Record<Locale, Readonly<Record<string, AnyRuleText>>>> = {
  "zh-CN": { ...sheetZhCN, ...taskZhCN, ...unitZhCN, ...deadlineZhCN, ...progressZhCN, ...figureZhCN, ...statusZhCN, ...textZhCN, ...baselineZhCN } as never,
  "en-US": { ...sheetEnUS, ...taskEnUS, ...unitEnUS, ...deadlineEnUS, ...progressEnUS, ...figureEnUS, ...statusEnUS, ...textEnUS, ...baselineEnUS } as never,
};
const errorTexts: Readonly<Record<Locale, ErrorTexts>> = { "zh-CN": errorsZhCN, "en-US": errorsEnUS };

function textOf(rule: string, locale: Locale): AnyRuleText {
  const text = ruleTexts[locale][rule];
  if (!text) throw new RangeError(`no texts for rule ${rule}`);
  return text;
}

/** One sentence about a finding; about the sheet where the finding speaks for many rows of it. */
export function sentence(finding: Finding, locale: Locale): string {
  const text = textOf(finding.rule, locale);
  const folded = finding.rows !== undefined && finding.facts.of !== undefined;
  return folded ? text.sheetMessage(Number(finding.facts.count)) : text.message(finding.facts);
}

/** A rule's title: a few characters. */
export function ruleTitle(rule: string, locale: Locale): string {
  return textOf(rule, locale).title;
}

/** Why a rule's findings matter, and how to write it well. */
export function ruleAdvice(rule: string, locale: Locale): string {
  return textOf(rule, locale).advice;
}

/** What happened and what to do, for a failure that a user can meet. */
export function errorSentence(error: LedgerError, locale: Locale): string {
  const text = errorTexts[locale][error.kind] as (facts: unknown) => string;
  return text(error.facts);
}
