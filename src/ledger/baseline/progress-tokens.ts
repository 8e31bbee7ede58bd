/** A progress as a row of words that can be compared: times, numbers, near-synonyms, stage words, single characters. */

import { readQuantities } from "../figures/quantities";
import type { CivilDate, Span } from "../ledger";
import { readTimeMentions } from "../time/time-mention";
import { dateWords } from "./date-words";
import { narrow, squeeze } from "./plain-text";
import { englishStageWords, notStage, sameStage, stageWords } from "./stage-words";

/** `stage` words tell that something has happened; `time` and `mark` weigh nothing. */
export type TokenKind = "time" | "number" | "stage" | "word" | "mark";

export interface ProgressToken {
  readonly kind: TokenKind;
  /** What is compared: the same for what says the same. */
  readonly same: string;
  /** As written, widths folded. */
  readonly raw: string;
  /** Characters that count. */
  readonly weight: number;
  /** Where it stands in the text that was read. */
  readonly span: Span;
}

/** Words between two marks: what is found again when points or sentences change places. */
export interface ProgressPiece {
  readonly tokens: readonly ProgressToken[];
  /** Its words without times and marks; empty where there is no other. */
  readonly same: string;
}

export interface TokenContext {
  readonly asOf: CivilDate;
  /** Word → the word that stands for its group. */
  readonly synonyms: ReadonlyMap<string, string>;
}

const PIECE_END = /^[。;!?,\n]$/;
const WORD_MARK = /[\p{L}\p{N}]/u;
const NUMBER = /\d+(?:[.,]\d+)*%?/y;
/** 第三, 十余: numbers that measure nothing still tell something. */
const ORDINAL = /第[一二三四五六七八九十百]+/y;
const LATIN = /[A-Za-z\u00c0-\u024f]+/y;
const NUMBERS_AND_WORDS = [[NUMBER, "number"], [ORDINAL, "number"], [LATIN, "word"]] as const;
/** Where Chinese characters begin. */
const CHINESE = 0x2e80;

/** Reads one point's text (without its number); spans are offsets into `text`. */
export function tokensOf(text: string, context: TokenContext): ProgressToken[] {
  const squeezed = squeeze(text);
  const plain = narrow(squeezed.text);
  const fixed = fixedTokens(squeezed.text, plain, context.asOf);
  const wordAt = wordReader(context.synonyms);
  const tokens: ProgressToken[] = [];
  const add = (kind: TokenKind, same: string, start: number, end: number): void => {
    const weight = kind === "time" || kind === "mark" ? 0 : kind === "number" ? end - start : same.length;
    tokens.push({ kind, same, raw: plain.slice(start, end), weight, span: squeezed.span(start, end) });
  };
  let next = 0;
  for (let at = 0; at < plain.length; ) {
    while ((fixed[next]?.start ?? Infinity) < at) next += 1;
    const own = fixed[next]?.start === at ? fixed[next] : undefined;
    const word = wordAt(plain, at);
    // 截至目前 is a time before it is a word; a number ends where a longer word goes on.
    const least = own ? own.end - at + (own.kind === "time" ? 1 : 0) : 1;
    if (word !== undefined && word.length >= least) {
      addWord(add, word, at, context.synonyms);
      at += word.length;
    } else if (own) {
      add(own.kind, own.same, at, own.end);
      at = own.end;
    } else at = addCharacter(add, plain, at, fixed[next]?.start ?? plain.length);
  }
  return tokens;
}

type Add = (kind: TokenKind, same: string, start: number, end: number) => void;

function addWord(add: Add, word: string, at: number, synonyms: ReadonlyMap<string, string>): void {
  const group = synonyms.get(word);
  if (group !== undefined) add("word", group, at, at + word.length);
  else if (notStageWords.has(word)) add("word", word, at, at + word.length);
  else add("stage", sameStage[word] ?? word, at, at + word.length);
}

/** One number that measures nothing, one Latin word, or one character; none of them goes on beyond `limit`. Answers its end. */
function addCharacter(add: Add, text: string, at: number, limit: number): number {
  const first = text.charCodeAt(at);
  for (const [pattern, kind] of first < CHINESE || text.charAt(at) === "第" ? NUMBERS_AND_WORDS : []) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const end = Math.min(at + found.length, limit);
    const same = text.slice(at, end).toLowerCase();
    add(englishStageWords.has(same) ? "stage" : kind, same, at, end);
    return end;
  }
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  add(WORD_MARK.test(character) ? "word" : "mark", character, at, at + character.length);
  return at + character.length;
}

interface FixedToken {
  readonly kind: "time" | "number";
  readonly same: string;
  readonly start: number;
  readonly end: number;
}

/** Times and measured numbers in order, without overlap. A number that a promise's words hold stays a number. */
function fixedTokens(text: string, plain: string, asOf: CivilDate): FixedToken[] {
  const times: FixedToken[] = [];
  const addTime = (start: number, end: number): void => {
    times.push({ kind: "time", same: "time", start, end });
  };
  for (const { kind, span } of readTimeMentions(text, { asOf })) if (kind !== "promise") addTime(span[0], span[1]);
  for (const found of plain.matchAll(dateWords)) addTime(found.index, found.index + found[0].length);
  const numbers = readQuantities(text).map(({ value, high, measure, span, of }): FixedToken => ({
    kind: "number", same: `${value}${high === null ? "" : `-${high}`}${of ? ` ${of.join("/")}` : ""}|${narrow(measure)}`, start: span[0], end: span[1],
  }));
  const ordered = [...times, ...numbers].sort(
    (one, other) => one.start - other.start || (one.kind === other.kind ? other.end - one.end : one.kind === "time" ? -1 : 1),
  );
  let to = 0;
  return ordered.filter(({ start, end }) => {
    if (start < to) return false;
    to = end;
    return true;
  });
}

const notStageWords: ReadonlySet<string> = new Set(notStage);

type WordReader = (text: string, at: number) => string | undefined;
const readers = new WeakMap<ReadonlyMap<string, string>, WordReader>();

/** Finds the longest near-synonym or stage word that begins at a place. */
function wordReader(synonyms: ReadonlyMap<string, string>): WordReader {
  const known = readers.get(synonyms);
  if (known) return known;
  const words = [...new Set([...synonyms.keys(), ...stageWords, ...notStage])].sort((one, other) => other.length - one.length);
  const byFirst = new Map<string, string[]>();
  for (const word of words) {
    const same = byFirst.get(word.charAt(0));
    if (same) same.push(word);
    else byFirst.set(word.charAt(0), [word]);
  }
  const reader: WordReader = (text, at) => byFirst.get(text.charAt(at))?.find((word) => text.startsWith(word, at));
  readers.set(synonyms, reader);
  return reader;
}

/** Cuts tokens after the marks that end a clause or a sentence. */
export function piecesOf(tokens: readonly ProgressToken[]): ProgressPiece[] {
  const pieces: ProgressPiece[] = [];
  let own: ProgressToken[] = [];
  const close = (): void => {
    if (own.length > 0) pieces.push({ tokens: own, same: own.flatMap(({ weight, same }) => (weight > 0 ? [same] : [])).join(" ") });
    own = [];
  };
  for (const token of tokens) {
    own.push(token);
    if (token.kind === "mark" && PIECE_END.test(token.raw)) close();
  }
  close();
  return pieces;
}
