/** Reads the workbooks that are named beside the ledger: the last period's, and the roster's. */

import { createExcelPort } from "../../excel/excel-port";
import type { Baseline } from "../../ledger/baseline";
import type { CivilDate } from "../../ledger/ledger";
import type { Roster } from "../../ledger/units";
import type { Locale } from "../../locales";
import { LedgerError, type UnreadableFile } from "../../workflow/ledger-error";
import type { WorkbookSnapshot } from "../../workflow/port";
import { readBaseline } from "../../workflow/read-baseline";
import { readRosterSheet, type RosterSheet } from "../../workflow/read-roster-sheet";
import { startOffice } from "../wire/start-office";
import { openBook } from "./open-book";

type Kind = "baseline-unreadable" | "roster-unreadable";

/** Throws LedgerError "baseline-unreadable". */
export async function openBaseline(file: string, locale: Locale, options: { readonly sheet?: string; readonly roster?: Roster; readonly today: CivilDate }): Promise<Baseline> {
  const reading = readBaseline(await readBeside(file, locale, "baseline-unreadable"), options);
  if (!reading.ok) throw new LedgerError("baseline-unreadable", { file, why: reading.why });
  return reading.baseline;
}

/** Throws LedgerError "roster-unreadable". */
export async function openRoster(file: string, locale: Locale): Promise<RosterSheet> {
  const { cells } = await readBeside(file, locale, "roster-unreadable");
  const roster = readRosterSheet(cells);
  if (!roster) throw new LedgerError("roster-unreadable", { file, why: cells.every(({ values }) => values.length === 0) ? "empty" : "no-header" });
  return roster;
}

/** Reads all sheets through Office.js, as the ledger's own are read, so that no cell reads differently. */
async function readBeside(file: string, locale: Locale, kind: Kind): Promise<WorkbookSnapshot> {
  try {
    const office = await startOffice(await openBook(file), { locale });
    try {
      return await createExcelPort().read({});
    } finally {
      office.dispose();
    }
  } catch (error) {
    const why = error instanceof LedgerError ? whyOf[error.kind] : undefined;
    if (why === undefined) throw error;
    throw new LedgerError(kind, { file, why }, { cause: error });
  }
}

const whyOf: Readonly<Record<string, UnreadableFile>> = {
  "no-file": "no-file", "not-a-workbook": "not-a-workbook", "date-system-1904": "date-system-1904", "sheet-too-large": "too-large", "empty-workbook": "empty",
};
