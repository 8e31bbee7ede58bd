/** Takes the baseline from the last period's workbook. */

import { takeBaseline, type Baseline } from "../ledger/baseline";
import type { CivilDate } from "../ledger/ledger";
import { readLedger, type LedgerReading } from "../ledger/read-ledger";
import type { Roster } from "../ledger/units";
import { keptChoice } from "./choose-table";
import type { WorkbookSnapshot } from "./port";
import { readOffice } from "./read-office";
import { keptDay } from "./set-reporting-day";

export interface BaselineOptions {
  /** The sheet that is checked: where the last period's workbook has one of that name, it is the one. */
  readonly sheet?: string;
  readonly roster?: Roster;
  /** Any day near that period: where the workbook tells no reporting day, it is read with this one, which is not kept. */
  readonly today: CivilDate;
}

export type BaselineReading = { readonly ok: true; readonly baseline: Baseline } | Extract<LedgerReading, { ok: false }>;

/**
 * Reads the ledger as a check does, with the choice of table, the reporting day, the period and the status words that its own workbook
 * remembers; its own roster comes before the one given.
 */
export function readBaseline(snapshot: WorkbookSnapshot, { sheet, roster, today }: BaselineOptions): BaselineReading {
  const then = readOffice(snapshot);
  const day = keptDay(snapshot);
  const names = then.roster ?? roster;
  const common = {
    today,
    active: snapshot.active,
    ...(day ? { asOf: day } : {}),
    ...(then.settings.period ? { period: then.settings.period } : {}),
    ...(then.statusWords ? { statusWords: then.statusWords } : {}),
    ...(names ? { roster: names } : {}),
  };
  const named = sheet !== undefined && snapshot.cells.some(({ name }) => name === sheet) ? { sheet } : null;
  for (const choice of [named, keptChoice(snapshot)]) {
    const reading = choice && readLedger(snapshot.cells, { ...common, ...choice });
    if (reading?.ok) return { ok: true, baseline: takeBaseline(reading.ledger) };
  }
  const reading = readLedger(snapshot.cells, common);
  return reading.ok ? { ok: true, baseline: takeBaseline(reading.ledger) } : reading;
}
