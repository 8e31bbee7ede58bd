/** Settings as a file that one office hands to another: JSON that can be read by people, too. */

import { isRecord } from "./problem-list";
import { SETTINGS_VERSION } from "./migrate-settings";
import type { OfficeSettings } from "./office-settings";
import { readSettings, type SettingsReading } from "./read-settings";
import { parseJson } from "./stored-baseline";
import { isFuture } from "./stored-version";

/** What a settings file names itself by. */
export const PRODUCT = "进展台账 Progress Ledger";
const LONGEST_FILE = 5_000_000;

/** The file's text. */
export function settingsFileText(settings: OfficeSettings): string {
  const { version, ...entries } = settings;
  return `${JSON.stringify({ product: PRODUCT, version, ...entries }, null, 2)}\n`;
}

export type SettingsFileReading =
  | ({ readonly ok: true } & SettingsReading)
  | { readonly ok: false; readonly why: "not-settings" | "future-version" };

/** Reads a file's text; entries that cannot be read are left out and named. Never throws. */
export function readSettingsFile(text: string): SettingsFileReading {
  const value = text.length > LONGEST_FILE ? undefined : parseJson(text.replace(/^\uFEFF/, ""));
  if (!isRecord(value) || value.product !== PRODUCT) return { ok: false, why: "not-settings" };
  if (isFuture(value, SETTINGS_VERSION)) return { ok: false, why: "future-version" };
  return { ok: true, ...readSettings(Object.fromEntries(Object.entries(value).filter(([name]) => name !== "product"))) };
}
