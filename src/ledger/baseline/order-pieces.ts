/** Brings the last period's clauses into this period's order: points that changed places say nothing new. */

import { longestAscending } from "./ascending";
import type { ProgressPiece } from "./progress-tokens";

export interface OrderedPieces {
  /** The last period's clauses, each where the like one of this period stands. */
  readonly pieces: readonly ProgressPiece[];
  /** This period's clauses that stand elsewhere than they did; neighbours joined. */
  readonly moved: readonly ProgressPiece[];
}

/** Reworded clauses are held against one another only where they are few. */
const MOST_REWORDED = 40;
const LEAST_LIKE = 0.6;

export function orderLike(before: readonly ProgressPiece[], now: readonly ProgressPiece[]): OrderedPieces {
  const partner = joinPieces(before, now);
  const placeOf = new Map<number, number>();
  partner.forEach((place, own) => {
    if (place >= 0) placeOf.set(place, own);
  });
  let last = -1;
  const sorted = before.map((piece, place) => {
    const own = placeOf.get(place);
    last = own ?? last;
    return { piece, rank: last, behind: own === undefined ? 1 : 0, place };
  });
  sorted.sort((one, other) => one.rank - other.rank || one.behind - other.behind || one.place - other.place);
  return { pieces: sorted.map(({ piece }) => piece), moved: movedPieces(partner, now) };
}

/** For each clause of this period the place of its like in the last; -1 where there is none. */
function joinPieces(before: readonly ProgressPiece[], now: readonly ProgressPiece[]): number[] {
  const waiting = new Map<string, number[]>();
  before.forEach(({ same }, place) => {
    const places = waiting.get(same);
    if (places) places.push(place);
    else waiting.set(same, [place]);
  });
  const cursor = new Map<string, number>();
  const taken = new Set<number>();
  const partner = now.map(({ same }) => {
    const turn = cursor.get(same) ?? 0;
    cursor.set(same, turn + 1);
    const place = waiting.get(same)?.[turn] ?? -1;
    if (place >= 0) taken.add(place);
    return place;
  });
  const left = before.flatMap((_, place) => (taken.has(place) ? [] : [place]));
  if (left.length > MOST_REWORDED) return partner;
  const free = new Set(left);
  return partner.map((place, own) => {
    const piece = now[own];
    if (place >= 0 || !piece) return place;
    let [best, likest] = [-1, LEAST_LIKE];
    for (const other of free) {
      const like = likenessOf(piece, before[other] ?? piece);
      if (like > likest) [best, likest] = [other, like];
    }
    free.delete(best);
    return best;
  });
}

/** Share of words that stand in both clauses. */
function likenessOf(one: ProgressPiece, other: ProgressPiece): number {
  const rest = new Map<string, number>();
  for (const { same } of one.tokens) rest.set(same, (rest.get(same) ?? 0) + 1);
  let common = 0;
  for (const { same } of other.tokens) {
    const count = rest.get(same) ?? 0;
    if (count === 0) continue;
    common += 1;
    rest.set(same, count - 1);
  }
  return (2 * common) / (one.tokens.length + other.tokens.length);
}

function movedPieces(partner: readonly number[], now: readonly ProgressPiece[]): ProgressPiece[] {
  const joined = partner.flatMap((place, own) => (place >= 0 ? [{ place, own }] : []));
  const kept = longestAscending(joined.map(({ place }) => place));
  const moved: ProgressPiece[] = [];
  let previous = { place: -2, own: -2 };
  joined.forEach((each, position) => {
    const piece = now[each.own];
    if (kept.has(position) || !piece || piece.same === "") return;
    const before = moved.at(-1);
    if (before && each.own === previous.own + 1 && each.place === previous.place + 1) {
      moved[moved.length - 1] = { tokens: [...before.tokens, ...piece.tokens], same: `${before.same} ${piece.same}` };
    } else moved.push(piece);
    previous = each;
  });
  return moved;
}
