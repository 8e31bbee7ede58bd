/** What a locale says of the office's settings: names of levels, and what is wrong with a stored entry. */

import type { StatusMeaning } from "../../ledger/figures";

/** Entries that have a name of their own in a sentence. */
export const ENTRY_NAMES = [
  "rules", "off", "severity", "parameters", "period", "start", "end", "pace", "preset", "levels", "name", "from", "tone", "statusWords",
  "roster", "sheet", "file", "units", "aliases", "groups", "expandCollectives", "waivers", "reason", "by", "on", "baseline", "version",
] as const;
type EntryName = (typeof ENTRY_NAMES)[number];

/** Things that are counted in a list. */
export type Numbered = "word" | "level" | "unit" | "waiver" | "entry";

/** What a sentence about one entry names. */
interface EntryFacts {
  /** 规则“…”的参数“天数” */
  readonly place: string;
  readonly found: string;
  /** "" where nothing can be said of it. */
  readonly allowed: string;
}

export interface SettingsTexts {
  readonly pace: {
    readonly attainment: readonly [ahead: string, onPace: string, behind: string, farBehind: string];
    readonly lights: readonly [blue: string, yellow: string, red: string];
  };
  readonly rule: (title: string) => string;
  readonly parameter: (name: string) => string;
  readonly meaning: (name: string) => string;
  readonly meanings: Readonly<Record<StatusMeaning, string>>;
  readonly entries: Readonly<Record<EntryName, string>>;
  readonly numbered: Readonly<Record<Numbered, (number: number) => string>>;
  readonly other: (name: string) => string;
  /** One place out of its parts, the outermost first. */
  readonly join: (parts: readonly string[]) => string;
  readonly day: string;
  /** What is allowed, as a list; `measure` tells what a number counts there. */
  readonly allowed: (allowed: readonly string[], measure: "characters" | "items" | null) => string;
  readonly wrong: (facts: EntryFacts) => string;
  /** The same for one word of a list, and for a waiver: it alone is left out. */
  readonly wrongWord: (facts: EntryFacts) => string;
  readonly wrongWaiver: (facts: EntryFacts) => string;
  readonly unknownRule: (rule: string) => string;
  readonly unknownParameter: (facts: EntryFacts & { readonly name: string }) => string;
  readonly unknownEntry: (facts: { readonly place: string; readonly name: string }) => string;
  readonly rosterGone: (sheet: string) => string;
  readonly rosterUnreadable: (sheet: string) => string;
  /** Rows of the roster's table, 1-based. */
  readonly rosterRow: {
    readonly nameMissing: (row: number) => string;
    readonly duplicate: (row: number, name: string, firstRow: string) => string;
    readonly aliasClash: (row: number, alias: string, names: readonly string[]) => string;
  };
  readonly versionMissing: (place: string) => string;
  readonly future: Readonly<Record<"settings" | "waivers" | "baseline", string>>;
  readonly damaged: Readonly<Record<"settings" | "waivers" | "baseline", string>>;
}
