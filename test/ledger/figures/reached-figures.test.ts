/** Targets reached: whether the whole task is done by that, or only a step or a part of it. */

import { readFigures, readState } from "../../../src/ledger/figures";

function stateOf(task: string, progress: string): string {
  const points = [{ text: progress, span: [0, progress.length] as const }];
  return readState({ asOf: "2025-06-30", progress, points, figures: readFigures(progress, points, { taskText: task, higherLevel: false }), task }).state;
}

test.each([
  ["改造农村危房120户", "120户已全部竣工入住，发放补助资金240万元。"],
  ["新建口袋公园8个", "8个口袋公园已全部建成并对外开放，其中城南2个于6月12日最后完工。"],
  ["新建口袋公园8个", "8个口袋公园已全部建成，其中城南2个、城北6个。"],
  ["完成老旧小区选址12处", "12处已全部完成选址。"],
  ["开展居民意愿调查12个小区", "12个小区均已完成意愿调查。"],
  ["审计整改", "审计反馈问题57个，完成整改57个，整改金额1.2亿元，建章立制19项。"],
  ["培训技能人才1200人", "培训技能人才1236人，举办培训班28期，发放证书1100本。"],
  ["完成造林3000亩", "完成造林3120亩，栽植苗木26万株。"],
  ["新建充电桩200个", "建成充电桩215个，其中公共152个。"],
  ["安装路灯800盏", "已安装路灯800盏，完成投资320万元。"],
])("of %j it is done: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("done");
});

test.each([
  ["新建幼儿园6所", "6所幼儿园主体工程全部完工。"],
  ["新建幼儿园6所", "6所幼儿园主体工程均已完工，其中4所已完成装修。"],
  ["新建幼儿园6所", "6所幼儿园全部完成选址。"],
  ["新建幼儿园6所", "6所幼儿园施工图设计全部完成。"],
  ["建设村卫生室30个", "30个村卫生室基础全部完成。"],
  ["改造小区12个", "12个小区均已完成居民意愿调查。"],
  ["改造小区12个", "12个小区全部完成方案公示。"],
  ["新建口袋公园8个", "8个口袋公园已全部建成，其中2个已通过验收。"],
  ["新建充电桩200个", "已建成充电桩200个，已通电120个。"],
  ["改造小区12个", "完成改造12个，其中8个通过验收。"],
  ["新建学校2所", "2所学校已建成，设备采购完成60%。"],
  ["完成造林3000亩、抚育2000亩", "完成造林3120亩，栽植苗木26万株。"],
  ["新建口袋公园8个，投资900万元", "8个口袋公园已全部建成，完成投资240万元。"],
])("of %j it is not told: %s", (task, progress) => {
  expect(stateOf(task, progress)).not.toBe("done");
});
