/** How many characters two texts differ by. */

let rows: [Int32Array, Int32Array] = [new Int32Array(512), new Int32Array(512)];

/** Two rows of at least this length; their contents are whatever the last caller left. */
function rowsFor(length: number): [Int32Array, Int32Array] {
  if (rows[0].length < length) rows = [new Int32Array(length * 2), new Int32Array(length * 2)];
  return rows;
}

/**
 * Edit distance (insert, delete, replace; UTF-16 units) up to `most`; more than that is answered as `most + 1`.
 * Only the band in which a distance of `most` can lie is filled: at most (2 · most + 1) · length steps.
 */
export function editDistance(one: string, other: string, most: number): number {
  const beyond = most + 1;
  if (Math.abs(one.length - other.length) > most) return beyond;
  let start = 0;
  let oneEnd = one.length;
  let otherEnd = other.length;
  while (start < oneEnd && start < otherEnd && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  while (oneEnd > start && otherEnd > start && one.charCodeAt(oneEnd - 1) === other.charCodeAt(otherEnd - 1)) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const height = oneEnd - start;
  const width = otherEnd - start;
  if (height === 0 || width === 0) return Math.min(height + width, beyond);
  let [previous, current] = rowsFor(width + 2);
  for (let column = 0; column <= width; column += 1) previous[column] = column <= most ? column : beyond;
  for (let row = 1; row <= height; row += 1) {
    const unit = one.charCodeAt(start + row - 1);
    const first = Math.max(1, row - most);
    const last = Math.min(width, row + most);
    let left = first === 1 && row <= most ? row : beyond;
    current[first - 1] = left;
    let least = left;
    for (let column = first; column <= last; column += 1) {
      let value = (previous[column - 1] ?? beyond) + (unit === other.charCodeAt(start + column - 1) ? 0 : 1);
      const above = (column < row + most ? (previous[column] ?? beyond) : beyond) + 1;
      if (above < value) value = above;
      if (left + 1 < value) value = left + 1;
      if (value > beyond) value = beyond;
      current[column] = value;
      left = value;
      if (value < least) least = value;
    }
    if (least > most) return beyond;
    [previous, current] = [current, previous];
  }
  return previous[width] ?? beyond;
}
