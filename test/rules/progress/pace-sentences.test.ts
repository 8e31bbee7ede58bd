/** How a finding says how much is done of how much time. */

import { sentence } from "../../../src/locales";
import { behindSchedule } from "../../../src/rules/progress/behind-schedule";
import type { Deadline, Figure } from "../../../src/ledger/ledger";
import { findingsOf } from "../marked-examples";

const due = (date: string): Deadline => ({ kind: "date", date, span: null, from: "note" });

/** The sentences of a task of which 40 % is done, the figure named so, to be done by this day; the reporting day is 2021-06-30. */
function told(label: string, deadline: string): readonly [string, string] {
  const figure: Figure = { target: 100, actual: 40, ratio: 0.4, measure: "亩", label, quote: "40亩", span: [0, 3] };
  const [found] = findingsOf(behindSchedule, { progress: "40亩已种植。", with: { deadline: due(deadline), figures: [figure] } });
  if (!found) throw new Error("Nothing is behind.");
  const finding = { ...found, rule: behindSchedule.id, severity: found.severity ?? behindSchedule.severity, fix: null };
  return [sentence(finding, "zh-CN"), sentence(finding, "en-US")];
}

test("a work is named; a plan is what the share is of", () => {
  const [zh, en] = told("绿化种植", "2021-07-31");
  expect(zh).toContain("“绿化种植”完成 40%，时间已过 ");
  expect(en).toContain("40% done (绿化种植) with ");
  for (const plan of ["计划", "年度目标", "全年任务", "目标任务"]) {
    const [zhPlan, enPlan] = told(plan, "2021-07-31");
    expect(zhPlan).toContain(`完成${plan}的 40%，`);
    expect(enPlan).toMatch(/^40% done with /);
  }
  expect(told("任务点位", "2021-07-31")[0]).toContain("“任务点位”完成 40%");
});

test("once the deadline has come, no share of the time is told", () => {
  const [zh, en] = told("绿化种植", "2021-06-30");
  expect(zh).toContain("完成 40%，时限已到，落后 60 个百分点");
  expect(en).toContain("and the deadline has come: 60 points behind");
});
