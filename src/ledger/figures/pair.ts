/** A target and an actual found in a text, before they become figures of the ledger. */

import { oneMonth, partialPeriod, setting, totalling, untilNow } from "./figure-words";
import type { Clause } from "./clauses";
import type { Told } from "./told";
import { bare } from "./told-role";

/** A text's numbers with what has been paired already. */
export interface Reading {
  readonly text: string;
  readonly told: readonly Told[];
  readonly clauses: readonly Clause[];
  readonly pairs: Pair[];
  /** Places in `told` of numbers that serve as an actual, and as a target. */
  readonly actuals: Set<number>;
  readonly targets: Set<number>;
}

export interface Pair {
  readonly target: number | null;
  readonly actual: number | null;
  readonly measure: string;
  readonly label: string;
  /** In the folded text. */
  readonly start: number;
  readonly end: number;
  /** The verb that names a stage, and the number it is measured against. */
  readonly verb: string;
  readonly base: number | null;
}

const quoteReach = 80;

/** Records the pair of a target told at `t` (in `told`) and an actual told at `a`. */
export function pairUp(reading: Reading, t: number, a: number, actualAmount?: number, label?: string): void {
  const target = reading.told[t];
  const actual = reading.told[a];
  if (!target || !actual) return;
  const scale = target.value === 0 ? 1 : target.amount / target.value;
  const amount = actualAmount ?? actual.amount;
  const start = Math.min(startOf(reading, target), startOf(reading, actual));
  const end = Math.max(target.span[1], actual.span[1]);
  const near = end - start <= quoteReach;
  reading.pairs.push({
    target: target.value,
    actual: tidy(amount / scale),
    measure: target.measure,
    label: label ?? labelOf(target, actual),
    start: near ? start : startOf(reading, actual),
    end: near ? end : actual.span[1],
    verb: actual.verb,
    base: t,
  });
  reading.actuals.add(a);
  reading.targets.add(t);
}

/** Records a pair whose other side is no number of the text. */
export function pairAlone(reading: Reading, at: number, values: { target: number | null; actual: number | null; measure?: string; end?: number; label?: string }): void {
  const mention = reading.told[at];
  if (!mention) return;
  reading.pairs.push({
    target: values.target,
    actual: values.actual,
    measure: values.measure ?? mention.measure,
    label: values.label ?? labelOf(mention, mention),
    start: startOf(reading, mention),
    end: values.end ?? mention.span[1],
    verb: mention.verb,
    base: null,
  });
  if (values.actual !== null) reading.actuals.add(at);
  if (values.target !== null) reading.targets.add(at);
}

/** Where the words begin that a number belongs to: its clause, without the spaces before it. */
export function startOf(reading: Reading, mention: Told): number {
  let start = Math.max(mention.clauseStart, mention.span[0] - mention.lead.length);
  while (start < mention.span[0] && /[\s、“”]/.test(reading.text.charAt(start))) start++;
  return start;
}

/**
 * 6 月份检查 60 家次: told of a month or week alone, and so no cumulative actual.
 * @param from where the words begin that may say so: the end of the base, where it is told before.
 */
export function tellsPeriod(text: string, { span }: Told, from = 0): boolean {
  const before = text.slice(Math.max(from, span[0] - 48), span[0]);
  const own = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("；"), before.lastIndexOf("\n")) + 1);
  const found = [...own.matchAll(oneMonth)].pop() ?? partialPeriod.exec(own);
  return found !== null && found !== undefined && !untilNow.test(own.slice(found.index + found[0].length));
}

const plainVerbs = new Set(["", "完成", "实现", "达成", "完成整改", ...setting, ...totalling]);

/** Short words for what a pair counts: the noun of either side, and the actual's verb where it says more. */
export function labelOf(target: Told, actual: Told): string {
  const nouns = [actual.noun, target.noun, target.subject, actual.subject];
  const noun = longest(...nouns.map((word) => (word.length > 1 && !plainVerbs.has(word) && !word.startsWith("占") ? word : ""))).replace(/^(?:(?:全[市县镇]|我[市县])?(?:计划|应|需)?(?:实施|完成)|涉及|推进|计划|应(?!届|急)|需)(?=.{2})/, "");
  const verb = actual.verb.replace(/^完成(?=.)/, "");
  const label = plainVerbs.has(actual.verb) || plainVerbs.has(verb) || noun.includes(verb) ? noun : noun + verb;
  const fallback = [label, nouns.find((word) => word !== "" && !plainVerbs.has(word)), bare(target.lead), actual.verb, "数量"];
  return (fallback.find((word) => word !== undefined && word !== "") ?? "").slice(0, 24);
}

function longest(...words: readonly string[]): string {
  const [own, base] = words;
  if (own && base && base.includes(own)) return base;
  return words.find((word) => word !== "") ?? "";
}

/** Share of `words`' character pairs that stand in `other`; 1 where there is nothing to compare. */
export function likeness(words: string, other: string): number {
  if (words.length < 2) return words === "" || other.includes(words) ? 1 : 0;
  let shared = 0;
  for (let i = 0; i < words.length - 1; i++) if (other.includes(words.slice(i, i + 2))) shared++;
  return shared / (words.length - 1);
}

/** Takes off what binary fractions add. */
export function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
