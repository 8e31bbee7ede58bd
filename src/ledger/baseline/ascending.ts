/** What kept its order: the longest ascending choice from a list of places. */

/** Positions in `places` of a longest strictly ascending subsequence. O(n log n). */
export function longestAscending(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  places.forEach((place, position) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[position] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = position;
  });
  const kept = new Set<number>();
  for (let position = ends.at(-1) ?? -1; position >= 0; position = previous[position] ?? -1) kept.add(position);
  return kept;
}
