/**
 * What the search for nearly equal texts costs, per task: the rule on repeated tasks as it runs in a check, and the
 * search under it with the tasks of all numbers in one heap.
 */

import { distance } from "fastest-levenshtein";
import { findSimilar } from "../../src/ledger/similar-texts";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import type { CellValue } from "../../src/ledger/sheet-cells";
import { madeRows, sheetOfRows } from "./made-ledger";
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

/** So many tasks are searched for each size up to it: the same ones as one ledger of 10,000 and as ten of 1,000. */
const TOGETHER = 10_000;
const HEAD = 3;

/**
 * Made ledgers of each size. The smaller sizes share the rows of the greatest that is not above TOGETHER, so that memory and
 * the collector's work are the same for all, and only the size of what is searched differs.
 */
function cutTo(sizes: readonly number[]): { readonly tasks: number; readonly all: number; readonly ledgers: (readonly (readonly CellValue[])[])[] }[] {
  return sizes.map((tasks) => {
    const rows = madeRows(Math.max(tasks, TOGETHER), UNITS);
    const count = Math.max(1, Math.floor(TOGETHER / tasks));
    const ledgers = Array.from({ length: count }, (_, at) => [...rows.slice(0, HEAD), ...rows.slice(HEAD + at * tasks, HEAD + (at + 1) * tasks)]);
    return { tasks, all: count * tasks, ledgers };
  });
}

const textsOf = (rows: readonly (readonly CellValue[])[]): string[] => rows.slice(HEAD).map((row) => String(row[1]));

function measured<Searched>(made: readonly { readonly tasks: number; readonly all: number; readonly each: readonly Searched[] }[], runs: number, search: (one: Searched) => number): SimilarCost[] {
  const pairs = new Map<number, number>();
  const works: Record<string, () => void> = {};
  for (const { tasks, each } of made) works[String(tasks)] = () => void pairs.set(tasks, each.reduce((sum, one) => sum + search(one), 0));
  const warmUp = (): void => made.slice(0, 2).forEach(({ each }) => each.forEach(search));
  const took = medians(works, { runs, warmUp });
  return made.map(({ tasks, all }) => ({ tasks, cost: (took[String(tasks)] ?? Number.NaN) / all, pairs: pairs.get(tasks) ?? 0 }));
}

export function measureSimilar(sizes: readonly number[], runs: number): SimilarCost[] {
  const made = cutTo(sizes).map(({ tasks, all, ledgers }) => ({ tasks, all, each: ledgers.map(textsOf) }));
  return measured(made, runs, (texts) => findSimilar(texts, SHARE).length);
}

const repeatedTasks = catalogue.filter(({ id }) => id === "task/duplicate");

/** The rule alone, in a check of nothing else; on ledgers whose progress is left blank, since it doesn't ask for that. */
export function measureRepeatedTasks(sizes: readonly number[], runs: number): SimilarCost[] {
  const made = cutTo(sizes).map(({ tasks, all, ledgers }) => ({
    tasks,
    all,
    each: ledgers.map((rows) => ledgerOf(sheetOfRows(rows.map((row, at) => (at < HEAD ? row : [...row.slice(0, -1), ""]))))),
  }));
  return measured(made, runs, (ledger) => checkLedger(ledger, repeatedTasks).length);
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
  const texts = textsOf(madeRows(tasks, UNITS));
  const found = new Map<string, number>();
  const took = medians({ [OWN]: () => void found.set(OWN, findSimilar(texts, SHARE).length), [ALL_PAIRS]: () => void found.set(ALL_PAIRS, allPairs(texts)) }, { runs });
  if (found.get(OWN) !== found.get(ALL_PAIRS)) throw new Error("The two searches differ.");
  return ([OWN, ALL_PAIRS] as const).map((name) => ({ name, cost: took[name] / tasks, pairs: found.get(name) ?? 0 }));
}
