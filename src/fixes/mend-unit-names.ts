/** Names of units: one spelling for all, the roster's name, a collective's members. */

import type { ResponsibleUnit, Span, Task } from "../ledger/ledger";
import { membersOf } from "../ledger/units";
import { comparableName } from "../ledger/units/fold-text";
import type { RuleFinding } from "../rules/finding";
import { mendOf, type Mend, type MendContext, type Mender } from "./mend";
import { unitCellsOf } from "./unit-reading";

interface Mention {
  readonly task: Task;
  readonly unit: ResponsibleUnit;
}

/** The mention at which a finding stands. */
function mentionOf({ task: key, at, quote }: RuleFinding, { tasks }: MendContext): Mention | null {
  const task = tasks.get(key ?? "");
  const unit = task?.units.find((each) => each.cell.row === at?.row && each.cell.column === at.column && each.span[0] === quote?.span[0]);
  return task && unit ? { task, unit } : null;
}

const cellOfMention = ({ task, unit }: Mention) => unitCellsOf(task).find((cell) => cell.row === unit.cell.row && cell.column === unit.cell.column);

/** Where the name stands without its bracketed second name. */
function nameSpan({ task, unit }: Mention): Span {
  const text = cellOfMention({ task, unit })?.text ?? "";
  const words = text.slice(...unit.span);
  const bracket = unit.alias === undefined ? -1 : Math.max(words.lastIndexOf("（"), words.lastIndexOf("("));
  const name = bracket < 0 ? words : words.slice(0, bracket).trimEnd();
  return [unit.span[0], unit.span[0] + name.length];
}

/** Puts a name in a mention's place. */
function rename(mention: Mention, name: string): Mend | null {
  const cell = cellOfMention(mention);
  return cell ? mendOf([{ cell, replaced: [{ span: nameSpan(mention), by: name }] }]) : null;
}

const spelling = (mention: Mention): string => comparableName(cellOfMention(mention)?.text.slice(...nameSpan(mention)) ?? "");

/**
 * One spelling for a unit: its canonical name. Where the usual spelling is another one, all mentions change, for a single
 * one would leave two spellings.
 */
export const mendVariantName: Mender = (finding, context) => {
  const { name, other } = finding.facts;
  if (typeof name !== "string" || typeof other !== "string") return null;
  if (comparableName(other) !== comparableName(name)) return context.once(`unit/variant-name:${name}`, () => renameAll(name, context));
  const mention = mentionOf(finding, context);
  return mention && rename(mention, name);
};

function renameAll(name: string, context: MendContext): Mend | null {
  const byName = context.once("mentions by name", () => mentionsByName(context));
  const wanted = comparableName(name);
  return mendOf(
    (byName.get(name) ?? []).flatMap((mention) => {
      const cell = cellOfMention(mention);
      return cell && spelling(mention) !== wanted ? [{ cell, replaced: [{ span: nameSpan(mention), by: name }] }] : [];
    }),
  );
}

function mentionsByName({ ledger }: MendContext): ReadonlyMap<string, readonly Mention[]> {
  const byName = new Map<string, Mention[]>();
  for (const task of ledger.tasks) {
    for (const unit of task.units) {
      const own = byName.get(unit.name);
      if (own) own.push({ task, unit });
      else byName.set(unit.name, [{ task, unit }]);
    }
  }
  return byName;
}

/** The nearest name of the roster. */
export const mendUnlistedUnit: Mender = (finding, context) => {
  const mention = mentionOf(finding, context);
  const { nearest } = finding.facts;
  const name = Array.isArray(nearest) ? (nearest as readonly unknown[])[0] : undefined;
  return mention && typeof name === "string" ? rename(mention, name) : null;
};

/** The members of a task's collectives, in their place, as the roster lists them. */
export const mendCollective: Mender = (finding, context) => {
  const { roster } = context.known;
  const task = context.tasks.get(finding.task ?? "");
  if (!roster || !task) return null;
  const named = new Set(task.units.map((unit) => comparableName(unit.name)));
  return mendOf(
    unitCellsOf(task).map((cell) => ({
      cell,
      replaced: task.units.flatMap((unit) => {
        if (unit.role !== "collective" || unit.cell.row !== cell.row || unit.cell.column !== cell.column) return [];
        // A member that the task names beside its collective stays where it is.
        const members = membersOf(unit.name, roster).filter((member) => !named.has(comparableName(member)));
        for (const member of members) named.add(comparableName(member));
        return members.length === 0 ? [] : [{ span: unit.span, by: members.join("、") }];
      }),
    })),
  );
};
