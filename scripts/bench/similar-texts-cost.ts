/**
 * What the search for nearly equal texts costs, per task: of the tasks' texts, as the rule on repeated tasks
 * holds them against each other.
 */

import { distance } from "fastest-levenshtein";
import { findSimilar } from "../../src/ledger/similar-texts";
import { madeRows } from "./made-ledger";
import { medians } from "./measure";
import { UNITS } from "./reading-cost";

export interface SimilarCost {
  readonly tasks: number;
  /** Milliseconds a task. */
  readonly cost: number;
  readonly pairs: number;
}

const SHARE = 0.9;
const OWN = "this project";
const ALL_PAIRS = "all pairs, fastest-levenshtein";

const textsOf = (tasks: number): string[] => madeRows(tasks, UNITS).slice(3).map((row) => String(row[1]));

export function measureSimilar(sizes: readonly number[], runs: number): SimilarCost[] {
  const made = sizes.map((tasks) => ({ tasks, texts: textsOf(tasks) }));
  const pairs = new Map<number, number>();
  const works: Record<string, () => void> = {};
  for (const { tasks, texts } of made) works[String(tasks)] = () => void pairs.set(tasks, findSimilar(texts, SHARE).length);
  const warmUp = (): void => made.slice(0, 2).forEach(({ texts }) => void findSimilar(texts, SHARE));
  const took = medians(works, { runs, warmUp });
  return made.map(({ tasks }) => ({ tasks, cost: (took[String(tasks)] ?? Number.NaN) / tasks, pairs: pairs.get(tasks) ?? 0 }));
}

/** The same answer by holding each text against each earlier one, lengths first. */
function allPairs(texts: readonly string[]): number {
  return texts.filter((text, place) => {
    for (let earlier = 0; earlier < place; earlier += 1) {
      const other = texts[earlier] ?? "";
      const most = Math.floor(Math.max(text.length, other.length) * (1 - SHARE) + 1e-9);
      if (Math.abs(text.length - other.length) <= most && distance(other, text) <= most) return true;
    }
    return false;
  }).length;
}

/** @throws where the two do not find the same number of texts. */
export function compareSimilar(tasks: number, runs: number): { readonly name: string; readonly cost: number; readonly pairs: number }[] {
  const texts = textsOf(tasks);
  const found = new Map<string, number>();
  const took = medians({ [OWN]: () => void found.set(OWN, findSimilar(texts, SHARE).length), [ALL_PAIRS]: () => void found.set(ALL_PAIRS, allPairs(texts)) }, { runs });
  if (found.get(OWN) !== found.get(ALL_PAIRS)) throw new Error("The two searches differ.");
  return ([OWN, ALL_PAIRS] as const).map((name) => ({ name, cost: took[name] / tasks, pairs: found.get(name) ?? 0 }));
}
