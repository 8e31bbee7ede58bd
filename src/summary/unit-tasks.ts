/** Which unit has which tasks, and in which role. */

import type { Ledger, Task, UnitGroup, UnitRole } from "../ledger/ledger";

/** Members of collectives, by the collective's canonical name; the members' names are canonical too. */
export type Collectives = ReadonlyMap<string, readonly string[]>;

/** A task of a unit. */
export interface UnitTask {
  readonly task: Task;
  readonly role: UnitRole;
  /** The collective through which the unit has it; null where the ledger names the unit itself. */
  readonly via: string | null;
}

/** A unit with its tasks, in the ledger's order. */
export interface UnitTasks {
  readonly group: UnitGroup;
  readonly tasks: readonly UnitTask[];
  /** How the ledger writes its name, each spelling once, in order of first appearance; none where only a collective stands for it. */
  readonly spellings: readonly string[];
}

const RANK: Readonly<Record<UnitRole, number>> = { lead: 0, support: 1, collective: 2 };

/** A unit's share of one task: the weightiest of its roles, its own name before a collective's. */
function sharesOf(task: Task, collectives: Collectives): Map<string, UnitTask> {
  const shares = new Map<string, UnitTask>();
  const take = (name: string, share: UnitTask): void => {
    const known = shares.get(name);
    if (known === undefined || RANK[share.role] < RANK[known.role]) shares.set(name, share);
  };
  for (const unit of task.units) {
    const members = collectives.get(unit.name) ?? [];
    if (members.length === 0) take(unit.name, { task, role: unit.role, via: null });
    for (const member of members) take(member, { task, role: "collective", via: unit.name });
  }
  return shares;
}

function spellingsOf(name: string, tasks: readonly UnitTask[]): string[] {
  const named = tasks.flatMap(({ task }) => [...task.units, ...task.repeatedUnits].filter((unit) => unit.name === name));
  return [...new Set(named.map((unit) => unit.as))];
}

/**
 * Units with at least one task, all spellings of one together, in order of first appearance, collectives last.
 * A collective whose members are known is given to them and has no place of its own.
 */
export function tasksByUnit(ledger: Ledger, collectives: Collectives = new Map()): UnitTasks[] {
  const groups = new Map(ledger.units.map((group) => [group.name, group]));
  const found = new Map<string, UnitTask[]>();
  for (const task of ledger.tasks) {
    for (const [name, share] of sharesOf(task, collectives)) {
      const tasks = found.get(name);
      if (tasks === undefined) found.set(name, [share]);
      else tasks.push(share);
    }
  }
  const units = [...found].map(([name, tasks]): UnitTasks => {
    const collective = tasks.every(({ role, via }) => role === "collective" && via === null);
    const group = groups.get(name) ?? { name, aliases: [], why: "same", collective };
    return { group, tasks, spellings: spellingsOf(name, tasks) };
  });
  return [...units.filter(({ group }) => !group.collective), ...units.filter(({ group }) => group.collective)];
}
