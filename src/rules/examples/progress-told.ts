/** Examples: is there progress, and is it this period's? */

import { fourColumns, type ExamplesOf } from "./example";

type Told =
  | "missing" | "placeholder" | "stale" | "undated" | "unchanged" | "nearly-unchanged" | "repeats-other-task"
  | "lapsed-promise" | "length" | "numbering" | "copies-task" | "behind-schedule" | "no-reason";

/** One task of this progress. */
const told = (progress: string, task = "实施云溪河综合治理") => [1, task, "区水务局", progress] as const;
/** The same ledger in two periods. */
const twoPeriods = (before: string, now: string) => ({
  cells: [fourColumns, told(now)],
  asOf: "2025-06-30",
  lastPeriod: { asOf: "2025-05-31", cells: [fourColumns, told(before)] },
});

export const progressToldExamples: Pick<ExamplesOf<"progress">, `progress/${Told}`> = {
  "progress/missing": {
    fires: [
      { cells: [fourColumns, told("")], at: "D2" },
      { cells: [fourColumns, told("1.")], at: "D2", quotes: "1." },
    ],
    silent: [{ cells: [fourColumns, told("河道用地尚未移交，该项工作未启动。")] }],
  },
  "progress/placeholder": {
    fires: [{ cells: [fourColumns, told("正常推进")], at: "D2", quotes: "正常推进" }],
    silent: [{ cells: [fourColumns, told("正常推进，已完成清淤3.2公里。")] }],
  },
  "progress/stale": {
    fires: [{ cells: [fourColumns, told("截至3月底，已完成清淤3.2公里，正在进行护岸施工。")], asOf: "2025-06-30", at: "D2" }],
    silent: [{ cells: [fourColumns, told("3月5日完成招标。截至6月20日，已完成清淤3.2公里。")], asOf: "2025-06-30" }],
  },
  "progress/undated": {
    fires: [{ cells: [fourColumns, told("已完成清淤3.2公里，正在进行护岸施工。")], at: null }],
    silent: [
      { cells: [fourColumns, told("截至6月20日，已完成清淤3.2公里。")] },
      { cells: [[...fourColumns, "更新日期"], [...told("已完成清淤3.2公里。"), "2025-06-20"]] },
    ],
  },
  "progress/unchanged": {
    fires: [{ ...twoPeriods("已完成清淤3.2公里，正在进行护岸施工。", "已完成清淤3.2公里，正在进行护岸施工。"), at: "D2" }],
    silent: [twoPeriods("已全部完成，5月18日通过竣工验收。", "已全部完成，5月18日通过竣工验收。")],
  },
  "progress/nearly-unchanged": {
    fires: [{ ...twoPeriods("截至5月底，持续推进护岸施工，已完成清淤3.2公里。", "截至6月底，继续推进护岸施工，已完成清淤3.2公里。"), at: "D2" }],
    silent: [twoPeriods("截至5月底，持续推进护岸施工，已完成清淤3.2公里。", "截至6月底，持续推进护岸施工，已完成清淤4.6公里。")],
  },
  "progress/repeats-other-task": {
    fires: [
      {
        cells: [
          fourColumns,
          told("已完成清淤3.2公里，正在进行护岸施工。"),
          [2, "实施望川渠综合治理", "区水务局", "已完成清淤3.2公里，正在进行护岸施工。"],
        ],
        at: "D3",
      },
    ],
    silent: [
      {
        cells: [fourColumns, told("已完工，正在验收。"), [2, "实施望川渠综合治理", "区水务局", "已完工，正在验收。"]],
      },
    ],
  },
  "progress/lapsed-promise": {
    fires: [{ cells: [fourColumns, told("已完成施工图设计，拟于5月进场施工。")], asOf: "2025-06-30", at: "D2" }],
    silent: [{ cells: [fourColumns, told("原计划5月进场施工，因管线迁改推迟，预计7月进场。")], asOf: "2025-06-30" }],
  },
  "progress/length": {
    fires: [{ cells: [fourColumns, told("正在施工。")], at: "D2", quotes: "正在施工。" }],
    silent: [{ cells: [fourColumns, told("已完成清淤3.2公里。")] }],
  },
  "progress/numbering": {
    fires: [{ cells: [fourColumns, told("1.已完成清淤3.2公里。\n2.已完成护岸1.5公里。\n4.已栽植水生植物6000平方米。")], at: "D2", quotes: "4." }],
    silent: [{ cells: [fourColumns, told("1.清淤工程：（1）上游已完成3.2公里；（2）下游正在施工。\n2.1-6月完成护岸1.5公里。")] }],
  },
  "progress/copies-task": {
    fires: [
      {
        cells: [fourColumns, told("完善河道日常巡查和保洁长效机制，已完成清淤3.2公里。", "实施云溪河综合治理，完善河道日常巡查和保洁长效机制")],
        at: "D2",
        quotes: "完善河道日常巡查和保洁长效机制",
      },
    ],
    silent: [
      {
        cells: [fourColumns, told("云溪河综合治理已完成清淤3.2公里，保洁机制已印发。", "实施云溪河综合治理，完善河道日常巡查和保洁长效机制")],
      },
    ],
  },
  "progress/behind-schedule": {
    fires: [
      {
        cells: [
          ["序号", "工作内容", "责任单位", "完成时限", "进展情况", "完成率"],
          [1, "实施云溪河综合治理", "区水务局", "2025年12月31日", "已完成清淤3.2公里。", "25%"],
        ],
        asOf: "2025-06-30",
        at: "F2",
        quotes: "25%",
      },
    ],
    silent: [
      {
        cells: [
          ["序号", "工作内容", "责任单位", "开始时间", "完成时限", "进展情况", "完成率"],
          [1, "实施云溪河综合治理", "区水务局", "2025年5月1日", "2025年12月31日", "已完成清淤3.2公里。", "25%"],
        ],
        asOf: "2025-06-30",
      },
    ],
  },
  "progress/no-reason": {
    fires: [{ cells: [[...fourColumns, "状态"], [...told("已完成清淤1.1公里。"), "滞后"]], at: "D2" }],
    silent: [{ cells: [[...fourColumns, "状态"], [...told("已完成清淤1.1公里。受汛期水位影响进度放缓，下一步将增加2个作业班组。"), "滞后"]] }],
  },
};
