/** Examples: can the sheet be read? */

import { fourColumns, type ExamplesOf } from "./example";

const renewal = [1, "推进老旧小区综合整治", "区住建委", "截至6月20日，已开工12个小区，完工5个。"] as const;
const parks = [2, "新建口袋公园8处", "区园林绿化局", "截至6月20日，已建成3处，其余5处正在施工。"] as const;
const clinics = [3, "改扩建社区卫生服务站6个", "区卫生健康委", "截至6月20日，已完工2个，4个正在装修。"] as const;

export const sheetExamples: ExamplesOf<"sheet"> = {
  "sheet/header-not-found": {
    fires: [{ cells: [renewal, parks, clinics], at: null }],
    silent: [{ cells: [["编号", "督办事项", "承办部门", "办理情况"], renewal, parks, clinics] }],
  },
  "sheet/column-missing": {
    fires: [
      {
        cells: [
          ["序号", "工作内容", "责任单位", "完成时限", "状态", "更新日期"],
          [1, "推进老旧小区综合整治", "区住建委", "2025年12月底", "正常推进", "2025-06-20"],
          [2, "新建口袋公园8处", "区园林绿化局", "2025年10月底", "正常推进", "2025-06-20"],
        ],
        at: null,
      },
    ],
    silent: [
      {
        cells: [
          ["序号", "工作内容", "牵头单位", "完成时限", "完成率", "进展情况", "更新日期"],
          [1, "推进老旧小区综合整治", "区住建委", "2025年12月底", "42%", "已开工12个小区，完工5个。", "2025-06-20"],
        ],
      },
    ],
  },
  "sheet/column-ambiguous": {
    fires: [
      {
        cells: [
          ["序号", "工作内容", "责任单位", "进展情况", "工作进展"],
          [1, "推进老旧小区综合整治", "区住建委", "已开工12个小区，完工5个。", "已完成入户调查。"],
          [2, "新建口袋公园8处", "区园林绿化局", "已建成3处，其余5处正在施工。", "已完成选址。"],
        ],
        at: "D1",
      },
    ],
    silent: [
      {
        cells: [
          ["序号", "工作内容", "责任单位", "责任人", "进展情况", "存在问题"],
          [1, "推进老旧小区综合整治", "区住建委", "周明", "已开工12个小区，完工5个。", "2个小区停车位协调难度大。"],
          [2, "新建口袋公园8处", "区园林绿化局", "林洁", "已建成3处，其余5处正在施工。", ""],
        ],
      },
    ],
  },
  "sheet/no-tasks": {
    fires: [{ cells: [["2025年重点任务台账"], fourColumns], at: null }],
    silent: [{ cells: [["2025年重点任务台账"], fourColumns, [1, "推进老旧小区综合整治", "", ""]] }],
  },
  "sheet/other-table": {
    fires: [
      {
        name: "上半年",
        cells: [fourColumns, renewal, parks],
        others: [{ name: "一季度", cells: [fourColumns, [1, "推进老旧小区综合整治", "区住建委", "已开工4个小区。"], [2, "新建口袋公园8处", "区园林绿化局", "已完成选址。"]] }],
        at: null,
      },
    ],
    silent: [
      {
        name: "上半年",
        cells: [fourColumns, renewal, parks],
        others: [{ name: "联系方式", cells: [["单位名称", "联系人", "电话"], ["区住建委", "周明", "6600 1234"], ["区园林绿化局", "林洁", "6600 5678"]] }],
      },
    ],
  },
  "sheet/note-read": {
    fires: [{ cells: [["注：以下各项任务的完成时限均为2025年12月底。"], fourColumns, renewal, parks], at: "A1", quotes: "注：以下各项任务的完成时限均为2025年12月底。" }],
    silent: [{ cells: [["2025年重点任务台账"], ["填表人：周明　联系电话：6600 1234"], fourColumns, renewal, parks] }],
  },
  "sheet/repeated-header": {
    fires: [{ cells: [fourColumns, renewal, parks, ["序号", "工作内容", "责任\n单位", "进展情况"], clinics], at: "A4" }],
    silent: [{ cells: [fourColumns, renewal, [2, "统一各单位台账的序号、工作内容和进展情况格式", "区政府办", "6月12日印发填报说明，覆盖46家单位。"]] }],
  },
  "sheet/title-or-total-row": {
    fires: [{ cells: [fourColumns, renewal, ["二、生态环境"], parks], at: "A3" }],
    silent: [{ cells: [fourColumns, ["一", ...renewal.slice(1)], ["二", ...parks.slice(1)]] }],
  },
  "sheet/merged-cells": {
    fires: [
      {
        cells: [fourColumns, renewal, [2, "整治背街小巷20条", "", "截至6月20日，已完工9条。"]],
        merges: ["C2:C3"],
        at: "C2",
      },
    ],
    silent: [{ cells: [["2025年重点任务台账"], fourColumns, renewal, parks], merges: ["A1:D1"] }],
  },
  "sheet/split-task": {
    fires: [{ cells: [fourColumns, renewal, ["", "", "", "2.已加装电梯26部。"], parks], at: "B2" }],
    silent: [{ cells: [fourColumns, renewal, ["", "", "", "2.已加装电梯26部。"], parks], merges: ["A2:A3", "B2:B3", "C2:C3"] }],
  },
  "sheet/hidden-rows": {
    fires: [{ cells: [fourColumns, renewal, parks, clinics], hiddenRows: [3], at: null }],
    silent: [{ cells: [["内部流转，报送时隐藏本行"], fourColumns, renewal, parks], hiddenRows: [1] }],
  },
  "sheet/error-value": {
    fires: [{ cells: [fourColumns, renewal, [2, "新建口袋公园8处", "区园林绿化局", "#REF!"]], at: "D3", quotes: "#REF!" }],
    silent: [{ cells: [fourColumns, renewal, [2, "建设青年公寓4栋", "区住建委", "#1、#2楼已封顶，#3、#4楼正在进行主体施工。"]] }],
  },
  "sheet/changed-columns": {
    fires: [
      {
        cells: [fourColumns, renewal, parks],
        lastPeriod: {
          asOf: "2025-05-31",
          cells: [
            ["序号", "工作内容", "责任单位", "完成时限", "进展情况"],
            [1, "推进老旧小区综合整治", "区住建委", "2025年12月底", "已开工9个小区，完工3个。"],
            [2, "新建口袋公园8处", "区园林绿化局", "2025年10月底", "已建成2处。"],
          ],
        },
        at: null,
      },
    ],
    silent: [
      {
        cells: [fourColumns, renewal, parks],
        lastPeriod: {
          asOf: "2025-05-31",
          cells: [
            ["序号", "责任部门", "重点任务", "工作进展"],
            [1, "区住建委", "推进老旧小区综合整治", "已开工9个小区，完工3个。"],
            [2, "区园林绿化局", "新建口袋公园8处", "已建成2处。"],
          ],
        },
      },
    ],
  },
};
