import { isAsked } from "../../src/locales/questions";
import { summaryTexts } from "../../src/locales/summary";
import type { Finding } from "../../src/rules/finding";
import { planReport, planReturnSlip, readKeptAnswers, returnQuestions, returnSlipTexts, type ReportOptions, type ReturnSlipOptions } from "../../src/summary";
import { buildLedger, findingAt, findingForSheet, sentence } from "./build-ledger";
import { cellUnder, deadLinks, grid, headerRow, rowOf, written } from "./read-plan";

const ledger = buildLedger([
  { task: "完成青溪路改造", units: ["lead:区住建委", "support:区民政局"], progress: "推进中" },
  { task: "开展节水宣传", units: ["support:区民政局", "support:区水务局"], seq: "2.1" },
]);
const [roads, water] = ledger.tasks;
if (roads === undefined || water === undefined) throw new Error("the ledger has tasks");
/** A finding of a real rule with the facts that it carries. */
const at = (task: typeof roads, rule: string, facts: Finding["facts"], severity: Finding["severity"] = "error"): Finding => ({ ...findingAt(task, severity, rule), facts });
const placeholder = { ...at(roads, "progress/placeholder", { words: "推进中", says: "没有写明进展。" }), quote: { text: "推进中", span: [0, 3] as const } };
const noFigures = at(water, "progress/no-figures", { output: null, says: "没有数量。" }, "warning");
const findings = [
  findingForSheet("info", "sheet/note-read"), findingForSheet("warning", "unit/share-unclear", [2, 3]), placeholder, noFigures,
  findingAt(water, "info", "text/width"),
];

describe("the check report", () => {
  const waived = [{ finding: noFigures, waiver: { reason: "季报补报", by: "王青", on: "2021-07-02" } }];
  const options: ReportOptions = {
    texts: summaryTexts["zh-CN"], takenNames: ["任务进展", "总览"], known: null, sentence, ruleTitle: (rule) => `标题 ${rule}`,
    ready: false, ruleSet: "R-84-3f2a", fingerprint: "00000000deadbeef", waived: [], compared: null, problems: [],
  };
  const report = planReport(ledger, findings, options);
  /** The lines above the table by their heads. */
  const head = (plan: typeof report) => Object.fromEntries(grid(plan).slice(1, headerRow(plan) - 1).map((row) => [row[0], row[2]]));

  test("says the gate's answer and why, and what it rests on", () => {
    expect(grid(report)[0]?.[0]).toBe("进展台账校验报告");
    expect(head(report)).toEqual({
      校验结论: "暂不能报送：尚有错误 1 条。",
      校验对象: "工作表“任务进展”第 3—4 行，任务 2 项，责任单位 3 个",
      填报截止日: "2021年6月30日（取自表题）",
      报告期: "2021年上半年",
      校验发现: "错误 1 条、提醒 2 条、提示 2 条；另免检 0 条",
      与上期比较: "没有上期台账，未作比较。",
      规则版本: "R-84-3f2a",
      数据指纹: "00000000deadbeef",
    });
    expect(head(planReport(ledger, [], { ...options, ready: true }))["校验结论"]).toBe("可以报送。");
    expect(head(planReport(ledger, [noFigures], { ...options, ready: true }))["校验结论"]).toBe("可以报送；另有提醒 1 条，请留意。");
  });

  test("names other reasons than errors", () => {
    const guessed = buildLedger([{ task: "开展节水宣传", units: [] }], { asOfFrom: "today", period: null });
    expect(head(planReport(guessed, [], options))).toMatchObject({
      校验结论: "暂不能报送：填报截止日尚未确定。", 填报截止日: "2021年6月30日（表中未写明，按校验当日）", 报告期: "表中未写明",
    });
    const unexplained = [{ finding: noFigures, waiver: { reason: " ", by: "王青", on: "2021-07-02" } }];
    expect(head(planReport(ledger, [], { ...options, waived: unexplained }))["校验结论"]).toBe("暂不能报送：1 条免检没有写明理由。");
  });

  test("tells what it was compared with, and which settings were left out", () => {
    const baseline = { version: 1, period: { start: "2021-01-01", end: "2021-03-31" }, asOf: "2021-03-31", sheet: "一季度", columns: [], tasks: [] } as const;
    const compared = head(planReport(ledger, [], { ...options, compared: { baseline, related: true } }))["与上期比较"];
    expect(compared).toBe("上期工作表“一季度”（报告期 2021年第一季度，填报截止日 2021年3月31日，任务 0 项）");
    expect(head(planReport(ledger, [], { ...options, compared: { baseline, related: false } }))["与上期比较"]).toContain("未作比较");
    const problems = [{ path: ["rules", "progress/stale", "parameters", "days"], found: "很多", allowed: ["1–366"] }];
    expect(head(planReport(ledger, [], { ...options, problems }))["设置问题"]).toBe("设置“rules › progress/stale › parameters › days”中的“很多”不可用（可用：1–366），未采用。");
  });

  test("lists every finding in its order, with place, task, sentence and words", () => {
    expect(grid(report).slice(headerRow(report) + 1)).toEqual([
      ["1", "提示", "标题 sheet/note-read\nsheet/note-read", "整张表", "", "sheet/note-read", ""],
      ["2", "提醒", "标题 unit/share-unclear\nunit/share-unclear", "第 3—4 行", "", "unit/share-unclear\n第 3—4 行", ""],
      ["3", "错误", "标题 progress/placeholder\nprogress/placeholder", "D3", "1", "没有写明进展。", "推进中"],
      ["4", "提醒", "标题 progress/no-figures\nprogress/no-figures", "D4", "2.1", "没有数量。", ""],
      ["5", "提示", "标题 text/width\ntext/width", "D4", "2.1", "text/width", ""],
    ]);
    expect(cellUnder(report, "位置", 3).link).toMatchObject({ sheet: "任务进展", address: "D3" });
    expect(deadLinks(report, [report], ["任务进展"])).toEqual([]);
  });

  test("lists what was waived with its words, why, by whom and when, in a column that stands there only then", () => {
    const plan = planReport(ledger, [placeholder], { ...options, waived });
    expect(grid(plan).slice(-2)).toEqual([
      ["免检的问题（1 条）", "", "", "", "", "", "", ""],
      ["1", "提醒", "标题 progress/no-figures\nprogress/no-figures", "D4", "2.1", "没有数量。", "", "季报补报\n王青　2021年7月2日"],
    ]);
    expect(grid(plan)[headerRow(plan)]).toContain("免检理由");
    expect(grid(report)[headerRow(report)]).not.toContain("免检理由");
  });

  test("keeps its name from an earlier run, else takes a free one", () => {
    expect(report.name).toBe("校验报告");
    expect(planReport(ledger, [], { ...options, known: "六月校验" }).name).toBe("六月校验");
    expect(planReport(ledger, [], { ...options, takenNames: ["校验报告"] }).name).toBe("校验报告 (2)");
    expect(planReport(ledger, [], { ...options, texts: summaryTexts["en-US"] }).name).toBe("Check report");
  });
});

describe("the questions", () => {
  const asked = (list: readonly Finding[], of = ledger) =>
    returnQuestions(of, list, "zh-CN").map(({ unit, items }) => [unit, ...items.map(({ questions }) => questions)]);

  test("are made of a finding's facts, and name the reporting day", () => {
    const mismatch = at(roads, "figure/parts-mismatch", { total: 39, sum: 38, parts: [27, 11], measure: "户", why: "sum" });
    const overdue = at(roads, "deadline/overdue", { date: "2021-05-31", days: 30 });
    expect(asked([mismatch, overdue])).toEqual([
      ["区住建委", [
        "其中各项合计 38户，与总数 39户 不符。准确的总数和各项数字是多少？",
        "时限为5月31日，是否已完成？完成的请注明完成日期，未完成的请注明原因和预计完成日期。",
      ]],
    ]);
    expect(asked([at(roads, "progress/missing", { what: "blank" })])).toEqual([["区住建委", ["请填报截至6月30日的进展：完成了什么、数量是多少？"]]]);
    expect(asked([at(roads, "deadline/overdue", { date: "2020-12-31", days: 181 })])[0]?.[1]?.[0]).toContain("2020年12月31日");
  });

  test("say how they may be answered", () => {
    const [first] = returnQuestions(ledger, [at(roads, "figure/funnel", { earlier: "整改", earlierValue: 50, later: "销账", laterValue: 52, measure: "件" }), at(roads, "deadline/due-soon", { date: "2021-07-05", days: 5 })], "zh-CN");
    expect(first?.items[0]).toMatchObject({ answers: ["number", "date"], severity: "error", rows: [2], seqs: [1] });
  });

  test("leave out what the clerk settles alone, infos, and what another question brings along", () => {
    expect(asked([at(roads, "text/hard-wrap", {}), at(roads, "seq/missing", {}), { ...placeholder, severity: "info" }])).toEqual([]);
    expect(asked([placeholder, at(roads, "progress/no-figures", { output: null }), at(roads, "progress/length", { length: 3, limit: 8, which: "short" })])).toEqual([
      ["区住建委", ["进展只写了“推进中”。截至6月30日完成了什么、数量是多少？"]],
    ]);
    expect(isAsked("sheet/no-tasks")).toBe(false);
  });

  test("ask those who lead, or all where nobody does, and nobody where there is no unit", () => {
    expect(asked([placeholder, noFigures]).map(([unit]) => unit)).toEqual(["区住建委", "区民政局", "区水务局"]);
    const homeless = buildLedger([{ task: "修缮凉亭", units: [] }]);
    const [pavilion] = homeless.tasks;
    expect(asked(pavilion ? [at(pavilion, "progress/missing", { what: "blank" })] : [], homeless)).toEqual([]);
  });

  test("ask the members of a collective where they are known", () => {
    const streets = buildLedger([{ task: "清理楼道", units: ["collective:各街道办事处"] }]);
    const [stairs] = streets.tasks;
    const list = stairs ? [at(stairs, "progress/missing", { what: "blank" })] : [];
    const collectives = new Map([["各街道办事处", ["青溪街道办事处", "云桥街道办事处"]]]);
    expect(returnQuestions(streets, list, "zh-CN", { collectives }).map(({ unit }) => unit)).toEqual(["青溪街道办事处", "云桥街道办事处"]);
  });

  test("speak once for many tasks of one unit, and at the task where there is one", () => {
    const many = buildLedger(["一", "二", "三", "四"].map((name, index) => ({ task: `任务${name}`, units: [index < 3 ? "区水务局" : "区民政局"] })));
    const [first] = many.tasks;
    const folded: Finding = { rule: "progress/no-figures", severity: "warning", fix: null, facts: { count: 4, of: 4 }, rows: [2, 3, 4, 5] };
    const list = [folded, ...(first ? [at(first, "progress/missing", { what: "blank" })] : [])];
    const [water_, civil] = returnQuestions(many, list, "zh-CN");
    expect(water_?.items.map(({ rows, seqs, task }) => ({ rows, seqs, task }))).toEqual([{ rows: [2], seqs: [1], task: "任务一" }, { rows: [3, 4], seqs: [2, 3], task: "" }]);
    expect(civil?.items).toMatchObject([{ task: "任务四", questions: ["进展中没有数据。完成的数量、比例或金额是多少？"] }]);
  });

  test("name a task by its own text, without the reference at its head", () => {
    const cited = buildLedger([{ task: "市分工方案第 21项：完成青溪路改造", units: ["区住建委"], reference: { scheme: "市分工方案", number: 21, role: "task", span: [0, 10] } }]);
    const [road] = cited.tasks;
    expect(returnQuestions(cited, road ? [at(road, "progress/missing", { what: "blank" })] : [], "zh-CN")[0]?.items[0]?.task).toBe("完成青溪路改造");
  });

  test("tell a day of another year with its year, and the reporting day beside it", () => {
    const stale = at(roads, "progress/stale", { newest: "2020-12-31", days: 181, limit: 31, by: "days", periodStart: null });
    expect(asked([stale])).toEqual([["区住建委", ["进展只写到2020年12月31日。此后至2021年6月30日完成了什么、数量是多少？"]]]);
  });

  test("ask after a task that the ledger no longer has", () => {
    const dropped: Finding = { rule: "task/dropped", severity: "warning", fix: null, task: "9-abc", facts: { text: "整治背街小巷", seq: 9, units: ["区城管委"] } };
    expect(returnQuestions(ledger, [dropped], "zh-CN")).toMatchObject([
      { unit: "区城管委", items: [{ key: "dropped:9-abc", seqs: [9], rows: [], task: "整治背街小巷", at: null, answers: ["date", "document"] }] },
    ]);
  });
});

describe("the return slip", () => {
  const options: ReturnSlipOptions = { texts: summaryTexts["zh-CN"], takenNames: [], known: null };
  const slip = planReturnSlip(ledger, findings, options);

  test("asks each unit with a way to answer, and links to the cell", () => {
    expect(grid(slip).slice(headerRow(slip) + 1).map((row) => row.slice(0, 8))).toEqual([
      ["区住建委", "1", "完成青溪路改造", "错误", "1. 进展只写了“推进中”。截至6月30日完成了什么、数量是多少？\n2. 由几个单位共同负责。各单位分别完成了什么、数量是多少？", "填数字\n文字说明", "", "第 3 行"],
      ["区民政局", "2.1", "开展节水宣传", "提醒", expect.stringContaining("进展中没有数据。"), "填数字\n文字说明", "", "第 4 行"],
      ["区水务局", "2.1", "开展节水宣传", "提醒", expect.stringContaining("进展中没有数据。"), "填数字\n文字说明", "", "第 4 行"],
    ]);
    expect(deadLinks(slip, [slip], ["任务进展"])).toEqual([]);
  });

  test("answers stay with their task, and below the table once nothing is asked of it", () => {
    const kept = readKeptAnswers(written(slip, { G5: "已补充", G7: "七月上报" }));
    const again = planReturnSlip(ledger, [noFigures], { ...options, kept });
    expect(rowOf(again, "区水务局")["单位答复"]).toBe("七月上报");
    expect(rowOf(again, "区住建委")).toMatchObject({ 工作内容: "完成青溪路改造", 单位答复: "已补充" });
    expect(grid(again).flat()).toContain("以下问题已不存在，单位答复予以保留，可自行删除：");
    expect(new Map([...readKeptAnswers(written(again))].sort())).toEqual(new Map([...kept].sort()));
    // What was kept in one language is found in the other.
    expect(rowOf(planReturnSlip(ledger, [noFigures], { ...options, texts: summaryTexts["en-US"], kept }), "区水务局")["Answer"]).toBe("七月上报");
  });

  test("reads no answers where there is no slip", () => {
    expect(readKeptAnswers(written(planReport(ledger, [], {
      texts: summaryTexts["zh-CN"], takenNames: [], known: null, sentence, ruleTitle: (rule) => rule, ready: true, ruleSet: "", fingerprint: "",
      waived: [], compared: null, problems: [],
    })))).toEqual(new Map());
  });

  test("says so where there is nothing to ask", () => {
    expect(grid(planReturnSlip(ledger, [], options)).flat()).toContain("没有需要退回的问题。");
  });
});

describe("the questions as a message", () => {
  test("greet the unit, name the day, number the questions, and make up no day to answer by", () => {
    const [first] = returnSlipTexts(ledger, [placeholder, at(roads, "deadline/overdue", { date: "2021-05-31", days: 30 })], "zh-CN");
    expect(first).toEqual({
      unit: "区住建委",
      text: [
        "区住建委：",
        "重点任务进展（填报截止日：2021年6月30日）中，有以下 1 处需请贵单位核实：",
        "1. 序号 1“完成青溪路改造”：（1）进展只写了“推进中”。截至6月30日完成了什么、数量是多少？（2）时限为5月31日，是否已完成？完成的请注明完成日期，未完成的请注明原因和预计完成日期。（请填数字、填日期、文字说明）",
        "请按序号逐条答复，谢谢支持。",
      ].join("\n"),
    });
  });

  test("name the day where one was given, and a task without a number by its row", () => {
    const unnumbered = buildLedger([{ task: "修缮凉亭", units: ["区园林局"], seq: null }]);
    const [pavilion] = unnumbered.tasks;
    const list = pavilion ? [at(pavilion, "progress/missing", { what: "blank" })] : [];
    expect(returnSlipTexts(unnumbered, list, "zh-CN", { replyBy: "2021-07-05" })[0]?.text).toMatch(/第 3 行“修缮凉亭”[^]*请于2021年7月5日前/);
    expect(returnSlipTexts(unnumbered, list, "en-US")[0]?.text).toMatch(/^To 区园林局:\n[^]*1\. Row 3 “修缮凉亭”: Please report the progress as of 30 Jun\./);
  });

  test("tell several tasks by runs of their numbers", () => {
    const many = buildLedger(["一", "二", "三", "四", "五"].map((name) => ({ task: `任务${name}`, units: ["区水务局"] })));
    const folded: Finding = { rule: "progress/vague", severity: "warning", fix: null, facts: { count: 4, of: 5 }, rows: [2, 3, 4, 6] };
    expect(returnSlipTexts(many, [folded], "zh-CN")[0]?.text).toContain("1. 序号 1—3、5（共 4 项）：表述较为笼统。");
  });
});
