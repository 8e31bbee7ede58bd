import { pairOpenTargets, pairRepeatedTargets } from "../../../src/ledger/figures/open-targets";
import type { Reading } from "../../../src/ledger/figures/pair";
import { setTargets } from "../../../src/ledger/figures/task-target";
import { pairsBy } from "./pairs-told";

describe("a target of which is not told how much is done", () => {
  test.each<[string, string]>([
    ["今年计划新建停车场5个，目前正在办理前期手续。", "5/-个 停车场 “今年计划新建停车场5个”"],
    ["年度目标为停车场5个，正在推进。", ""],
    ["停车场年度目标5个，尚未启动。", "5/-个 停车场 “停车场年度目标5个”"],
    ["年度任务数5个，正在推进。", "5/-个 任务数 “年度任务数5个”"],
    ["计划新建公共停车场5个，目前正在办理前期手续。", "5/-个 公共停车场 “计划新建公共停车场5个”"],
    ["拟新建幼儿园3所。截至目前已完成选址。", "3/-所 幼儿园新建 “拟新建幼儿园3所”"],
    ["计划新建公厕8座。选址工作已经完成。", ""],
    ["今年计划新建停车场5个，正在选址，投资3000万元。", "5/-个 停车场 “今年计划新建停车场5个”"],
  ])("%s → %s", (text, pairs) => {
    expect(pairsBy(pairOpenTargets, text)).toBe(pairs);
  });

  test.each([
    "今年计划新建停车场5个。",
    "“今年计划新建停车场5个”，正在推进。",
    "（今年计划新建停车场5个），正在推进。",
    "明年计划新建停车场5个，目前正在选址。",
    "下一步，今年计划新建停车场5个，目前正在选址。",
    "今年计划新建停车场5个，已开工3个。",
    "今年计划新建停车场5个，正在施工，完成总进度的60%。",
    "今年计划新建停车场5个，已全部建成。",
    "计划新建卫生室12个，现已建成投用。",
    "计划新建公厕8座，周边群众关注。",
    "计划新建公厕8座，目前已投资300万元。",
    "计划完成投资3.2亿元，目前正在办理手续。",
    "计划新建绿化面积300亩，目前正在选址。",
  ])("no target that is left open: %s", (text) => {
    expect(pairsBy(pairOpenTargets, text)).toBe("");
  });
});

describe("the task's target said again", () => {
  const again = (task: string) => (reading: Reading): void => pairRepeatedTargets([reading], setTargets(task, undefined, false));
  test.each<[string, string, string]>([
    ["开行班列600列", "年度计划开行班列600列。", "600/-列 开行班列 “年度计划开行班列600列”"],
    ["开行班列600列", "年度计划开行班列500列。", ""],
    ["开行班列600列", "年度计划开行班列600列，“班列600列”。", ""],
    ["开行班列600列", "年度计划开行班列600列，占任务的80%。", ""],
    ["开行班列600列", "年度计划开行班列600列，已启动。", ""],
    ["开行班列600列", "年度计划开行班列600列，超额。", ""],
    ["开行班列600列", "年度计划开行班列600列，完成时限为年底。", "600/-列 开行班列 “年度计划开行班列600列”"],
    ["开行班列600列", "开行班列600列。", ""],
    ["开行班列600列", "“年度计划开行班列600列”。", ""],
    ["开行班列600列", "（年度计划开行班列600列）", ""],
    ["新建充电桩300个", "年度计划开行班列300列。", ""],
    ["新建充电桩300个", "无。", ""],
  ])("task %s, told %s → %s", (task, text, pairs) => {
    expect(pairsBy(again(task), text)).toBe(pairs);
  });
});
