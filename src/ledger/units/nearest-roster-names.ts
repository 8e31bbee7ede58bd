import { comparableName } from "./fold-text";
import { nameForm } from "./name-form";
import type { Roster } from "./roster";

const LEAST_LIKENESS = 0.34;
const NO_PLACES: ReadonlyMap<string, string> = new Map();

/** Neighbouring characters, and those at either end. */
function pairsOf(text: string): ReadonlySet<string> {
  const framed = `^${text}$`;
  return new Set([...text, ""].map((_, place) => framed.slice(place, place + 2)));
}

/** Share of neighbouring character pairs that two names have in common, 0 to 1. */
function likeness(one: string, other: string): number {
  const left = pairsOf(one);
  const right = pairsOf(other);
  const common = [...left].filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.size + right.size);
}

/**
 * The roster's names nearest to a name that is not in it, best first, at most `most`; none where nothing is near. A name of
 * the same body at another level (市司法局 for 区司法局) may be among them: the user chooses.
 */
export function nearestRosterNames(name: string, roster: Roster, most = 3): string[] {
  const text = comparableName(name);
  const form = nameForm(name, NO_PLACES);
  const scored = roster.units.map((unit) => {
    const near = Math.max(...[unit.name, ...unit.aliases].map((own) => likeness(text, comparableName(own))));
    const own = nameForm(unit.name, NO_PLACES);
    const isSameBody = own.kind === form.kind && own.head === form.head;
    return { name: unit.name, score: near + (isSameBody ? 1 : 0) + (isSameBody && own.level === form.level ? 0.5 : 0) };
  });
  return scored
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map((unit) => unit.name);
}
