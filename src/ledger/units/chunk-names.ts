import { isChinese, isWhole, startsWithLevel } from "./body-shape";
import { writtenText, squeezeName, type FoldedText } from "./fold-text";
import { joinFragments, type Fragment } from "./join-fragments";
import { splitFragments, trimLeadingWord, trimRun, trimTrailingWord, type Run } from "./split-fragments";
import { BARE_TAILS } from "./unit-words";
import { shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";

/** A name found between two sure separators. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** As written, wraps closed up. */
  readonly name: string;
  readonly wrapped: boolean;
  /** What parts it from the name before it in the same stretch; null for the first. */
  readonly separator: string | null;
  readonly afterNewline: boolean;
  /** True where nothing was to be decided: the stretch is one name and no more. */
  readonly sure: boolean;
}

/** A run of a stretch, and whether white space stands before it. */
export interface GappedRun extends Run {
  readonly gap: "none" | "space" | "newline";
}

const WORD_ALONE = /^(?:以及|及其|会同|[和与及&]|and|plus)$/i;
const ENDS_WITH_WORD = /(?:以及|及其|会同|[和与及&]|\s(?:and|plus))$/i;
const BEGINS_WITH_WORD = /^(?:以及|及其|会同|[和与及&]|(?:and|plus)\s)\s*/i;

/** Moves a joining word beside a gap into the gap: 区住建委和⏎区财政局 reads as 区住建委 和 区财政局. */
function moveJoiningWords(fragments: readonly Fragment[], vocabulary: UnitVocabulary): Fragment[] {
  const moved: Fragment[] = [];
  let alone: string | null = null;
  for (const fragment of fragments) {
    // 区住建委 及 区财政局: a word between two gaps names nobody.
    if (WORD_ALONE.test(fragment.text)) {
      alone = fragment.text;
      continue;
    }
    if (alone !== null) {
      moved.push({ ...fragment, before: { ...fragment.before, kind: "and", word: alone } });
      alone = null;
      continue;
    }
    const left = moved[moved.length - 1];
    if (left === undefined) {
      moved.push(fragment);
      continue;
    }
    const behind = ENDS_WITH_WORD.exec(left.text)?.[0];
    const ahead = BEGINS_WITH_WORD.exec(fragment.text)?.[0];
    if (behind !== undefined) {
      const text = left.text.slice(0, -behind.length);
      moved[moved.length - 1] = { ...left, text, end: left.start + text.length };
      moved.push({ ...fragment, before: { ...fragment.before, kind: "and", word: behind.trim() } });
    } else if (ahead !== undefined && joinsHere(ahead, fragment.text.slice(ahead.length), vocabulary)) {
      const text = fragment.text.slice(ahead.length);
      moved.push({ text, start: fragment.start + ahead.length, end: fragment.end, before: { ...fragment.before, kind: "and", word: ahead.trim() } });
    } else moved.push(fragment);
  }
  return moved;
}

/** True where the word before `right` joins it to what stands beyond the gap, and does not begin its name. */
function joinsHere(word: string, right: string, vocabulary: UnitVocabulary): boolean {
  const shape = shapeIn(vocabulary, right);
  if (BARE_TAILS.has(right) || vocabulary.names.has(right) || shape === "known" || shape === "collective") return true;
  // Hardly a name begins with 与 or 以及, but many with 和 (和平里街道).
  return !isChinese(word) || (isWhole(shape) && (startsWithLevel(right) || word !== "和"));
}

/** Reads the names of a stretch: which white space parts names, and which is only a wrap. */
export function readChunk(runs: readonly GappedRun[], folded: FoldedText, vocabulary: UnitVocabulary): FoundName[] {
  const cut: Fragment[] = [];
  runs.forEach((gapped, place) => {
    let run = trimRun(gapped);
    if (place === 0) run = trimLeadingWord(run, vocabulary);
    if (place === runs.length - 1) run = trimTrailingWord(run, vocabulary);
    const kind = gapped.gap === "none" && cut.length > 0 ? "none" : "gap";
    cut.push(...splitFragments(run, { kind, word: "", newline: gapped.gap === "newline" }, vocabulary));
  });
  const fragments = moveJoiningWords(cut, vocabulary);
  const starts = joinFragments(fragments, vocabulary);
  return starts.flatMap((from, order) => {
    const to = starts[order + 1] ?? fragments.length;
    const first = fragments[from];
    const last = fragments[to - 1];
    if (first === undefined || last === undefined) return [];
    const before = first.before;
    const inside = fragments.slice(from + 1, to);
    return [
      {
        start: first.start,
        end: last.end,
        name: squeezeName(writtenText(folded, first.start, last.end)),
        wrapped: inside.some((fragment) => fragment.before.newline),
        separator: order === 0 ? null : before.word !== "" ? before.word : before.newline ? "\n" : before.kind === "gap" ? " " : "",
        afterNewline: order > 0 && before.newline,
        sure: fragments.length === 1,
      },
    ];
  });
}
