/** Which words of two texts are the same, in order (Myers' difference algorithm). */

/** Places in both lists of words that are the same. */
export type Aligned = readonly (readonly [before: number, now: number])[];

/**
 * Aligns two lists by as few insertions and deletions as possible; null where more than `most` are needed.
 * Time and space grow with the number of differences, not with the product of the lengths.
 */
export function alignTokens(before: readonly string[], now: readonly string[], most: number): Aligned | null {
  const [n, m] = [before.length, now.length];
  const limit = Math.min(most, n + m);
  const trace: Int32Array[] = [];
  let reached = new Int32Array(3);
  for (let edits = 0; edits <= limit; edits += 1) {
    // reached[k + edits + 1] is the furthest place in `before` on diagonal k.
    const furthest = new Int32Array(2 * edits + 3);
    for (let k = -edits; k <= edits; k += 2) {
      const at = (diagonal: number) => reached[diagonal + edits] ?? 0;
      let x = 0;
      if (edits > 0) x = k === -edits || (k !== edits && at(k - 1) < at(k + 1)) ? at(k + 1) : at(k - 1) + 1;
      let y = x - k;
      while (x < n && y < m && before[x] === now[y]) {
        x += 1;
        y += 1;
      }
      furthest[k + edits + 1] = x;
      if (x >= n && y >= m) return walkBack(trace, before, now, edits);
    }
    trace.push(furthest);
    reached = furthest;
  }
  return null;
}

function walkBack(trace: readonly Int32Array[], before: readonly string[], now: readonly string[], edits: number): Aligned {
  const aligned: (readonly [number, number])[] = [];
  let [x, y] = [before.length, now.length];
  for (let d = edits; d > 0; d -= 1) {
    const reached = trace[d - 1];
    const at = (diagonal: number) => reached?.[diagonal + d] ?? 0;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = at(fromK);
    const fromY = fromX - fromK;
    const [startX, startY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    while (x > startX && y > startY) aligned.push([(x -= 1), (y -= 1)]);
    [x, y] = [fromX, fromY];
  }
  while (x > 0 && y > 0) aligned.push([(x -= 1), (y -= 1)]);
  return aligned.reverse();
}
