/** Names of the columns' roles, as sentences name them. */

import type { Role } from "../../ledger/ledger";

export const roleNamesZhCN: Readonly<Record<Role, string>> = {
  seq: "序号", reference: "任务来源", category: "类别", task: "工作内容", target: "工作目标", measures: "工作措施",
  lead: "牵头单位", support: "配合单位", unit: "责任单位", person: "责任人", start: "开始时间", deadline: "完成时限",
  milestone: "阶段目标", progress: "进展情况", percent: "完成率", status: "状态", problems: "存在问题", next: "下一步工作",
  updated: "更新日期", remarks: "备注",
};

export const roleNamesEnUS: Readonly<Record<Role, string>> = {
  seq: "No.", reference: "Source", category: "Category", task: "Task", target: "Target", measures: "Measures",
  lead: "Lead unit", support: "Supporting units", unit: "Responsible unit", person: "Person", start: "Start", deadline: "Deadline",
  milestone: "Milestone", progress: "Progress", percent: "Share done", status: "Status", problems: "Problems", next: "Next steps",
  updated: "Updated", remarks: "Remarks",
};

/** The name of a role given as a fact; the fact itself where it is no role. */
export function roleName(names: Readonly<Record<Role, string>>, role: string): string {
  return (names as Readonly<Record<string, string>>)[role] ?? role;
}
