import { verbsIn } from "../../../src/ledger/figures/verbs";

const read = (lead: string): string => verbsIn(lead).map(({ word, index, role }) => `${index}${word} ${role}`).join(", ");

describe("the verbs before a number", () => {
  test.each<[string, string]>([
    ["", ""],
    ["云溪区便民点", ""],
    ["已建成便民点", "1建成 done"],
    ["计划改造老旧小区", "0计划改造 target"],
    ["年内计划新建幼儿园", "2计划新建 target"],
    ["新增学位", "0新增 work"],
    ["共检查商户", "0共 total, 1检查 activity"],
    ["召开座谈", "0召开 holding, 2座谈 activity"],
    ["排查隐患并整改", "0排查 total, 5整改 work"],
    // the longest word, and none within another
    ["完成整改", "0完成整改 done"],
    ["整改完成", "0整改完成 done"],
    ["通过验收", "0通过验收 done"],
    ["开工建设", "0开工建设 work"],
    ["目标任务", "0目标任务 target"],
    ["共有点位", "0共有 total"],
    ["已完成完成", "1完成 done, 3完成 done"],
    // a word that stands in two lists: what ends the work tells more than the work
    ["已办结", "1办结 done"],
  ])("%s → %s", (lead, expected) => {
    expect(read(lead)).toBe(expected);
  });
});

describe("a verb that only names a thing is none", () => {
  test.each([
    // inspection
    "督查事项", "督查件", "督导组", "执法队", "检查点", "监测站", "检查清单", "检查对象",
    "宣传册", "宣传资料", "宣传单", "宣传画", "宣传片", "宣传栏", "宣传海报", "座谈会", "执法人员", "慰问金", "慰问品",
    // work
    "治理对象", "建设清单", "整治点位", "征收范围",
    // other words that hold 共, 应, 需, 预算, 建设
    "公共厕所", "共同富裕对象", "共享单车", "共青团活动", "共建单位", "共治平台", "共赢项目", "共性难题", "共和国勋章", "共富工坊", "共产党员",
    "对应地块", "相应地块", "反应时间", "响应人数", "效应", "适应人群", "回应人次", "呼应片区", "感应灯", "应急演练", "应用场景", "应对措施", "应届毕业生", "应变演练", "应邀来宾",
    "急需人才", "必需品", "刚需", "内需", "供需平台", "需求",
    "公共预算", "基金预算", "国有资本经营预算", "预算绩效", "预算单位", "预算管理", "预算内资金", "预算内投资", "预算外资金", "预算内基建",
    "建设路", "建设东路", "建设街", "建设南街", "建设大道", "建设局", "建设厅", "建设银行", "建设用地", "建设单位",
  ])("%s", (lead) => {
    expect(read(lead)).toBe("");
  });

  test.each<[string, string]>([
    ["巡视反馈", "2反馈 total"], ["督查任务", "2任务 target"], ["督查整改", "2整改 work"], ["培育名单", "2名单 total"], ["整改台账", "2台账 total"], ["供应商", "0供应 work"],
    ["督查企业", "0督查 activity"], ["检查沿街站点", "0检查 activity"], ["整治沿街范围", "0整治 work"], ["宣传垃圾分类手册", "0宣传 activity"], ["执法专业人员", "0执法 activity"], ["共惠及同学", "0共 total"], ["应尽快对", "0应 target"], ["预算总额绩效", "0预算 target"], ["宣传政策", "0宣传 activity"], ["座谈会商", "0座谈 activity"], ["检查车辆", "0检查 activity"], ["整治楼栋", "0整治 work"],
    ["共享受补贴", "0共 total, 3补贴 work"], ["共产生效益", "0共 total"], ["共检查", "0共 total, 1检查 activity"], ["共建成", "0共 total, 1建成 done"], ["共建账", "0共 total, 1建账 work"], ["共治理河道", "0共 total, 1治理 work"],
    ["应用地", "0应 target"], ["应对接企业", "0应 target"], ["应登记", "0应 target, 1登记 total"], ["需整治", "0需 target, 1整治 work"],
    ["年度预算", "2预算 target"], ["预算内", "0预算 target"], ["建设路网", "0建设 work"], ["建设路面", "0建设 work"], ["建设街区", "0建设 work"], ["建设道路", "0建设 work"], ["供应土地", "0供应 work"],
  ])("%s → %s", (lead, expected) => {
    expect(read(lead)).toBe(expected);
  });
});
