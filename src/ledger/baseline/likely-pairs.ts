/** Pairs of reworded tasks: those of two lists whose texts are most alike, without holding each against each. */

/** What is compared of a task. */
export interface Comparable {
  /** 工作内容 without its source, spaces, widths and punctuation. */
  readonly text: string;
  /** Scheme and number; empty where there is none. */
  readonly reference: string;
  readonly units: readonly string[];
  readonly seq: number | string | null;
}

export type Likeness = (one: Comparable, other: Comparable) => number;

/** From this likeness on two texts are one task; short ones, and those of other units, must be more alike. */
const LIKE = 0.5;
const SHORT_LIKE = 0.65;
const OTHER_UNITS_LIKE = 0.7;
const SHORT = 10;
/** Pieces by which candidates are looked for, tasks that share one, and candidates that are looked at closely. */
const TELLING_PIECES = 16;
const MOST_SHARING = 64;
const CANDIDATES = 6;
/** 第一批 and 第二批 are two tasks, however like the rest is. */
const ORDINAL = /第[\d一二三四五六七八九十百]+|[\d一二三四五六七八九十]+期/g;

function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let index = 0; index + 2 <= text.length; index += 1) pieces.push(text.slice(index, index + 2));
  return pieces.length === 0 && text !== "" ? [text] : pieces;
}

/**
 * Likeness of two texts, 0 to 1: the share of two-character pieces that stand in both. A piece that many tasks have
 * (老旧小区综合整治) counts little: what tells a task from its neighbours decides.
 */
export function makeLikeness(now: readonly Comparable[], before: readonly Comparable[]): Likeness {
  const counts = new Map<string, number>();
  for (const side of [now, before]) {
    const own = new Map<string, number>();
    for (const { text } of side) for (const piece of new Set(piecesOf(text))) own.set(piece, (own.get(piece) ?? 0) + 1);
    for (const [piece, count] of own) counts.set(piece, Math.max(counts.get(piece) ?? 0, count));
  }
  const weightOf = (piece: string) => 1 / (counts.get(piece) ?? 1);
  return (one, other) => {
    const left = piecesOf(one.text);
    const right = piecesOf(other.text);
    const rest = new Map<string, number>();
    let all = 0;
    for (const piece of left) {
      rest.set(piece, (rest.get(piece) ?? 0) + 1);
      all += weightOf(piece);
    }
    let common = 0;
    for (const piece of right) {
      const weight = weightOf(piece);
      all += weight;
      const count = rest.get(piece) ?? 0;
      if (count === 0) continue;
      common += weight;
      rest.set(piece, count - 1);
    }
    return all === 0 ? 0 : (2 * common) / all;
  };
}

interface SideLeft {
  readonly tasks: readonly Comparable[];
  readonly left: ReadonlySet<number>;
}

/** The likeliest pairs of what is left, best first, one to one: places of the ledger's and of the baseline's task. */
export function likelyPairs(now: SideLeft, before: SideLeft, likeness: Likeness): readonly (readonly [own: number, place: number])[] {
  const sharing = new Map<string, number[]>();
  for (const place of before.left) {
    for (const piece of new Set(piecesOf(before.tasks[place]?.text ?? ""))) {
      const places = sharing.get(piece);
      if (places) places.push(place);
      else sharing.set(piece, [place]);
    }
  }
  const scored: { readonly own: number; readonly place: number; readonly score: number }[] = [];
  for (const own of now.left) {
    const task = now.tasks[own];
    if (!task) continue;
    for (const place of candidatesOf(task, sharing)) {
      const other = before.tasks[place];
      if (!other || ordinalsOf(task) !== ordinalsOf(other)) continue;
      const like = likeness(task, other);
      if (like >= leastLikeness(task, other)) scored.push({ own, place, score: like + (task.seq === other.seq ? 0.02 : 0) });
    }
  }
  scored.sort((one, other) => other.score - one.score || one.own - other.own || one.place - other.place);
  const takenOwn = new Set<number>();
  const takenPlaces = new Set<number>();
  return scored.flatMap(({ own, place }) => {
    if (takenOwn.has(own) || takenPlaces.has(place)) return [];
    takenOwn.add(own);
    takenPlaces.add(place);
    return [[own, place] as const];
  });
}

/** Places of the tasks that share most of a task's rarest pieces. */
function candidatesOf(task: Comparable, sharing: ReadonlyMap<string, readonly number[]>): number[] {
  const telling = [...new Set(piecesOf(task.text))]
    .flatMap((piece) => {
      const places = sharing.get(piece);
      return places && places.length <= MOST_SHARING ? [{ piece, places }] : [];
    })
    .sort((one, other) => one.places.length - other.places.length || (one.piece < other.piece ? -1 : 1))
    .slice(0, TELLING_PIECES);
  const votes = new Map<number, number>();
  for (const { places } of telling) for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1);
  return [...votes].sort(([one, some], [other, more]) => more - some || one - other).slice(0, CANDIDATES).map(([place]) => place);
}

function leastLikeness(one: Comparable, other: Comparable): number {
  const strangers = one.units.length > 0 && other.units.length > 0 && !one.units.some((unit) => other.units.includes(unit));
  const short = Math.min(one.text.length, other.text.length) < SHORT;
  return Math.max(LIKE, short ? SHORT_LIKE : 0, strangers ? OTHER_UNITS_LIKE : 0);
}

function ordinalsOf({ text }: Comparable): string {
  return (text.match(ORDINAL) ?? []).sort().join(" ");
}
