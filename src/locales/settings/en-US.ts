import type { SettingsTexts } from "./settings-texts";

export const settingsEnUS: SettingsTexts = {
  pace: { attainment: ["Ahead", "On pace", "Behind", "Far behind"], lights: ["Blue", "Yellow", "Red"] },
  rule: (title) => `the rule “${title}”`,
  parameter: (name) => `the parameter “${name}”`,
  meaning: (name) => `“${name}”`,
  meanings: {
    done: "Done", "on-track": "On track", ahead: "Ahead", behind: "Behind", "not-started": "Not started", "long-running": "Long-running",
    adjusted: "Adjusted", cancelled: "Cancelled", unfinished: "Unfinished",
  },
  entries: {
    rules: "the rules", off: "the switch", severity: "the severity", parameters: "the parameters", period: "the period", start: "the first day",
    end: "the last day", pace: "the levels of pace", preset: "the kind", levels: "the number", name: "the name", from: "the least points",
    tone: "the tone", statusWords: "the words for a status", roster: "the list of units", sheet: "the sheet", file: "the file name", units: "the units",
    aliases: "the short names", groups: "the collectives", expandCollectives: "the choice to expand collectives", waivers: "the waivers",
    reason: "the reason", by: "the name", on: "the day", baseline: "the last period", version: "the version",
  },
  numbered: {
    word: (number) => `word ${number}`,
    level: (number) => `level ${number}`,
    unit: (number) => `unit ${number}`,
    waiver: (number) => `waiver ${number}`,
    entry: (number) => `entry ${number}`,
  },
  other: (name) => `“${name}”`,
  join: (parts) => [...parts].reverse().join(" of "),
  day: "a day such as 2021-06-30",
  allowed: (allowed, measure) => `${allowed.join(", ")}${measure === "characters" ? " characters" : measure === "items" ? " entries" : ""}`,
  wrong: ({ place, found, allowed }) =>
    allowed === "" ? `${capital(place)} cannot be read; it says ${quoted(found)}. The usual setting counts.` : `${capital(place)} should be ${allowed}; it says ${quoted(found)}. The usual setting counts.`,
  wrongWord: ({ place, found, allowed }) => `${capital(place)} should be ${allowed}; it says ${quoted(found)}. This word does not count.`,
  wrongWaiver: ({ place, found, allowed }) =>
    allowed === "" ? `${capital(place)} cannot be read; it says ${quoted(found)}. This waiver does not count.` : `${capital(place)} should be ${allowed}; it says ${quoted(found)}. This waiver does not count.`,
  unknownRule: (rule) => `There is no rule “${rule}”; this entry does not count.`,
  unknownParameter: ({ place, name, allowed }) => `${capital(place)} has no parameter “${name}”; it does not count.${allowed === "" ? "" : ` There is: ${allowed}.`}`,
  unknownEntry: ({ place, name }) => `There is no entry “${name}” in ${place === "" ? "the settings" : place}; it does not count.`,
  rosterGone: (sheet) => `The workbook has no sheet “${sheet}” with the list of units; units were not held against it.`,
  rosterUnreadable: (sheet) => `No list of units was found on “${sheet}” (it needs a column “Name”); units were not held against it.`,
  rosterRow: {
    nameMissing: (row) => `Row ${row} of the list of units has no name; it was left out.`,
    duplicate: (row, name, firstRow) => `Row ${row} of the list of units: “${name}” repeats row ${firstRow}; both were joined.`,
    aliasClash: (row, alias, names) => `Row ${row} of the list of units: the short name “${alias}” may be ${names.map((name) => `“${name}”`).join(" or ")}; it was left out.`,
  },
  versionMissing: (place) => `${capital(place)} is not told; it was read as the present one.`,
  future: {
    settings: "The settings were saved by a later version of Progress Ledger and cannot be read by this one. The usual settings count; what is stored was left as it is.",
    waivers: "The waivers were saved by a later version of Progress Ledger and cannot be read by this one. They do not count; what is stored was left as it is.",
    baseline: "The last period was saved by a later version of Progress Ledger and cannot be read by this one. Nothing was compared; what is stored was left as it is.",
  },
  damaged: {
    settings: "The stored settings are damaged; the usual ones count.",
    waivers: "The stored waivers are damaged and do not count; what they let pass is listed again.",
    baseline: "The stored last period is damaged; nothing was compared. Keep it anew.",
  },
};

function capital(place: string): string {
  return place.charAt(0).toUpperCase() + place.slice(1);
}

function quoted(found: string): string {
  return found === "" ? "nothing" : `“${found}”`;
}
