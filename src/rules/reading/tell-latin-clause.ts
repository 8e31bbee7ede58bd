/** What one clause of an English ledger tells. */

import type { Telling } from "./tell-clause";
import {
  latinBlocked, latinLabelledPlan, latinMeasure, latinOpenPlan, latinOrder, latinResult, latinSetback, latinStage,
} from "./latin-words";

/** The tellings of a clause (names blanked), in the order in which rules weigh them. */
export function tellLatinClause(clause: string): Telling[] {
  const found: Telling[] = [];
  const add = (kind: Telling["kind"], match: RegExpMatchArray | null, end?: number): boolean => {
    if (match?.index === undefined) return false;
    found.push({ kind, start: match.index, end: end ?? match.index + match[0].length });
    return true;
  };
  const first = (pattern: RegExp): RegExpMatchArray | null => [...clause.matchAll(pattern)][0] ?? null;
  add("next-step", latinLabelledPlan.exec(clause), clause.length);
  const planned = add("plan", first(latinOpenPlan), clause.length);
  const ordered = add("order", first(latinOrder), clause.length);
  const result = [...clause.matchAll(latinResult)].find((match) => !latinBlocked.test(clause.slice(0, match.index)));
  const done = add("result", result ?? null);
  add("setback", first(latinSetback));
  const staged = add("stage", first(latinStage));
  if (!done && !staged && !planned && !ordered) add("measure", first(latinMeasure));
  return found;
}
