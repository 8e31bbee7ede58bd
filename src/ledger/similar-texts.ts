/** Finds texts that are nearly the same, without holding each against each. */

/** A text and the earlier one that it nearly repeats; places in the given list. */
export interface SimilarPair {
  readonly place: number;
  readonly earlier: number;
}

const GRAM = 3;

/**
 * Pairs of texts of which at least `share` of the characters are the same (edit distance against the longer one).
 * Texts that are wholly alike are left to the caller. Each later text is paired with its first match only.
 * Candidates come from each text's rarest three-character pieces: two texts that similar must share one of them
 * (prefix filtering: an edit changes three pieces at most).
 */
export function findSimilar(texts: readonly string[], share: number): SimilarPair[] {
  const counts = new Map<string, number>();
  const grams = texts.map((text) => {
    const own = gramsOf(text);
    for (const gram of own) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    return own;
  });
  const postings = new Map<string, number[]>();
  const pairs: SimilarPair[] = [];
  texts.forEach((text, place) => {
    const own = [...(grams[place] ?? [])].sort((one, other) => (counts.get(one) ?? 0) - (counts.get(other) ?? 0) || (one < other ? -1 : 1));
    const edits = Math.floor(text.length * (1 - share) * 1.2) + 1;
    const prefix = own.slice(0, edits * GRAM + 1).filter((gram) => (counts.get(gram) ?? 0) > 1);
    const tried = new Set<number>();
    let found = -1;
    for (const gram of prefix) {
      for (const earlier of postings.get(gram) ?? []) {
        if (tried.has(earlier) || (found >= 0 && earlier > found)) continue;
        tried.add(earlier);
        if (areSimilar(texts[earlier] ?? "", text, share)) found = found < 0 ? earlier : Math.min(found, earlier);
      }
    }
    if (found >= 0) pairs.push({ place, earlier: found });
    for (const gram of prefix) {
      const places = postings.get(gram);
      if (!places) postings.set(gram, [place]);
      else if (places.length < MOST_POSTINGS) places.push(place);
    }
  });
  return pairs;
}

/** A piece that stands in more texts than this tells nothing of any of them. */
const MOST_POSTINGS = 50;

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let index = 0; index + GRAM <= text.length; index += 1) grams.add(text.slice(index, index + GRAM));
  return grams;
}

/** True where at least `share` of the longer text's characters stand in both, in order. */
export function areSimilar(one: string, other: string, share: number): boolean {
  const longest = Math.max(one.length, other.length);
  const most = Math.floor(longest * (1 - share) + 1e-9);
  return Math.abs(one.length - other.length) <= most && editDistance(one, other, most) <= most;
}

/** Edit distance (insert, delete, replace) up to `most`; more than that is answered as `most + 1`. */
export function editDistance(one: string, other: string, most: number): number {
  const beyond = most + 1;
  let previous = Array.from({ length: other.length + 1 }, (_, column) => (column <= most ? column : beyond));
  for (let row = 1; row <= one.length; row += 1) {
    const current = new Array<number>(other.length + 1).fill(beyond);
    if (row <= most) current[0] = row;
    let least = current[0] ?? beyond;
    const last = Math.min(other.length, row + most);
    for (let column = Math.max(1, row - most); column <= last; column += 1) {
      const replaced = (previous[column - 1] ?? beyond) + (one.charCodeAt(row - 1) === other.charCodeAt(column - 1) ? 0 : 1);
      const value = Math.min(replaced, (previous[column] ?? beyond) + 1, (current[column - 1] ?? beyond) + 1, beyond);
      current[column] = value;
      if (value < least) least = value;
    }
    if (least > most) return beyond;
    previous = current;
  }
  return previous[other.length] ?? beyond;
}
