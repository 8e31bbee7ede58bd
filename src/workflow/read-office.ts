/** What the workbook keeps of its office: settings, roster, waivers, and the last period. None of it can stop a check. */

import type { Baseline } from "../ledger/baseline";
import type { StatusWords } from "../ledger/figures";
import type { SheetCells } from "../ledger/sheet-cells";
import type { Roster } from "../ledger/units";
import type { RuleChoices } from "../rules/check-ledger";
import type { OfficeSettings } from "../settings/office-settings";
import { officeStatusWords } from "../settings/office-status-words";
import { readSettings, SETTINGS_KEY } from "../settings/read-settings";
import type { SettingsProblem } from "../settings/settings-problem";
import { BASELINE_KEY, readStoredBaseline } from "../settings/stored-baseline";
import { readWaivers, WAIVERS_KEY, type Waiver } from "../settings/waivers";
import type { WorkbookSnapshot } from "./port";
import { rosterOf } from "./roster-of";

export interface Office {
  readonly settings: OfficeSettings;
  /** Stored entries that cannot be read: left out, and said. */
  readonly problems: readonly SettingsProblem[];
  /** The status words of the office; null where the usual ones count. */
  readonly statusWords: StatusWords | null;
  readonly roster: Roster | null;
  /** The sheet that the roster was read from. */
  readonly rosterSheet: string | null;
  readonly waivers: readonly Waiver[];
  readonly baseline: Baseline | null;
}

/** Reads it in one go. */
export function readOffice(snapshot: Pick<WorkbookSnapshot, "stored" | "cells">): Office {
  const steps = readOfficeSteps(snapshot.stored, snapshot.cells);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step. @param cells sheets of the workbook, the roster's among them; null where its roster is not wanted. */
export function* readOfficeSteps(stored: WorkbookSnapshot["stored"], cells: readonly SheetCells[] | null): Generator<void, Office> {
  const { settings, problems } = readSettings(stored[SETTINGS_KEY]);
  const roster = rosterOf(cells === null ? { from: "none" } : settings.roster, cells ?? []);
  const waivers = readWaivers(stored[WAIVERS_KEY]);
  const last = yield* readStoredBaseline(stored[BASELINE_KEY]);
  return {
    settings,
    problems: [...problems, ...roster.problems, ...waivers.problems, ...last.problems],
    statusWords: officeStatusWords(settings.statusWords),
    roster: roster.roster,
    rosterSheet: roster.sheet,
    waivers: waivers.waivers,
    baseline: last.baseline,
  };
}

/** The office's choices, and over them those of one check, parameter by parameter. */
export function joinChoices(office: RuleChoices, own: RuleChoices = {}): RuleChoices {
  const joined = new Map(Object.entries(office));
  for (const [rule, choice] of Object.entries(own)) {
    const below = joined.get(rule);
    joined.set(rule, { ...below, ...choice, parameters: { ...below?.parameters, ...choice.parameters } });
  }
  return Object.fromEntries(joined);
}
