/** 上期: keeps in the workbook what later checks compare with. */

import { takeBaseline, type Baseline } from "../ledger/baseline";
import type { CivilDate, Ledger } from "../ledger/ledger";
import type { Roster } from "../ledger/units";
import { BASELINE_KEY, BASELINE_VERSION, storedBaseline } from "../settings/stored-baseline";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort, WorkbookSnapshot } from "./port";
import { readBaseline } from "./read-baseline";
import { readStored, refuseFuture } from "./read-stored";

/**
 * Keeps what a ledger says now as the period that later checks compare with; an earlier one is replaced.
 * @throws LedgerError "settings-unreadable" where a later version of the product has stored one.
 */
export async function keepBaseline(port: WorkbookPort, ledger: Ledger): Promise<Baseline> {
  return store(port, takeBaseline(ledger));
}

export interface BaselineFileOptions {
  /** The file's name, for the sentence where it cannot be read. */
  readonly file: string;
  /** The ledger that was checked, where one was: the file's sheet of the same name is the one. */
  readonly ledger?: Ledger | null;
  readonly roster?: Roster | null;
  /** Any day near that period, to read with where the file tells no reporting day; it is not kept. */
  readonly today: CivilDate;
}

/**
 * Keeps the ledger of another workbook.
 * @param snapshot that workbook's, as it was read from the file.
 * @throws LedgerError "baseline-unreadable" where it holds no ledger; "settings-unreadable" as above.
 */
export async function keepBaselineOf(port: WorkbookPort, snapshot: WorkbookSnapshot, { file, ledger, roster, today }: BaselineFileOptions): Promise<Baseline> {
  const reading = readBaseline(snapshot, { today, ...(ledger ? { sheet: ledger.sheet } : {}), ...(roster ? { roster } : {}) });
  if (!reading.ok) throw new LedgerError("baseline-unreadable", { file, why: reading.why });
  return store(port, reading.baseline);
}

/** Compares with no last period any more. */
export async function forgetBaseline(port: WorkbookPort): Promise<void> {
  await port.apply({ stored: { [BASELINE_KEY]: undefined } });
}

async function store(port: WorkbookPort, baseline: Baseline): Promise<Baseline> {
  refuseFuture((await readStored(port))[BASELINE_KEY], BASELINE_VERSION);
  await port.apply({ stored: { [BASELINE_KEY]: storedBaseline(baseline) } });
  return baseline;
}
