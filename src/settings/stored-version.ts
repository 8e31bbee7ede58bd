/** Every stored value names the version of its shape. */

import { isRecord, own, type Path, type ProblemList } from "./problem-list";

export interface Versioned {
  readonly value: Readonly<Record<string, unknown>>;
  /** At most the version that is known. */
  readonly version: number;
}

/**
 * What was stored, with its version. null where nothing was stored, and, with a problem, for what is no such value and
 * for one of a later version. Where the version itself is damaged the entries are read as the version that is known.
 * @param path where the value stands: [] for the settings, ["waivers"], ["baseline"].
 */
export function readVersion(stored: unknown, known: number, path: Path, problems: ProblemList): Versioned | null {
  if (stored === undefined) return null;
  if (!isRecord(stored)) {
    problems.add("damaged", path, stored);
    return null;
  }
  const version = own(stored, "version");
  if (isFuture(stored, known)) {
    problems.add("future-version", path, version, [String(known)]);
    return null;
  }
  if (typeof version === "number" && Number.isInteger(version) && version >= 0) return { value: stored, version };
  problems.add("damaged", [...path, "version"], version, [String(known)]);
  return { value: stored, version: known };
}

/** True for what a later version of the product has stored: it is left as it is. */
export function isFuture(stored: unknown, known: number): boolean {
  const version = isRecord(stored) ? own(stored, "version") : undefined;
  return typeof version === "number" && version > known;
}
