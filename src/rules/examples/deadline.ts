/** Examples: when is it due? */

import { fourColumns, type ExamplesOf } from "./example";

const withDeadline = ["序号", "工作内容", "责任单位", "完成时限", "进展情况"] as const;
const going = "截至6月20日，已铺设管线3.2公里，剩余1.8公里正在施工。";
/** One task of this deadline cell. */
const due = (deadline: string, progress = going, task = "实施供热管网改造5公里") => [1, task, "区城管委", deadline, progress] as const;

export const deadlineExamples: ExamplesOf<"deadline"> = {
  "deadline/missing": {
    fires: [{ cells: [withDeadline, [1, "实施供热管网改造5公里", "区城管委", "/", going]], at: "D2" }],
    silent: [
      { cells: [["注：以下各项任务的完成时限均为2025年12月底。"], fourColumns, [1, "实施供热管网改造5公里", "区城管委", going]] },
      { cells: [withDeadline, due("", going, "2025年10月底前完成供热管网改造5公里")] },
    ],
  },
  "deadline/unreadable": {
    fires: [{ cells: [withDeadline, due("按市级要求")], at: "D2", quotes: "按市级要求" }],
    silent: [{ cells: [withDeadline, due("长期")] }],
  },
  "deadline/impossible-date": {
    fires: [{ cells: [withDeadline, due("2025年9月31日")], at: "D2", quotes: "2025年9月31日" }],
    silent: [{ cells: [withDeadline, due("2028年2月29日")] }],
  },
  "deadline/overdue": {
    fires: [{ cells: [withDeadline, due("2025年6月15日")], asOf: "2025-06-30", at: "D2" }],
    silent: [{ cells: [withDeadline, due("2025年6月15日", "5公里管网已全部完成改造，6月12日通过验收。")], asOf: "2025-06-30" }],
  },
  "deadline/due-soon": {
    fires: [{ cells: [withDeadline, due("2025年7月10日")], asOf: "2025-06-30", at: "D2" }],
    silent: [{ cells: [withDeadline, due("每月10日前")], asOf: "2025-06-30" }],
  },
  "deadline/conflict": {
    fires: [
      {
        cells: [["注：以下各项任务的完成时限均为2025年12月底。"], withDeadline, due("2026年3月底")],
        at: "D3",
      },
    ],
    silent: [{ cells: [["注：以下各项任务的完成时限均为2025年12月底。"], withDeadline, due("2025年10月底")] }],
  },
  "deadline/mixed-format": {
    fires: [{ cells: [withDeadline, due("2025年9月30日"), [2, "更新燃气调压箱40台", "区城管委", "2025.10.31", "已更新22台。"]], at: null }],
    silent: [{ cells: [withDeadline, due("2025年9月30日"), [2, "更新燃气调压箱40台", "区城管委", "2025年10月底前", "已更新22台。"]] }],
  },
};
