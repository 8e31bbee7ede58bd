import { isChinese, isWhole, startsWithLevel } from "./body-shape";
import type { Fragment } from "./join-fragments";
import { isNameIn, shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";

const JOINING_WORD = /以及|及其|会同|[和与及&]|(?<=\s)(?:and|plus)(?=\s)/gi;
const LEADING_WORD = /^(?:以及|及其?|和|与|并由?|由|请|&\s*|and\s+)/i;
const TRAILING_WORD = /(?:以及|及|和|与|\s&|\s+and)$/i;
const MOST_JOINING_WORDS = 40;
const LONGEST_SURE_NAME = 25;

/** A run of text with the place of its first character. */
export interface Run {
  readonly text: string;
  readonly start: number;
}

/** Takes white space, quotation ends and closing marks off both ends. */
export function trimRun(run: Run): Run {
  const rest = run.text.replace(/^[\s"'.:?!~_=-]+/, "");
  let end = rest.length;
  while (/[\s'.?!~_=-]/.test(rest.charAt(end - 1))) end -= 1;
  return { text: rest.slice(0, end), start: run.start + run.text.length - rest.length };
}

/** Takes 和, 以及, 由 … off the beginning of a stretch's first run where a name remains: 以及区财政局; never 和平里街道. */
export function trimLeadingWord(run: Run, vocabulary: UnitVocabulary): Run {
  const isName = (text: string): boolean => {
    const shape = shapeIn(vocabulary, text);
    return vocabulary.names.has(text) || shape === "known" || shape === "collective" || (isWhole(shape) && (startsWithLevel(text) || !isChinese(text)));
  };
  const { text, start } = run;
  const ahead = LEADING_WORD.exec(text)?.[0];
  if (ahead === undefined || vocabulary.names.has(text) || !isName(text.slice(ahead.length))) return run;
  return { text: text.slice(ahead.length), start: start + ahead.length };
}

/** Takes 和, 以及 … off the end of a stretch's last run where a name remains. */
export function trimTrailingWord(run: Run, vocabulary: UnitVocabulary): Run {
  const behind = TRAILING_WORD.exec(run.text)?.[0];
  if (behind === undefined || !isNameIn(vocabulary, run.text.slice(0, -behind.length))) return run;
  return { text: run.text.slice(0, -behind.length), start: run.start };
}

/** Where two names that every office knows run together without anything between them: 区住建委区财政局. */
function findRunTogether(text: string, vocabulary: UnitVocabulary): number[] {
  if (vocabulary.names.has(text)) return [];
  const isSure = (name: string): boolean => vocabulary.names.has(name) || shapeIn(vocabulary, name) === "known";
  const places: number[] = [];
  let from = 0;
  for (let place = 2; place < text.length; place += 1) {
    if (place - from < LONGEST_SURE_NAME && startsWithLevel(text.slice(place, place + LONGEST_SURE_NAME)) && isSure(text.slice(from, place))) {
      places.push(place);
      from = place;
    }
  }
  return isSure(text.slice(from)) ? places : [];
}

/** Cuts a run at 和, 及, 与, 会同, and where sure names run together. The first fragment stands after `before`. */
export function splitFragments(run: Run, before: Fragment["before"], vocabulary: UnitVocabulary): Fragment[] {
  const fragments: Fragment[] = [];
  let reason = before;
  let from = 0;
  const add = (to: number): void => {
    const text = run.text.slice(from, to);
    const ahead = text.length - text.trimStart().length;
    const name = text.trim();
    if (name !== "") fragments.push({ text: name, start: run.start + from + ahead, end: run.start + from + ahead + name.length, before: reason });
  };
  const addAll = (to: number): void => {
    const offset = from;
    const places = findRunTogether(run.text.slice(offset, to), vocabulary);
    for (const place of places) {
      add(offset + place);
      from = offset + place;
      reason = { kind: "none", word: "", newline: false };
    }
    add(to);
  };
  let words = 0;
  for (const found of run.text.matchAll(JOINING_WORD)) {
    const place = found.index;
    const to = place + found[0].length;
    // A joining word at an end joins what stands beyond the gap; a name may also begin with it (和平里街道).
    const standsAtEnd = place === from || to === run.text.length;
    if (standsAtEnd || words >= MOST_JOINING_WORDS) continue;
    words += 1;
    addAll(place);
    from = to;
    reason = { kind: "and", word: found[0], newline: false };
  }
  addAll(run.text.length);
  return fragments;
}
