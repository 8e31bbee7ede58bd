/** The version of the rule set: one for all offices that check alike. */

import { catalogue } from "../../src/rules/catalogue";
import { defaultSettings } from "../../src/settings/office-settings";
import { ruleSetVersion } from "../../src/workflow/rule-set-version";

const usual = ruleSetVersion(defaultSettings);

test("is readable: the rules in force, and four digits", () => {
  expect(usual).toMatch(new RegExp(`^R-${catalogue.length}-[0-9a-f]{4}$`));
  expect(ruleSetVersion({ rules: { "progress/vague": { off: true } }, statusWords: {} })).toMatch(new RegExp(`^R-${catalogue.length - 1}-`));
});

test("differs with thresholds, severities, switches and the words for a status", () => {
  const others = [
    { rules: { "progress/stale": { parameters: { days: 45 } } }, statusWords: {} },
    { rules: { "progress/stale": { parameters: { days: 46 } } }, statusWords: {} },
    { rules: { "progress/vague": { severity: "error" } }, statusWords: {} },
    { rules: { "progress/vague": { off: true } }, statusWords: {} },
    { rules: {}, statusWords: { done: ["收官"] } },
  ] as const;
  expect(new Set([usual, ...others.map((each) => ruleSetVersion(each))]).size).toBe(others.length + 1);
});

test("is the same however the same choices were made", () => {
  const stale = catalogue.find(({ id }) => id === "progress/stale");
  expect(ruleSetVersion({ rules: { "progress/stale": { parameters: { ...stale?.parameters } }, "no/such-rule": { off: true } }, statusWords: {} })).toBe(usual);
  const one = { rules: { "progress/vague": { off: true }, "progress/length": { off: true } }, statusWords: {} };
  const other = { rules: { "progress/length": { off: true, severity: "info" }, "progress/vague": { off: true } }, statusWords: {} } as const;
  expect(ruleSetVersion(one)).toBe(ruleSetVersion(other));
  expect(ruleSetVersion(defaultSettings, [...catalogue].reverse())).toBe(usual);
});

test("differs with the catalogue", () => {
  expect(ruleSetVersion(defaultSettings, catalogue.slice(1))).not.toBe(usual);
  expect(ruleSetVersion(defaultSettings, catalogue.map((rule) => (rule.id === "seq/gap" ? { ...rule, severity: "info" as const } : rule)))).not.toBe(usual);
});
