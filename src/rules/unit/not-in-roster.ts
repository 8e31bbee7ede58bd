/** unit/not-in-roster: a unit that the office's list of units does not know; the nearest names of the list are offered. */

import { nearestRosterNames, type Roster } from "../../ledger/units";
import { comparableName } from "../../ledger/units/fold-text";
import { rosterIndex } from "../../ledger/units/roster";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { defineRule } from "../rule";
import { bracketedNames } from "./bracketed-names";
import { unitCell } from "./unit-cells";

export type NotInRosterFacts = { readonly name: string; readonly nearest: readonly string[] };

/** Names for which the nearest are looked up: each is held against the whole list. Later ones are told without an offer. */
const MOST_LOOKED_UP = 200;

function makeOffers(roster: Roster): (name: string) => readonly string[] {
  const offers = new Map<string, readonly string[]>();
  return (name) => {
    const known = offers.get(name);
    if (known) return known;
    const nearest = offers.size < MOST_LOOKED_UP ? nearestRosterNames(name, roster) : [];
    offers.set(name, nearest);
    return nearest;
  };
}

export const unitNotInRoster = defineRule({
  id: "unit/not-in-roster",
  severity: "error",
  scope: "task",
  fix: "offer",
  parameters: {},
  *check(ledger, { roster }): Generator<RuleFinding<NotInRosterFacts>> {
    // An empty list is none: it would make every unit an error.
    if (!roster || roster.units.length === 0) return;
    const listed = rosterIndex(roster);
    const offers = makeOffers(roster);
    for (const task of ledger.tasks) {
      for (const unit of task.units) {
        if (unit.role === "collective") continue;
        const names = [unit.name, unit.as, ...(unit.alias === undefined ? [] : bracketedNames(unit.alias))];
        const cell = unitCell(task, unit);
        if (!cell || names.some((name) => listed.has(comparableName(name)))) continue;
        yield { ...atCell(task, cell, unit.span), facts: { name: unit.as, nearest: offers(unit.name) } };
      }
    }
  },
});
