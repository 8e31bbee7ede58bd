/**
 * What the search for nearly equal texts costs, per task: the rule on repeated tasks as it runs in a check, and the
 * search under it with the tasks of all numbers in one heap.
 */

import { distance } from "fastest-levenshtein";
import { findSimilar } from "../../src/ledger/similar-texts";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import { madeRows, madeSheet } from "./made-ledger";
import { medians } from "./measure";
import { ledgerOf, UNITS } from "./reading-cost";

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

const repeatedTasks = catalogue.filter(({ id }) => id === "task/duplicate");

/** The rule alone, in a check of nothing else; on ledgers whose progress is left blank, since it doesn't ask for that. */
export function measureRepeatedTasks(sizes: readonly number[], runs: number): SimilarCost[] {
  const made = sizes.map((tasks) => {
    const sheet = madeSheet(tasks, UNITS);
    const values = sheet.values.map((row, at) => (at < 3 ? row : [...row.slice(0, -1), ""]));
    return { tasks, ledger: ledgerOf({ ...sheet, values, text: values.map((row) => row.map(String)) }) };
  });
  const found = new Map<number, number>();
  const works: Record<string, () => void> = {};
  for (const { tasks, ledger } of made) works[String(tasks)] = () => void found.set(tasks, checkLedger(ledger, repeatedTasks).length);
  const took = medians(works, { runs, warmUp: () => made.slice(0, 2).forEach(({ ledger }) => void checkLedger(ledger, repeatedTasks)) });
  return made.map(({ tasks }) => ({ tasks, cost: (took[String(tasks)] ?? Number.NaN) / tasks, pairs: found.get(tasks) ?? 0 }));
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
