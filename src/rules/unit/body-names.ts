/** Names of public bodies in prose: where one begins or ends at a given place. */

import { shapeOf, type BodyShape } from "../../ledger/units/body-shape";
import { NAME_STOP, NEVER_IN_NAMES } from "./acting-words";

/** Shapes told so far: the same few words stand before the same names in thousands of cells. */
const shapes = new Map<string, BodyShape>();
const REMEMBERED = 20_000;

/** `shapeOf`, remembered. */
export function shapeOfName(text: string): BodyShape {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const shape = shapeOf(text);
  if (shapes.size >= REMEMBERED) shapes.clear();
  shapes.set(text, shape);
  return shape;
}

const LONGEST_NAME = 20;
const JOINERS = /[和与及]/;
/** A name may go on behind a shorter one (区中心 → 区中心医院) by as many characters. */
const LONGEST_TAIL = 5;
/** Before a name at a clause's head: when and how. */
const LEADING_WORDS = /^(?:目前|现|已|由|经|拟由|并由|统一由|主要由|具体由|继续由|仍由|同时|其中|其|并|再|后|均由|并会同)/;

/** The body's name with which `text` begins; null where it begins with none. Known bodies count before any other ending. */
export function nameAtStart(text: string): string | null {
  const stop = text.slice(0, LONGEST_NAME).search(NAME_STOP);
  const run = text.slice(0, stop < 0 ? LONGEST_NAME : stop);
  for (let end = run.length; end >= 3; end -= 1) if (shapeOfName(run.slice(0, end)) === "known") return goOn(run, end, true);
  const barred = run.search(NEVER_IN_NAMES);
  const plain = (barred < 0 ? run : run.slice(0, barred)).split(JOINERS)[0] ?? "";
  for (let end = 3; end <= plain.length; end += 1) if (shapeOfName(plain.slice(0, end)) === "complete") return goOn(plain, end, false);
  return null;
}

/** The longest name that begins like the one that ends at `end` and goes on by a short tail. */
function goOn(run: string, end: number, known: boolean): string {
  let last = end;
  for (let next = last + 2; !known && next <= Math.min(run.length, last + LONGEST_TAIL); next += 1) {
    if (!JOINERS.test(run.slice(last, next)) && shapeOfName(run.slice(0, next)) === "complete") last = next;
  }
  return run.slice(0, last);
}

/** A name and where it stands in the text that was read. */
export interface NamedBody {
  readonly name: string;
  readonly start: number;
}

/** Names of a list that begins at `from`: 区财政局、区发改委和区审计局. `rest` is what follows the last one. */
export function namesFrom(text: string, from: number): { readonly bodies: readonly NamedBody[]; readonly end: number } {
  const bodies: NamedBody[] = [];
  let start = from;
  for (;;) {
    const name = nameAtStart(text.slice(start, start + LONGEST_NAME + 1));
    if (name === null) break;
    bodies.push({ name, start });
    const joined = /^(?:、|和|与|及|以及)/.exec(text.slice(start + name.length))?.[0];
    if (joined === undefined) return { bodies, end: start + name.length };
    start += name.length + joined.length;
  }
  const last = bodies.at(-1);
  return { bodies, end: last ? last.start + last.name.length : from };
}

/** Names of the list that ends at `to` and begins its clause at `from`; none where anything else stands before them. */
export function namesBefore(text: string, from: number, to: number): readonly NamedBody[] {
  let start = from;
  for (let lead = LEADING_WORDS.exec(text.slice(start, to)); lead; lead = LEADING_WORDS.exec(text.slice(start, to))) start += lead[0].length;
  if (to - start > LONGEST_NAME * 4) return [];
  const bodies: NamedBody[] = [];
  while (start < to) {
    const rest = text.slice(start, to);
    const cut = rest.indexOf("、");
    const part = cut < 0 ? rest : rest.slice(0, cut);
    const names = splitJoined(part);
    if (!names) return [];
    for (const { name, at } of names) bodies.push({ name, start: start + at });
    start += part.length + 1;
  }
  return bodies;
}

/** 区财政局和区审计局 → both; a name that holds 和 itself (区发展和改革委员会) is one. null where a part is no body. */
function splitJoined(part: string): { readonly name: string; readonly at: number }[] | null {
  const isBody = (name: string) => name.length <= LONGEST_NAME && !NEVER_IN_NAMES.test(name) && ["known", "complete"].includes(shapeOfName(name));
  const joined = /[和与及]/.exec(part);
  if (shapeOfName(part) === "known" || (!joined && isBody(part))) return [{ name: part, at: 0 }];
  for (const found of part.matchAll(/[和与及]/g)) {
    const one = part.slice(0, found.index);
    const other = part.slice(found.index + 1);
    if (isBody(one) && isBody(other)) return [{ name: one, at: 0 }, { name: other, at: found.index + 1 }];
  }
  return null;
}
