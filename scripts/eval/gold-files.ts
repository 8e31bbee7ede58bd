/** The marked answers beside the project: where they lie, and their shapes. */

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const shared = path.join(__dirname, "../../../shared");

export interface DeadlineCase {
  readonly text: string;
  readonly kind: string;
  readonly date?: string;
  readonly milestones?: readonly string[];
  readonly every?: string;
  readonly next?: string;
}

export interface DeadlineGold {
  readonly asOf: string;
  readonly cases: readonly DeadlineCase[];
}

export interface GoldPair {
  readonly row: number;
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: string;
}

export interface LedgerGold {
  /** Canonical names by 序号. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly pairs: readonly GoldPair[];
}

/** A copy of the real ledger as a workbook. */
export interface LedgerCopy {
  readonly name: string;
  readonly file: string;
}

function parsed<T>(name: string): T | null {
  const file = path.join(shared, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}

/** null where the answers are not beside the project. */
export const deadlineGold = (): DeadlineGold | null => parsed<DeadlineGold>("gold/deadlines.json");
export const ledgerGold = (): LedgerGold | null => parsed<LedgerGold>("gold/seed-units-and-figures.json");

/** The copies of the real ledger that are there. */
export function ledgerCopies(): readonly LedgerCopy[] {
  return [
    { name: "as typed", file: path.join(shared, "seed/dongcheng-2021h1.xlsx") },
    { name: "as pasted from a PDF", file: path.join(shared, "seed/dongcheng-2021h1-pasted.xlsx") },
  ].filter(({ file }) => existsSync(file));
}
