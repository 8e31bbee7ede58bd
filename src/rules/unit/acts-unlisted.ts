/**
 * unit/acts-unlisted: the progress says that a body of the units' own level does the work (组织区妇幼保健院…, 区房管局牵头…),
 * and that body is neither a responsible unit of the task nor covered by a collective.
 *
 * Only words that plainly make the body an agent count. Bodies that decide or lead (区委, 区政府, 人大, 领导小组), bodies of
 * another level or another place, what belongs to a responsible unit, and plans are left aside.
 */

import type { Ledger, Task } from "../../ledger/ledger";
import { comparableName } from "../../ledger/units/fold-text";
import { nameForm } from "../../ledger/units/name-form";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { readProgress, tells, type ProgressReading } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule } from "../rule";
import { ACTING_COMMITTEE, AGENT_BEFORE, AGENT_BEHIND, COVERS_DEPARTMENTS, NEVER_ACTS, NOT_THE_BODY } from "./acting-words";
import { bracketedNames } from "./bracketed-names";
import { namesBefore, namesFrom, shapeOfName, type NamedBody } from "./body-names";
import { levelOfTask, levelOfUnit, placeOfUnit } from "./unit-level";

export type ActsUnlistedFacts = { readonly names: readonly string[] };

const NO_PLACES: ReadonlyMap<string, string> = new Map();

/** The bodies that the text makes agents, in order of appearance. */
function agentsIn({ masked, clauses }: ProgressReading): NamedBody[] {
  const agents = new Map<number, NamedBody>();
  for (const found of masked.matchAll(AGENT_BEFORE)) {
    const { bodies, end } = namesFrom(masked, found.index + found[0].length);
    // What follows a list is said of all of it: 由区发改委、区财政局组成.
    if (NOT_THE_BODY.test(masked.slice(end, end + 6))) continue;
    for (const body of bodies) agents.set(body.start, body);
  }
  for (const found of masked.matchAll(AGENT_BEHIND)) {
    const clause = clauses.find((each) => each.start <= found.index && found.index < each.end);
    for (const body of clause ? namesBefore(masked, clause.start, found.index) : []) agents.set(body.start, body);
  }
  const planned = (at: number) => clauses.some((each) => each.start <= at && at < each.end && tells(each, "plan", "next-step", "order"));
  return [...agents.values()].filter(({ start }) => !planned(start)).sort((one, other) => one.start - other.start);
}

function formKey(name: string): string {
  const { head, kind } = nameForm(name, NO_PLACES);
  return `${kind}|${head}`;
}

/** Names under which the task's own units may be told, and their forms, by which variants are known. */
function ownNames(task: Task): { readonly names: readonly string[]; readonly forms: ReadonlySet<string> } {
  const names = task.units.flatMap(({ name, as, alias, role }) => (role === "collective" ? [] : [name, as.replace(/[（(].*$/, ""), ...(alias ? bracketedNames(alias) : [])]));
  return { names: [...new Set(names.map(comparableName))], forms: new Set(names.map(formKey)) };
}

/** A department's collective covers every body; one of 街道 or 乡镇 covers those. */
function isCovered(task: Task, name: string): boolean {
  const collectives = task.units.filter(({ role }) => role === "collective");
  if (collectives.some((each) => COVERS_DEPARTMENTS.test(each.name))) return true;
  const tail = name.slice(-2);
  return collectives.some((each) => each.name.includes(tail) || (/街道|镇|乡/.test(each.name) && levelOfUnit(name) === 1));
}

function actsByItself(name: string): boolean {
  if (/委(?:员会)?$/.test(name)) return shapeOfName(name) === "known" && ACTING_COMMITTEE.test(name.replace(/^.{0,6}?[省市区县州旗]/, "")) && !/政府/.test(name);
  return !NEVER_ACTS.test(name);
}

/** True for a body of the level and place of the ledger's units; a well-known body without a level is of their own. */
function isOfOwnLevel(name: string, task: Task, ledger: Ledger): boolean {
  const level = levelOfUnit(name);
  const own = levelOfTask(task, ledger);
  if (level === null) return shapeOfName(name) === "known" && own !== null;
  if (own === null || level !== own) return false;
  const place = placeOfUnit(name);
  // Another district's body is no unit of this ledger.
  return place === "" || level === 1 || ledger.units.some((each) => placeOfUnit(each.name) === place);
}

export const unitActsUnlisted = defineTaskRule({
  id: "unit/acts-unlisted",
  severity: "info",
  fix: null,
  parameters: {},
  *checkTask(task, ledger): Generator<RuleFinding<ActsUnlistedFacts>> {
    const cell = toldProgress(task);
    if (!cell || task.units.length === 0) return;
    const reading = readProgress(task, cell, ledger.asOf);
    const agents = agentsIn(reading);
    if (agents.length === 0) return;
    const own = ownNames(task);
    const unlisted = agents.filter(({ name }) => {
      const text = comparableName(name);
      // 区卫健委监督所 belongs to 区卫健委.
      const listed = own.names.some((each) => text.startsWith(each) || each.endsWith(text)) || own.forms.has(formKey(name));
      return !listed && actsByItself(name) && isOfOwnLevel(name, task, ledger) && !isCovered(task, name);
    });
    const [first] = unlisted;
    if (!first) return;
    const { span } = reading.compact.quote(first.start, first.start + first.name.length);
    yield { ...atCell(task, cell, span), facts: { names: [...new Set(unlisted.map(({ name }) => name))] } };
  },
});
