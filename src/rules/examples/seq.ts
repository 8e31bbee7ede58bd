/** Examples: is every task numbered, once? */

import { fourColumns, type ExamplesOf } from "./example";

const canteens = ["建设社区老年助餐点15个", "区民政局", "已建成9个，日均服务1200人次。"] as const;
const courts = ["推进学校体育场馆向社会开放", "区教委", "已开放21所学校，占应开放学校的70%（共30所）。"] as const;
const lamps = ["补建路灯260盏", "区城管委", "已补建180盏。"] as const;
const books = ["新建城市书房4家", "区文化和旅游局", "已开放1家，3家正在装修。"] as const;

export const seqExamples: ExamplesOf<"seq"> = {
  "seq/missing": {
    fires: [{ cells: [fourColumns, [1, ...canteens], ["", ...courts], [3, ...lamps]], at: "A3" }],
    silent: [{ cells: [fourColumns, [1, ...canteens], [2, ...courts], ["合计", "2项", "", ""]] }],
  },
  "seq/duplicate": {
    fires: [{ cells: [fourColumns, [1, ...canteens], [2, ...courts], [2, ...lamps]], at: "A4", quotes: "2" }],
    silent: [{ cells: [fourColumns, ["一、民生保障"], [1, ...canteens], [2, ...courts], ["二、城市管理"], [1, ...lamps], [2, ...books]] }],
  },
  "seq/gap": {
    fires: [{ cells: [fourColumns, [1, ...canteens], [2, ...courts], [4, ...lamps]], at: "A4", quotes: "4" }],
    silent: [{ cells: [fourColumns, [3, ...lamps], [1, ...canteens], [4, ...books], [2, ...courts]] }],
  },
  "seq/not-a-number": {
    fires: [{ cells: [fourColumns, [1, ...canteens], [2, ...courts], ["新增", ...lamps]], at: "A4", quotes: "新增" }],
    silent: [{ cells: [fourColumns, [1, ...canteens], ["2-1", ...courts], ["2-2", ...lamps]] }],
  },
};
