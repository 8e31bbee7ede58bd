/** The office's own words for a status, beside the usual ones. */

import { defaultStatusWords, type StatusMeaning, type StatusWords } from "../ledger/figures";
import { isRecord, type Path, type ProblemList } from "./problem-list";
import { readWords } from "./word-list";

const MEANINGS = Object.keys(defaultStatusWords) as readonly StatusMeaning[];

/**
 * All words by meaning: the office's where it names words for a meaning, else the usual ones. A usual word that the office gives
 * another meaning (黄灯 as on track) leaves its usual list.
 * @returns null where the office has no words of its own.
 */
export function officeStatusWords(own: Partial<StatusWords>): StatusWords | null {
  const named = MEANINGS.filter((meaning) => (own[meaning] ?? []).length > 0);
  if (named.length === 0) return null;
  const taken = new Set(named.flatMap((meaning) => own[meaning] ?? []).map(bare));
  const words = MEANINGS.map((meaning) => [meaning, named.includes(meaning) ? own[meaning] : defaultStatusWords[meaning].filter((word) => !taken.has(bare(word)))] as const);
  return Object.fromEntries(words) as unknown as StatusWords;
}

/** As a status is compared: without case, spaces and marks; a mark alone (√) is itself. */
function bare(word: string): string {
  const folded = word.toLowerCase().replace(/[\s\p{P}]/gu, "");
  return folded === "" ? word.trim() : folded;
}

/** The words that can be read, by meaning. */
export function readStatusWords(value: unknown, path: Path, problems: ProblemList): Partial<StatusWords> {
  if (value === undefined) return {};
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return {};
  }
  const read: Partial<Record<StatusMeaning, readonly string[]>> = {};
  for (const [name, list] of Object.entries(value)) {
    const meaning = MEANINGS.find((each) => each === name);
    if (meaning === undefined) problems.add("unknown-entry", [...path, name], name, MEANINGS);
    else {
      const words = readWords(list, [...path, name], problems);
      if (words) read[meaning] = words;
    }
  }
  return read;
}
