/** Whether a progress was written anew, or is the last period's with other dates. */

import { foldWraps, type FoldedText } from "../folded-text";
import type { CivilDate, Span } from "../ledger";
import { readPoints } from "../points";
import { alignTokens, type Aligned } from "./align-tokens";
import { readNearSynonyms } from "./near-synonyms";
import { orderLike } from "./order-pieces";
import { foldPlain } from "./plain-text";
import { piecesOf, tokensOf, type ProgressPiece, type ProgressToken } from "./progress-tokens";

/** Words that were changed. `before` or `now` is empty where words were added or taken away, and both are the same where they were moved. */
export interface ProgressChange {
  readonly before: string;
  readonly now: string;
  /** Where `now` stands in the current cell (UTF-16); empty where nothing stands for `before` any more. */
  readonly span: Span;
}

export interface ProgressComparison {
  readonly kind: "unchanged" | "nearly-unchanged" | "changed";
  /** For "nearly-unchanged": what differs, in the cell's order. */
  readonly changes: readonly ProgressChange[];
}

export interface CompareOptions {
  /** Reporting days of this and of the last period; where the latter is not known, this one's. */
  readonly asOf: CivilDate;
  readonly asOfBefore?: CivilDate | null;
  /** Groups of words that say the same, parted by "/". */
  readonly synonyms: readonly string[];
  /** Share of characters that must be the same, 0 to 1. */
  readonly share: number;
}

/** A statement of this many characters, of which hardly any stood there before, is news. */
const SHORTEST_STATEMENT = 6;
const NEW_SHARE = 0.5;
/** More differences than this are never few. */
const MOST_EDITS = 300;

/** Of a text that is no short one, times and swapped words are not more than this. */
const TIMES_SHARE = 0.4;
const SHORT_TEXT = 40;

const CHANGED: ProgressComparison = { kind: "changed", changes: [] };

/** True where the cell says what the baseline has, spaces and widths aside; not for two blank ones. */
export function isSameProgress(before: string, cellText: string): boolean {
  const own = foldPlain(foldWraps(cellText).text);
  return own !== "" && own === foldPlain(before);
}

/**
 * Compares a progress with the last period's.
 *
 * Unchanged: the same but for spaces and widths. Nearly unchanged: once dates and periods are put aside, points and
 * sentences brought into one order and near-synonyms joined, at least `share` of the characters are the same, no number
 * differs, no word that tells how far the work has come (已, 正在, 竣工, 招标) came or went, and no statement is new.
 * @param before the baseline's progress (wraps rejoined).
 * @param cellText the progress cell as it stands; spans are offsets in it.
 */
export function compareProgress(before: string, cellText: string, options: CompareOptions): ProgressComparison {
  if (isSameProgress(before, cellText)) return { kind: "unchanged", changes: [] };
  const folded = foldWraps(cellText);
  if (!mayBeNear(before, folded.text, options.share)) return CHANGED;
  const synonyms = synonymsOf(options.synonyms);
  const old = readProgress(unwrapped(before), { asOf: options.asOfBefore ?? options.asOf, synonyms });
  const own = readProgress(folded, { asOf: options.asOf, synonyms });
  const { pieces, moved } = orderLike(old, own);
  const [left, right] = [pieces.flatMap(({ tokens }) => tokens), own.flatMap(({ tokens }) => tokens)];
  const most = Math.min(MOST_EDITS, Math.ceil((left.length + right.length) * (1 - options.share)) + 2 * (old.length + own.length));
  const aligned = alignTokens(left.map(({ same }) => same), right.map(({ same }) => same), most);
  if (!aligned || !isNear(left, right, own, aligned, options.share)) return CHANGED;
  const changes = [...changesOf(left, right, aligned, before, cellText), ...moved.map((piece) => movedWords(piece, cellText))];
  return { kind: "nearly-unchanged", changes: changes.sort((one, other) => one.span[0] - other.span[0]) };
}

const knownSynonyms = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

function synonymsOf(groups: readonly string[]): ReadonlyMap<string, string> {
  const known = knownSynonyms.get(groups) ?? readNearSynonyms(groups);
  knownSynonyms.set(groups, known);
  return known;
}

/** A text whose wraps have been rejoined already. */
function unwrapped(text: string): FoldedText {
  return { text, at: (index) => index, from: (index) => index, span: (start, end) => [start, end] };
}

/** The clauses of all points; the points' own numbers are left out. Spans are offsets in the text before it was folded. */
function readProgress(folded: FoldedText, context: Parameters<typeof tokensOf>[1]): ProgressPiece[] {
  return readPoints(folded).flatMap(({ text, span }) => {
    const from = folded.from(span[0]);
    const tokens = tokensOf(text, context).map((token): ProgressToken => ({ ...token, span: folded.span(from + token.span[0], from + token.span[1]) }));
    return piecesOf(tokens);
  });
}

/** A quick look that leaves no near text out: dates and synonyms included, most characters must be there. */
function mayBeNear(before: string, now: string, share: number): boolean {
  const counts = new Map<string, number>();
  const [old, own] = [foldPlain(before), foldPlain(now)];
  if (own === "" || old === "") return false;
  for (const character of old) counts.set(character, (counts.get(character) ?? 0) + 1);
  let common = 0;
  for (const character of own) {
    const count = counts.get(character) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(character, count - 1);
  }
  return common >= Math.min(old.length, own.length) * (share - TIMES_SHARE) || Math.max(old.length, own.length) < SHORT_TEXT;
}

function isNear(left: readonly ProgressToken[], right: readonly ProgressToken[], own: readonly ProgressPiece[], aligned: Aligned, share: number): boolean {
  const keptLeft = new Set(aligned.map(([place]) => left[place]));
  const keptRight = new Set(aligned.map(([, place]) => right[place]));
  const tells = ({ kind }: ProgressToken): boolean => kind === "number" || kind === "stage";
  if (left.some((token) => tells(token) && !keptLeft.has(token)) || right.some((token) => tells(token) && !keptRight.has(token))) return false;
  const weigh = (tokens: readonly ProgressToken[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0);
  const kept = (tokens: readonly ProgressToken[]): number => weigh(tokens.filter((token) => keptRight.has(token)));
  for (const { tokens } of own) {
    const weight = weigh(tokens);
    if (weight >= SHORTEST_STATEMENT && kept(tokens) < weight * NEW_SHARE) return false;
  }
  return kept(right) >= Math.max(weigh(left), weigh(right)) * share - 1e-9;
}

/** Runs of words that differ as written: other dates, synonyms, words that came or went. */
function changesOf(left: readonly ProgressToken[], right: readonly ProgressToken[], aligned: Aligned, before: string, cellText: string): ProgressChange[] {
  const changes: ProgressChange[] = [];
  let [x, y] = [0, 0];
  const close = (toX: number, toY: number): void => {
    const [old, own] = [left.slice(x, toX), right.slice(y, toY)];
    if (old.length === 0 && own.length === 0) return;
    const at = own[0]?.span[0] ?? right[toY]?.span[0] ?? right.at(-1)?.span[1] ?? 0;
    const span: Span = [at, own.at(-1)?.span[1] ?? at];
    changes.push({ before: wordsOf(old, before), now: cellText.slice(...span), span });
  };
  for (const [place, ownPlace] of aligned) {
    if (left[place]?.raw !== right[ownPlace]?.raw) continue;
    close(place, ownPlace);
    [x, y] = [place + 1, ownPlace + 1];
  }
  close(left.length, right.length);
  return changes;
}

/** The words as they stood; tokens that were brought together from two places are joined. */
function wordsOf(tokens: readonly ProgressToken[], text: string): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (!first || !last) return "";
  const inOrder = tokens.every((token, index) => index === 0 || token.span[0] >= (tokens[index - 1]?.span[1] ?? 0));
  return inOrder ? text.slice(first.span[0], last.span[1]) : tokens.map(({ raw }) => raw).join("");
}

function movedWords({ tokens }: ProgressPiece, cellText: string): ProgressChange {
  const span: Span = [tokens[0]?.span[0] ?? 0, tokens.at(-1)?.span[1] ?? 0];
  const words = cellText.slice(...span);
  return { before: words, now: words, span };
}

