/** The office's settings: kept in the workbook for everybody who opens it, and handed on as a file. */

import type { SheetCells } from "../ledger/sheet-cells";
import { SETTINGS_VERSION } from "../settings/migrate-settings";
import type { OfficeSettings, RosterSource } from "../settings/office-settings";
import type { SettingsProblem } from "../settings/settings-problem";
import { readSettings, SETTINGS_KEY, type SettingsReading } from "../settings/read-settings";
import { readSettingsFile, settingsFileText } from "../settings/settings-file";
import { LedgerError } from "./ledger-error";
import type { WorkbookPort } from "./port";
import { readRosterSheet } from "./read-roster-sheet";
import { readStored, refuseFuture } from "./read-stored";
import { rosterRowProblems } from "./roster-of";

/** The settings as they are kept, and what of them cannot be read. @param sheet a sheet that is read along, to spare the others. */
export async function loadSettings(port: WorkbookPort): Promise<SettingsReading> {
  return readSettings((await readStored(port))[SETTINGS_KEY]);
}

/**
 * Keeps settings in the workbook.
 * @returns what was kept: entries that are not allowed are left out, and named.
 * @throws LedgerError "settings-unreadable" where a later version of the product has stored its own: they are left as they are.
 */
export async function saveSettings(port: WorkbookPort, settings: OfficeSettings): Promise<SettingsReading> {
  refuseFuture((await readStored(port))[SETTINGS_KEY], SETTINGS_VERSION);
  const kept = readSettings(settings);
  await port.apply({ stored: { [SETTINGS_KEY]: kept.settings } });
  return kept;
}

/** The settings as a file's text (JSON). */
export function exportSettings(settings: OfficeSettings): string {
  return settingsFileText(settings);
}

/** Reads a settings file's text; nothing is kept yet. @throws LedgerError "settings-unreadable". */
export function importSettings(text: string): SettingsReading {
  const reading = readSettingsFile(text);
  if (!reading.ok) throw new LedgerError("settings-unreadable", { why: reading.why });
  return { settings: reading.settings, problems: reading.problems };
}

/** A roster taken from a file, and what is wrong with rows of it. */
export interface RosterFileReading {
  readonly roster: RosterSource;
  readonly problems: readonly SettingsProblem[];
}

/** A roster from the sheets of a file, to be kept in the settings. @throws LedgerError "roster-unreadable". */
export function rosterFromFile(file: string, cells: readonly SheetCells[]): RosterFileReading {
  const read = readRosterSheet(cells);
  if (read) return { roster: { from: "file", file, units: read.roster.units }, problems: rosterRowProblems(read.problems) };
  const empty = cells.every(({ values }) => values.length === 0);
  throw new LedgerError("roster-unreadable", { file, why: empty ? "empty" : "no-header" });
}
