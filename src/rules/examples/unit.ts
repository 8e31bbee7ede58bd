/** Examples: who answers for it? */

import type { Roster } from "../../ledger/units";
import { fourColumns, type ExamplesOf } from "./example";

/** One task of this unit cell. */
const given = (unit: string, progress = "截至6月20日，已完成排查1260处，整改隐患85处。") => [1, "开展重点场所安全隐患排查", unit, progress] as const;

const roster: Roster = {
  units: [
    { name: "区教育局", aliases: ["区教委"], groups: [] },
    { name: "区应急管理局", aliases: ["区应急局"], groups: [] },
    { name: "区消防救援支队", aliases: [], groups: [] },
  ],
};

export const unitExamples: ExamplesOf<"unit"> = {
  "unit/missing": {
    fires: [{ cells: [fourColumns, given("待定")], at: "C2" }],
    silent: [{ cells: [fourColumns, given("各街道办事处")] }],
  },
  "unit/wrapped-name": {
    fires: [{ cells: [fourColumns, given("区住房和城乡\n建设委")], at: "C2", quotes: "区住房和城乡\n建设委" }],
    silent: [{ cells: [fourColumns, given("区教委\n区应急局")] }],
  },
  "unit/variant-name": {
    fires: [
      {
        cells: [
          fourColumns,
          [1, "开展校园安全检查", "区应急管理局", "已检查学校46所。"],
          [2, "开展养老机构安全检查", "区应急管理局", "已检查养老机构18家。"],
          [3, "开展仓储场所安全检查", "区应急局", "已检查仓库120处。"],
        ],
        at: "C4",
        quotes: "区应急局",
      },
    ],
    silent: [
      {
        cells: [
          fourColumns,
          [1, "开展校园安全检查", "区应急管理局", "已检查学校46所。"],
          [2, "配合开展危化品企业检查", "市应急管理局", "已检查企业9家。"],
        ],
      },
    ],
  },
  "unit/not-in-roster": {
    fires: [{ cells: [fourColumns, given("区应急管理局、区教育居")], roster, at: "C2", quotes: "区教育居" }],
    silent: [{ cells: [fourColumns, given("区应急局、区教委")], roster }],
  },
  "unit/duplicate": {
    fires: [{ cells: [fourColumns, given("区教育局、区应急局、区教育局")], at: "C2", quotes: "区教育局" }],
    silent: [{ cells: [fourColumns, given("区教育局、区教育考试中心、区应急局")] }],
  },
  "unit/alias": {
    fires: [{ cells: [fourColumns, given("区文化和旅游局（区文物局）")], at: "C2", quotes: "区文化和旅游局（区文物局）" }],
    silent: [{ cells: [fourColumns, given("区文化和旅游局（牵头）、区应急局")] }],
  },
  "unit/collective": {
    fires: [{ cells: [fourColumns, given("区应急局、各街道办事处")], at: "C2", quotes: "各街道办事处" }],
    silent: [{ cells: [fourColumns, given("区应急局、青岚街道办事处、望川街道办事处")] }],
  },
  "unit/separator-style": {
    fires: [
      {
        cells: [
          fourColumns,
          [1, "开展校园安全检查", "区教育局、区应急局", "已检查学校46所。"],
          [2, "开展养老机构安全检查", "区民政局，区应急局", "已检查养老机构18家。"],
        ],
        at: null,
      },
    ],
    silent: [
      {
        cells: [
          fourColumns,
          [1, "开展校园安全检查", "区教育局、区应急局", "已检查学校46所。"],
          [2, "开展养老机构安全检查", "区民政局", "已检查养老机构18家，约谈负责人3名，移送线索1条。"],
        ],
      },
    ],
  },
  "unit/share-unclear": {
    fires: [{ cells: [fourColumns, given("区教育局、区应急局")], at: "D2" }],
    silent: [{ cells: [fourColumns, given("区教育局、区应急局", "【区教育局】已检查学校46所。\n【区应急局】已检查仓库120处。")] }],
  },
  "unit/acts-unlisted": {
    fires: [{ cells: [fourColumns, given("区教育局", "由区疾控中心对46所学校开展饮用水检测，已出具检测报告46份。")], at: "D2", quotes: "区疾控中心" }],
    silent: [{ cells: [fourColumns, given("区教育局", "会同市教委督导组对46所学校开展检查，已整改隐患85处。")] }],
  },
};
