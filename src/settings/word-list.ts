/** Lists of words that an office may write itself. */

import { z } from "zod";
import type { Path, ProblemList } from "./problem-list";

/** The longest list, and the longest of its words, in characters. */
const MOST_WORDS = 500;
export const LONGEST_WORD = 100;

const word = z.string().max(LONGEST_WORD).transform((text) => text.trim()).refine((text) => text !== "");

/**
 * The words of a list, each once; those that cannot be read are left out and named. undefined for what is no list, and for
 * one of which nothing is left: no words at all is another choice.
 */
export function readWords(value: unknown, path: Path, problems: ProblemList): readonly string[] | undefined {
  const list = problems.read(z.array(z.unknown()), value, path, [`≤ ${MOST_WORDS}`]);
  if (!list) return undefined;
  if (list.length > MOST_WORDS) problems.add("out-of-range", path, list.length, [`≤ ${MOST_WORDS}`]);
  const words = new Set<string>();
  list.slice(0, MOST_WORDS).forEach((each, index) => {
    const read = problems.read(word, each, [...path, index], [`1–${LONGEST_WORD}`]);
    if (read !== undefined) words.add(read);
  });
  return words.size === 0 && list.length > 0 ? undefined : [...words];
}
