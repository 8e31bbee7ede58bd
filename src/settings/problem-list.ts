/** Collects what is wrong with stored values while they are read entry by entry; what is right counts. */

import type { z } from "zod";
import type { SettingsProblem } from "./settings-problem";

export type Path = readonly (string | number)[];

/** More problems than these tell nobody anything new. */
const MOST_PROBLEMS = 100;
const LONGEST_FOUND = 60;

/** The problems met so far. */
export class ProblemList {
  private readonly found: SettingsProblem[] = [];

  get all(): readonly SettingsProblem[] {
    return this.found;
  }

  /** @param value what stands at `path`; told shortened. */
  add(why: SettingsProblem["why"], path: Path, value: unknown, allowed: readonly string[] = []): void {
    if (this.found.length >= MOST_PROBLEMS) return;
    this.found.push({ path: path.map((step) => (typeof step === "string" ? shorten(step) : step)), why, found: describe(value), allowed });
  }

  /**
   * The value where it fits the schema; else undefined, and a problem that names the first entry that does not fit.
   * @param allowed what is allowed there; by the name of the entry, for a schema of several.
   */
  read<T>(schema: z.ZodType<T>, value: unknown, path: Path, allowed: readonly string[] | ((entry: string) => readonly string[]) = []): T | undefined {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const inner = (issue?.path ?? []).map((step) => (typeof step === "number" ? step : String(step)));
    const culprit = inner.reduce<unknown>(stepInto, value);
    this.add(whyOf(issue?.code, culprit), [...path, ...inner], culprit, typeof allowed === "function" ? allowed(String(inner.at(-1) ?? "")) : allowed);
    return undefined;
  }
}

/** Plain objects as JSON has them; arrays are none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Names as problem for every entry that is not one of these. */
export function nameUnknown(record: Readonly<Record<string, unknown>>, known: readonly string[], path: Path, problems: ProblemList): void {
  for (const [name, value] of Object.entries(record)) {
    if (!known.includes(name)) problems.add("unknown-entry", [...path, name], value, known);
  }
}

/** An entry of its own of a record; what its prototype has is none. */
export function own(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[])[Number(step)];
  return isRecord(value) ? own(value, String(step)) : undefined;
}

function whyOf(code: string | undefined, value: unknown): SettingsProblem["why"] {
  if (code === "invalid_value") return typeof value === "string" ? "out-of-range" : "wrong-type";
  return code === "too_small" || code === "too_big" || code === "custom" || code === "not_multiple_of" ? "out-of-range" : "wrong-type";
}

/** A few characters that show what stands there; of lists and objects only that they are some. */
function describe(value: unknown): string {
  if (typeof value === "string") return shorten(value);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  if (value === undefined) return "";
  return Array.isArray(value) ? "[…]" : "{…}";
}

function shorten(text: string): string {
  const line = text.slice(0, LONGEST_FOUND * 4).replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > LONGEST_FOUND ? `${characters.slice(0, LONGEST_FOUND - 1).join("")}…` : line;
}
