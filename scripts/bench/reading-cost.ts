/** What reading and checking a long ledger cost. */

import type { Ledger } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import type { SheetCells } from "../../src/ledger/sheet-cells";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import { madeSheet } from "./made-ledger";
import { medians } from "./measure";

export const AS_OF = "2026-10-31";
export const UNITS = 23;

export function ledgerOf(sheet: SheetCells): Ledger {
  const reading = readLedger([sheet], { asOf: AS_OF, today: AS_OF });
  if (!reading.ok) throw new Error("The made ledger is not recognised.");
  return reading.ledger;
}

/** Merely folding widths, the least that any reader does with a text. */
export function normalise(sheet: SheetCells): void {
  for (const row of sheet.text) for (const cell of row) cell.normalize("NFKC");
}

/** Costs of one ledger: milliseconds a task. */
export interface SizeCost {
  readonly tasks: number;
  readonly characters: number;
  readonly normalise: number;
  readonly read: number;
  readonly rules: number;
}

/** Large ledgers are run fewer times: their rounds are long enough to tell. */
const LIMIT = 45_000;

/** Reads and checks made ledgers of these sizes. Rules are run on a ledger read afresh: they keep what they read. */
export function measureSizes(sizes: readonly number[], runs: number): SizeCost[] {
  const sheets = sizes.map((tasks) => ({ tasks, sheet: madeSheet(tasks, UNITS) }));
  const ledgers = new Map<number, Ledger>();
  const works: Record<string, () => void> = {};
  for (const { tasks, sheet } of sheets) {
    works[`normalise ${tasks}`] = () => normalise(sheet);
    works[`read ${tasks}`] = () => void ledgers.set(tasks, ledgerOf(sheet));
    works[`rules ${tasks}`] = () => {
      const ledger = ledgers.get(tasks);
      if (ledger) checkLedger(ledger, catalogue);
    };
  }
  const warmUp = (): void => void checkLedger(ledgerOf(madeSheet(500, UNITS)), catalogue);
  const took = medians(works, { runs, warmUp, limit: LIMIT });
  return sheets.map(({ tasks, sheet }) => ({
    tasks,
    characters: sheet.text.slice(3).reduce((sum, row) => sum + row.reduce((length, cell) => length + cell.length, 0), 0) / tasks,
    normalise: (took[`normalise ${tasks}`] ?? Number.NaN) / tasks,
    read: (took[`read ${tasks}`] ?? Number.NaN) / tasks,
    rules: (took[`rules ${tasks}`] ?? Number.NaN) / tasks,
  }));
}
