/**
 * Legal sheet names. Excel refuses more than 31 UTF-16 units, the characters []:*?/\ (East Asian builds also their
 * full-width forms), an apostrophe at either end, "History", and a name that differs from another only by case.
 */

const MAX_UNITS = 31;

/** Used where nothing of the wish remains. */
const FALLBACK = "Sheet";

/** Excel keeps this name for itself. */
const RESERVED = "history";

const REPLACED: Readonly<Record<string, string>> = { "[": "(", "［": "(", "]": ")", "］": ")" };
const FORBIDDEN = /[[\]:*?/\\［］：＊？／＼￥]/gu;
/** Controls, lone surrogates, line separators, non-characters, and what cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const EDGE = /[\s'’＇]/u;

/** Excel compares names without regard to case; folding width too can only make more names differ, never fewer. */
function fold(name: string): string {
  return name.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC");
}

function trimEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** The first `units` UTF-16 units, one fewer where that would cut a surrogate pair. */
function cut(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return trimEdges(text.slice(0, splitsPair ? units - 1 : units));
}

function legal(wish: string): string {
  const spaced = wish.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, " ");
  const clean = spaced.replace(UNSEEN, "").replace(FORBIDDEN, (mark) => REPLACED[mark] ?? "-");
  const name = cut(trimEdges(clean), MAX_UNITS);
  return name === "" ? FALLBACK : name;
}

/** Gives out names that are legal and differ from all names given before. */
export interface SheetNamer {
  /** A legal, free name as near to the wish as possible; it is taken from then on. */
  readonly name: (wish: string) => string;
  /** Whether a name is taken. */
  readonly has: (name: string) => boolean;
  /** Takes a name as it stands; false where it is taken already. */
  readonly keep: (name: string) => boolean;
}

/** A namer that knows the names in `taken`. */
export function sheetNamer(taken: Iterable<string>): SheetNamer {
  const used = new Set<string>([RESERVED]);
  for (const name of taken) used.add(fold(name));
  const keep = (name: string): boolean => {
    const key = fold(name);
    if (used.has(key)) return false;
    used.add(key);
    return true;
  };
  const name = (wish: string): string => {
    const base = legal(wish);
    let candidate = base;
    for (let count = 2; !keep(candidate); count += 1) {
      const suffix = ` (${count})`;
      candidate = cut(base, MAX_UNITS - suffix.length) + suffix;
    }
    return candidate;
  };
  return { name, has: (wanted) => used.has(fold(wanted)), keep };
}

/**
 * A legal name for a sheet, as near to `wish` as possible and unlike every name in `taken`: what Excel refuses is
 * replaced or dropped, the rest cut to 31 UTF-16 units (never inside a surrogate pair), and " (2)", " (3)" … appended
 * where the name is taken. Never throws.
 */
export function sheetName(wish: string, taken: Iterable<string>): string {
  return sheetNamer(taken).name(wish);
}
