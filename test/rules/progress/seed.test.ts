import { progressRules } from "../../../src/rules/progress/progress-rules";
import type { Rule } from "../../../src/rules/rule";
import { textRules } from "../../../src/rules/text/text-rules";
import { firesAt, seedLedger } from "../seed-ledger";

const rules = new Map(([...progressRules, ...textRules] as unknown as readonly Rule[]).map((rule) => [rule.id, rule]));
const clean = seedLedger("clean");
const pasted = seedLedger("pasted");
const all = Array.from({ length: 31 }, (_, index) => index + 1);
const except = (...out: number[]) => all.filter((seq) => !out.includes(seq));

/** 序号 at which each rule must fire, and no other, as of 2021-06-30. */
const exactly: readonly (readonly [string, readonly (number | string)[]])[] = [
  ["progress/missing", []],
  ["progress/placeholder", []],
  ["progress/stale", []],
  ["progress/undated", except(1, 11, 15, 30)],
  ["progress/repeats-other-task", []],
  ["progress/no-result", [4, 26, 28]],
  ["progress/no-figures", [3, 4, 6, 14, "15 info", 21, "24 info", 26, 28]],
  ["progress/vague", [4, 21, 26, 28]],
  ["progress/plan-only", [14, 29]],
  ["progress/lapsed-promise", []],
  ["progress/instruction", [21]],
  ["progress/higher-level-result", [14, 15]],
  ["progress/copies-task", [4, 9, 13, 19, 22]],
  ["progress/length", [27]],
  ["progress/numbering", []],
  ["progress/behind-schedule", [18]],
  ["progress/no-reason", []],
  ["text/substituted-glyph", [7, 8, 17, 19, 27, 28]],
  ["text/width", [7]],
  ["text/invisible", []],
  ["text/doubled", [16]],
  ["text/unbalanced", []],
];

const seedTest = clean && pasted ? test : test.skip;

seedTest.each(exactly)("%s on the real ledger: %j", (id, expected) => {
  const rule = rules.get(id);
  if (!rule || !clean || !pasted) throw new Error(`no rule ${id}`);
  expect(firesAt(rule, clean)).toEqual(expected);
  expect(firesAt(rule, pasted)).toEqual(expected);
});

seedTest("the days matter: stale and lapsed later in the year", () => {
  const at = (id: string, asOf: string) => {
    const rule = rules.get(id);
    const ledger = seedLedger("clean", asOf);
    return rule && ledger ? firesAt(rule, ledger) : null;
  };
  expect(at("progress/stale", "2021-12-31")).toEqual(expect.arrayContaining([1, 11, 30]));
  expect(at("progress/lapsed-promise", "2021-07-15")).toEqual([]);
  expect(at("progress/lapsed-promise", "2021-08-01")).toEqual([14]);
});

seedTest("line breaks of the page: none in the clean sheet, in every long cell of the pasted one", () => {
  const rule = rules.get("text/hard-wrap");
  if (!rule || !clean || !pasted) throw new Error("no rule text/hard-wrap");
  expect(firesAt(rule, clean)).toEqual([]);
  expect(firesAt(rule, pasted)).toEqual(all);
});
