/** Long work as a generator: it yields where a caller may show progress, give the host a turn, or stop. */

/** A step of work that tells nothing but that the caller may pause. */
export type Steps<Result> = Generator<null, Result>;

/** Runs stepwise work to its end in one go. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
