import { comparableName } from "./fold-text";
import { nameForm } from "./name-form";
import type { Roster } from "./roster";

const LEAST_LIKENESS = 0.34;
const NO_PLACES: ReadonlyMap<string, string> = new Map();

function pairsOf(text: string): string[] {
  const framed = `^${text}$`;
  const pairs: string[] = [];
  for (let place = 0; place < framed.length - 1; place += 1) pairs.push(framed.slice(place, place + 2));
  return pairs;
}

/** Share of neighbouring character pairs that two names have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const rest = new Map<string, number>();
  for (const pair of left) rest.set(pair, (rest.get(pair) ?? 0) + 1);
  let common = 0;
  for (const pair of right) {
    const count = rest.get(pair) ?? 0;
    if (count === 0) continue;
    common += 1;
    rest.set(pair, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/**
 * The roster's names nearest to a name that is not in it, best first, at most `most`; none where nothing is near. A name of
 * the same body at another level (市司法局 for 区司法局) may be among them: the user chooses.
 */
export function nearestRosterNames(name: string, roster: Roster, most = 3): string[] {
  const text = comparableName(name);
  const form = nameForm(name, NO_PLACES);
  const scored = roster.units.map((unit, place) => {
    const near = Math.max(...[unit.name, ...unit.aliases].map((own) => likeness(text, comparableName(own))));
    const own = nameForm(unit.name, NO_PLACES);
    const isSameBody = own.kind === form.kind && own.head === form.head && own.head !== "";
    return { name: unit.name, place, score: near + (isSameBody ? 1 : 0) + (isSameBody && own.level === form.level ? 0.5 : 0) };
  });
  return scored
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((one, other) => other.score - one.score || one.place - other.place)
    .slice(0, most)
    .map((unit) => unit.name);
}
