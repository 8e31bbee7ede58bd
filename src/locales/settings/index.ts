/** Sentences about the office's settings, in the user's language. */

import { catalogue } from "../../rules/catalogue";
import { ruleTitle, type Locale } from "..";
import { parameterText } from "../rule-pages/parameter-texts";
import { settingsEnUS } from "./en-US";
import { ENTRY_NAMES, type Numbered, type SettingsTexts } from "./settings-texts";
import { settingsZhCN } from "./zh-CN";

const texts: Readonly<Record<Locale, SettingsTexts>> = { "zh-CN": settingsZhCN, "en-US": settingsEnUS };
const ruleIds: ReadonlySet<string> = new Set(catalogue.map(({ id }) => id));

/** How the settings say that a day is allowed. */
const DAY = "YYYY-MM-DD";

/** A stored entry that was left out, as the settings name it. */
export interface ProblemToTell {
  readonly path: readonly (string | number)[];
  readonly why: "unknown-rule" | "unknown-parameter" | "wrong-type" | "out-of-range" | "unknown-entry" | "future-version" | "damaged" | "name-missing" | "duplicate-name" | "alias-clash";
  readonly found: string;
  readonly allowed: readonly string[];
}

/** What the levels of the time-proportional progress are called. */
export function paceNames(locale: Locale): SettingsTexts["pace"] {
  return texts[locale].pace;
}

/** The name of a rule's parameter; the word itself where the rule has no such parameter. */
function parameterName(rule: string, parameter: string, locale: Locale): string {
  const parameters = catalogue.find(({ id }) => id === rule)?.parameters ?? {};
  return (Object.hasOwn(parameters, parameter) && parameterText(rule, parameter, locale)?.name) || parameter;
}

/** One sentence: which entry, what stands there, what is allowed, and what counts instead. */
export function problemSentence(problem: ProblemToTell, locale: Locale): string {
  const own = texts[locale];
  const { path, why, found } = problem;
  const root = path[0] === "waivers" || path[0] === "baseline" ? path[0] : "settings";
  const name = String(path.at(-1) ?? "");
  switch (why) {
    case "future-version":
      return own.future[root];
    case "unknown-rule":
      return own.unknownRule(found);
    case "unknown-parameter": {
      const rule = String(path[1] ?? "");
      const names = problem.allowed.map((each) => parameterName(rule, each, locale));
      return own.unknownParameter({ place: placeOf(path.slice(0, 2), locale), name, found, allowed: names.length > 0 ? own.allowed(names, null) : "" });
    }
    case "unknown-entry":
      return isRosterSheet(path) ? own.rosterGone(found) : own.unknownEntry({ place: placeOf(path.slice(0, -1), locale), name });
    case "damaged":
      if (isRosterSheet(path)) return own.rosterUnreadable(found);
      return name === "version" ? own.versionMissing(placeOf(path, locale)) : own.damaged[root];
    case "name-missing":
      return own.rosterRow.nameMissing(Number(name) + 1);
    case "duplicate-name":
      return own.rosterRow.duplicate(Number(name) + 1, found, problem.allowed[0] ?? "");
    case "alias-clash":
      return own.rosterRow.aliasClash(Number(name) + 1, found, problem.allowed);
    case "wrong-type":
    case "out-of-range": {
      // Of a last period that cannot be read it is no use to know which figure of which task is damaged.
      if (root === "baseline") return own.damaged.baseline;
      const told = problem.allowed.map((each) => (each === DAY ? own.day : each));
      const allowed = told.length > 0 ? own.allowed(told, measureOf(path)) : "";
      const facts = { place: placeOf(path, locale), found, allowed };
      if (root === "waivers") return own.wrongWaiver(facts);
      return isWord(path) ? own.wrongWord(facts) : own.wrong(facts);
    }
  }
}

function isWord(path: ProblemToTell["path"]): boolean {
  return typeof path.at(-1) === "number" && listOf(path, path.length - 1) === "word";
}

function isRosterSheet(path: ProblemToTell["path"]): boolean {
  return path.length === 2 && path[0] === "roster" && path[1] === "sheet";
}

/** What a number that is allowed there counts. */
function measureOf(path: ProblemToTell["path"]): "characters" | "items" | null {
  const last = path.at(-1);
  if (typeof last === "number") return isWord(path) ? "characters" : null;
  if (["name", "reason", "by", "sheet", "file"].includes(String(last))) return "characters";
  return ["levels", "units", "words", "synonyms", "aliases", "groups"].includes(String(last)) || (path[0] === "statusWords" && path.length === 2) ? "items" : null;
}

/** 规则“进展陈旧”的参数“天数”: the entry's place, in words. */
function placeOf(path: ProblemToTell["path"], locale: Locale): string {
  const own = texts[locale];
  const parts: string[] = [];
  path.forEach((step, index) => {
    const next = path[index + 1];
    if (typeof step === "number") {
      parts.push(own.numbered[listOf(path, index)](step + 1));
      return;
    }
    const isRule = index === 1 && path[0] === "rules";
    const isParameter = path[0] === "rules" && path[index - 1] === "parameters";
    // The parts that stand for themselves need no name of what holds them.
    const holdsNamed = typeof next === "string" ? ["rules", "parameters"].includes(step) : typeof next === "number" && ["waivers", "units", "levels"].includes(step);
    if (isRule) parts.push(own.rule(ruleIds.has(step) ? ruleTitle(step, locale) : step));
    else if (isParameter) parts.push(own.parameter(parameterName(String(path[1]), step, locale)));
    else if (path[0] === "statusWords" && index === 1) parts.push(own.meaning(meaningName(step, own)));
    else if (!holdsNamed) parts.push(nameOf(step, own));
  });
  return own.join(parts);
}

function meaningName(meaning: string, own: SettingsTexts): string {
  const names: Readonly<Record<string, string>> = own.meanings;
  return Object.hasOwn(names, meaning) ? (names[meaning] ?? meaning) : meaning;
}

function nameOf(step: string, own: SettingsTexts): string {
  const entry = ENTRY_NAMES.find((each) => each === step);
  return entry ? own.entries[entry] : own.other(step);
}

/** What is counted in the list that a number of the path is a place in. */
function listOf(path: ProblemToTell["path"], index: number): Numbered {
  const list = path[index - 1];
  if (list === "waivers") return "waiver";
  if (list === "levels") return "level";
  if (list === "units") return "unit";
  return path[0] === "rules" || path[0] === "statusWords" || path[0] === "roster" ? "word" : "entry";
}
