/** Measures computing time: warmed up, the works in turn, and the median of several runs of each. */

/** Milliseconds of computing, which another program on the machine does not lengthen as it does the clock's time. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const median = (values: readonly number[]): number => [...values].sort((one, other) => one - other)[(values.length - 1) >> 1] ?? Number.NaN;

export interface MeasureOptions {
  /** Rounds that are measured. */
  readonly runs: number;
  /** What is run before the first round; all works, where it is absent. */
  readonly warmUp?: () => void;
  /** No new round is begun after so many milliseconds; one is always measured. */
  readonly limit?: number;
}

const LIMIT = 20_000;

/**
 * The median cost of each work, in milliseconds. After the warm-up the works are run in turn, round by round, so that
 * a busy minute strikes all alike.
 */
export function medians<Name extends string>(works: Readonly<Record<Name, () => void>>, { runs, warmUp, limit = LIMIT }: MeasureOptions): Readonly<Record<Name, number>> {
  const names = Object.keys(works) as Name[];
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
  if (warmUp) warmUp();
  else for (const name of names) works[name]();
  const begun = performance.now();
  for (let run = 0; run < runs && (run === 0 || performance.now() - begun < limit); run += 1) {
    for (const name of names) taken.get(name)?.push(cost(works[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
}
