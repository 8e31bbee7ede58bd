/** Of which level of government a unit is, by its name, and of which level the units of a ledger are. */

import type { Ledger, Task } from "../../ledger/ledger";
import { splitLevel } from "../../ledger/units/body-shape";
import { comparableName } from "../../ledger/units/fold-text";

const RANKS: Readonly<Record<string, number>> = { 省: 4, 自治区: 4, 市: 3, 州: 3, 自治州: 3, 盟: 3, 区: 2, 县: 2, 旗: 2, 自治县: 2, 自治旗: 2, 镇: 1, 乡: 1 };

/** A unit's level: 4 省, 3 市, 2 区县, 1 乡镇; null where its name does not tell. 团区委 and 某市东城区住建委 are of 2. */
export function levelOfUnit(name: string): number | null {
  const text = comparableName(name).replace(/^(?:共青团|团)(?=.{0,6}[省市区县州旗]委)/, "");
  const level = RANKS[splitLevel(text).level] ?? null;
  return level ?? (/街道(?:办|办事处)?$/.test(text) ? 1 : null);
}

/** The place of which a unit is (东城 of 东城区住建委); "" where its name does not tell. */
export function placeOfUnit(name: string): string {
  return splitLevel(comparableName(name)).place;
}

const common = new WeakMap<Ledger, number | null>();

/** The level of most of the ledger's units; null where their names do not tell. Collectives do not count. */
export function levelOfLedger(ledger: Ledger): number | null {
  const known = common.get(ledger);
  if (known !== undefined) return known;
  const counts = new Map<number, number>();
  for (const { name, collective } of ledger.units) {
    const level = collective ? null : levelOfUnit(name);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const level = [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
  common.set(ledger, level);
  return level;
}

/** The highest level of a task's own units, else the ledger's; null where nothing tells it. */
export function levelOfTask(task: Task, ledger: Ledger): number | null {
  const own = task.units.flatMap(({ name, role }) => (role === "collective" ? [] : (levelOfUnit(name) ?? [])));
  return own.length > 0 ? own.reduce((one, other) => Math.max(one, other)) : levelOfLedger(ledger);
}
