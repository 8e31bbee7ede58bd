import type { UnitRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const SEPARATORS: Readonly<Record<string, string>> = { "line-break": "line break", space: "space" };

const tasks = (count: number, one: string, many: string) => (count === 1 ? `1 task ${one}` : `${count} tasks ${many}`);

export const unitEnUS: TextsOf<UnitRule> = {
  "unit/missing": {
    title: "Responsible unit missing",
    message: ({ text }) => (text === "" ? "No responsible unit is named; fill it in." : `“${shorten(text, 40)}” is no unit; name the responsible one.`),
    sheetMessage: (count) => `${tasks(count, "names", "name")} no responsible unit.`,
    advice: "Each task needs a unit that answers for it.",
  },
  "unit/wrapped-name": {
    title: "Unit name broken over lines",
    message: ({ names }) =>
      names.length === 1
        ? `“${names.join("")}” is broken over lines; it was read as one name. Join it.`
        : `“${names.join("”, “")}” are broken over lines; each was read as one name. Join them.`,
    sheetMessage: (count) => `${tasks(count, "breaks", "break")} a unit's name over lines.`,
    advice: "Names break when text is pasted from a PDF; filters then miss them.",
  },
  "unit/variant-name": {
    title: "Two spellings of a unit",
    message: ({ as, other, name }) => `“${as}” and “${other}” elsewhere seem to be one unit; they share the tab “${name}”. Use one spelling.`,
    sheetMessage: (count) => `${tasks(count, "spells", "spell")} a unit in another way.`,
    advice: "With two spellings one unit counts as two.",
  },
  "unit/not-in-roster": {
    title: "Not in the roster",
    message: ({ name, nearest }) =>
      nearest.length === 0
        ? `The roster has no “${name}”; use a name of the roster, or add this one to it.`
        : `The roster has no “${name}”; is it “${nearest.join("” or “")}”?`,
    sheetMessage: (count) => `${tasks(count, "names", "name")} a unit that is not in the roster.`,
    advice: "The roster says how units are called. Add a unit that is new or renamed to it first.",
  },
  "unit/duplicate": {
    title: "Unit named twice",
    message: ({ name }) => `“${name}” stands twice in this cell; delete one.`,
    sheetMessage: (count) => `${tasks(count, "names", "name")} a unit twice.`,
    advice: "It is counted once, but another unit may have been meant.",
  },
  "unit/alias": {
    title: "Unit with a second name",
    message: ({ name, aliases }) => `“${name}” carries the second ${aliases.length === 1 ? "name" : "names"} “${aliases.join("”, “")}”; it was read as one unit.`,
    sheetMessage: (count) => `${tasks(count, "names", "name")} a unit with a second name.`,
    advice: "Write such names the same way throughout.",
  },
  "unit/collective": {
    title: "Collective instead of units",
    message: ({ names }) =>
      names.length === 1
        ? `“${names.join("")}” is a collective and gets a tab of its own; list the units if each is to answer.`
        : `“${names.join("”, “")}” are collectives and get tabs of their own; list the units if each is to answer.`,
    sheetMessage: (count) => `${tasks(count, "is given", "are given")} to a collective.`,
    advice: "A collective does not tell who reports; a roster can name its members.",
  },
  "unit/separator-style": {
    title: "Units parted in several ways",
    message: ({ styles }) => `Units are parted in several ways (${styles.map((each) => SEPARATORS[each] ?? `“${each}”`).join(", ")}); use one.`,
    sheetMessage: (count) => `${tasks(count, "parts", "part")} units otherwise than most.`,
    advice: "One separator makes filtering easy.",
  },
  "unit/share-unclear": {
    title: "Shares unclear",
    message: ({ units }) => `${units} units are responsible, and the progress does not say which part is whose.`,
    sheetMessage: (count) => `${tasks(count, "has", "have")} several units, and the progress does not say which part is whose; labels such as 【unit】 would.`,
    advice: "Where several units share a task, label each part of the progress with its unit.",
  },
  "unit/acts-unlisted": {
    title: "Acting body not listed",
    message: ({ names }) => `The progress says that “${names.map((name) => shorten(name, 40)).join("”, “")}” does the work, which is not among the responsible units; check them.`,
    sheetMessage: (count) => `${tasks(count, "names", "name")} an acting body that is not among the responsible units.`,
    advice: "List whoever does the work as a responsible or supporting unit.",
  },
};
