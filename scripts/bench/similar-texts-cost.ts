/**
 * What the search for nearly equal texts costs, per task: of the tasks' texts, as the rule on repeated tasks
 * holds them against each other.
 */

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

export function measureSimilar(sizes: readonly number[], runs: number): SimilarCost[] {
  const made = sizes.map((tasks) => ({ tasks, texts: madeRows(tasks, UNITS).slice(3).map((row) => String(row[1])) }));
  const pairs = new Map<number, number>();
  const works: Record<string, () => void> = {};
  for (const { tasks, texts } of made) works[String(tasks)] = () => void pairs.set(tasks, findSimilar(texts, SHARE).length);
  const warmUp = (): void => void findSimilar(made[0]?.texts ?? [], SHARE);
  const took = medians(works, { runs, warmUp });
  return made.map(({ tasks }) => ({ tasks, cost: (took[String(tasks)] ?? Number.NaN) / tasks, pairs: pairs.get(tasks) ?? 0 }));
}
