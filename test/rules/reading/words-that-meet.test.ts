/** Words of results and plans that only seem to stand where two other words meet. */

import { readProse } from "../../../src/rules/reading/read-progress";

const told = (text: string): string[] => readProse(text, [], "2026-06-30").clauses.flatMap(({ tells }) => tells.map(({ kind }) => kind));

test.each([
  "持续推动工作落实。", "推动工程建设提速。", "采取线上线下相结合的方式开展宣传。", "组织实施行动计划。", "派出所加强巡逻防控。", "加强交通车辆管理。", "公开工作进度。", "坚持例会机制定期会商。",
  "其中标准化建设稳步推进。", "明确定位，加强统筹。", "加强与沟通水务部门的联系。", "措施行之有效。", "对新建小区加强管理。", "召集开工作例会。",
])("%s tells no result", (text) => expect(told(text)).not.toContain("result"));

test.each(["项目6月动工建设。", "系统上线运行。", "道路全线通车。", "办法自7月1日起施行。", "施工单位中标并进场。", "一期工程开工建设。", "制定实施方案。", "确定设计单位。", "派出工作组6个。", "线上平台上线。", "新建泵站3座。", "会议召开3次。", "专线开通运营。"])(
  "%s tells one",
  (text) => expect(told(text)).toContain("result"),
);

test.each(["将重点企业纳入监管范围。", "将推进情况纳入督查考核。", "将全面从严治党要求列入学习计划。", "将开展情况报送区委。", "原定5月底完成招标。", "项目于5月底完工。", "6月底完成招标。"])(
  "%s is no plan",
  (text) => expect(told(text)).not.toContain("plan"),
);

test.each(["将重点做好收尾工作。", "将推进二期建设。", "将进一步把此项工作纳入考核。", "将全面开展排查。", "9月底完成招标。", "9月底前完成招标。", "计划5月底完成招标。"])("%s is one", (text) => expect(told(text)).toContain("plan"));
