/** Four tasks of an invented district, for ledgers of any layout. */

import type { GridValue } from "./sheet-of";

export const TASKS = ["推进城镇老旧小区改造，完善配套设施", "实施南沙河综合治理工程", "健全营商环境评价机制", "开展安全生产专项整治行动"] as const;
export const UNITS = ["区住房城乡建设局", "区水务局", "区发展改革委", "区应急局"] as const;
export const PROGRESS = [
  "已完成老旧小区改造12个，惠及居民3400户。",
  "正在推进河道清淤工程，累计完成8.6公里。",
  "已印发《实施方案》，召开专题会议2次。",
  "组织开展执法检查46次，整改隐患118处。",
] as const;
export const ROWS = [0, 1, 2, 3] as const;
export const HEADER: readonly GridValue[] = ["序号", "工作任务", "责任单位", "进展情况"];

/** Rows of 序号, 工作任务, 责任单位 and 进展情况. */
export function body(): GridValue[][] {
  return ROWS.map((task) => [task + 1, TASKS[task], UNITS[task], PROGRESS[task]]);
}
