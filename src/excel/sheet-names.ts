/** Names under which planned sheets come to stand. Pure. */

import type { SheetPlan } from "../summary/sheet-plan";

const longestName = 31;

interface Listed {
  readonly name: string;
  readonly plan: string | null;
}

/**
 * The name of every planned sheet, by plan id. A sheet of ours that stands keeps its name, whatever a user
 * made of it. A new one gets its planned name or, where another sheet has it by now, that name numbered.
 */
export function standingNames(plans: readonly SheetPlan[], sheets: readonly Listed[]): Map<string, string> {
  const standing = new Map(sheets.flatMap(({ plan, name }) => (plan === null ? [] : [[plan, name] as const])));
  const taken = new Set(sheets.map(({ name }) => name.toUpperCase()));
  const names = new Map<string, string>();
  for (const { id, name } of plans) {
    const given = standing.get(id) ?? freeName(name, taken);
    taken.add(given.toUpperCase());
    names.set(id, given);
  }
  return names;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toUpperCase())) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${number})`;
    const candidate = name.slice(0, longestName - suffix.length).replace(/[\uD800-\uDBFF]$/, "") + suffix;
    if (!taken.has(candidate.toUpperCase())) return candidate;
  }
}

/** From planned names to standing ones, for links and formulas. */
export class SheetNames {
  private readonly standing: ReadonlyMap<string, string>;

  constructor(plans: readonly SheetPlan[], names: ReadonlyMap<string, string>) {
    this.standing = new Map(plans.map(({ id, name }) => [name, names.get(id) ?? name]));
  }

  nameOf(planned: string): string {
    return this.standing.get(planned) ?? planned;
  }

  /** A formula with the sheet names in it, quoted ones, replaced. */
  inFormula(formula: string): string {
    return formula.replace(/'((?:[^']|'')+)'!/g, (_match, quoted: string) => `'${this.nameOf(quoted.replace(/''/g, "'")).replace(/'/g, "''")}'!`);
  }
}
