/** Settings that one office hands to another as a file. */

import fc from "fast-check";
import { defaultSettings, type OfficeSettings } from "../../src/settings/office-settings";
import { PRODUCT, readSettingsFile, settingsFileText } from "../../src/settings/settings-file";

const office: OfficeSettings = { ...defaultSettings, rules: { "progress/stale": { parameters: { days: 45 } } }, pace: { preset: "lights" }, statusWords: { done: ["办毕"] } };

it("comes back as it was", () => {
  const text = settingsFileText(office);
  expect(readSettingsFile(text)).toEqual({ ok: true, settings: office, problems: [] });
  expect(readSettingsFile(`\uFEFF${text.replace(/\n/g, "\r\n")}`)).toEqual({ ok: true, settings: office, problems: [] });
});

it("can be read by people, names product and version first, and ends with a line", () => {
  expect(settingsFileText(office).split("\n").slice(0, 8)).toEqual([
    "{", `  "product": "${PRODUCT}",`, `  "version": 1,`, `  "rules": {`, `    "progress/stale": {`, `      "parameters": {`, `        "days": 45`, "      }",
  ]);
  expect(settingsFileText(office).endsWith("}\n")).toBe(true);
});

it("is read entry by entry, also one of version 0", () => {
  expect(readSettingsFile(JSON.stringify({ product: PRODUCT, version: 1, rules: { "progress/stale": { parameters: { days: "abc" } } }, expandCollectives: true }))).toEqual({
    ok: true,
    settings: { ...defaultSettings, expandCollectives: true },
    problems: [{ path: ["rules", "progress/stale", "parameters", "days"], why: "wrong-type", found: "abc", allowed: ["1–366"] }],
  });
  expect(readSettingsFile(JSON.stringify({ product: PRODUCT, version: 0, off: ["text/width"] }))).toMatchObject({ ok: true, settings: { rules: { "text/width": { off: true } } }, problems: [] });
});

it.each([["nothing", ""], ["a workbook", "PK\u0003\u0004…"], ["another program's", '{"version":1,"rules":{}}'], ["a list", "[1]"], ["a number", "5"], ["a cut file", settingsFileText(office).slice(0, 60)]])(
  "is no settings file: %s",
  (_name, text) => expect(readSettingsFile(text)).toEqual({ ok: false, why: "not-settings" }),
);

it("of a later version is not taken", () => {
  expect(readSettingsFile(JSON.stringify({ product: PRODUCT, version: 2 }))).toEqual({ ok: false, why: "future-version" });
});

it("of any text is read without an error", () => {
  const json = fc.jsonValue().map((value) => JSON.stringify(value));
  const named = fc.dictionary(fc.constantFrom("version", "rules", "pace", "roster", "__proto__", "off"), fc.jsonValue()).map((value) => JSON.stringify({ ...value, product: PRODUCT }));
  fc.assert(fc.property(fc.oneof(fc.string(), json, named), (text) => typeof readSettingsFile(text).ok === "boolean"), { numRuns: 300 });
});
