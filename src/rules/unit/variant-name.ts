/**
 * unit/variant-name: two spellings of one unit. Stands at the rarer spelling, at the later rows where both are
 * equally rare; the units are never merged silently.
 */

import type { ResponsibleUnit, Task } from "../../ledger/ledger";
import { comparableName } from "../../ledger/units/fold-text";
import { atCell } from "../place";
import { defineRule } from "../rule";
import { unitCell } from "./unit-cells";

/** The written name without its bracketed second name: 区委组织部（公务员局） spells 区委组织部. */
function spellingOf(unit: ResponsibleUnit): string {
  return unit.alias === undefined ? unit.as : unit.as.replace(/\s*[（(][^（()）]*[)）]\s*$/, "");
}

interface Spelling {
  readonly as: string;
  readonly uses: { readonly task: Task; readonly unit: ResponsibleUnit }[];
}

export const unitVariantName = defineRule({
  id: "unit/variant-name",
  severity: "warning",
  scope: "task",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    const why = new Map(ledger.units.map((group) => [group.name, group.why]));
    const spellings = new Map<string, Map<string, Spelling>>();
    for (const task of ledger.tasks) {
      for (const unit of task.units) {
        if (unit.role === "collective") continue;
        const all = spellings.get(unit.name) ?? new Map<string, Spelling>();
        spellings.set(unit.name, all);
        const as = spellingOf(unit);
        const folded = comparableName(as);
        const spelling = all.get(folded) ?? { as, uses: [] };
        all.set(folded, spelling);
        spelling.uses.push({ task, unit });
      }
    }
    for (const [name, all] of spellings) {
      if (all.size < 2) continue;
      // Maps keep the order of appearance, and sorting is stable: of equals the earlier spelling stays.
      const [usual, ...rarer] = [...all.values()].sort((one, other) => other.uses.length - one.uses.length);
      if (!usual) continue;
      for (const { as, uses } of rarer) {
        for (const { task, unit } of uses) {
          const cell = unitCell(task, unit);
          if (cell) yield { ...atCell(task, cell, unit.span), facts: { as, other: usual.as, name, why: why.get(name) ?? "same" } };
        }
      }
    }
  },
});
