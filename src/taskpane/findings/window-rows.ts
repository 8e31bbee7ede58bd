/** Which rows of a long list are in view: heights are estimated until a row has been drawn, then known. */

/** Tops of rows from estimated or measured heights; `tops[count]` is the list's whole height. */
export function rowTops(count: number, height: (row: number) => number): Float64Array {
  const tops = new Float64Array(count + 1);
  for (let row = 0; row < count; row++) tops[row + 1] = (tops[row] ?? 0) + height(row);
  return tops;
}

/** The row at a distance from the list's top; the last one below its end. O(log n). */
export function rowAt(tops: Float64Array, distance: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface RowRange {
  readonly first: number;
  /** Exclusive. */
  readonly end: number;
}

/** Rows to draw for a view from `top` on, `height` high, with some more on either side. */
export function rowsInView(tops: Float64Array, top: number, height: number, more: number): RowRange {
  const count = tops.length - 1;
  if (count <= 0) return { first: 0, end: 0 };
  return {
    first: Math.max(0, rowAt(tops, Math.max(0, top)) - more),
    end: Math.min(count, rowAt(tops, Math.max(0, top + height)) + 1 + more),
  };
}
