/** Examples: does the light fit the words? */

import type { ExamplesOf } from "./example";

const withStatus = ["序号", "工作内容", "责任单位", "进展情况", "状态"] as const;
const withShare = ["序号", "工作内容", "责任单位", "进展情况", "完成率"] as const;

export const statusExamples: ExamplesOf<"status"> = {
  "status/unknown": {
    fires: [{ cells: [withStatus, [1, "新建充电桩300个", "区城管委", "已建成210个。", "还可以"]], at: "E2", quotes: "还可以" }],
    silent: [{ cells: [withStatus, [1, "新建充电桩300个", "区城管委", "已建成210个。", "按序时推进"]] }],
  },
  "status/contradiction": {
    fires: [{ cells: [withStatus, [1, "新建充电桩300个", "区城管委", "正在施工，预计8月底建成300个。", "已完成"]], at: "E2", quotes: "已完成" }],
    silent: [{ cells: [withStatus, [1, "新建充电桩300个", "区城管委", "300个充电桩已全部建成投用，正在办理资产移交。", "已完成"]] }],
  },
  "status/percent-range": {
    fires: [{ cells: [withShare, [1, "新建充电桩300个", "区城管委", "已建成210个。", "7000%"]], at: "E2", quotes: "7000%" }],
    silent: [{ cells: [withShare, [1, "新建充电桩300个", "区城管委", "目标300个，已建成330个，超额完成年度任务。", "110%"]] }],
  },
};
