import { lapsedPromise } from "../../../src/rules/progress/lapsed-promise";
import { describeExamples, findingsOf } from "../marked-examples";

describeExamples(
  lapsedPromise,
  [
    "拟于7月份进场施工。", "正在编制方案，预计8月底前完成。", "力争8月底建成投用。", "1.已完成选址。\n2.计划8月15日开标。", "预计2024年6月竣工。",
    "The tender will be held by 31 August 2024.", "拟于9月上旬召开听证会。", "预计8月底\n完成主体施工。",
  ],
  [
    "拟于11月进场施工。", "原计划7月底完工，因汛期推迟，预计10月底完工。", "计划7月底完工，已于7月28日完工。", "下一步将完善方案。", "于8月12日通过验收。",
    "截至8月底，完成投资2亿元。", "预计10月15日前完成。", "按照8月印发的方案推进，预计年底完成。", "",
  ],
  { asOf: "2024-09-30" },
);

test("a done task has kept its word", () => {
  expect(findingsOf(lapsedPromise, { progress: "预计6月完工。", with: { state: "done" } }, { asOf: "2024-09-30" })).toEqual([]);
});

test("the day is the last of what was promised", () => {
  expect(findingsOf(lapsedPromise, { progress: "拟于 7月份进场施工。" }, { asOf: "2021-08-01" })[0]?.facts).toEqual({ words: "拟于7月份进场施工", date: "2021-07-31" });
  expect(findingsOf(lapsedPromise, { progress: "拟于 7月份进场施工。" }, { asOf: "2021-07-31" })).toEqual([]);
});
