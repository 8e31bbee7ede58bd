/**
 * Words by which a column's header tells its role. `exact` words are the whole header (spaces, brackets and
 * widths aside), the better known first; `within` words tell the role from inside a longer header.
 * A header that fits several roles goes to the role whose word is longest, so 工作进展情况 is progress, not task.
 */

import type { Role } from "./ledger";

interface HeaderWords {
  readonly exact: readonly string[];
  readonly within: readonly string[];
}

export const HEADER_WORDS: Readonly<Record<Role, HeaderWords>> = {
  seq: {
    exact: ["序号", "序", "项", "编号", "项次", "项目编号", "任务编号", "事项编号", "no", "no.", "#", "serial", "serial no", "item no", "seq", "id", "s/n", "编码", "顺序号", "行次", "案号", "提案编号", "建议编号", "提案号", "建议号", "清单编号", "任务序号", "ref no", "ref no.", "nr", "nr.", "item number", "number"],
    within: ["序号", "编号"],
  },
  reference: {
    exact: ["任务来源", "来源", "文件依据", "依据", "任务依据", "出处", "来源文件", "工作依据", "政策依据", "文号", "对应条目", "分工方案", "source", "reference", "ref"],
    within: ["任务来源", "来源", "依据", "出处", "source", "reference"],
  },
  category: {
    exact: ["类别", "分类", "任务类别", "工作类别", "领域", "板块", "所属领域", "项目类别", "任务分类", "一级指标", "重点领域", "专题", "方面", "category", "area", "theme", "workstream", "类型", "任务类型", "事项类型", "项目类型", "工作领域", "任务类别及领域", "会议", "会议名称", "work area", "stream", "pillar", "priority area", "programme", "program"],
    within: ["类别", "分类", "领域", "板块", "category", "类型", "性质", "级别", "workstream", "theme"],
  },
  task: {
    exact: ["工作内容", "任务内容", "工作任务", "重点任务", "任务名称", "主要任务", "具体任务", "重点工作", "主要内容", "督办事项", "工作事项", "任务事项", "任务", "事项", "内容", "交办事项", "议定事项", "决定事项", "重点工作任务", "工作内容及要求", "任务描述", "项目名称", "重点项目", "项目", "工作要点", "督查事项", "督查内容", "督办内容", "立项内容", "年度重点任务", "整改任务", "整改事项", "问题清单", "事项名称", "工作名称", "task", "tasks", "action", "action item", "item", "work item", "description", "task description", "work content", "activity", "deliverable", "initiative", "实事项目", "实事内容", "项目内容", "建设内容", "指标名称", "考核指标", "考核内容", "案由", "提案名称", "建议名称", "议题", "决策事项", "批示内容", "批示事项", "工作项目", "重点事项", "改革任务", "改革事项", "行动", "整改内容", "工作举措及任务", "任务清单", "年度任务", "commitment", "recommendation", "project", "projects", "milestone", "action required", "agreed action", "activity description", "信访事项", "信访诉求", "诉求内容", "投诉内容", "工程名称", "实事名称", "承诺事项", "主要工作", "具体工作", "工作重点", "建议内容", "提案内容", "意见内容", "任务要点", "具体内容"],
    within: ["工作内容", "任务内容", "工作任务", "重点任务", "具体任务", "主要任务", "任务名称", "重点工作", "督办事项", "工作事项", "任务事项", "事项内容", "事项", "项目名称", "任务", "task", "action", "改革任务", "整改任务", "批示内容", "实事项目", "指标名称", "建设内容", "案由", "项目", "recommendation", "deliverable", "诉求内容", "信访诉求"],
  },
  target: {
    exact: ["工作目标", "目标", "年度目标", "目标任务", "绩效目标", "指标值", "计划目标", "目标值", "年度计划", "全年目标", "目标要求", "预期目标", "计划任务", "任务目标", "工作标准", "target", "goal", "annual target", "objective", "预期成效", "预期效果", "预期成果", "考核目标", "目标成果", "指标", "年度指标", "工作要求", "标准要求", "expected output", "expected outcome", "kpi"],
    within: ["工作目标", "年度目标", "目标值", "目标任务", "任务目标", "目标", "target", "预期成", "预期目标", "目标要求"],
  },
  measures: {
    exact: ["工作措施", "具体措施", "主要举措", "推进措施", "整改措施", "工作举措", "落实措施", "主要措施", "具体举措", "措施", "举措", "measures", "approach", "改革举措", "整改举措", "具体整改措施", "工作思路", "方法步骤", "actions taken to date", "建设内容及规模", "建设规模及内容", "建设规模", "主要建设内容", "项目概况", "项目简介", "工程概况", "建设内容和规模"],
    within: ["措施", "举措", "measures", "建设规模"],
  },
  lead: {
    exact: ["牵头单位", "牵头部门", "主办单位", "主责单位", "主责部门", "牵头责任单位", "第一责任单位", "主要责任单位", "主办部门", "主要责任部门", "牵头科室", "牵头", "主责", "lead", "lead unit", "lead department", "lead agency", "lead body", "lead office", "牵头责任部门", "主责处室", "主管单位", "牵头处室", "首要责任单位", "主责科室", "主体责任单位", "lead organisation", "lead organization", "lead team", "lead officer unit"],
    within: ["牵头单位", "牵头部门", "牵头责任", "主办单位", "主责单位", "牵头科室", "lead unit", "lead department", "lead agency", "lead", "主责部门", "主责处室", "牵头处室", "主办部门", "主管单位", "牵头"],
  },
  support: {
    exact: ["配合单位", "配合部门", "协办单位", "协同单位", "参与单位", "协助单位", "协作单位", "配合责任单位", "协办部门", "参加单位", "配合科室", "其他责任单位", "协同部门", "配合", "协办", "supporting units", "support", "assisting", "supporting unit", "supporting departments", "supporting department", "support units", "协同配合单位", "配合处室", "协助部门", "会办单位", "联办单位", "参与部门", "协管部门", "partners", "supporting offices", "supporting agency", "supporting agencies"],
    within: ["配合单位", "配合部门", "协办单位", "协同单位", "参与单位", "配合责任", "配合科室", "support", "协同部门", "协助单位", "协办", "会办单位", "协作单位", "参与部门", "partner"],
  },
  unit: {
    exact: ["责任单位", "责任部门", "承办单位", "落实单位", "责任主体", "承办部门", "负责单位", "负责部门", "责任单位及部门", "责任科室", "责任处室", "实施单位", "单位", "部门", "主体单位", "整改单位", "整改责任单位", "承办科室", "责任单位（部门）", "responsible unit", "responsible units", "responsible", "accountable", "responsible department", "responsible departments", "department", "departments", "unit", "units", "owner", "agency", "office", "responsible body", "responsible office", "建设单位", "责任乡镇", "属地单位", "负责科室", "责任分局", "责任学院", "科室", "处室", "股室", "站所", "院系", "归口单位", "责任机构", "承担单位", "落实部门", "执行部门", "执行单位", "实施部门", "整改责任部门", "责任方", "owner department", "responsible office/unit", "action owner", "responsible party", "responsible team", "assigned to", "team", "responsibility", "responsible entity", "implementing agency", "department/agency", "项目单位", "项目业主", "业主单位", "任务单位"],
    within: ["责任单位", "责任部门", "承办单位", "承办部门", "落实单位", "责任主体", "责任科室", "实施单位", "负责单位", "负责部门", "responsible", "department", "unit", "建设单位", "责任处室", "实施部门", "落实部门", "整改单位", "执行部门", "执行单位", "承担单位", "责任分工", "owner", "agency"],
  },
  person: {
    exact: ["责任人", "责任领导", "分管领导", "牵头领导", "联系人", "包保领导", "经办人", "负责人", "联络员", "主要负责人", "包抓领导", "区领导", "市领导", "县领导", "责任人及电话", "联系电话", "contact", "responsible person", "person in charge", "officer", "分管市领导", "分管县领导", "责任校领导", "包联领导", "挂钩领导", "项目负责人", "具体责任人", "姓名", "手机", "手机号", "focal point", "contact person", "phone", "email", "包案领导", "交办领导", "批示领导", "责任领导及责任人", "责任人员"],
    within: ["责任人", "责任领导", "分管领导", "牵头领导", "联系人", "包保领导", "经办人", "负责人", "联络员", "区领导", "市领导", "县领导", "电话", "contact", "person", "校领导", "厂领导", "公司领导", "姓名", "手机", "phone", "email", "包案领导", "县级领导", "市级领导", "区级领导", "包抓领导", "整改领导", "整改责任领导"],
  },
  start: {
    exact: ["开始时间", "开始日期", "启动时间", "起始时间", "开工时间", "交办时间", "立项时间", "下达时间", "start", "start date", "started", "计划开始时间", "计划开始", "计划开工", "计划启动", "计划开工时间", "开始", "派发时间", "督办时间"],
    within: ["开始时间", "启动时间", "起始时间", "开始日期", "start", "开工时间", "交办时间", "立项时间", "下达时间"],
  },
  deadline: {
    exact: ["完成时限", "完成时间", "时限", "办结时限", "完成期限", "时间要求", "完成日期", "截止时间", "截止日期", "时间节点", "整改时限", "办理时限", "计划完成时间", "计划完成", "计划竣工", "要求完成时间", "限期", "时限要求", "完成时间节点", "工作时限", "期限", "时间安排", "进度安排", "完成时限要求", "预计完成时间", "deadline", "due", "due date", "target date", "completion date", "due by", "timeline", "完成节点", "竣工时间", "计划竣工时间", "完工时间", "计划完工时间", "应办结时间", "办结期限", "要求办结时间", "整改期限", "进度计划", "计划进度", "目标完成时间", "最后期限", "完成期限要求", "截至时间", "end date", "finish", "finish date", "by when", "expected completion", "completion due", "起止时间", "起止日期", "起止时限", "起止年限", "实施时间", "建设工期", "建设周期", "工期", "target completion", "planned completion", "target completion date"],
    within: ["完成时限", "完成时间", "完成期限", "办结时限", "整改时限", "时限", "截止", "时间节点", "完成日期", "期限", "deadline", "due", "节点", "竣工时间", "完工时间", "进度安排", "进度计划", "计划进度", "起止", "target completion", "planned completion"],
  },
  milestone: { exact: [], within: [] },
  progress: {
    exact: ["进展情况", "工作进展", "工作进展情况", "进展", "完成情况", "落实情况", "推进情况", "办理情况", "整改情况", "目前进展", "最新进展", "本月进展", "本期进展", "任务进展", "任务进展情况", "工作完成情况", "推进落实情况", "贯彻落实情况", "实施情况", "执行情况", "办理进展", "整改进展", "当前进展", "目前进展情况", "工作推进情况", "进度情况", "办理结果", "整改落实情况", "完成进展", "工作情况", "工作落实情况", "进展及成效", "阶段性进展", "任务完成情况", "目标完成情况", "progress", "progress update", "update", "latest progress", "progress to date", "current progress", "status update", "latest update", "progress report", "工作成效", "实施进展", "项目进展", "项目进展情况", "工程进展", "建设进展", "建设进展情况", "推进落实", "落实进展", "任务推进情况", "督办落实情况", "完成结果", "汇报内容", "开展情况", "工作开展情况", "工作动态", "推进进展", "整改成效", "进展说明", "进度说明", "progress notes", "progress made", "achievements", "latest position", "current position", "update on progress", "what has been done", "actions taken"],
    within: ["进展情况", "工作进展", "进展", "完成情况", "落实情况", "推进情况", "办理情况", "整改情况", "实施情况", "执行情况", "进度情况", "办理结果", "成效", "progress", "update", "开展情况", "整改成效", "achievement", "化解情况", "处置情况", "处理情况", "处理结果", "查处情况", "整治情况", "治理情况", "建设情况", "答复情况", "办复情况", "回复情况", "兑现情况", "履行情况", "推动情况", "目前情况", "最新情况", "目前状况"],
  },
  percent: {
    exact: ["完成率", "完成比例", "完成百分比", "完成进度", "进度", "进度%", "工作进度", "完成度", "形象进度", "总体进度", "进度比例", "完成率%", "任务完成率", "percent", "% complete", "% done", "%", "percent complete", "completion", "completion rate", "complete %", "完成率(%)", "完成进度%", "项目进度", "工程进度", "建设进度", "实际进度", "完成占比"],
    within: ["完成率", "完成比例", "百分比", "完成进度", "完成度", "percent", "% complete", "%", "完成占比", "达成率", "形象进度", "进度", "% done"],
  },
  status: {
    exact: ["状态", "完成状态", "任务状态", "进度状态", "亮灯", "亮灯情况", "预警", "红黄绿灯", "红黄绿", "是否完成", "办理状态", "当前状态", "预警状态", "进展状态", "亮灯状态", "序时进度", "完成与否", "评价", "进度评价", "灯号", "status", "rag", "rag status", "state", "完成情况(是/否)", "办结情况", "是否办结", "销号情况", "是否销号", "整改状态", "完成标志", "current status", "traffic light", "整改结果", "化解结果", "落实结果"],
    within: ["状态", "亮灯", "预警", "是否完成", "灯号", "序时", "status", "rag", "是否", "销号", "traffic light", "与否"],
  },
  problems: {
    exact: ["存在问题", "问题", "困难问题", "存在的问题", "存在困难", "问题及困难", "存在的困难和问题", "未完成原因", "滞后原因", "原因", "问题原因", "需协调事项", "需协调解决的问题", "存在问题及原因", "problems", "issues", "risks", "reason", "blockers", "风险与问题", "难点堵点", "存在不足", "困难和问题", "存在问题和困难", "问题和建议", "意见建议", "challenges", "obstacles", "risks/issues", "反馈问题", "问题描述", "整改问题", "问题表现", "具体问题", "发现问题", "隐患", "隐患描述", "隐患内容", "问题隐患", "事故隐患", "安全隐患", "隐患问题", "反映问题", "存在隐患"],
    within: ["存在问题", "存在的问题", "困难", "未完成原因", "滞后原因", "需协调", "原因", "问题", "problem", "issue", "risk", "reason", "堵点", "不足", "challenge", "blocker", "barrier", "obstacle", "隐患"],
  },
  next: {
    exact: ["下一步", "下一步工作", "下一步计划", "下步工作", "下一步工作计划", "下步计划", "下一步打算", "下步打算", "下一步工作安排", "下阶段计划", "下月计划", "下步措施", "下一步措施", "下一步举措", "工作计划", "next", "next step", "next steps", "plan", "planned next", "下一阶段工作", "下半年计划", "下半年工作计划", "下季度计划", "工作打算", "下一阶段计划", "后续计划", "后续工作", "后续安排", "plans"],
    within: ["下一步", "下步", "下阶段", "下月", "next", "工作计划", "工作打算", "后续", "下季度", "下一阶段"],
  },
  updated: {
    exact: ["更新日期", "更新时间", "填报时间", "填报日期", "报送时间", "报送日期", "最近更新", "最后更新", "反馈时间", "最近更新时间", "上报时间", "updated", "last updated", "update date", "date updated", "reported", "report date", "last update", "填表时间", "填表日期", "数据更新时间", "上报日期", "as of", "as at"],
    within: ["更新日期", "更新时间", "填报时间", "填报日期", "报送时间", "最近更新", "updated", "update date", "填表时间", "填表日期", "上报时间", "上报日期", "反馈时间"],
  },
  remarks: {
    exact: ["备注", "说明", "附注", "其他", "备注说明", "remarks", "remark", "notes", "note", "comments", "comment"],
    within: ["备注", "remark", "comment", "note"],
  },
};

/** Words that many another table has too: a price list its 项目名称 and 单位, a list of contacts its 部门. */
export const COMMON_WORDS: ReadonlySet<string> = new Set([
  "项目", "项目名称", "内容", "主要内容", "事项", "事项名称", "项目内容", "建设内容", "指标名称", "会议", "议题",
  "工程名称", "具体内容", "主要工作", "隐患",
  "单位", "部门", "科室", "处室", "股室", "站所", "院系", "实施单位", "主管单位", "建设单位", "项目单位", "项目业主", "业主单位", "任务单位", "负责部门", "归口单位",
  "item", "description", "activity", "project", "projects", "number", "milestone",
  "unit", "units", "department", "departments", "office", "agency", "team", "lead", "support",
]);

/** What a body is called at the end of a header: 协办科室, 牵头责任部门. */
const BODY =
  "(?:整改|落实|化解|办理|督办)?(?:责任)?(?:单位|部门|科室|处室|股室|站所|站办所|站办|办所|所站|中心|机构|学院|院系|院部|学校|企业|公司|车间|工段|班组|专班|小组|组|乡镇|乡街|镇街|街镇|街道|区县|县区|县市|园区|社区|村居|村社|村|警种|支队|大队|支部|局|处|科|站|所|办)";
const ENGLISH_BODY = "(?:units?|departments?|depts?\\.?|teams?|offices?|agenc(?:y|ies)|divisions?|functions?|bureau[sx]?|bod(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|sections?|branch(?:es)?|directorates?|ministr(?:y|ies)|facult(?:y|ies)|part(?:y|ies))";

/** Headers made of a duty and a body, or of an act and a time, in any combination. */
export const MADE_OF_PARTS: readonly (readonly [header: RegExp, role: Role])[] = [
  // 分管院领导, 督办领导, 包联县级领导: whoever it is, a person.
  [/^[^及和与、/,，]{0,8}领导$/, "person"],
  [/^(?:任务|事项|项目|工作|督办|清单|问题|指标)编[码号]$/, "seq"],
  // 件号, 督办号: the number of what the row is; 备案号 is another register's.
  [/^(?:任务|事项|项目|督办|交办|承办|问题|工单|办件|案件|件|条|项)号$/, "seq"],
  [/^下一?(?:步|周|旬|月|季度?|期|阶段)(?:的?工作)?(?:计划|打算|安排|思路|重点|内容)$/, "next"],
  [new RegExp(`^(?:lead|leading|primary|main|principal) ${ENGLISH_BODY}$`), "lead"],
  [new RegExp(`^(?:support|supporting|assisting|contributing|cooperating|co-?operating|participating|partner|other) ${ENGLISH_BODY}$`), "support"],
  [new RegExp(`^(?:responsible|accountable|owning|owner|action|implementing|delivery|assigned|in-charge) ${ENGLISH_BODY}$`), "unit"],
  [new RegExp(`^(?:总?牵头|主办|主责|主要|首要责任|第一责任)${BODY}$`), "lead"],
  [new RegExp(`^(?:配合|协办|协同|协同配合|协助|协作|参与|参加|会办|联办|联动|协管|支持|共同)${BODY}$`), "support"],
  [new RegExp(`^(?:责任|承办|落实|承担|整改|整改落实|包保|包案|化解|稳控|办理|处置|具体承办|具体责任)${BODY}$`), "unit"],
  [/^(?:交办|转办|派发|派单|批示|受理|下达|立项|启动|起始|开始|计划开工|计划启动|计划开始)(?:时间|日期)$/, "start"],
  [/^(?:计划|要求|应|预计|拟|规定|目标|限定)(?:完成|办结|销号|整改|化解|竣工|完工|投产|投用|验收|交付|建成|答复|反馈)(?:时间|日期|时限|期限|节点)$/, "deadline"],
  [/^限(?:时|期|定)?(?:办|结|完成|办结|办理|整改|答复|反馈|报)(?:时间|日期|时限|期限)$/, "deadline"],
];

/** Headers that hold a role's word and mean something else: a count of tasks, the day on which one was really done. */
export const OTHER_HEADERS: readonly RegExp[] = [
  /^(?:审核|审批|填报|提交|上报|报送|推送|流程|流转|阅办|锁定)(?:状态|进度)$/,
  /^risk (?:score|rating|level)$/,
  /(?:任务|事项|项目|工作)(?:总?数量?|个数|总数|件数|量|分值|分数|得分|权重|代码|金额|资金|投资.*|预算|地点|性质|级别|等级|层级)$/,
  /(?:实际|真实)(?:完成|办结|竣工|完工|开工|开始)?(?:时间|日期)$/,
  /^(?:计量|度量|填报|报送|督办|督查|验收|监督|审核|考核|统计|主送|抄送|计价)(?:单位|部门)$/,
  /(?:资金|经费|数据|人员|投资|物资|信息|线索|图片|材料)来源/,
  /(?:完成|办结|未完成|逾期|滞后|推进|超期)(?:总?数量?|个数|项数|件数)$/,
  /(?:单位|部门)(?:总?数量?|个数|代码|编码|编号|性质|类型|类别|地址|电话|级别)$/,
  /^(?:unit (?:price|cost)|item price|task (?:count|id)|actual .*date|date (?:completed|closed)|completed on|funding source|source of fund.*)$/,
];

/** Roles without which a sheet is hardly a ledger. */
export const REQUIRED_ROLES: readonly Role[] = ["task", "unit", "progress"];
