/** Titles that a task strives for, and whether the progress says that they are won. */

import { readState } from "../../../src/ledger/figures";

function stateOf(task: string, progress: string): string {
  return readState({ asOf: "2025-06-30", progress, points: [{ text: progress, span: [0, progress.length] }], figures: [], task }).state;
}

test.each([
  ["创建国家知识产权示范园区", "新区已获批国家知识产权示范园区。"],
  ["争创省级卫生县城", "省爱卫办于6月24日命名我县为省级卫生县城。"],
  ["完成县医院三级医院创建", "县医院已获批三级医院。"],
  ["推进国家全域旅游示范区创建工作", "6月3日，我区成功创建国家全域旅游示范区。"],
  ["申报全国文明校园", "学校被评为全国文明校园。"],
  ["创建省级绿色工厂", "已被省工信厅认定为省级绿色工厂。"],
])("of %j it is won: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("done");
});

test.each([
  ["创建国家级绿色园区", "6月18日，工信部公示绿色园区名单，新区入选。"],
  ["创建国家级绿色园区", "拟被认定为国家级绿色园区。"],
  ["创建国家级绿色园区", "已通过省级推荐，申报材料上报工信部。"],
  ["创建国家级绿色园区", "成功举办绿色园区创建推进会。"],
  ["创建国家级绿色园区", "园区3家企业被认定为国家级绿色工厂。"],
  ["创建国家知识产权示范园区", "已获批省级经济开发区。"],
  ["申报国家级非遗项目", "已被评为省级非遗项目。"],
  ["争创省级卫生县城", "已创建省级卫生乡镇8个。"],
  ["争创省级卫生县城", "力争成功创建省级卫生县城。"],
  ["争创省级卫生县城和文明县城", "已命名为省级卫生县城。"],
])("of %j it is not told: %s", (task, progress) => {
  expect(stateOf(task, progress)).toBe("cannot-tell");
});
