/** Claims that a named work is complete, in the several ways in which offices write them, and what stands beside a claim and takes it back. */

import { readFigures, readState } from "../../../src/ledger/figures";

function stateOf(task: string, progress: string): string {
  const points = [{ text: progress, span: [0, progress.length] as const }];
  return readState({ asOf: "2025-06-30", progress, points, figures: readFigures(progress, points, { taskText: task, higherLevel: false }), task }).state;
}

test.each([
  ["建设城北公园", "城北公园已于2025年6月1日建成并投入使用。"],
  ["建设城北公园", "城北公园已建成并正式投入使用，占地68亩。"],
  ["滨河路改造", "滨河路改造工程已竣工并正式通车。"],
  ["建设县档案馆", "县档案馆6月12日已正式开馆。"],
  ["建设县档案馆", "县档案馆已竣工并于6月12日开馆。"],
  ["建设县档案馆", "县档案馆建成开放。"],
  ["市分工方案第21项：建设县档案馆", "县档案馆已建成投用。"],
  ["举办旅游推介会", "旅游推介会已成功举行。"],
  ["举办旅游推介会", "圆满举办旅游推介会，签约项目12个。"],
  ["开展百日攻坚行动", "百日攻坚行动已顺利收官。"],
  ["完成夏粮收购工作", "超额完成夏粮收购任务，入库小麦3.2万吨。"],
  ["危桥改造", "改造任务已完成。"],
  ["农村公路改造工程：改造公路12公里，桥梁3座", "农村公路改造工程已通过竣工验收。"],
  // how the days of an event are written
  ["举办职业技能竞赛", "5月17日成功举办了职业技能竞赛。"],
  ["举办职业技能竞赛", "5月17号，成功举办职业技能竞赛。"],
  ["举办职业技能竞赛", "2025年5月17日至6月2日顺利举办职业技能竞赛。"],
  ["举办职业技能竞赛", "5月7日—8日圆满举行职业技能竞赛。"],
  ["建设县档案馆", "县档案馆已竣工交付使用。"],
  // 后 and 前 in a name are no time to come
  ["建设后湖公园", "后湖公园已开园。"],
  ["前进路改造", "前进路已通车。"],
  ["", "城北公园已于5月10日竣工，6月1日通过竣工验收。"],
  ["建设城北公园", "城北公园已通过竣工验收，改造面积60亩，栽植乔木320株。"],
])("of %j it is done: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("done");
});

test.each([
  // hoped, or to come
  ["建设县档案馆", "县档案馆建成后将投入使用。"],
  ["建设县档案馆", "力争县档案馆6月底前建成投用。"],
  ["完成夏粮收购工作", "力争超额完成夏粮收购任务。"],
  ["云溪河治理", "云溪河治理工程未通过竣工验收。"],
  // a step, a part, or an event about it
  ["建设县档案馆", "县档案馆项目推进会已成功举办。"],
  ["建设县档案馆", "县档案馆一楼展厅已建成开放。"],
  ["举办旅游推介会", "旅游推介会筹备工作已结束。"],
  ["举办旅游推介会", "旅游推介会报名工作已结束。"],
  ["举办旅游推介会", "成功举办旅游推介会新闻发布会。"],
  ["开展百日攻坚行动", "百日攻坚行动第一阶段任务已顺利收官。"],
  ["开展百日攻坚行动", "百日攻坚行动预热活动已结束。"],
  ["完成夏粮收购工作", "圆满完成夏粮收购准备工作。"],
  ["完成夏粮收购工作", "超额完成一季度夏粮收购任务。"],
  ["云溪河治理", "云溪河治理工程已通过专家初步验收。"],
  // another work, or one of several
  ["建设城北公园", "城南公园已通过竣工验收。"],
  ["建设云溪、白沙两座水库", "云溪水库已通过竣工验收。"],
  ["危桥改造和道路养护", "改造任务已完成。"],
  ["农村公路改造，新建桥梁3座", "农村公路改造已全部完成。"],
  // beside the claim something is still open
  ["建设城北公园", "城北公园已通过竣工验收，配套道路完成60%。"],
  ["建设城北公园", "城北公园已通过竣工验收，管理用房尚未移交。"],
  ["建设城北公园", "城北公园已通过竣工验收，停车场方案已编制。"],
  // in use, and the task is not known
  ["", "城北公园已建成投用。"],
  ["", "县档案馆已正式开馆。"],
])("of %j it is not done: %s", (task, progress) => {
  expect(stateOf(task, progress)).not.toBe("done");
});
