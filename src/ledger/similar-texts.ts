/** Finds texts that are nearly the same, without holding each against each. */

import { editDistance } from "./edit-distance";
import { lengthOf, looksOf, mayBeWithin } from "./text-looks";
import { PIECE, piecesOf, RarestPieces, TEXTS_A_STEP, type TextPieces } from "./text-pieces";

/** A text and the earlier one that it nearly repeats; places in the given list. */
export interface SimilarPair {
  readonly place: number;
  readonly earlier: number;
}

/** Pieces that two texts must share before they are looked at: one is often chance. */
const SHARED = 3;
/** So few texts are held against each other sooner than their pieces are counted. */
const FEW = 12;
/** What is spent on one text: pieces of others that are counted, and steps of close comparison. A heap of one mould stays linear. */
const MOST_COUNTED = 20_000;
const MOST_COMPARED = 200_000;

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
  if (texts.length <= FEW) {
    yield* fewSimilar(texts, share);
    return;
  }
  const pieces = yield* piecesOf(texts);
  const looks = looksOf(texts);
  const rarest = new RarestPieces(pieces);
  const postings = new Postings(pieces, texts.length);
  /** Texts too short or too monotonous to share enough pieces for sure. */
  const loose: number[] = [];
  for (const [place, text] of texts.entries()) {
    const quota = PIECE * mostEdits(text.length, share) + SHARED;
    const prefix = rarest.find(place, quota);
    const isLoose = (pieces.starts[place + 1] ?? 0) - (pieces.starts[place] ?? 0) < quota;
    const candidates = postings.sharing(rarest.found, prefix);
    let compared = 0;
    let first = place;
    for (let index = 0; index < candidates + (isLoose ? loose.length : 0) && compared <= MOST_COMPARED; index += 1) {
      const earlier = (index < candidates ? postings.met[index] : loose[index - candidates]) ?? place;
      if (earlier >= first) continue;
      const longest = Math.max(text.length, lengthOf(looks, earlier));
      const most = editsWithin(longest, share);
      if (!mayBeWithin(looks, place, earlier, most)) continue;
      compared += longest * (2 * most + 1);
      if (editDistance(texts[earlier] ?? "", text, most) <= most) first = earlier;
    }
    if (first < place) yield { place, earlier: first };
    postings.add(place, rarest.found, prefix);
    if (isLoose && loose.length < MOST_COUNTED) loose.push(place);
    if (place % TEXTS_A_STEP === TEXTS_A_STEP - 1) yield null;
  }
}

/** The same for a handful of texts, each held against each earlier one. */
function* fewSimilar(texts: readonly string[], share: number): Generator<SimilarPair> {
  for (const [place, text] of texts.entries()) {
    const earlier = texts.findIndex((other, at) => at < place && areSimilar(other, text, share));
    if (earlier >= 0) yield { place, earlier };
  }
}

/** By piece: the texts so far of whose rarest pieces it is one. A piece has room for as many as it stands in. */
class Postings {
  private readonly ends: Int32Array;
  private readonly starts: Int32Array;
  private readonly places: Int32Array;
  /** By text: how many pieces it shares with the one asked about; all zeros between two questions. */
  private readonly shared: Int32Array;
  /** The texts found last. */
  readonly met: Int32Array;

  constructor({ counts, numbers }: TextPieces, texts: number) {
    this.starts = new Int32Array(counts.length);
    let start = 0;
    for (let number = 0; number < counts.length; number += 1) {
      this.starts[number] = start;
      start += counts[number] ?? 0;
    }
    this.ends = this.starts.slice();
    this.places = new Int32Array(numbers.length);
    this.shared = new Int32Array(texts);
    this.met = new Int32Array(texts);
  }

  /** Files a text under the first `length` of these pieces. */
  add(place: number, prefix: Int32Array, length: number): void {
    for (let index = 0; index < length; index += 1) {
      const piece = prefix[index] ?? 0;
      const end = this.ends[piece] ?? 0;
      this.places[end] = place;
      this.ends[piece] = end + 1;
    }
  }

  /** How many of `met` are the earlier texts that share enough of the first `length` of these pieces. */
  sharing(prefix: Int32Array, length: number): number {
    const { starts, ends, places, shared, met } = this;
    let touched = 0;
    let counted = 0;
    for (let index = 0; index < length; index += 1) {
      const piece = prefix[index] ?? 0;
      const start = starts[piece] ?? 0;
      const end = ends[piece] ?? 0;
      counted += end - start;
      if (counted > MOST_COUNTED) break;
      for (let at = start; at < end; at += 1) {
        const place = places[at] ?? 0;
        const before = shared[place] ?? 0;
        if (before === 0) {
          met[touched] = place;
          touched += 1;
        }
        shared[place] = before + 1;
      }
    }
    let enough = 0;
    for (let index = 0; index < touched; index += 1) {
      const place = met[index] ?? 0;
      if ((shared[place] ?? 0) >= SHARED) {
        met[enough] = place;
        enough += 1;
      }
      shared[place] = 0;
    }
    return enough;
  }
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
