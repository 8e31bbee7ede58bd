/** An office's settings as they come out of a workbook: whatever stands there, what can be read counts and the rest is named. */

import fc from "fast-check";
import { catalogue } from "../../src/rules/catalogue";
import { defaultSettings, type OfficeSettings } from "../../src/settings/office-settings";
import { readSettings } from "../../src/settings/read-settings";

/** "rules/progress/stale/parameters/days wrong-type": what was left out. */
const named = (stored: unknown) => readSettings(stored).problems.map(({ path, why }) => `${path.join(" ")} ${why}`);
const kept = (stored: unknown) => readSettings(stored).settings;

const office: OfficeSettings = {
  version: 1,
  rules: {
    "progress/stale": { severity: "warning", parameters: { days: 45 } },
    "progress/placeholder": { parameters: { words: ["正在协调", "待定"] } },
    "text/width": { off: true },
  },
  period: { start: "2021-01-01", end: "2021-06-30" },
  pace: { preset: "own", levels: [{ name: "快", from: 0, tone: "good" }, { name: "慢", from: -15.5, tone: "fair" }, { name: "停", from: null, tone: "poor" }] },
  statusWords: { done: ["办毕"], "on-track": ["黄灯"] },
  roster: { from: "file", file: "名录.xlsx", units: [{ name: "区水务局", aliases: ["水务局"], groups: ["各委办局"] }] },
  expandCollectives: true,
};

describe("settings that were kept", () => {
  it("come back as they were, through JSON", () => {
    expect(readSettings(JSON.parse(JSON.stringify(office)))).toEqual({ settings: office, problems: [] });
  });

  it("are the usual ones where nothing was kept", () => {
    expect(readSettings(undefined)).toEqual({ settings: defaultSettings, problems: [] });
    expect(readSettings({ version: 1 })).toEqual({ settings: defaultSettings, problems: [] });
  });
});

describe("older and later versions", () => {
  it("brings version 0 up to date: rules that were off, and days by rule", () => {
    const { settings, problems } = readSettings({ version: 0, off: ["text/width", "text/doubled"], days: { "progress/stale": 45 } });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...defaultSettings,
      rules: { "text/width": { off: true }, "text/doubled": { off: true }, "progress/stale": { parameters: { days: 45 } } },
    });
  });

  it("keeps of a damaged version 0 what can be read", () => {
    const stored = { version: 0, off: ["text/width", 7, "text/none"], days: { "progress/stale": 45, "deadline/due-soon": 0 }, theme: "dark" };
    expect(Object.keys(kept(stored).rules)).toEqual(["text/width", "progress/stale"]);
    expect(named(stored)).toEqual([
      "off 1 wrong-type", "theme unknown-entry", "rules text/none unknown-rule", "rules deadline/due-soon parameters days out-of-range",
    ]);
    expect(named({ version: 0, off: "text/width", days: [3] })).toEqual(["off wrong-type", "days wrong-type"]);
  });

  it.each([2, 7, 1.5])("leaves version %d alone, and takes the usual settings", (version) => {
    const { settings, problems } = readSettings({ ...office, version });
    expect(settings).toEqual(defaultSettings);
    expect(problems).toEqual([{ path: [], why: "future-version", found: String(version), allowed: ["1"] }]);
  });

  it("reads entries whose version is gone", () => {
    const entries = Object.fromEntries(Object.entries(office).filter(([name]) => name !== "version"));
    expect(kept(entries)).toEqual(office);
    expect(named(entries)).toEqual(["version damaged"]);
    expect(named({ ...entries, version: -1 })).toEqual(["version damaged"]);
  });
});

describe("entries that are not allowed", () => {
  it("names what is allowed, and what stands there", () => {
    expect(readSettings({ version: 1, rules: { "progress/stale": { parameters: { days: "abc" } } } }).problems).toEqual([
      { path: ["rules", "progress/stale", "parameters", "days"], why: "wrong-type", found: "abc", allowed: ["1–366"] },
    ]);
    expect(readSettings({ version: 1, rules: { "progress/stale": { severity: "fatal" } } }).problems).toEqual([
      { path: ["rules", "progress/stale", "severity"], why: "out-of-range", found: "fatal", allowed: ["error", "warning", "info"] },
    ]);
  });

  it.each([
    ["a rule that is none", { rules: { "progress/lazy": { off: true } } }, "rules progress/lazy unknown-rule"],
    ["a parameter that is none", { rules: { "progress/stale": { parameters: { weeks: 2 } } } }, "rules progress/stale parameters weeks unknown-parameter"],
    ["an entry that is none", { rules: { "progress/stale": { of: true } } }, "rules progress/stale of unknown-entry"],
    ["a switch that is no switch", { rules: { "progress/stale": { off: "yes" } } }, "rules progress/stale off wrong-type"],
    ["no days at all", { rules: { "progress/stale": { parameters: { days: 0 } } } }, "rules progress/stale parameters days out-of-range"],
    ["half a day", { rules: { "progress/stale": { parameters: { days: 3.5 } } } }, "rules progress/stale parameters days out-of-range"],
    ["a share in percent", { rules: { "task/duplicate": { parameters: { share: 90 } } } }, "rules task/duplicate parameters share out-of-range"],
    ["a number for words", { rules: { "progress/placeholder": { parameters: { words: 5 } } } }, "rules progress/placeholder parameters words wrong-type"],
    ["a day that is none", { period: { start: "2021-06-31", end: "2021-12-31" } }, "period start out-of-range"],
    ["a period that ends before it begins", { period: { start: "2021-07-01", end: "2021-06-30" } }, "period end out-of-range"],
    ["levels of no known kind", { pace: { preset: "stars" } }, "pace preset out-of-range"],
    ["a status that means nothing", { statusWords: { lost: ["丢失"] } }, "statusWords lost unknown-entry"],
    ["a roster from nowhere", { roster: { from: "cloud" } }, "roster from out-of-range"],
    ["a roster without a sheet", { roster: { from: "sheet" } }, "roster sheet wrong-type"],
    ["an entry to come", { colours: [] }, "colours unknown-entry"],
  ])("%s", (_name, entries, problem) => {
    expect(named({ version: 1, ...entries })).toEqual([problem]);
    // The entry alone is left out.
    const both = readSettings({ version: 1, expandCollectives: true, ...entries });
    expect(both.settings).toEqual({ ...defaultSettings, expandCollectives: true });
  });

  it("keeps the other entries of a rule", () => {
    const stored = { version: 1, rules: { "progress/length": { severity: "error", parameters: { minimum: 12, maximum: "long" } } } };
    expect(kept(stored).rules).toEqual({ "progress/length": { severity: "error", parameters: { minimum: 12 } } });
  });

  it("keeps the words of a list that are words, each once, without spaces around them", () => {
    const words = ["待定", " 待定 ", "", "　", 3, "无".repeat(101), "在办"];
    const stored = { version: 1, rules: { "progress/placeholder": { parameters: { words } } } };
    expect(kept(stored).rules["progress/placeholder"]?.parameters).toEqual({ words: ["待定", "在办"] });
    expect(readSettings(stored).problems).toHaveLength(4);
  });

  it("does not take a list of which nothing can be read for an empty one", () => {
    expect(kept({ version: 1, rules: { "progress/placeholder": { parameters: { words: [1, 2] } } } }).rules).toEqual({});
    expect(kept({ version: 1, rules: { "progress/placeholder": { parameters: { words: [] } } } }).rules).toEqual({ "progress/placeholder": { parameters: { words: [] } } });
  });

  it("takes no more than five hundred words", () => {
    const words = Array.from({ length: 620 }, (_, index) => `词${index}`);
    const { settings, problems } = readSettings({ version: 1, rules: { "progress/placeholder": { parameters: { words } } } });
    expect(settings.rules["progress/placeholder"]?.parameters?.words).toHaveLength(500);
    expect(problems).toMatchObject([{ why: "out-of-range", found: "620", allowed: ["≤ 500"] }]);
  });

  it("leaves bounds out that cross, also where one of them is the usual one", () => {
    const length = (parameters: unknown) => ({ version: 1, rules: { "progress/length": { parameters } } });
    expect(kept(length({ minimum: 400, maximum: 300 })).rules).toEqual({});
    expect(named(length({ minimum: 400, maximum: 300 }))).toHaveLength(2);
    // 20 is above the usual least of 8 and stands; 12 points before an error and 15 before a warning do not.
    expect(kept(length({ maximum: 20 })).rules["progress/length"]).toEqual({ parameters: { maximum: 20 } });
    expect(kept({ version: 1, rules: { "progress/behind-schedule": { parameters: { points: 45 } } } }).rules).toEqual({});
  });

  it("leaves out the units of a roster that have no name", () => {
    const units = [{ name: "区水务局" }, { name: " " }, "区教委", { name: "区司法局", aliases: "司法局", groups: ["各委办局"] }];
    const { settings, problems } = readSettings({ version: 1, roster: { from: "file", file: "名录.xlsx", units } });
    expect(settings.roster).toEqual({
      from: "file", file: "名录.xlsx",
      units: [{ name: "区水务局", aliases: [], groups: [] }, { name: "区司法局", aliases: [], groups: ["各委办局"] }],
    });
    expect(problems.map(({ path }) => path.join(" "))).toEqual(["roster units 1 name", "roster units 2", "roster units 3 aliases"]);
  });
});

describe("levels of an office's own", () => {
  const pace = (levels: unknown) => readSettings({ version: 1, pace: { preset: "own", levels } });
  const good = { name: "快", from: 10, tone: "good" };
  const last = { name: "慢", from: null, tone: "poor" };

  it.each([
    ["one alone", [last], "pace levels out-of-range"],
    ["the same points twice", [good, { ...good, name: "又快" }, last], "pace levels 1 from out-of-range"],
    ["points that rise", [{ ...good, from: -5 }, good, last], "pace levels 1 from out-of-range"],
    ["a last one with a bound", [good, { ...last, from: -30 }], "pace levels 1 from wrong-type"],
    ["one before the last without a bound", [last, last], "pace levels 0 from wrong-type"],
    ["one without a name", [{ ...good, name: " " }, last], "pace levels 0 name out-of-range"],
    ["a tone that is none", [{ ...good, tone: "blue" }, last], "pace levels 0 tone out-of-range"],
    ["no list", "快慢", "pace levels wrong-type"],
  ])("are not taken with %s", (_name, levels, problem) => {
    const { settings, problems } = pace(levels);
    expect(settings.pace).toEqual({ preset: "attainment" });
    expect(problems.map(({ path, why }) => `${path.join(" ")} ${why}`)).toEqual([problem]);
  });
});

describe("damaged values", () => {
  it.each([["a text", "{\"version\":1"], ["a number", 5], ["a list", [office]], ["null", null], ["true", true]])("%s is no settings", (_name, stored) => {
    expect(readSettings(stored).settings).toEqual(defaultSettings);
    expect(named(stored)).toEqual([" damaged"]);
  });

  it("takes nothing from, and puts nothing into, the prototype of objects", () => {
    const stored: unknown = JSON.parse(
      `{"version":1,"__proto__":{"expandCollectives":true},"rules":{"__proto__":{"off":true},"constructor":{"off":true},"progress/stale":{"parameters":{"__proto__":{"days":9},"toString":3}}},"statusWords":{"__proto__":["x"]}}`,
    );
    const { settings, problems } = readSettings(stored);
    expect(settings).toEqual(defaultSettings);
    expect(problems).toHaveLength(6);
    expect(({} as Record<string, unknown>).off).toBeUndefined();
    expect(Object.getPrototypeOf(settings.rules)).toBe(Object.prototype);
  });

  it("tells a hundred problems, shortened, of a value that is wrong from end to end", () => {
    const rules = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`rule-${index}-${"x".repeat(500)}`, {}]));
    const { problems } = readSettings({ version: 1, rules });
    expect(problems).toHaveLength(100);
    expect(problems[0]?.found).toHaveLength(60);
    expect(problems[0]?.path[1]).toHaveLength(60);
  });

  /** Settings that a check can use without looking twice. */
  function isSound(settings: OfficeSettings): void {
    const ids = new Map(catalogue.map((rule) => [rule.id, rule]));
    for (const [id, choice] of Object.entries(settings.rules)) {
      const rule = ids.get(id);
      expect(rule).toBeDefined();
      for (const [name, value] of Object.entries(choice.parameters ?? {})) expect(typeof value).toBe(typeof rule?.parameters[name]);
    }
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, problems: [] });
  }

  it("reads any JSON without an error, as sound settings", () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => isSound(readSettings(value).settings)), { numRuns: 300 });
  });

  it("reads anything at all without an error", () => {
    fc.assert(fc.property(fc.anything({ withMap: true, withSet: true, withNullPrototype: true, withBigInt: true, withDate: true }), (value) => isSound(readSettings(value).settings)), { numRuns: 300 });
  });

  it("reads settings with any one entry put wrong as sound settings", () => {
    const rule = fc.constantFrom(...catalogue.map(({ id }) => id));
    const entry = fc.oneof(fc.jsonValue(), fc.integer(), fc.double(), fc.constantFrom(null, "", "error"));
    const choices = fc.dictionary(rule, fc.record({ off: entry, severity: entry, parameters: fc.dictionary(fc.constantFrom("days", "share", "words", "points", "least"), entry) }, { requiredKeys: [] }));
    const settings = fc.record({ version: fc.constantFrom(0, 1, 1, 1, 2), rules: choices, period: entry, pace: fc.record({ preset: fc.constantFrom("own", "lights"), levels: fc.array(fc.record({ name: entry, from: entry, tone: entry })) }), roster: fc.record({ from: fc.constantFrom("file", "sheet"), sheet: entry, units: fc.array(entry) }), statusWords: entry, off: entry, days: entry }, { requiredKeys: ["version"] });
    fc.assert(fc.property(settings, (value) => isSound(readSettings(value).settings)), { numRuns: 500 });
  });
});
