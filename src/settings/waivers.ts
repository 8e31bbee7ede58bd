/** 免检: findings that the office lets pass, each with a reason and a name. */

import { z } from "zod";
import type { CivilDate } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";
import type { Finding } from "../rules/finding";
import { nameUnknown, own, ProblemList } from "./problem-list";
import type { SettingsProblem } from "./settings-problem";
import { readVersion } from "./stored-version";

/** A waiver as it is kept. It holds while the words that it was given for stay. */
export interface Waiver {
  readonly rule: string;
  /** Key of the task; null for a finding about the sheet. */
  readonly task: string | null;
  /** The text that the finding is about, spaces and widths folded, so that a waiver falls with a change of it. */
  readonly text: string;
  /** The words of that text which the finding quotes, folded likewise; absent where it is about the whole of it. */
  readonly words?: string;
  /** Role of the column where the text stands; absent where it stands in none. */
  readonly column?: string;
  readonly reason: string;
  readonly by: string;
  readonly on: CivilDate;
}

/** A finding that is waived, beside its waiver. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** Key under which the waivers are stored in the workbook. */
export const WAIVERS_KEY = "waivers";
export const WAIVERS_VERSION = 1;

/** Longest reason and name, in UTF-16 units; what is longer is cut when a waiver is given. */
export const LONGEST_REASON = 500;
export const LONGEST_NAME = 60;
/** More than these are no exceptions any more: the oldest fall. */
const MOST_WAIVERS = 5000;
/** A cell holds 32,767 units; folding can make them more, and a task may stand in several cells. */
const LONGEST_TEXT = 1_000_000;

/** Spaces and marks alone tell nothing. */
export function isTold(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

const told = (longest: number) => z.string().max(longest).refine(isTold);
const waiverSchema = z.object({
  rule: told(100),
  task: z.string().max(200).nullable(),
  text: z.string().max(LONGEST_TEXT),
  words: z.string().max(LONGEST_TEXT).exactOptional(),
  column: z.string().max(20).exactOptional(),
  reason: told(LONGEST_REASON),
  by: told(LONGEST_NAME),
  on: z.string().refine(isCivilDate),
});

/** What is allowed in an entry, for the sentence about one that is not. */
function allowedIn(entry: string): readonly string[] {
  if (entry === "on") return ["YYYY-MM-DD"];
  return entry === "reason" || entry === "by" ? [`1–${entry === "by" ? LONGEST_NAME : LONGEST_REASON}`] : [];
}

export interface StoredWaivers {
  readonly version: typeof WAIVERS_VERSION;
  readonly waivers: readonly Waiver[];
}

/** The waivers as they were stored; those that cannot be read are left out and named: what they let pass is open again. Never throws. */
export function readWaivers(stored: unknown): { readonly waivers: readonly Waiver[]; readonly problems: readonly SettingsProblem[] } {
  const problems = new ProblemList();
  const value = readVersion(stored, WAIVERS_VERSION, [WAIVERS_KEY], problems)?.value;
  if (!value) return { waivers: [], problems: problems.all };
  nameUnknown(value, ["version", "waivers"], [WAIVERS_KEY], problems);
  const list = problems.read(z.array(z.unknown()), own(value, "waivers"), [WAIVERS_KEY]) ?? [];
  const waivers = list.slice(-MOST_WAIVERS).flatMap((each, index) => problems.read(waiverSchema, each, [WAIVERS_KEY, index], allowedIn) ?? []);
  return { waivers, problems: problems.all };
}

/** What is stored of waivers: of those that let the same words pass the last one. undefined for none. */
export function storedWaivers(waivers: readonly Waiver[]): StoredWaivers | undefined {
  const last = new Map<string, Waiver>();
  for (const waiver of waivers) {
    const key = waiverKey(waiver);
    last.delete(key);
    last.set(key, waiver);
  }
  const kept = [...last.values()].slice(-MOST_WAIVERS);
  return kept.length === 0 ? undefined : { version: WAIVERS_VERSION, waivers: kept };
}

/** The same for two waivers that let the same words pass. */
export function waiverKey({ rule, task, text, words, column }: Pick<Waiver, "rule" | "task" | "text" | "words" | "column">): string {
  return JSON.stringify([rule, task, text, words ?? "", column ?? ""]);
}
