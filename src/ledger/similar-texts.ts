/** Finds texts that are nearly the same, without holding each against each. */

import { editDistance } from "./edit-distance";
import { lengthOf, looksOf, mayBeWithin } from "./text-looks";

/** A text and the earlier one that it nearly repeats; places in the given list. */
export interface SimilarPair {
  readonly place: number;
  readonly earlier: number;
}

const GRAM = 3;
/** Pieces that two texts must share before they are looked at: one is often chance. */
const SHARED = 3;
/** Bits of the numbers by which pieces are known, for few and for many texts. Two pieces of one number cost a closer look. */
const GRAM_BITS = { least: 8, most: 17 } as const;
/** What is spent on one text: pieces of others that are counted, and steps of close comparison. A heap of one mould stays linear. */
const MOST_COUNTED = 20_000;
const MOST_COMPARED = 200_000;
/** Texts between two points at which a caller may pause. */
const TEXTS_A_STEP = 100;

/**
 * Pairs of texts of which at least `share` of the characters are the same (edit distance against the longer one).
 * Each later text is paired with its first match only.
 */
export function findSimilar(texts: readonly string[], share: number): SimilarPair[] {
  return [...findSimilarSteps(texts, share)].filter((pair) => pair !== null);
}

/**
 * The same, step by step: null where the caller may pause.
 *
 * Candidates come from each text's rarest pieces: of two texts so similar each lacks few pieces of the other (an edit
 * changes three at most), so the rarest pieces that they share are among the rarest of both (prefix filtering). Lengths
 * and the sets of characters put most candidates aside before they are compared.
 */
export function* findSimilarSteps(texts: readonly string[], share: number): Generator<SimilarPair | null> {
  const bits = bitsFor(texts);
  const counts = new Int32Array(1 << bits);
  const grams: Int32Array[] = [];
  for (const [place, text] of texts.entries()) {
    const own = gramsOf(text, bits);
    grams.push(own);
    for (const gram of own) counts[gram] = (counts[gram] ?? 0) + 1;
    if (place % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield null;
  }
  const looks = looksOf(texts);
  const postings = new Map<number, number[]>();
  /** Texts too short or too monotonous to share enough pieces for sure. */
  const loose: number[] = [];
  const shared = new Int32Array(texts.length);
  for (const [place, text] of texts.entries()) {
    const own = grams[place] ?? new Int32Array(0);
    const changed = GRAM * mostEdits(text.length, share);
    const prefix = rarestOf(own, counts, changed + SHARED, bits);
    const isLoose = own.length < changed + SHARED;
    const candidates = sharing(prefix, postings, shared);
    let compared = 0;
    for (const earlier of isLoose ? inOrder(candidates, loose) : candidates) {
      const longest = Math.max(text.length, lengthOf(looks, earlier));
      const most = editsWithin(longest, share);
      if (!mayBeWithin(looks, place, earlier, most)) continue;
      compared += longest * (2 * most + 1);
      if (editDistance(texts[earlier] ?? "", text, most) <= most) {
        yield { place, earlier };
        break;
      }
      if (compared > MOST_COMPARED) break;
    }
    for (const gram of prefix) {
      const places = postings.get(gram);
      if (places) places.push(place);
      else postings.set(gram, [place]);
    }
    if (isLoose && loose.length < MOST_COUNTED) loose.push(place);
    if (place % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield null;
  }
}

/** Earlier texts that share enough of these pieces, in order. `shared` is all zeros before and after. */
function sharing(prefix: readonly number[], postings: ReadonlyMap<number, readonly number[]>, shared: Int32Array): number[] {
  const touched: number[] = [];
  let counted = 0;
  for (const gram of prefix) {
    const places = postings.get(gram) ?? [];
    counted += places.length;
    if (counted > MOST_COUNTED) break;
    for (const place of places) {
      const before = shared[place] ?? 0;
      if (before === 0) touched.push(place);
      shared[place] = before + 1;
    }
  }
  const enough: number[] = [];
  for (const place of touched) {
    if ((shared[place] ?? 0) >= SHARED) enough.push(place);
    shared[place] = 0;
  }
  return enough.sort((one, other) => one - other);
}

function inOrder(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set([...some, ...others])].sort((one, other) => one - other);
}

/** So many bits that most pieces have a number of their own. */
function bitsFor(texts: readonly string[]): number {
  const pieces = texts.reduce((sum, { length }) => sum + length, 0);
  return Math.min(GRAM_BITS.most, Math.max(GRAM_BITS.least, Math.ceil(Math.log2(pieces + 1))));
}

/** The text's three-character pieces, each once, by number. */
function gramsOf(text: string, bits: number): Int32Array {
  const own = new Int32Array(Math.max(0, text.length - GRAM + 1));
  for (let index = 0; index < own.length; index += 1) {
    const mixed = Math.imul(Math.imul(text.charCodeAt(index), 0x9e3b) + text.charCodeAt(index + 1), 0x85eb) + text.charCodeAt(index + 2);
    own[index] = Math.imul(mixed, 0x9e3779b1) >>> (32 - bits);
  }
  own.sort();
  let kept = 0;
  for (let index = 0; index < own.length; index += 1) {
    if (index > 0 && own[index] === own[index - 1]) continue;
    own[kept] = own[index] ?? 0;
    kept += 1;
  }
  return own.slice(0, kept);
}

/** The rarest of a text's pieces, `most` of them, rarest first; those of no other text are left out of these. */
function rarestOf(grams: Int32Array, counts: Int32Array, most: number, bits: number): readonly number[] {
  const byRarity = new Float64Array(grams.length);
  for (let index = 0; index < grams.length; index += 1) {
    const gram = grams[index] ?? 0;
    byRarity[index] = (counts[gram] ?? 0) * 2 ** bits + gram;
  }
  byRarity.sort();
  const rarest: number[] = [];
  for (const rarity of byRarity.subarray(0, most)) if (rarity >= 2 * 2 ** bits) rarest.push(rarity % 2 ** bits);
  return rarest;
}

/** The edits by which a text of this length may differ from any similar one, a longer one included. */
function mostEdits(length: number, share: number): number {
  return editsWithin(Math.floor(length / Math.max(share, 0.01)) + 1, share);
}

/** Edits that leave `share` of so many characters as they are. */
function editsWithin(length: number, share: number): number {
  return Math.max(0, Math.floor(length * (1 - share) + 1e-9));
}

/** True where at least `share` of the longer text's characters stand in both, in order. */
export function areSimilar(one: string, other: string, share: number): boolean {
  const most = editsWithin(Math.max(one.length, other.length), share);
  return Math.abs(one.length - other.length) <= most && editDistance(one, other, most) <= most;
}
