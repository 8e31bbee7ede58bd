/** Findings that stand at most tasks speak once for the sheet. */

import type { Ledger } from "../ledger/ledger";
import type { Facts, Finding, Severity } from "./finding";

/** From this many tasks on, a finding on more than half of them speaks once for the sheet. */
const SMALLEST_FOLDED_LEDGER = 8;
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Facts of a finding that speaks for many rows. */
export interface FoldedFacts extends Facts {
  /** How many tasks are concerned, of how many. */
  readonly count: number;
  readonly of: number;
}

/** Folds the findings of one rule after another. */
export class Folding {
  private readonly rowOf: ReadonlyMap<string, number>;
  private readonly tasks: number;

  constructor({ tasks }: Ledger) {
    this.rowOf = new Map(tasks.map((task) => [task.key, task.rows[0]]));
    this.tasks = tasks.length;
  }

  /**
   * One finding for the sheet where a rule's warnings or infos stand at more than half of the tasks; errors stay at their cells.
   * @param once whether the rule speaks once for the sheet, however few tasks are concerned.
   */
  fold(findings: readonly Finding[], once: boolean): readonly Finding[] {
    if (!once && (this.tasks < SMALLEST_FOLDED_LEDGER || findings.length * 2 <= this.tasks)) return findings;
    // A task of the last period that is gone has no row here: each such finding names its own.
    const soft = findings.filter((each) => each.severity !== "error" && each.task !== undefined && this.rowOf.has(each.task));
    const tasks = new Set(soft.map((each) => each.task));
    const widespread = this.tasks >= SMALLEST_FOLDED_LEDGER && tasks.size * 2 > this.tasks;
    const [first] = soft;
    if (!first || !(once || widespread)) return findings;
    const rows = [...tasks].flatMap((key) => this.rowOf.get(key ?? "") ?? []).sort((one, other) => one - other);
    const severity = soft.reduce<Severity>((best, each) => (RANK[each.severity] < RANK[best] ? each.severity : best), first.severity);
    const facts: FoldedFacts = { count: tasks.size, of: this.tasks };
    const folded: Finding = { rule: first.rule, severity, fix: first.fix, facts, rows };
    const spoken = new Set<Finding>(soft);
    return [folded, ...findings.filter((each) => !spoken.has(each))];
  }
}
