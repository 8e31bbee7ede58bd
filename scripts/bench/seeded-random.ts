/** Pseudo-random numbers that come out the same in every run. */

export interface SeededRandom {
  /** A whole number from 0 up to and without `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** True in `share` of the cases. */
  readonly chance: (share: number) => boolean;
}

/** A linear congruential generator with 32 bits of state; its upper bits are what is given out. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 0x1000000;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, pick: (items) => items[below(items.length)] ?? items[0], chance: (share) => next() < share };
}
