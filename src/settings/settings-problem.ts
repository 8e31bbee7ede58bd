/** What is wrong with settings that were stored or brought along: named, with what is allowed; the rest counts. */

/** One entry that is left out. */
export interface SettingsProblem {
  /** Where it stands: ["rules", "progress/stale", "parameters", "days"]. */
  readonly path: readonly (string | number)[];
  readonly why: "unknown-rule" | "unknown-parameter" | "wrong-type" | "out-of-range" | "unknown-entry" | "future-version" | "damaged";
  /** What was found, shortened. */
  readonly found: string;
  /** What is allowed there, as data: ["1–366"] or the words of a choice. */
  readonly allowed: readonly string[];
}
