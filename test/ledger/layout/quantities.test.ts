/** What is to be built or done, in a column beside the projects' names, is what the progress is held against. */

import { ledgerOf, sheetOf } from "./sheet-of";

const figuresOf = (column: string, asked: string, told: string) => {
  const rows = [["序号", "项目名称", column, "责任单位", "进展情况"], [1, "城区停车位建设", asked, "县城管局", told], [2, "老年助餐", "为老年人供餐", "县民政局", "截至6月底，服务老人300人次。"]];
  return ledgerOf(sheetOf(rows)).tasks[0]?.figures.map(({ actual, target }) => `${actual}/${target}`);
};

it.each([
  ["建设内容", "新增公共停车位800个", "已建成停车位320个。", ["320/800"]],
  ["建设内容及规模", "改造供水管网86公里", "已铺设管网45公里。", ["45/86"]],
  ["主要建设内容", "建设助餐点\n20个", "已建成12个。", ["12/20"]],
])("%s: %s", (column, asked, told, figures) => expect(figuresOf(column, asked, told)).toEqual(figures));

it.each([
  ["工作措施", "召开调度会800次", "已建成停车位320个。"],
  ["建设内容", "新增公共停车位", "已建成停车位320个。"],
  ["备注", "新增公共停车位800个", "已建成停车位320个。"],
])("nothing is held against %s: %s", (column, asked, told) => expect(figuresOf(column, asked, told)).toEqual([]));
