/** Names, meanings and limits of the rules' parameters: for the rules' pages and for the settings. */

import type { CatalogueRule, RuleId } from "../../rules/catalogue";
import { parameterRange as settingsRange } from "../../settings/parameter-ranges";
import type { Locale } from "..";
import { parametersEnUS } from "./parameters.en-US";
import { parametersZhCN } from "./parameters.zh-CN";

/** The words of one parameter. */
export interface ParameterText {
  /** A few characters: the label of its field. */
  readonly name: string;
  /** One line: what it does. */
  readonly meaning: string;
  /** What it counts, to stand behind the number; empty for a list of words and for a plain share. */
  readonly unit: string;
}

/** Between which numbers a parameter makes sense. */
export interface ParameterRange {
  readonly least: number;
  readonly most: number;
  /** The smallest difference that matters. */
  readonly step: number;
}

type DeclaredParameters<Id extends RuleId> = Extract<CatalogueRule, { readonly id: Id }>["parameters"];
/** A rule's parameters by name; a rule whose type names none has none. */
type ParametersOf<Id extends RuleId> = string extends keyof DeclaredParameters<Id> ? Record<never, never> : DeclaredParameters<Id>;
/** Rules that have a parameter. */
export type RuleWithParameters = { [Id in RuleId]: keyof ParametersOf<Id> extends never ? never : Id }[RuleId];

/** Every parameter of every rule must be there, and no other. */
export type ParameterTexts = {
  readonly [Id in RuleWithParameters]: { readonly [Name in keyof ParametersOf<Id>]: ParameterText };
};
// Each table is typed by its rules' own parameters; they are looked up by names alone.
type ByName<T> = Readonly<Record<string, Readonly<Record<string, T>> | undefined>>;
const texts: Readonly<Record<Locale, ByName<ParameterText>>> = { "zh-CN": parametersZhCN, "en-US": parametersEnUS };

/** The words of a rule's parameter; null where the rule has no such parameter. */
export function parameterText(rule: string, name: string, locale: Locale): ParameterText | null {
  return texts[locale][rule]?.[name] ?? null;
}

/** The numbers that a parameter may have; null for a list of words, and where the rule has no such parameter. */
export function parameterRange(rule: string, name: string): ParameterRange | null {
  const range = settingsRange(rule, name);
  return range && { least: range.least, most: range.most, step: range.whole ? 1 : range.most <= 1 ? 0.01 : 0.5 };
}
