/** What the user is told of an entry that was left out. */

import { problemSentence } from "../../src/locales/settings";
import { readSettings } from "../../src/settings/read-settings";
import type { SettingsProblem } from "../../src/settings/settings-problem";
import { readWaivers } from "../../src/settings/waivers";

const told = (problems: readonly SettingsProblem[]) => problems.map((each) => problemSentence(each, "zh-CN"));
const of = (entries: Readonly<Record<string, unknown>>) => told(readSettings({ version: 1, ...entries }).problems);

it.each<[string, Readonly<Record<string, unknown>>, string]>([
  ["a parameter", { rules: { "progress/stale": { parameters: { days: "abc" } } } }, "规则“进展过期”的参数“有效天数”应为 1–366，写的是“abc”，已按默认设置。"],
  ["a severity", { rules: { "progress/stale": { severity: "fatal" } } }, "规则“进展过期”的级别应为 error、warning、info，写的是“fatal”，已按默认设置。"],
  ["a word of a list", { rules: { "progress/placeholder": { parameters: { words: ["在办", ""] } } } }, "规则“进展未说明”的参数“空话用语”的第 2 个词应为 1–100 个字，没有写，这个词没有采用。"],
  ["a list that is none", { rules: { "progress/placeholder": { parameters: { words: 3 } } } }, "规则“进展未说明”的参数“空话用语”应为 ≤ 500 个，写的是“3”，已按默认设置。"],
  ["a rule", { rules: { "progress/lazy": {} } }, "没有“progress/lazy”这条规则，没有采用。"],
  ["an unknown parameter", { rules: { "progress/stale": { parameters: { weeks: 1 } } } }, "规则“进展过期”没有“weeks”这个参数，没有采用；可用的有：有效天数。"],
  ["an unknown entry", { colours: 1 }, "设置里没有“colours”这一项，没有采用。"],
  ["a period", { period: { start: "2021-06-31", end: "2021-12-31" } }, "报告期的起始日应为 2021-06-30 这样的日期，写的是“2021-06-31”，已按默认设置。"],
  ["a level", { pace: { preset: "own", levels: [{ name: "快", from: 500, tone: "good" }, { name: "慢", from: null, tone: "poor" }] } }, "序时进度等级的第 1 级的起点应为 -100–100，写的是“500”，已按默认设置。"],
  ["a status word", { statusWords: { done: [5, "办毕"] } }, "状态用语的“已完成”一类的第 1 个词应为 1–100 个字，写的是“5”，这个词没有采用。"],
  ["a unit of the roster", { roster: { from: "file", file: "a.xlsx", units: [{ name: "" }] } }, "单位名录的第 1 个单位的名称应为 1–100 个字，没有写，已按默认设置。"],
])("%s", (_name, entries, sentence) => {
  expect(of(entries)).toEqual([sentence]);
});

it("says in English what the Chinese says", () => {
  const [problem] = readSettings({ version: 1, rules: { "progress/stale": { parameters: { days: "abc" } } } }).problems;
  expect(problem && problemSentence(problem, "en-US")).toBe("The parameter “Days valid” of the rule “Out of date” should be 1–366; it says “abc”. The usual setting counts.");
});

it("speaks of waivers, of the last period and of the roster's sheet as what they are", () => {
  expect(told(readWaivers({ version: 1, waivers: [{ rule: "a/b", task: null, text: "", reason: "", by: "李明", on: "2021-06-30" }] }).problems)).toEqual([
    "第 1 条免检的理由应为 1–500 个字，没有写，这条免检没有采用。",
  ]);
  expect(told([{ path: ["baseline", "tasks", 3, "text"], why: "wrong-type", found: "5", allowed: [] }])).toEqual(["保存的上期已损坏，没有与上期对照；请重新留存上期。"]);
  expect(told([{ path: ["roster", "sheet"], why: "unknown-entry", found: "名录", allowed: ["台账"] }])).toEqual(["工作簿里没有“名录”这张单位名录，这次没有核对单位。"]);
  expect(told([{ path: ["roster", "sheet"], why: "damaged", found: "名录", allowed: [] }])).toEqual(["在“名录”里没有读到单位名录（要有“单位名称”一栏），这次没有核对单位。"]);
  expect(told([
    { path: ["roster", "row", 4], why: "duplicate-name", found: "区教育局", allowed: ["3"] },
    { path: ["roster", "row", 5], why: "name-missing", found: "", allowed: [] },
    { path: ["roster", "row", 6], why: "alias-clash", found: "教委", allowed: ["区教育局", "市教委"] },
  ])).toEqual(["名录第 5 行“区教育局”与第 3 行重复，已合并。", "名录第 6 行没有单位名称，没有采用。", "名录第 7 行的简称“教委”可指“区教育局”、“市教委”，没有采用。"]);
  expect(told(readSettings({ version: 3 }).problems)[0]).toContain("原内容没有改动");
});

it("has a sentence in either language for every kind, at every place", () => {
  const kinds: readonly SettingsProblem["why"][] = ["unknown-rule", "unknown-parameter", "wrong-type", "out-of-range", "unknown-entry", "future-version", "damaged", "name-missing", "duplicate-name", "alias-clash"];
  const paths: readonly SettingsProblem["path"][] = [[], ["version"], ["rules"], ["rules", "progress/stale"], ["rules", "x", "parameters", "__proto__"], ["statusWords", "constructor", 0], ["roster", "sheet"], ["roster", "row", 4], ["off", 2], ["waivers"], ["waivers", 2, "by"], ["baseline"], ["x", 0, "y"]];
  for (const why of kinds) {
    for (const path of paths) {
      for (const locale of ["zh-CN", "en-US"] as const) {
        const sentence = problemSentence({ path, why, found: "x", allowed: ["1–3"] }, locale);
        expect(sentence).toMatch(/[。.]$/);
        expect(sentence).not.toMatch(/undefined|\[object|function/);
      }
    }
  }
});
