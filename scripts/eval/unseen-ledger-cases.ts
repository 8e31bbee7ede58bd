/**
 * Small ledgers in the manner of offices whose ledgers the readers were not written with: cities, counties, townships,
 * state companies, universities. All invented; what is expected was written down before the readers were asked.
 */

import type { CellValue } from "../../src/ledger/sheet-cells";

export interface ExpectedTask {
  /** "L 市发改委 | S 市财政局 | C 各县区": lead, support, collective, in order; of units without a mark the first leads. */
  readonly units?: string;
  /** A day with its earlier steps ("2026-12-31 | 2026-09-30"), "month 2026-07-05", or the kind. */
  readonly deadline?: string;
  readonly state?: string;
}

export interface UnseenCase {
  readonly name: string;
  /** As the sheet looks: "<" goes on with the cell on its left, "^" with the cell above. */
  readonly grid: readonly (readonly CellValue[])[];
  readonly tasks: readonly ExpectedTask[];
  /** Every finding of the level error, by rule, in sheet order; none where it is absent. */
  readonly errors?: readonly string[];
  /** Rules that must, and that must not, say something. */
  readonly fires?: readonly string[];
  readonly quiet?: readonly string[];
}

/** The reporting day of all cases, a Tuesday. */
export const AS_OF = "2026-06-30";

const HEADER = ["序号", "工作任务", "责任单位", "完成时限", "进展情况"] as const;
const TOLD = "截至6月25日，已完成河道清淤 3 公里，护坡工程正在办理施工许可手续。";
const TASK = "实施青溪河下游河道清淤和护坡工程";

/** One cell of the usual table differs. */
const deadline = (text: CellValue, expected: string, more: Partial<UnseenCase> = {}): UnseenCase => ({
  name: `deadline: ${text}`, grid: [HEADER, [1, TASK, "市水利局", text, TOLD]], tasks: [{ deadline: expected }], ...more,
});
const units = (text: string, expected: string, more: Partial<UnseenCase> = {}): UnseenCase => ({
  name: `units: ${text}`, grid: [HEADER, [1, TASK, text, "2026年底前", TOLD]], tasks: [{ units: expected }], ...more,
});
const progress = (text: string, more: Partial<UnseenCase> & { readonly state?: string; readonly task?: string; readonly due?: string } = {}): UnseenCase => ({
  name: `progress: ${text}`,
  grid: [HEADER, [1, more.task ?? TASK, "市水利局", more.due ?? "2026年底前", text]],
  tasks: [more.state === undefined ? {} : { state: more.state }],
  ...(more.errors ? { errors: more.errors } : {}), ...(more.fires ? { fires: more.fires } : {}), ...(more.quiet ? { quiet: more.quiet } : {}),
});

const deadlines: readonly UnseenCase[] = [
  deadline("2026年9月底前", "2026-09-30"),
  deadline("每季度末月25日前", "quarter 2026-09-25"),
  deadline("长期坚持", "ongoing", { quiet: ["deadline/unreadable", "deadline/missing"] }),
  deadline("立行立改", "immediate"),
  deadline("Q3", "2026-09-30"),
  deadline("12月31日前（遇节假日顺延）", "2026-12-31"),
  deadline("收到文件后10个工作日内", "none", { fires: ["deadline/unreadable"] }),
  deadline("会后一个月内", "none"),
  deadline("2026年三季度", "2026-09-30"),
  deadline("第四季度", "2026-12-31"),
  deadline("每月5日前报送", "month 2026-07-05"),
  deadline("2026年10月15日下班前", "2026-10-15"),
  deadline("2026年底前取得阶段性成果，2027年底前全面完成", "2027-12-31 | 2026-12-31"),
  deadline("即日起至2026年11月30日", "2026-11-30"),
  deadline("年内", "2026-12-31"),
  deadline("国庆节前", "2026-09-30"),
  deadline("6月30日前", "2026-06-30", { quiet: ["deadline/overdue"] }),
  deadline("6月29日前", "2026-06-29", { errors: ["deadline/overdue"] }),
  deadline("2026年6月31日", "invalid", { errors: ["deadline/impossible-date"] }),
  deadline("每年12月底", "year 2026-12-31"),
  deadline("每周五", "week 2026-07-03"),
  deadline("常态化推进", "ongoing"),
  deadline("2026年7月至12月", "2026-12-31"),
  deadline("明年一季度末", "2027-03-31"),
  deadline("8月15日（周六）", "2026-08-15"),
  deadline("二〇二六年九月三十日", "2026-09-30"),
  deadline("9月底前完成主体，12月底前完工", "2026-12-31 | 2026-09-30"),
  deadline("按上级规定时限", "none"),
  deadline("持续推进，每半年报告一次", "half-year 2026-06-30"),
  deadline("2026年秋季学期开学前", "none"),
  deadline("26年9月", "2026-09-30"),
  deadline("2026/09/30前", "2026-09-30"),
];

const unitCells: readonly UnseenCase[] = [
  units("牵头单位：市发展改革委；配合单位：市财政局、市自然资源局", "L 市发展改革委 | S 市财政局 | S 市自然资源局"),
  units("市住房城乡建设局牵头，市城管局、各县（市、区）政府配合", "L 市住房城乡建设局 | S 市城管局 | C 各县（市、区）政府"),
  units("党政办公室、经济发展办", "L 党政办公室 | S 经济发展办"),
  units("安全环保部、各子公司", "L 安全环保部 | C 各子公司"),
  units("教务处、学生工作部（处），各二级学院", "L 教务处 | S 学生工作部（处） | C 各二级学院"),
  units("市公安局交警支队", "L 市公安局交警支队"),
  units("人力资源部/财务部", "L 人力资源部 | S 财务部"),
  units("市卫健委 市医保局", "L 市卫健委 | S 市医保局"),
  units("县水利局（牵头）\n县农业农村局\n各乡镇", "L 县水利局 | S 县农业农村局 | C 各乡镇"),
  units("科研处（牵头）、财务处、资产处", "L 科研处 | S 财务处 | S 资产处"),
  units("市交通运输局、市公安局按职责分工负责", "L 市交通运输局 | S 市公安局"),
  units("各镇人民政府、街道办事处", "C 各镇人民政府 | C 街道办事处"),
  units("镇农业农村办 张明", "L 镇农业农村办"),
  units("1.市教育局 2.市体育局", "L 市教育局 | S 市体育局"),
  units("镇农业农村办 张庄", "L 镇农业农村办 | S 张庄"),
  units("市教育局 李建国", "L 市教育局"),
  units("待定", "", { errors: ["unit/missing"] }),
];

const layouts: readonly UnseenCase[] = [
  {
    name: "columns of lead and support",
    grid: [["序号", "督办事项", "牵头单位", "配合单位", "办结时限", "办理情况"], [1, TASK, "县水利局", "县财政局、县农业农村局", "2026年10月底前", TOLD]],
    tasks: [{ units: "L 县水利局 | S 县财政局 | S 县农业农村局", deadline: "2026-10-31" }],
  },
  {
    name: "a header of two rows, merged",
    grid: [
      ["重点工作任务推进表", "<", "<", "<", "<", "<"],
      ["序号", "工作任务", "责任分工", "<", "完成时限", "进展情况"],
      ["^", "^", "牵头单位", "责任单位", "^", "^"],
      [1, TASK, "市水利局", "市财政局", "2026年9月底前", TOLD],
      [2, "新建城区公共停车场 4 个", "市城管局", "市住建局、市公安局", "年底前", "4 个停车场中，2 个已建成，其余 2 个主体施工完成至60%（截至6月底）。"],
    ],
    tasks: [{ units: "L 市水利局 | S 市财政局", deadline: "2026-09-30" }, { units: "L 市城管局 | S 市住建局 | S 市公安局", deadline: "2026-12-31" }],
  },
  {
    name: "a task merged over two units' rows",
    grid: [
      ["序号", "重点任务", "责任部门", "时间节点", "最新进展"],
      [1, "开展校园安全专项整治", "保卫处", "2026年9月底前", "截至6月底，排查隐患 36 处，已整改 30 处，其余 6 处列入暑期维修计划。"],
      ["^", "^", "后勤处", "^", "6月20日完成食堂燃气管线改造。"],
      [2, "完成实验室危化品清查", "资产处", "7月底前", "截至6月底，已清查实验室 48 间，登记危化品 312 种。"],
    ],
    tasks: [{ units: "L 保卫处 | S 后勤处", deadline: "2026-09-30" }, { units: "L 资产处", deadline: "2026-07-31" }],
  },
  {
    name: "section rows between the tasks",
    grid: [
      ["序号", "工作内容", "责任单位", "完成时限", "工作进展"],
      ["一、产业发展（2项）", "", "", "", ""],
      [1, "培育规上工业企业 5 家", "经济发展办", "年底前", "截至6月底，已入库 2 家，另有 3 家正在准备申报材料。"],
      [2, "盘活闲置厂房 3 处", "经济发展办", "年底前", "截至6月底，1 处已签约，2 处正在洽谈。"],
      ["二、民生实事（1项）", "", "", "", ""],
      [3, "改造村级卫生室 6 个", "公共服务办", "9月底前", "截至6月底，6 个卫生室全部开工，其中 3 个已完工。"],
    ],
    tasks: [{ units: "L 经济发展办" }, { units: "L 经济发展办" }, { units: "L 公共服务办", deadline: "2026-09-30" }],
  },
  {
    name: "a state company's table with a status column",
    grid: [
      ["编号", "重点工作", "责任部门", "计划完成时间", "完成情况", "状态"],
      ["ZD-01", "完成二号线技改", "生产技术部", "2026-08-31", "截至6月28日，设备基础施工完成，主机已到货，正在安装。", "正常"],
      ["ZD-02", "取得安全标准化二级证书", "安全环保部", "2026-06-20", "6月18日取得证书。", "已完成"],
    ],
    tasks: [{ units: "L 生产技术部", deadline: "2026-08-31", state: "on-track" }, { deadline: "2026-06-20", state: "done" }],
  },
  {
    name: "a total row and a signature below",
    grid: [HEADER, [1, TASK, "市水利局", "年底前", TOLD], ["合计", "1项", "", "", ""], ["填报人：李某", "", "审核人：王某", "", ""]],
    tasks: [{ units: "L 市水利局" }],
  },
  {
    name: "a share as a number beside its words",
    grid: [["序号", "工作任务", "责任单位", "完成时限", "完成比例", "进展情况"], [1, TASK, "市水利局", "年底前", 0.55, "截至6月底，累计完成清淤 5.5 公里，占总长 10 公里的 55%。"]],
    tasks: [{ state: "on-track" }],
  },
  {
    name: "no heading of its own over the number",
    grid: [["", "任务名称", "承办单位", "办结时限", "办理进度"], [1, TASK, "县水务局", "9月30日前", TOLD]],
    tasks: [{ units: "L 县水务局", deadline: "2026-09-30" }],
  },
];

const told: readonly UnseenCase[] = [
  progress("已全部完成并通过验收（6月15日）。", { state: "done" }),
  progress("6月12日，项目已竣工并投入使用。", { state: "done", due: "2026年6月15日前", quiet: ["deadline/overdue"] }),
  progress("尚未启动，因用地指标未落实。截至6月底正在与市自然资源局对接。", { state: "not-started" }),
  progress("无", { errors: ["progress/placeholder"] }),
  progress("同上", { errors: ["progress/placeholder"] }),
  progress("正常推进", { errors: ["progress/placeholder"] }),
  progress("", { errors: ["progress/missing"] }),
  progress("1.", { errors: ["progress/missing"] }),
  progress("截至6月底，共排查隐患 120 处，其中已整改 95 处，正在整改 25 处。", { quiet: ["figure/parts-mismatch", "figure/funnel"] }),
  progress("截至6月底，共排查隐患 120 处，其中已整改 95 处，正在整改 35 处。", { errors: ["figure/parts-mismatch"] }),
  progress("截至6月底，全市共有公厕 320 座，其中一类 80 座、二类 140 座、三类 100 座。", { quiet: ["figure/parts-mismatch"] }),
  progress("截至6月底，走访企业 86 家（其中重点企业 30 家，民营企业 75 家），收集问题 40 个，解决 32 个。", { quiet: ["figure/parts-mismatch"] }),
  progress("截至6月底，应签约 500 户，已签约 480 户，已腾退 490 户。", { errors: ["figure/funnel"] }),
  progress("截至6月底，计划改造 12 个小区，已开工 12 个，完工 5 个。", { quiet: ["figure/funnel", "figure/parts-mismatch"] }),
  progress("截至6月底，年度目标 40 家，已培育 52 家，完成率 130%。", { quiet: ["figure/parts-mismatch", "figure/funnel", "status/percent-range"] }),
  progress("截至6月底，完成投资 2.4 亿元，其中一季度 0.9 亿元、二季度 1.5 亿元。", { quiet: ["figure/parts-mismatch"] }),
  progress("截至6月底，受理热线诉求 1203 件，办结 1198 件，办结率 99.6%，满意率 97%。", { quiet: ["figure/parts-mismatch", "figure/funnel"] }),
  progress("截至6月底，累计新增就业 4200 人，同比增长 8%；城镇登记失业率控制在 3% 以内。", { quiet: ["figure/parts-mismatch", "figure/funnel"] }),
  progress("5月12日召开动员会，6月8日印发实施方案，6月20日完成首轮摸排，建立台账 1 本。", { quiet: ["progress/no-result", "progress/vague", "progress/stale"] }),
  progress("高度重视，加强领导，精心组织，狠抓落实，不断推动各项工作取得新成效。", { fires: ["progress/vague"] }),
  progress("下一步，将加快推进前期手续办理，力争三季度开工建设。", { fires: ["progress/plan-only"] }),
  progress("2026年3月底前已完成可研批复。", { errors: ["progress/stale"] }),
  progress("截至5月31日，完成清淤 2 公里。", { quiet: ["progress/stale"] }),
  progress("计划5月底前完成招标，目前正在编制招标文件（截至6月底）。", { quiet: ["progress/stale"] }),
  progress("Q2已交付 3 批次，合格率100%，共计 180 台（截至6月底）。", { quiet: ["figure/parts-mismatch"] }),
  progress("截至6月底，项目总投资 3.2 亿元，已完成 1.8 亿元，占年度计划 2 亿元的 90%。", { quiet: ["figure/parts-mismatch", "figure/funnel"] }),
  progress("截至6月底，12 个乡镇中已有 9 个完成整改，3 个正在整改。", { quiet: ["figure/parts-mismatch"] }),
  progress("截至6月底，发放补贴 36.5 万元，惠及 412 户 1036 人。", { quiet: ["figure/parts-mismatch", "figure/funnel"] }),
  progress("截至6月底，立案 15 件、结案 18 件（含上年结转 5 件）。", { quiet: ["figure/funnel", "figure/parts-mismatch"] }),
  progress("截至6月底，应急演练 6 场次，参演 1200 余人次，其中部门演练 2 场、企业演练 4 场。", { quiet: ["figure/parts-mismatch"] }),
];

/** Past due: done must be read as done, for overdue is an error; what is not done must not. */
const pastDue: readonly UnseenCase[] = ([
  ["实施青溪河护坡工程", "已于6月10日完成。", "done"],
  ["实施青溪河护坡工程", "该项目于6月5日竣工验收。", "done"],
  ["建设社区食堂", "已建成投用。", "done"],
  ["编制专项规划", "已完成（详见附件）。", "done"],
  ["印发实施方案", "实施方案已于6月3日印发。", "done"],
  ["召开动员大会", "6月3日已召开。", "done"],
  ["取得安全标准化二级证书", "6月18日取得证书。", "done"],
  ["实施护坡工程", "应于6月10日前完成。", "cannot-tell"],
  ["实施护坡工程", "6月份任务已完成。", "cannot-tell"],
  ["实施护坡工程", "一期工程已于6月3日建成投用。", "cannot-tell"],
  ["印发实施方案并推进落实", "已印发。", "cannot-tell"],
  ["印发实施方案", "方案初稿已报送。", "cannot-tell"],
] as const).map(([task, text, state]): UnseenCase => ({
  name: `past due: ${task}, ${text}`,
  grid: [HEADER, [1, task, "市水利局", "2026年6月15日前", text]],
  tasks: [{ state }],
  errors: state === "done" ? [] : ["deadline/overdue"],
}));

const statuses: readonly UnseenCase[] = ([
  ["已完成", "截至6月底，项目正在进行内部装修，预计9月完工。", ["status/contradiction"]],
  ["已完成", "6月10日通过竣工验收，正在办理结算审计。", []],
  ["进行中", "截至6月底，完成主体结构施工。", []],
  ["未启动", "6月3日已完成招标，施工单位进场施工。", ["status/contradiction"]],
  ["滞后", "截至6月底，完成 3 处，因管线迁改滞后。", []],
] as const).map(([status, text, errors]): UnseenCase => ({
  name: `status: ${status}, ${text}`,
  grid: [["序号", "工作任务", "责任单位", "完成时限", "进展情况", "状态"], [1, "新建社区食堂 5 处", "市民政局", "2026年底前", text, status]],
  tasks: [{}],
  errors,
}));

export const unseenCases: readonly UnseenCase[] = [...deadlines, ...unitCells, ...layouts, ...told, ...pastDue, ...statuses];
