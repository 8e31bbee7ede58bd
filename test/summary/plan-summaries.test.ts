import { summaryTexts } from "../../src/locales/summary";
import { planSummaries, type PlannedSummaries, type SheetPlan, type SummaryOptions } from "../../src/summary";
import { buildLedger, findingAt, findingForSheet, sentence, type TaskDraft } from "./build-ledger";
import { cellUnder, deadLinks, grid, headerRow, rowOf } from "./read-plan";

const zh = summaryTexts["zh-CN"];
const options: SummaryOptions = { texts: zh, takenNames: ["任务进展"], known: {}, sentence, ruleTitle: (rule) => `标题 ${rule}` };

const drafts: readonly TaskDraft[] = [
  { task: "完成青溪路改造", units: ["lead:区住建委", "support:区司法局=司法局"], progress: "1.已完工。\n2.已验收。", state: "done", deadline: "2021-05-31" },
  { task: "建设普法公园", units: ["lead:区司法局"], progress: "正在招标。", state: "behind", deadline: "2021-06-20" },
  { task: "=1+1 清理台账", units: ["lead:区民政局", "support:区住建委"], progress: "-已清理 30 户", state: "on-track", deadline: "2021-07-14" },
  { task: "开展节水宣传", units: ["collective:各街道办事处", "support:区民政局"], progress: "", state: "not-started", deadline: "2021-07-15" },
  { task: "无主任务", units: [], progress: "已办", state: "cannot-tell" },
];
const ledger = buildLedger(drafts);
const [first, second] = ledger.tasks;
if (first === undefined || second === undefined) throw new Error("the ledger has tasks");
const findings = [
  findingAt(first, "warning", "progress/no-figures", "没有数量。"),
  findingAt(first, "error", "progress/stale", "进展过期。"),
  findingAt(first, "info", "unit/alias", "又名。"),
  findingAt(second, "error", "deadline/overdue", "已逾期。"),
  findingForSheet("warning", "unit/share-unclear", [2, 4, 5]),
  findingForSheet("info", "sheet/note-read"),
];
const planned = planSummaries(ledger, findings, options);
const sheetOf = (name: string, from: PlannedSummaries = planned): SheetPlan => {
  const plan = from.sheets.find((sheet) => sheet.name === name);
  if (plan === undefined) throw new Error(`no sheet ${name}`);
  return plan;
};

test("the overview comes first, then the units as the ledger names them, collectives last", () => {
  expect(planned.sheets.map(({ id }) => id)).toEqual(["overview", "unit:区住建委", "unit:区司法局", "unit:区民政局", "unit:各街道办事处"]);
  expect(planned.sheets.map(({ name }) => name)).toEqual(["总览", "区住建委", "区司法局", "区民政局", "各街道办事处"]);
  expect(planned.units[1]).toEqual({ name: "区司法局", planId: "unit:区司法局", sheet: "区司法局" });
});

describe("the overview", () => {
  const overview = sheetOf("总览");

  test("has a row per unit with its numbers", () => {
    expect(rowOf(overview, "区住建委")).toEqual({
      责任单位: "区住建委", 已完成: 1, 正常推进: 1, 滞后: 0, 未启动: 0, 无法判断: 0, 任务数: 2, 完成率: 0.5, 牵头: 1, 配合: 1, 集合: 0, 逾期: 0, 错误: 1, 提醒: 1,
    });
    expect(rowOf(overview, "区司法局")).toMatchObject({ 任务数: 2, 牵头: 1, 配合: 1, 已完成: 1, 滞后: 1, 逾期: 1, 错误: 2, 提醒: 1 });
    expect(rowOf(overview, "各街道办事处")).toMatchObject({ 任务数: 1, 集合: 1, 未启动: 1, 错误: 0 });
    expect(rowOf(overview, "（未明确责任单位）")).toMatchObject({ 任务数: 1, 无法判断: 1, 牵头: 0 });
  });

  test("counts tasks in its total, not tasks of units, and says why", () => {
    expect(rowOf(overview, "合计")).toEqual({
      责任单位: "合计", 已完成: 1, 正常推进: 1, 滞后: 1, 未启动: 1, 无法判断: 1, 任务数: 5, 完成率: 0.2, 牵头: 3, 配合: 3, 集合: 1, 逾期: 1, 错误: 2, 提醒: 2,
    });
    expect(grid(overview).flat().join("\n")).toContain("因此合计（5）不等于各行之和（8）");
  });

  test("stands by problems where that is asked; the tabs keep their places, and lead back to the moved lines", () => {
    const plans = planSummaries(ledger, findings, { ...options, order: "problems" }).sheets;
    const [first] = plans;
    if (first === undefined) throw new Error("there is an overview");
    const names = grid(first).slice(headerRow(first) + 1, headerRow(first) + 5).map(([name]) => name);
    expect(names).toEqual(["区司法局", "区住建委", "区民政局", "各街道办事处"]);
    expect(plans.map(({ id }) => id)).toEqual(planned.sheets.map(({ id }) => id));
    const back = plans.find(({ name }) => name === "区司法局")?.rows[0]?.cells.find((cell) => cell?.link);
    expect(back?.link?.address).toBe(`A${headerRow(first) + 2}`);
    expect(grid(first).flat().join("\n")).toContain("按问题多少排列");
  });

  test("leaves the collective column out where there is none", () => {
    const plain = planSummaries(buildLedger([{ task: "甲", units: ["区教委"] }]), [], options);
    expect(grid(sheetOf("总览", plain))[3]).toEqual([
      "责任单位", "已完成", "正常推进", "滞后", "未启动", "无法判断", "任务数", "完成率", "牵头", "配合", "逾期", "错误", "提醒",
    ]);
    expect(grid(sheetOf("总览", plain)).flat()).toEqual(expect.arrayContaining(["合计按任务计数。", "未发现问题。"]));
  });

  test("counts the findings by rule, worst first, with their rows", () => {
    const rows = grid(overview);
    const top = rows.findIndex((row) => row.includes("问题类型"));
    expect(rows.slice(top + 1).map((row) => row.filter((text) => text !== "")).filter((row) => row.length > 0)).toEqual([
      ["标题 deadline/overdue", "错误", "1", "第 4 行"],
      ["标题 progress/stale", "错误", "1", "第 3 行"],
      ["标题 progress/no-figures", "提醒", "1", "第 3 行"],
      ["标题 unit/share-unclear", "提醒", "1", "第 3、5—6 行"],
      ["标题 sheet/note-read", "提示", "1", "整张表"],
      ["标题 unit/alias", "提示", "1", "第 3 行"],
    ]);
  });

  test("its chart shows names and states, and covers no cell", () => {
    const [chart] = overview.charts;
    const { top, left, bottom, right } = chart?.data ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const block = grid(overview).slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
    expect(block).toEqual([
      ["责任单位", "已完成", "正常推进", "滞后", "未启动", "无法判断"],
      ["区住建委", "1", "1", "0", "0", "0"],
      ["区司法局", "1", "0", "1", "0", "0"],
      ["区民政局", "0", "1", "0", "1", "0"],
      ["各街道办事处", "0", "0", "0", "1", "0"],
    ]);
    expect(chart?.at.row).toBeGreaterThanOrEqual(overview.rows.length);
  });
});

describe("a unit's sheet", () => {
  const law = sheetOf("区司法局");

  test("tells all spellings of the unit and its numbers", () => {
    const lines = grid(law).slice(0, 5).map((row) => row[0]);
    expect(lines).toEqual([
      "区司法局 重点任务进展汇总",
      "报告期：2021年上半年　填报截止日：2021年6月30日　来源：工作表“任务进展”",
      "任务共 2 项：牵头 1、配合 1　｜　已完成 1、正常推进 0、滞后 1、未启动 0、无法判断 0",
      "逾期 1 项、14 天内到期 0 项　｜　检查发现：错误 2 条、提醒 1 条",
      "本单位在原表中写作：司法局、区司法局",
    ]);
    expect(law.frozenRows).toBeLessThanOrEqual(6);
    expect(law.printTitleRow).toBe(headerRow(law));
  });

  test("has the unit's tasks with role, deadline, state, other units and findings", () => {
    expect(rowOf(law, "完成青溪路改造")).toMatchObject({
      序号: 1, 角色: "配合", 完成时限: "2021年5月31日", 状态: "已完成", 进展情况: "1.已完工。\n2.已验收。",
      其他责任单位: "区住建委（牵头）", 检查发现: "【错误】进展过期。\n【提醒】没有数量。", 备注: null, 原表行: "第 3 行",
    });
    expect(rowOf(law, "建设普法公园")).toMatchObject({ 角色: "牵头", 完成时限: "2021年6月20日\n已逾期 10 天", 检查发现: "【错误】已逾期。" });
    expect(grid(law).flat().join("\n")).toContain("涉及本单位任务的全表问题：\n【提醒】unit/share-unclear");
  });

  test("keeps texts as they stand in the cell, whatever they begin with", () => {
    expect(rowOf(sheetOf("区民政局"), "=1+1 清理台账")).toMatchObject({ 工作内容: "=1+1 清理台账", 进展情况: "-已清理 30 户" });
    for (const plan of planned.sheets) for (const { cells } of plan.rows) for (const cell of cells) expect(cell?.formula).toBeUndefined();
  });

  test("counts what falls due within 14 days, the 14th included", () => {
    expect(rowOf(sheetOf("区民政局"), "=1+1 清理台账")["完成时限"]).toBe("2021年7月14日\n还有 14 天");
    expect(grid(sheetOf("区民政局"))[3]?.[0]).toContain("14 天内到期 1 项");
    expect(rowOf(sheetOf("各街道办事处"), "开展节水宣传")["完成时限"]).toBe("2021年7月15日");
  });

  test("a unit named as lead and as support of one task has it once, as lead", () => {
    const twice = planSummaries(buildLedger([{ task: "甲", units: ["support:区教委", "lead:区教委"] }]), [], options);
    expect(rowOf(sheetOf("总览", twice), "区教委")).toMatchObject({ 任务数: 1, 牵头: 1, 配合: 0 });
  });

  test("has a column for the source where the ledger has one", () => {
    const reference = { scheme: "市分工方案", number: 21, role: "reference" as const, span: [0, 9] as const };
    const sourced = planSummaries(buildLedger([{ task: "甲", units: ["区教委"], reference }]), [], options);
    expect(rowOf(sheetOf("区教委", sourced), "甲")["来源"]).toBe("市分工方案第21项");
    expect(grid(law)[headerRow(law)]).not.toContain("来源");
  });

  test("tab colours tell overview, units, and units with errors apart", () => {
    const colors = planned.sheets.map(({ tabColor }) => tabColor);
    expect(new Set(colors).size).toBe(3);
    expect(colors[1]).toBe(colors[2]);
    expect(colors[3]).toBe(colors[4]);
  });
});

describe("links", () => {
  test("lead to cells that exist: from the overview to the tabs, to the ledger's rows, and back to the unit's own line", () => {
    for (const plan of planned.sheets) expect(deadLinks(plan, planned.sheets, ["任务进展"])).toEqual([]);
    expect(cellUnder(sheetOf("总览"), "责任单位", 2).link).toMatchObject({ sheet: "区司法局", address: "A1" });
    expect(cellUnder(sheetOf("区司法局"), "原表行", 2).link).toMatchObject({ sheet: "任务进展", address: "B4" });
    const back = sheetOf("区司法局").rows[0]?.cells.find((cell) => cell?.value === "← 返回总览")?.link;
    expect(back).toMatchObject({ sheet: "总览", address: "A6" });
    expect(sheetOf("总览").rows[5]?.cells[0]?.value).toBe("区司法局");
  });
});

describe("names", () => {
  test("a sheet of the user's keeps its name, ours gets another, and links follow", () => {
    const taken = planSummaries(ledger, findings, { ...options, takenNames: ["任务进展", "总览", "区住建委"] });
    expect(taken.sheets.map(({ name }) => name).slice(0, 2)).toEqual(["总览 (2)", "区住建委 (2)"]);
    expect(cellUnder(sheetOf("总览 (2)", taken), "责任单位", 1).link?.sheet).toBe("区住建委 (2)");
  });

  test("our sheets keep the names of an earlier run, and names of sheets not written now stay taken", () => {
    const known = { overview: "本月总览", "unit:区住建委": "区住建委 (2)", "unit:区档案局": "区司法局" };
    const again = planSummaries(ledger, findings, { ...options, known });
    expect(again.sheets.map(({ name }) => name).slice(0, 3)).toEqual(["本月总览", "区住建委 (2)", "区司法局 (2)"]);
    expect(again.gone).toEqual([{ planId: "unit:区档案局", name: "区司法局" }]);
  });

  test("a second run with the names of the first gives the same plans", () => {
    const known = Object.fromEntries(planned.sheets.map(({ id, name }) => [id, name]));
    expect(planSummaries(ledger, findings, { ...options, known })).toEqual(planned);
  });

  test("long names that begin alike get different tabs, each with its own id", () => {
    const long = "区推进国际一流营商环境建设和优化政务服务工作领导小组办公室秘书处";
    const alike = planSummaries(buildLedger([{ task: "甲", units: [`${long}一科`] }, { task: "乙", units: [`${long}二科`] }]), [], options);
    expect(new Set(alike.sheets.map(({ name }) => name)).size).toBe(3);
    expect(alike.sheets[2]?.id).toBe(`unit:${long}二科`);
    expect(rowOf(alike.sheets[2] ?? sheetOf("总览", alike), "乙")["工作内容"]).toBe("乙");
  });
});

describe("choices", () => {
  test("only units with problems get a sheet; the overview lists all, and links only to sheets that stand", () => {
    const some = planSummaries(ledger, findings, { ...options, only: "with-problems", known: { "unit:各街道办事处": "各街道" } });
    expect(some.sheets.map(({ name }) => name)).toEqual(["总览", "区住建委", "区司法局"]);
    expect(some.units.map(({ sheet }) => sheet)).toEqual(["区住建委", "区司法局", null, "各街道"]);
    expect(cellUnder(sheetOf("总览", some), "责任单位", 3).link).toBeUndefined();
    expect(cellUnder(sheetOf("总览", some), "责任单位", 4).link?.sheet).toBe("各街道");
  });

  test("only the units named", () => {
    const one = planSummaries(ledger, findings, { ...options, only: ["区民政局"] });
    expect(one.sheets.map(({ name }) => name)).toEqual(["总览", "区民政局"]);
  });

  test("with a roster, a collective's members have its tasks and the collective has no sheet", () => {
    const collectives = new Map([["各街道办事处", ["青溪街道", "区民政局"]]]);
    const members = planSummaries(ledger, findings, { ...options, collectives });
    expect(members.sheets.map(({ name }) => name)).toEqual(["总览", "区住建委", "区司法局", "区民政局", "青溪街道"]);
    expect(rowOf(sheetOf("青溪街道", members), "开展节水宣传")["角色"]).toBe("集合（各街道办事处）");
    expect(rowOf(sheetOf("区民政局", members), "开展节水宣传")["角色"]).toBe("配合");
    expect(rowOf(sheetOf("总览", members), "合计")).toMatchObject({ 任务数: 5 });
  });
});

test("in English", () => {
  const english = planSummaries(ledger, findings, { ...options, texts: summaryTexts["en-US"] });
  expect(english.sheets[0]?.name).toBe("Overview");
  expect(rowOf(sheetOf("Overview", english), "Total")).toMatchObject({ Tasks: 5, Done: 1, Lead: 3, Errors: 2 });
  expect(rowOf(sheetOf("区司法局", english), "建设普法公园")).toMatchObject({
    Role: "Lead", State: "Behind", Deadline: "20 Jun 2021\n10 days overdue", Findings: "[Error] 已逾期。", "Ledger row": "Row 4",
  });
});

test("no word of Chinese is left in English sheets, apart from the ledger's own", () => {
  const own = buildLedger([{ task: "Repair roads", units: ["lead:Roads Office=The Roads Office", "collective:All districts"], deadline: "2021-05-31" }], { sheet: "Tasks" });
  const english = planSummaries(own, [findingForSheet("error", "sheet/x", [2])], { ...options, ruleTitle: (rule) => rule, texts: summaryTexts["en-US"] });
  const texts = english.sheets.flatMap((plan) => [plan.name, plan.footer, ...grid(plan).flat(), ...plan.charts.map(({ title }) => title)]);
  expect(texts.filter((text) => /[\u3000-\u9fff\uff00-\uffef]/.test(text ?? ""))).toEqual([]);
});

test("an empty ledger gives an overview without units", () => {
  const none = planSummaries(buildLedger([]), [], options);
  expect(none.sheets.map(({ name }) => name)).toEqual(["总览"]);
  expect(rowOf(sheetOf("总览", none), "合计")).toMatchObject({ 任务数: 0 });
});
