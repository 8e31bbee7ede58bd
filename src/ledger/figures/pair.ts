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
  const amount = actualAmount ?? actual.amount;
  const start = Math.min(startOf(target), startOf(actual));
  const end = Math.max(target.span[1], actual.span[1]);
  const near = end - start <= quoteReach;
  reading.pairs.push({
    target: target.value,
    actual: tidy(amount / scaleOf(target)),
    measure: target.measure,
    label: label ?? labelOf(target, actual),
    start: near ? start : startOf(actual),
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
    start: startOf(mention),
    end: values.end ?? mention.span[1],
    verb: mention.verb,
    base: null,
  });
  if (values.actual !== null) reading.actuals.add(at);
  if (values.target !== null) reading.targets.add(at);
}

/** A number of things that is no name and no fraction. */
export function isCount({ quoted, kind, of }: Told): boolean {
  return !quoted && kind === "count" && of === null;
}

/** A number of things, told neither in quotes nor in brackets. */
export function counts(mention: Told): boolean {
  return isCount(mention) && !mention.bracketed;
}

/** A number of the same chain and unit as another. */
export function countsAlong(mention: Told, { chain, unit }: Told): boolean {
  return counts(mention) && mention.chain === chain && mention.unit === unit;
}

/** Where the last of a list stands that is so; -1 where none is. */
export function lastPlace<Each>(list: readonly Each[], isSo: (each: Each) => boolean): number {
  return list.map(isSo).lastIndexOf(true);
}

/** How many of the plain unit one of a number's measure is: 10000 of 3.2 万平方米. */
export function scaleOf({ value, amount }: Told): number {
  return value === 0 ? 1 : amount / value;
}

/** Where the words begin that a number belongs to: those before it in its clause, without the spaces before them. */
export function startOf({ span, lead }: Told): number {
  return span[0] - lead.replace(/^[\s、“”]+/, "").length;
}

/**
 * 6 月份检查 60 家次: told of a month or week alone, and so no cumulative actual.
 * @param from where the words begin that may say so: the end of the base, where it is told before.
 */
export function tellsPeriod(text: string, { span }: Told, from = 0): boolean {
  const own = text.slice(Math.max(from, span[0] - 48), span[0]).replace(/^[^]*[。；\n]/, "");
  const found = [...own.matchAll(oneMonth)].pop() ?? partialPeriod.exec(own);
  return found ? !untilNow.test(own.slice(found.index + found[0].length)) : false;
}

const plainVerbs = new Set(["", "完成", "实现", "达成", "完成整改", ...setting, ...totalling]);

/** Before a name: where it stands in a list, and that it is planned or to be done. */
const intent = /^(?:[一二三四五六七八九十]是)?(?:(?:全[市县镇]|我[市县])?(?:计划|应|需)?(?:实施|完成)|涉及|推进|计划|应(?!届|急)|需|(?<=是))(?=.{2})/;

/** Short words for what a pair counts: the noun of either side, and the actual's verb where it says more. */
export function labelOf(target: Told, actual: Told): string {
  const nouns = [actual.noun, target.noun, target.subject, actual.subject];
  const noun = tellingOf(nouns).replace(intent, "").replace(/(?<=[^初高])中$/, "");
  const verb = actual.verb.replace(/^完成(?=.)/, "");
  const label = plainVerbs.has(actual.verb) || plainVerbs.has(verb) || noun.includes(verb) ? noun : noun + verb;
  return (label || nouns.find((word) => !plainVerbs.has(word)) || bare(target.lead) || actual.verb || "数量").slice(0, 24);
}

/** The first of some names that says what is counted; the second where it holds the first. */
function tellingOf(nouns: readonly string[]): string {
  const telling = nouns.map((word) => (word.length > 1 && !plainVerbs.has(word) && !word.startsWith("占") ? word : ""));
  const [own, base] = telling;
  return own && base?.includes(own) ? base : (telling.find((word) => word !== "") ?? "");
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
