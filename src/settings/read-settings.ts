/** Reads the office's settings as they were stored: entry by entry, whatever stands there. */

import { z } from "zod";
import type { Period } from "../ledger/ledger";
import { isCivilDate } from "../ledger/time";
import { migrateSettings, SETTINGS_VERSION } from "./migrate-settings";
import { defaultSettings, type OfficeSettings } from "./office-settings";
import { readStatusWords } from "./office-status-words";
import { readPaceChoice } from "./pace-levels";
import { isRecord, nameUnknown, own, ProblemList, type Path } from "./problem-list";
import { readRosterSource } from "./read-roster-source";
import { readRuleChoices } from "./read-rule-choices";
import type { SettingsProblem } from "./settings-problem";
import { readVersion } from "./stored-version";

/** Key under which the settings are stored in the workbook. */
export const SETTINGS_KEY = "settings";

export interface SettingsReading {
  readonly settings: OfficeSettings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * The settings, complete: what is not stored, or cannot be read, is as the catalogue has it. Never throws.
 * @param stored a parsed JSON value of any shape; undefined where nothing was stored.
 */
export function readSettings(stored: unknown): SettingsReading {
  const problems = new ProblemList();
  const versioned = readVersion(stored, SETTINGS_VERSION, [], problems);
  const settings = versioned ? readEntries(migrateSettings(versioned.value, versioned.version, problems), problems) : defaultSettings;
  return { settings, problems: problems.all };
}

function readEntries(stored: Readonly<Record<string, unknown>>, problems: ProblemList): OfficeSettings {
  nameUnknown(stored, Object.keys(defaultSettings), [], problems);
  const expand = own(stored, "expandCollectives");
  return {
    version: SETTINGS_VERSION,
    rules: readRuleChoices(own(stored, "rules"), ["rules"], problems),
    period: readPeriod(own(stored, "period"), ["period"], problems),
    pace: readPaceChoice(own(stored, "pace"), ["pace"], problems),
    statusWords: readStatusWords(own(stored, "statusWords"), ["statusWords"], problems),
    roster: readRosterSource(own(stored, "roster"), ["roster"], problems),
    expandCollectives:
      (expand === undefined ? undefined : problems.read(z.boolean(), expand, ["expandCollectives"], ["true", "false"])) ??
      defaultSettings.expandCollectives,
  };
}

const day = z.string().refine(isCivilDate);
const DAY_SHAPE = ["YYYY-MM-DD"];

function readPeriod(value: unknown, path: Path, problems: ProblemList): Period | null {
  if (value === undefined || value === null) return null;
  if (!isRecord(value)) {
    problems.add("wrong-type", path, value);
    return null;
  }
  nameUnknown(value, ["start", "end"], path, problems);
  const start = problems.read(day, own(value, "start"), [...path, "start"], DAY_SHAPE);
  const end = problems.read(day, own(value, "end"), [...path, "end"], DAY_SHAPE);
  if (start === undefined || end === undefined) return null;
  if (start <= end) return { start, end };
  problems.add("out-of-range", [...path, "end"], end, [`≥ ${start}`]);
  return null;
}
