/** What an office chose for the rules, held against the catalogue: switches, severities, parameters. */

import { z } from "zod";
import type { RuleChoice, RuleChoices } from "../rules/check-ledger";
import type { Severity } from "../rules/finding";
import type { Parameters, ParameterValue } from "../rules/rule";
import { defaultParameters, orderedParameters, parameterRange } from "./parameter-ranges";
import { isRecord, nameUnknown, own, type Path, type ProblemList } from "./problem-list";
import { readWords } from "./word-list";

const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
const severity = z.enum(SEVERITIES);

/** The choices that can be read, by rule id; the others are named. */
export function readRuleChoices(value: unknown, path: Path, problems: ProblemList): RuleChoices {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return {};
  }
  const choices = new Map<string, RuleChoice>();
  for (const [rule, choice] of Object.entries(value)) {
    const defaults = defaultParameters(rule);
    if (!defaults) problems.add("unknown-rule", [...path, rule], rule);
    else if (!isRecord(choice)) problems.add("wrong-type", [...path, rule], choice);
    else {
      const read = readChoice(rule, choice, defaults, [...path, rule], problems);
      if (Object.keys(read).length > 0) choices.set(rule, read);
    }
  }
  return Object.fromEntries(choices);
}

function readChoice(rule: string, choice: Readonly<Record<string, unknown>>, defaults: Parameters, path: Path, problems: ProblemList): RuleChoice {
  nameUnknown(choice, ["off", "severity", "parameters"], path, problems);
  const [off, chosen, given] = [own(choice, "off"), own(choice, "severity"), own(choice, "parameters")];
  const isOff = off === undefined ? undefined : problems.read(z.boolean(), off, [...path, "off"], ["true", "false"]);
  const grave = chosen === undefined ? undefined : problems.read(severity, chosen, [...path, "severity"], SEVERITIES);
  const parameters = given === undefined ? {} : readParameters(rule, given, defaults, [...path, "parameters"], problems);
  return {
    ...(isOff === undefined ? {} : { off: isOff }),
    ...(grave === undefined ? {} : { severity: grave }),
    ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
  };
}

function readParameters(rule: string, given: unknown, defaults: Parameters, path: Path, problems: ProblemList): Parameters {
  if (!isRecord(given)) {
    problems.add("wrong-type", path, given);
    return {};
  }
  const read = new Map<string, ParameterValue>();
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(defaults, name)) problems.add("unknown-parameter", [...path, name], name, Object.keys(defaults));
    else {
      const parameter = readParameter(rule, name, value, defaults[name], [...path, name], problems);
      if (parameter !== undefined) read.set(name, parameter);
    }
  }
  dropDisordered(rule, read, defaults, path, problems);
  return Object.fromEntries(read);
}

function readParameter(rule: string, name: string, value: unknown, usual: ParameterValue | undefined, path: Path, problems: ProblemList): ParameterValue | undefined {
  if (typeof usual === "boolean") return problems.read(z.boolean(), value, path, ["true", "false"]);
  if (typeof usual !== "number") return readWords(value, path, problems);
  const range = parameterRange(rule, name);
  if (!range) return problems.read(z.number(), value, path);
  const number = z.number().min(range.least).max(range.most);
  return problems.read(range.whole ? number.refine(Number.isInteger) : number, value, path, [`${range.least}–${range.most}`]);
}

/** Of two bounds that cross, what was chosen does not count. */
function dropDisordered(rule: string, read: Map<string, ParameterValue>, defaults: Parameters, path: Path, problems: ProblemList): void {
  for (const [id, lower, upper] of orderedParameters) {
    if (id !== rule) continue;
    const [low, high] = [read.get(lower) ?? defaults[lower], read.get(upper) ?? defaults[upper]];
    if (typeof low !== "number" || typeof high !== "number" || low <= high) continue;
    for (const [name, value, allowed] of [[lower, low, `≤ ${high}`], [upper, high, `≥ ${low}`]] as const) {
      if (read.delete(name)) problems.add("out-of-range", [...path, name], value, [allowed]);
    }
  }
}
