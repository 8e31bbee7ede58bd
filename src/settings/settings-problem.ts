/** What is wrong with settings that were stored or brought along: named, with what is allowed; the rest counts. */

/** One entry that is left out. */
export interface SettingsProblem {
  /** Where it stands: ["rules", "progress/stale", "parameters", "days"]; a row of the roster's table, 0-based: ["roster", "row", 4]. */
  readonly path: readonly (string | number)[];
  readonly why: "unknown-rule" | "unknown-parameter" | "wrong-type" | "out-of-range" | "unknown-entry" | "future-version" | "damaged" | RosterRowProblem;
  /** What was found, shortened. */
  readonly found: string;
  /**
   * What is allowed there, as data: ["1–366"] or the words of a choice. Of a row of the roster what it clashes with: the
   * 1-based row where the name stands already, or the units that a short name may mean.
   */
  readonly allowed: readonly string[];
}

/** What is wrong with a row of the roster's table. */
export type RosterRowProblem = "name-missing" | "duplicate-name" | "alias-clash";

/** True for a row of the roster: the settings themselves are right. */
export function isRosterRow({ path }: Pick<SettingsProblem, "path">): boolean {
  return path[0] === "roster" && path[1] === "row";
}
