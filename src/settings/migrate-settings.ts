/** Settings of older versions, brought up to this one step by step. */

import { isRecord, own, type ProblemList } from "./problem-list";

type Stored = Readonly<Record<string, unknown>>;

/** The version that is written. */
export const SETTINGS_VERSION = 1;

/** The step from each version to the next, by the version it starts from. A step never throws: what it cannot read it names. */
const steps: readonly ((stored: Stored, problems: ProblemList) => Stored)[] = [fromVersion0];

/** The settings in the shape of this version; entries are not looked into. */
export function migrateSettings(stored: Stored, version: number, problems: ProblemList): Stored {
  return steps.slice(version).reduce((each, step) => step(each, problems), stored);
}

/** Version 0 had a list of rules that are off, and days by rule: {off: ["text/width"], days: {"progress/stale": 45}}. */
function fromVersion0(stored: Stored, problems: ProblemList): Stored {
  const rules = new Map<string, { off?: true; parameters?: { readonly days: unknown } }>();
  const choiceOf = (rule: string) => {
    const choice = rules.get(rule) ?? {};
    rules.set(rule, choice);
    return choice;
  };
  const [off, days] = [own(stored, "off"), own(stored, "days")];
  if (Array.isArray(off)) {
    (off as readonly unknown[]).forEach((rule, index) => {
      if (typeof rule === "string") choiceOf(rule).off = true;
      else problems.add("wrong-type", ["off", index], rule);
    });
  } else if (off !== undefined) problems.add("wrong-type", ["off"], off);
  if (isRecord(days)) for (const [rule, value] of Object.entries(days)) choiceOf(rule).parameters = { days: value };
  else if (days !== undefined) problems.add("wrong-type", ["days"], days);
  for (const [name, value] of Object.entries(stored)) {
    if (!["version", "off", "days"].includes(name)) problems.add("unknown-entry", [name], value);
  }
  return { version: 1, rules: Object.fromEntries(rules) };
}
