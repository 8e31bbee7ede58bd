/** Examples: is it typed well? */

import { fourColumns, type ExamplesOf } from "./example";

const typed = (progress: string, task = "推进社区文化设施建设") => [1, task, "区文化和旅游局", progress] as const;

export const textExamples: ExamplesOf<"text"> = {
  "text/substituted-glyph": {
    fires: [{ cells: [fourColumns, typed("已设臵图书流通点26个，配臵图书1.2万册。")], at: "D2", quotes: "臵" }],
    silent: [{ cells: [fourColumns, typed("“青岚·书香”品牌活动已举办26场，参与1.2万人次。")] }],
  },
  "text/hard-wrap": {
    fires: [{ cells: [fourColumns, typed("已完成6个社区文化活动室改造，新增使用面\n积1800平方米。")], at: "D2" }],
    silent: [{ cells: [fourColumns, typed("1.已完成6个社区文化活动室改造。\n2.已举办惠民演出42场。")] }],
  },
  "text/width": {
    fires: [{ cells: [fourColumns, typed("已完成6个社区文化活动室改造,新增使用面积1800平方米。")], at: "D2", quotes: "," }],
    silent: [{ cells: [fourColumns, typed("活动室每周开放6天，9:00—21:00，累计接待1,200人次。")] }],
  },
  "text/invisible": {
    fires: [{ cells: [fourColumns, typed("已完成6个社区\u200b文化活动室改造。")], at: "D2", quotes: "\u200b" }],
    silent: [{ cells: [fourColumns, typed("已完成6个社区 文化活动室改造。")] }],
  },
  "text/doubled": {
    fires: [{ cells: [fourColumns, typed("已完成6个社区的的文化活动室改造。")], at: "D2", quotes: "的的" }],
    silent: [{ cells: [fourColumns, typed("已改造活动室6个，达到方便居民就近参加活动的目的的有4个，其余2个正在调整开放时间……")] }],
  },
  "text/spaces": {
    fires: [{ cells: [fourColumns, typed("已完成 6个社区文化活动室改造， 新增使用面积1800平方米。")], at: null }],
    silent: [{ cells: [fourColumns, typed("已接入 Smart Culture 平台，覆盖6个社区。")] }],
  },
  "text/unbalanced": {
    fires: [{ cells: [fourColumns, typed("已印发《社区文化设施提升方案，明确任务28项。")], at: "D2", quotes: "《" }],
    silent: [{ cells: [fourColumns, typed("1）已印发《社区文化设施提升方案》；\n2）已明确任务28项。")] }],
  },
};
