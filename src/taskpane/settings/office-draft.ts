/** The office's settings while they are edited: pure. */

import type { RuleChoice } from "../../rules/check-ledger";
import type { ParameterValue } from "../../rules/rule";
import type { OfficeSettings, PaceLevel } from "../../settings/office-settings";
import type { RuleInfo } from "../pane-services";

/** A rule's choice changed; what is as the catalogue has it is not kept. */
export function withRule(settings: OfficeSettings, rule: RuleInfo, change: RuleChoice): OfficeSettings {
  const { off, severity, parameters = {} } = { ...settings.rules[rule.id], ...change };
  const own = Object.entries(parameters).filter(([name, value]) => value !== undefined && !isSame(value, rule.parameters[name]));
  const choice: RuleChoice = {
    ...(off === true ? { off } : {}),
    ...(severity === undefined || severity === rule.severity ? {} : { severity }),
    ...(own.length === 0 ? {} : { parameters: Object.fromEntries(own) }),
  };
  const others = withoutRule(settings, rule.id).rules;
  return { ...settings, rules: Object.keys(choice).length === 0 ? others : { ...others, [rule.id]: choice } };
}

/** The catalogue's own choice again. */
export function withoutRule(settings: OfficeSettings, id: string): OfficeSettings {
  return { ...settings, rules: Object.fromEntries(Object.entries(settings.rules).filter(([rule]) => rule !== id)) };
}

export function parameterOf(settings: OfficeSettings, rule: RuleInfo, name: string): ParameterValue | undefined {
  return settings.rules[rule.id]?.parameters?.[name] ?? rule.parameters[name];
}

/** The words of a text with one on each line. */
export function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== ""))];
}

/** A number as typed, full-width digits and signs too; null for anything else. */
export function numberOf(text: string): number | null {
  const plain = text.normalize("NFKC").replace(/−/g, "-").trim();
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Levels are named, go from high to low, and the last takes the rest. */
export function areLevelsSound(levels: readonly PaceLevel[]): boolean {
  return (
    levels.length > 0 &&
    levels.every(({ name, from }, at) => {
      if (name.trim() === "") return false;
      if (at === levels.length - 1) return from === null;
      const next = levels[at + 1]?.from ?? -Infinity;
      return from !== null && from > next;
    })
  );
}

/** Whether two settings say the same, whatever the order of their entries. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]));
}
