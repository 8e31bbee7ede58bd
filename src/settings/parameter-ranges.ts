/** Which numbers an office may choose for a rule's parameters. Every numeric parameter of the catalogue has its range here. */

import { catalogue, type CatalogueRule } from "../rules/catalogue";
import type { ParameterValue } from "../rules/rule";

/** What a number counts, for the settings' fields. */
type ParameterUnit = "share" | "percent" | "points" | "days" | "characters" | "count";

export interface ParameterRange {
  readonly least: number;
  readonly most: number;
  /** Only whole numbers. */
  readonly whole: boolean;
  readonly unit: ParameterUnit;
}

/** "rule.parameter" of every parameter with a value of this type. */
type KeyOf<R, V> = R extends { readonly id: infer Id extends string; readonly parameters: infer P }
  ? { [Name in keyof P & string]: P[Name] extends V ? `${Id}.${Name}` : never }[keyof P & string]
  : never;
type NumericParameterKey = KeyOf<CatalogueRule, number>;

const days = { least: 1, most: 366, whole: true, unit: "days" } as const;
const points = { least: 0, most: 100, whole: false, unit: "points" } as const;
/** Texts that have less in common than this are simply two texts. */
const likeness = { least: 0.5, most: 1, whole: false, unit: "share" } as const;
const characters = (least: number, most: number) => ({ least, most, whole: true, unit: "characters" }) as const;

const ranges: Readonly<Record<NumericParameterKey, ParameterRange>> = {
  "task/reference-missing.share": { least: 0, most: 1, whole: false, unit: "share" },
  "task/duplicate.share": likeness,
  "deadline/due-soon.days": days,
  "progress/stale.days": days,
  "progress/repeats-other-task.least": characters(1, 500),
  "progress/no-result.share": { least: 0, most: 100, whole: false, unit: "percent" },
  "progress/vague.perFact": { least: 0, most: 20, whole: false, unit: "count" },
  "progress/vague.least": { least: 1, most: 50, whole: true, unit: "count" },
  "progress/copies-task.characters": characters(2, 200),
  "progress/length.minimum": characters(0, 500),
  "progress/length.maximum": characters(1, 32_767),
  "progress/length.latinMaximum": characters(1, 32_767),
  "progress/behind-schedule.points": points,
  "progress/behind-schedule.errorPoints": points,
  "progress/no-reason.points": points,
  "progress/nearly-unchanged.share": likeness,
  "status/percent-range.most": { least: 100, most: 1000, whole: false, unit: "percent" },
};

/** Pairs of parameters of one rule of which the first must not exceed the second. */
export const orderedParameters: readonly (readonly [rule: string, lower: string, upper: string])[] = [
  ["progress/length", "minimum", "maximum"],
  ["progress/length", "minimum", "latinMaximum"],
  ["progress/behind-schedule", "points", "errorPoints"],
];

const byKey = new Map<string, ParameterRange>(Object.entries(ranges));
const ruleById = new Map(catalogue.map((rule) => [rule.id, rule]));

/** The range of a rule's numeric parameter; null where the rule has no such number. */
export function parameterRange(rule: string, name: string): ParameterRange | null {
  return byKey.get(`${rule}.${name}`) ?? null;
}

/** A rule's parameters as the catalogue has them; null for an id that is none. */
export function defaultParameters(rule: string): Readonly<Record<string, ParameterValue>> | null {
  return ruleById.get(rule)?.parameters ?? null;
}
