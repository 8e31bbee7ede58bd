/** Long work in slices: between them the host may draw, and the user may stop. */

import { LedgerError } from "./ledger-error";
import type { WorkOptions } from "./port";

const SLICE_MS = 40;

/** Stops where the user asked to. */
export function throwIfStopped(work: WorkOptions): void {
  if (work.signal?.aborted) throw new LedgerError("cancelled", {});
}

/** Gives the host a turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * Runs stepwise work to its end, giving the host a turn at least every 40 ms of it.
 * @param onStep what a step tells, such as how many tasks have been read.
 * @throws LedgerError "cancelled" where the signal was raised between two steps.
 */
export async function runInSlices<Step, Result>(
  steps: Generator<Step, Result>,
  work: WorkOptions,
  onStep: (step: Step) => void = () => undefined,
): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(step.value);
    if (performance.now() - begun < SLICE_MS) continue;
    await nextTurn();
    throwIfStopped(work);
    begun = performance.now();
  }
}
