import { summaryTexts } from "../../src/locales/summary";
import { planReport, planReturnSlip, readKeptByUser, type ReportOptions, type ReturnSlipOptions } from "../../src/summary";
import { buildLedger, findingAt, findingForSheet, sentence } from "./build-ledger";
import { cellUnder, deadLinks, grid, headerRow, rowOf, written } from "./read-plan";

const ledger = buildLedger([
  { task: "完成青溪路改造", units: ["lead:区住建委", "support:区民政局"], progress: "推进中" },
  { task: "开展节水宣传", units: ["support:区民政局", "support:区水务局"], seq: "2.1" },
]);
const [roads, water] = ledger.tasks;
if (roads === undefined || water === undefined) throw new Error("the ledger has tasks");
const placeholder = { ...findingAt(roads, "error", "progress/placeholder", "没有写明进展。"), quote: { text: "推进中", span: [0, 3] as const } };
const missing = findingAt(water, "warning", "progress/no-figures", "没有数量。");
const findings = [findingForSheet("info", "sheet/note-read"), findingForSheet("warning", "unit/share-unclear", [2, 3]), placeholder, missing, findingAt(water, "info", "text/width")];

describe("the check report", () => {
  const options: ReportOptions = {
    texts: summaryTexts["zh-CN"], takenNames: ["任务进展", "总览"], known: null, sentence, ruleTitle: (rule) => `标题 ${rule}`,
    ready: false, ruleSet: "1.0", fingerprint: "ab12", waived: [{ finding: missing, reason: "季报补报", by: "王青" }],
  };
  const report = planReport(ledger, findings, options);

  test("says the gate's answer, the counts, and what it rests on", () => {
    expect(grid(report).slice(0, 4).map((row) => row[0])).toEqual([
      "进展台账校验报告",
      "报告期：2021年上半年　填报截止日：2021年6月30日　来源：工作表“任务进展”",
      "结论：暂不能报送，尚有错误 1 条。",
      "任务 2 项，责任单位 3 个　｜　错误 1 条、提醒 2 条、提示 2 条、免检 1 条\n规则版本：1.0　数据指纹：ab12",
    ]);
    expect(grid(planReport(ledger, [], { ...options, ready: true, waived: [] }))[2]?.[0]).toBe("结论：可以报送。");
  });

  test("lists every finding in its order, with place, task, sentence and words", () => {
    expect(grid(report).slice(headerRow(report) + 1, headerRow(report) + 6)).toEqual([
      ["1", "提示", "标题 sheet/note-read", "整张表", "", "sheet/note-read", ""],
      ["2", "提醒", "标题 unit/share-unclear", "第 3—4 行", "", "unit/share-unclear", ""],
      ["3", "错误", "标题 progress/placeholder", "D3", "1", "没有写明进展。", "推进中"],
      ["4", "提醒", "标题 progress/no-figures", "D4", "2.1", "没有数量。", ""],
      ["5", "提示", "标题 text/width", "D4", "2.1", "text/width", ""],
    ]);
    expect(cellUnder(report, "位置", 3).link).toMatchObject({ sheet: "任务进展", address: "D3" });
    expect(deadLinks(report, [report], ["任务进展"])).toEqual([]);
  });

  test("lists what was waived, why and by whom", () => {
    expect(grid(report).pop()).toEqual(["1", "提醒", "标题 progress/no-figures", "D4", "王青", "没有数量。", "季报补报"]);
  });

  test("keeps its name from an earlier run, else takes a free one", () => {
    expect(report.name).toBe("校验报告");
    expect(planReport(ledger, [], { ...options, known: "六月校验" }).name).toBe("六月校验");
    expect(planReport(ledger, [], { ...options, takenNames: ["校验报告"] }).name).toBe("校验报告 (2)");
    expect(planReport(ledger, [], { ...options, texts: summaryTexts["en-US"] }).name).toBe("Check report");
  });
});

describe("the return slip", () => {
  const options: ReturnSlipOptions = { texts: summaryTexts["zh-CN"], takenNames: [], known: null, sentence };
  const slip = planReturnSlip(ledger, findings, options);

  test("asks the unit in the lead, or all units where none leads, and never about infos", () => {
    expect(grid(slip).slice(headerRow(slip) + 1).map((row) => row.slice(0, 7))).toEqual([
      ["区住建委", "1", "完成青溪路改造", "错误", "没有写明进展。", "", "第 3 行"],
      ["区民政局", "2.1", "开展节水宣传", "提醒", "没有数量。", "", "第 4 行"],
      ["区水务局", "2.1", "开展节水宣传", "提醒", "没有数量。", "", "第 4 行"],
    ]);
    expect(deadLinks(slip, [slip], ["任务进展"])).toEqual([]);
  });

  test("answers stay with their question, and below the table once it no longer arises", () => {
    const kept = readKeptByUser(written(slip, { F5: "已补充", F7: "七月上报" }));
    const again = planReturnSlip(ledger, [missing], { ...options, kept });
    expect(rowOf(again, "区水务局")["单位答复"]).toBe("七月上报");
    expect(rowOf(again, "区住建委")).toMatchObject({ 工作内容: "完成青溪路改造", 单位答复: "已补充" });
    expect(grid(again).flat()).toContain("以下问题已不存在，单位答复予以保留，可自行删除：");
    expect(readKeptByUser(written(again)).notes).toEqual(new Map([...kept.notes].reverse()));
  });

  test("says so where there is nothing to ask", () => {
    expect(grid(planReturnSlip(ledger, [], options)).flat()).toContain("没有需要退回的问题。");
  });
});
