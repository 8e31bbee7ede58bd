import { comparableName } from "./fold-text";
import type { Roster } from "./roster";
import { findUnits } from "./find-units";
import { shapeIn, vocabularyOf, type UnitVocabulary } from "./unit-vocabulary-type";

const LONGEST_LEARNED = 30;

/**
 * Learns from all unit cells of a ledger the names that it surely uses: those that stand alone on a cell or between sure
 * separators. They tell in the other cells whether a line break parts two names or stands inside one. Names of the roster
 * are known too. Linear in the length of the cells; their order does not matter.
 */
export function learnUnitNames(cells: readonly string[], roster?: Roster): UnitVocabulary {
  const plain = vocabularyOf([]);
  const names = new Set<string>();
  const collectives = new Set<string>();
  for (const cell of new Set(cells)) {
    for (const draft of findUnits(cell, plain).drafts) {
      if (!draft.sure || draft.name.length < 2 || draft.name.length > LONGEST_LEARNED) continue;
      const shape = shapeIn(plain, draft.name);
      if (shape !== "bare" && shape !== "generic") names.add(draft.name);
    }
  }
  for (const unit of roster?.units ?? []) {
    for (const name of [unit.name, ...unit.aliases]) names.add(name);
    for (const group of unit.groups) {
      names.add(group);
      collectives.add(group);
    }
  }
  for (const name of names) if (comparableName(name) === "") names.delete(name);
  return vocabularyOf(names, collectives);
}
