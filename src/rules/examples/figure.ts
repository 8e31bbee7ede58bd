/** Examples: do the numbers hold? */

import { fourColumns, type ExamplesOf } from "./example";

const told = (progress: string, task = "开展城市管理问题排查整治", unit = "区城管委") => [1, task, unit, progress] as const;

export const figureExamples: ExamplesOf<"figure"> = {
  "figure/parts-mismatch": {
    fires: [
      {
        cells: [fourColumns, told("共排查点位120处（主次干道60处、背街小巷30处、公园广场20处），均已建立清单。")],
        at: "D2",
      },
      {
        cells: [fourColumns, told("全区共有老旧小区39个，已完成整治27个，剩余13个正在施工。")],
        at: "D2",
      },
    ],
    silent: [{ cells: [fourColumns, told("共受理诉求860件，其中占道经营320件、暴露垃圾210件，均已转办。")] }],
  },
  "figure/funnel": {
    fires: [{ cells: [fourColumns, told("排查安全隐患120处，完成整改130处。")], at: "D2" }],
    silent: [{ cells: [fourColumns, told("受理申请85件，办结92件（含上年结转10件）。")] }],
  },
  "figure/target-without-actual": {
    fires: [{ cells: [fourColumns, told("今年计划新建公共停车场5个，目前正在办理前期手续。", "新建公共停车场", "区城管委")], at: "D2" }],
    silent: [{ cells: [fourColumns, told("今年计划新建公共停车场5个，已建成2个，3个正在施工。", "新建公共停车场", "区城管委")] }],
  },
  "figure/rate-without-base": {
    fires: [{ cells: [fourColumns, told("各类问题整改合格率达到98%。")], at: "D2" }],
    silent: [{ cells: [fourColumns, told("应整改200件，已整改196件，整改率98%。")] }],
  },
  "figure/higher-level-target": {
    fires: [{ cells: [fourColumns, told("已建成议事厅12个。", "市重点任务第12项：新建社区议事厅300个", "区民政局")], at: "B2", quotes: "300个" }],
    silent: [{ cells: [fourColumns, told("已建成议事厅12个。", "区政府工作报告第12项：新建社区议事厅30个", "区民政局")] }],
  },
  "figure/decreased": {
    fires: [
      {
        cells: [fourColumns, told("1-6月份，累计检查企业2100家次。", "开展扬尘专项检查", "区生态环境局")],
        lastPeriod: { asOf: "2025-05-31", cells: [fourColumns, told("1-5月份，累计检查企业2300家次。", "开展扬尘专项检查", "区生态环境局")] },
        at: "D2",
      },
    ],
    silent: [
      {
        cells: [fourColumns, told("6月份检查企业410家次。", "开展扬尘专项检查", "区生态环境局")],
        lastPeriod: { asOf: "2025-05-31", cells: [fourColumns, told("5月份检查企业560家次。", "开展扬尘专项检查", "区生态环境局")] },
      },
    ],
  },
};
