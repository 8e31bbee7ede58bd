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
    exact: ["序号", "序", "编号", "项次", "项目编号", "任务编号", "事项编号", "no", "no.", "#", "serial", "serial no", "item no", "seq", "id", "s/n", "编码", "顺序号", "行次"],
    within: ["序号"],
  },
  reference: {
    exact: ["任务来源", "来源", "文件依据", "依据", "任务依据", "出处", "来源文件", "工作依据", "政策依据", "文号", "对应条目", "分工方案", "source", "reference", "ref"],
    within: ["任务来源", "来源", "依据", "出处", "source", "reference"],
  },
  category: {
    exact: ["类别", "分类", "任务类别", "工作类别", "领域", "板块", "所属领域", "项目类别", "任务分类", "一级指标", "重点领域", "专题", "方面", "category", "area", "theme", "workstream"],
    within: ["类别", "分类", "领域", "板块", "category"],
  },
  task: {
    exact: ["工作内容", "任务内容", "工作任务", "重点任务", "任务名称", "主要任务", "具体任务", "重点工作", "主要内容", "督办事项", "工作事项", "任务事项", "任务", "事项", "内容", "交办事项", "议定事项", "决定事项", "重点工作任务", "工作内容及要求", "任务描述", "项目名称", "重点项目", "项目", "工作要点", "督查事项", "督查内容", "督办内容", "立项内容", "年度重点任务", "整改任务", "整改事项", "问题清单", "事项名称", "工作名称", "task", "tasks", "action", "action item", "item", "work item", "description", "task description", "work content", "activity", "deliverable", "initiative"],
    within: ["工作内容", "任务内容", "工作任务", "重点任务", "具体任务", "主要任务", "任务名称", "重点工作", "督办事项", "工作事项", "任务事项", "事项内容", "事项", "项目名称", "任务", "task", "action"],
  },
  target: {
    exact: ["工作目标", "目标", "年度目标", "目标任务", "绩效目标", "指标值", "计划目标", "目标值", "年度计划", "全年目标", "目标要求", "预期目标", "计划任务", "任务目标", "工作标准", "target", "goal", "annual target", "objective"],
    within: ["工作目标", "年度目标", "目标值", "目标任务", "任务目标", "目标", "target"],
  },
  measures: {
    exact: ["工作措施", "具体措施", "主要举措", "推进措施", "整改措施", "工作举措", "落实措施", "主要措施", "具体举措", "措施", "举措", "measures", "approach"],
    within: ["措施", "举措", "measures"],
  },
  lead: {
    exact: ["牵头单位", "牵头部门", "主办单位", "主责单位", "主责部门", "牵头责任单位", "第一责任单位", "主要责任单位", "主办部门", "主要责任部门", "牵头科室", "牵头", "主责", "lead", "lead unit", "lead department", "lead agency", "lead body", "lead office"],
    within: ["牵头单位", "牵头部门", "牵头责任", "主办单位", "主责单位", "牵头科室", "lead unit", "lead department", "lead agency", "lead"],
  },
  support: {
    exact: ["配合单位", "配合部门", "协办单位", "协同单位", "参与单位", "协助单位", "协作单位", "配合责任单位", "协办部门", "参加单位", "配合科室", "其他责任单位", "协同部门", "配合", "协办", "supporting units", "support", "supporting unit", "supporting departments", "supporting department", "support units"],
    within: ["配合单位", "配合部门", "协办单位", "协同单位", "参与单位", "配合责任", "配合科室", "support"],
  },
  unit: {
    exact: ["责任单位", "责任部门", "承办单位", "落实单位", "责任主体", "承办部门", "负责单位", "负责部门", "责任单位及部门", "责任科室", "责任处室", "实施单位", "单位", "部门", "主体单位", "整改单位", "整改责任单位", "承办科室", "责任单位（部门）", "responsible unit", "responsible units", "responsible", "responsible department", "responsible departments", "department", "departments", "unit", "units", "owner", "agency", "office", "responsible body", "responsible office"],
    within: ["责任单位", "责任部门", "承办单位", "承办部门", "落实单位", "责任主体", "责任科室", "实施单位", "负责单位", "负责部门", "responsible", "department", "unit"],
  },
  person: {
    exact: ["责任人", "责任领导", "分管领导", "牵头领导", "联系人", "包保领导", "经办人", "负责人", "联络员", "主要负责人", "包抓领导", "区领导", "市领导", "县领导", "责任人及电话", "联系电话", "contact", "responsible person", "person in charge", "officer"],
    within: ["责任人", "责任领导", "分管领导", "牵头领导", "联系人", "包保领导", "经办人", "负责人", "联络员", "区领导", "市领导", "县领导", "电话", "contact", "person"],
  },
  start: {
    exact: ["开始时间", "开始日期", "启动时间", "起始时间", "开工时间", "交办时间", "立项时间", "下达时间", "start", "start date", "started"],
    within: ["开始时间", "启动时间", "起始时间", "开始日期", "start"],
  },
  deadline: {
    exact: ["完成时限", "完成时间", "时限", "办结时限", "完成期限", "时间要求", "完成日期", "截止时间", "截止日期", "时间节点", "整改时限", "办理时限", "计划完成时间", "要求完成时间", "限期", "时限要求", "完成时间节点", "工作时限", "期限", "时间安排", "进度安排", "完成时限要求", "预计完成时间", "deadline", "due", "due date", "target date", "completion date", "due by", "timeline"],
    within: ["完成时限", "完成时间", "完成期限", "办结时限", "整改时限", "时限", "截止", "时间节点", "完成日期", "期限", "deadline", "due"],
  },
  milestone: { exact: [], within: [] },
  progress: {
    exact: ["进展情况", "工作进展", "工作进展情况", "进展", "完成情况", "落实情况", "推进情况", "办理情况", "整改情况", "目前进展", "最新进展", "本月进展", "本期进展", "任务进展", "任务进展情况", "工作完成情况", "推进落实情况", "贯彻落实情况", "实施情况", "执行情况", "办理进展", "整改进展", "当前进展", "目前进展情况", "工作推进情况", "进度情况", "办理结果", "整改落实情况", "完成进展", "工作情况", "工作落实情况", "进展及成效", "阶段性进展", "任务完成情况", "目标完成情况", "progress", "progress update", "update", "latest progress", "progress to date", "current progress", "status update", "latest update", "progress report"],
    within: ["进展情况", "工作进展", "进展", "完成情况", "落实情况", "推进情况", "办理情况", "整改情况", "实施情况", "执行情况", "进度情况", "办理结果", "成效", "progress", "update"],
  },
  percent: {
    exact: ["完成率", "完成比例", "完成百分比", "完成进度", "进度", "进度%", "工作进度", "完成度", "形象进度", "总体进度", "进度比例", "完成率%", "任务完成率", "percent", "% complete", "% done", "%", "percent complete", "completion", "completion rate", "complete %"],
    within: ["完成率", "完成比例", "百分比", "完成进度", "完成度", "percent", "% complete", "%"],
  },
  status: {
    exact: ["状态", "完成状态", "任务状态", "进度状态", "亮灯", "亮灯情况", "预警", "红黄绿灯", "是否完成", "办理状态", "当前状态", "预警状态", "进展状态", "亮灯状态", "序时进度", "完成与否", "评价", "进度评价", "灯号", "status", "rag", "rag status", "state"],
    within: ["状态", "亮灯", "预警", "是否完成", "灯号", "序时", "status", "rag"],
  },
  problems: {
    exact: ["存在问题", "问题", "困难问题", "存在的问题", "存在困难", "问题及困难", "存在的困难和问题", "未完成原因", "滞后原因", "原因", "问题原因", "需协调事项", "需协调解决的问题", "存在问题及原因", "problems", "issues", "risks", "reason", "blockers"],
    within: ["存在问题", "存在的问题", "困难", "未完成原因", "滞后原因", "需协调", "原因", "问题", "problem", "issue", "risk", "reason"],
  },
  next: {
    exact: ["下一步", "下一步工作", "下一步计划", "下步工作", "下一步工作计划", "下步计划", "下一步打算", "下步打算", "下一步工作安排", "下阶段计划", "下月计划", "下步措施", "下一步措施", "下一步举措", "工作计划", "next", "next step", "next steps", "plan", "planned next"],
    within: ["下一步", "下步", "下阶段", "下月", "next"],
  },
  updated: {
    exact: ["更新日期", "更新时间", "填报时间", "填报日期", "报送时间", "报送日期", "最近更新", "最后更新", "反馈时间", "最近更新时间", "上报时间", "updated", "last updated", "update date", "date updated", "reported", "report date", "last update"],
    within: ["更新日期", "更新时间", "填报时间", "填报日期", "报送时间", "最近更新", "updated", "update date"],
  },
  remarks: {
    exact: ["备注", "说明", "附注", "其他", "备注说明", "remarks", "remark", "notes", "note", "comments", "comment"],
    within: ["备注", "remark", "comment", "note"],
  },
};

/** Roles without which a sheet is hardly a ledger. */
export const REQUIRED_ROLES: readonly Role[] = ["task", "unit", "progress"];
