/** Every number of the catalogue that an office may choose has its range. */

import { catalogue } from "../../src/rules/catalogue";
import { defaultParameters, orderedParameters, parameterRange } from "../../src/settings/parameter-ranges";

const numbers = catalogue.flatMap(({ id, parameters }) =>
  Object.entries(parameters).flatMap(([name, value]) => (typeof value === "number" ? [[id, name, value] as const] : [])),
);

it.each(numbers)("%s: the usual %s (%d) lies within its range", (rule, name, usual) => {
  const range = parameterRange(rule, name);
  if (!range) throw new Error("no range");
  expect(usual).toBeGreaterThanOrEqual(range.least);
  expect(usual).toBeLessThanOrEqual(range.most);
  expect(range.least).toBeLessThan(range.most);
  if (range.whole) expect(Number.isInteger(usual)).toBe(true);
});

it("has no range for words, and for what is no parameter", () => {
  expect(parameterRange("progress/placeholder", "words")).toBeNull();
  expect(parameterRange("progress/stale", "weeks")).toBeNull();
  expect(parameterRange("__proto__", "days")).toBeNull();
  expect(defaultParameters("constructor")).toBeNull();
});

it("knows the pairs whose usual values are in order", () => {
  for (const [rule, lower, upper] of orderedParameters) {
    const usual = defaultParameters(rule) ?? {};
    expect(usual[lower]).toBeLessThanOrEqual(Number(usual[upper]));
  }
});
