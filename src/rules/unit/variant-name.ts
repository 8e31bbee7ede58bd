/**
 * unit/variant-name: two spellings of one unit. Stands at the rarer spelling, at the later rows where both are
 * equally rare; the units are never merged silently.
 */

import type { ResponsibleUnit, Task } from "../../ledger/ledger";
import { atCell } from "../place";
import { defineRule } from "../rule";
import { unitCell } from "./unit-cells";

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
        const spelling = all.get(unit.as) ?? { as: unit.as, uses: [] };
        all.set(unit.as, spelling);
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
