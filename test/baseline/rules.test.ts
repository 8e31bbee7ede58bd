/** The rules that compare with the last period: where each must speak, and where it must not. */

import { seedLedger } from "../rules/seed-ledger";
import { takeBaseline } from "../../src/ledger/baseline";
import { sentence } from "../../src/locales";
import { baselineRules } from "../../src/rules/baseline-rules";
import { checkLedger } from "../../src/rules/check-ledger";
import type { Rule } from "../../src/rules/rule";
import { compared, ledger, progressOf, type Periods, type Row } from "./two-periods";

type Example = readonly [before: string, now: string, periods?: Periods];

const long = "围绕重点产业链开展招商，走访重点企业，建立项目储备台账，协调解决企业反映的用房、融资等诉求，推动政策兑现，持续优化营商环境。";

/** Progress of one task in two periods: at which the rule fires, and at which it does not. */
const progressExamples: Readonly<Record<string, { readonly fires: readonly Example[]; readonly silent: readonly Example[] }>> = {
  "progress/unchanged": {
    fires: [
      ["正在办理施工许可手续。", "正在办理施工许可手续。"],
      ["正在办理施工许可手续，走访企业12家。", "正在办理施工许可手续,走访企业 12 家。"],
      ["1.完成选址。\n2.正在办理手续。", "1. 完成选址。\n\n2. 正在办理手续。"],
      ["走访企业１２家。", "走访企业12家。"],
      ["持续推进。", "持续推进。"],
      ["1—5月，检查企业32家次。", "1-5月，检查企业32家次。"],
      [long, long],
    ],
    silent: [
      ["正在办理施工许可手续。", "已取得施工许可。"],
      ["走访企业12家。", "走访企业13家。"],
      ["截至5月底，走访企业12家。", "截至6月底，走访企业12家。"],
      ["", ""],
      ["", "正在办理施工许可手续。"],
      ["走访企业12家。", "走访企业1 2家。"],
      // What is done may stay as it is.
      ["已全部完成。", "已全部完成。"],
    ],
  },
  "progress/nearly-unchanged": {
    fires: [
      ["截至5月底，走访企业12家。", "截至6月底，走访企业12家。"],
      ["1-5月份，检查企业32家次，发现隐患6处。", "1-6月份，检查企业32家次，发现隐患6处。"],
      ["持续推进管网改造，进一步加强巡查。", "继续推动管网改造，不断强化巡查。"],
      ["1.走访企业12家。\n2.开展培训3场。", "1.开展培训3场。\n2.走访企业12家。"],
      ["截至5月底，正在编制方案。", "截至目前，正在编制方案。"],
      [long, long.replace("持续优化", "不断优化")],
      ["预计6月底完成招标。", "预计7月底完成招标。"],
    ],
    silent: [
      ["截至5月底，走访企业12家。", "截至6月底，走访企业15家。"],
      ["截至5月底，正在编制方案。", "截至6月底，已编制完成方案。"],
      ["持续推进管网改造。", "持续推进管网改造，青石路段贯通。"],
      [long, `${long}与青石公司签订合作协议。`],
      ["走访企业12家。", "走访企业12家。"],
      ["", "走访企业12家。"],
      ["截至5月底，已全部完成。", "截至6月底，已全部完成。"],
    ],
  },
  "figure/decreased": {
    fires: [
      ["1-5月份，累计检查柴油车 2.3万辆次。", "1-6月份，累计检查柴油车 2.1万辆次。"],
      ["截至5月底，新增停车位 814 个。", "截至6月底，新增停车位 800 个。"],
      ["32 个小区中已完工 27 个。", "32 个小区中已完工 25 个。"],
      ["累计帮扶失业人员就业 4360 人，举办招聘会 37 场。", "累计帮扶失业人员就业 3460 人，举办招聘会 41 场。"],
      ["目标 300 个，已建成基站 187 个。", "目标 300 个，已建成基站 178 个。"],
      ["今年以来，办理法律援助案件 416 件。", "今年以来，办理法律援助案件 146 件。"],
      ["累计完成投资 1.26亿元。", "累计完成投资 9800万元。"],
      ["上半年，窗口受理业务 15.3 万件。", "1-7月份，窗口受理业务 14.3 万件。", { asOf: "2021-07-31", asOfBefore: "2021-06-30" }],
    ],
    silent: [
      ["1-5月份，累计检查柴油车 2.3万辆次。", "1-6月份，累计检查柴油车 2.6万辆次。"],
      ["本月检查 6 次，发现问题 38 个，全部整改。", "本月检查 4 次，发现问题 25 个，全部整改。"],
      ["发现隐患 120 处，剩余 32 处正在整改。", "发现隐患 120 处，剩余 12 处正在整改。"],
      ["整改率 96.2%。", "整改率 95.1%。"],
      ["5月份新增停车位 80 个。", "6月份新增停车位 40 个。"],
      ["本月开展活动 12 场。", "本月开展活动 5 场。"],
      ["细颗粒物累计浓度为 42微克/立方米。", "细颗粒物累计浓度为 39微克/立方米。"],
      ["累计检查柴油车 4000 余辆次。", "累计检查柴油车 3980 辆次。"],
      ["累计检查柴油车 2.3万辆次。", "累计处罚柴油车 2726 辆次。"],
      ["目前在建项目 9 个。", "目前在建项目 7 个。"],
      ["截至5月底，改造涉及居民 1214 户。", "截至6月底，改造涉及居民 1204 户。"],
      ["计划培训 300 人，已培训 120 人。", "计划培训 280 人，已培训 160 人。"],
      ["1-11月份，累计检查柴油车 2.3万辆次。", "1-2月份，累计检查柴油车 0.4万辆次。", { asOf: "2022-02-28", asOfBefore: "2021-11-30" }],
      ["累计检查柴油车 2.3万辆次。", "累计检查柴油车 0.4万辆次。", { asOf: "2022-01-31", asOfBefore: null }],
    ],
  },
};

const whole = ([before, now, periods = {}]: Example) => [before, now, periods] as const;

describe.each(Object.entries(progressExamples))("%s", (rule, { fires, silent }) => {
  it.each(fires.map(whole))("fires: %j, %j", (before, now, periods) => {
    expect(progressOf(before, now, rule, periods).map((each) => each.rule)).toEqual([rule]);
  });
  it.each(silent.map(whole))("is silent: %j, %j", (before, now, periods) => {
    expect(progressOf(before, now, rule, periods)).toEqual([]);
  });
});

const TASKS = ["新建中小学 6 所，新增学位。", "推进老旧小区综合整治。", "打通断头路，建成次支路。", "实施云溪河水环境综合治理。", "完善分级诊疗，建成医联体。", "开展燃气安全排查整治。", "建设口袋公园 10 个。", "深化接诉即办改革。", "培育专精特新企业。"];
const rows = (...places: readonly number[]): Row[] => places.map((place, index) => [index + 1, TASKS[place] ?? "", "区住建委", `进展${place}`]);
const texts = (before: readonly Row[], now: readonly Row[]) => compared(before, now, "task/dropped").map(({ facts }) => facts.text);
const cells = (before: readonly Row[], now: readonly Row[]) => compared(before, now, "task/new").map(({ at }) => `${String.fromCharCode(65 + (at?.column ?? 0))}${(at?.row ?? 0) + 1}`);

describe("task/dropped and task/new", () => {
  it.each([
    ["the last one", rows(0, 1, 2), rows(0, 1), [TASKS[2]], []],
    ["the first one", rows(0, 1, 2), rows(1, 2), [TASKS[0]], []],
    ["two from the middle", rows(0, 1, 2, 3), rows(0, 3), [TASKS[1], TASKS[2]], []],
    ["a new one at the end", rows(0, 1), rows(0, 1, 2), [], ["B4"]],
    ["a new one at the top", rows(0, 1), rows(5, 0, 1), [], ["B2"]],
    ["one for another", rows(0, 1, 2), rows(0, 1, 7), [TASKS[2]], ["B4"]],
    ["most of them gone: each is named", rows(0, 1, 2, 3, 4, 5, 6, 7, 8), rows(0, 1, 2), TASKS.slice(3), []],
    ["three new ones among them", rows(0, 1, 2, 3, 4), rows(0, 5, 1, 6, 2, 7, 3, 4), [], ["B3", "B5", "B7"]],
    ["a new one of the same text for another unit", rows(0, 1), [...rows(0, 1), [3, TASKS[1] ?? "", "区水务局", "新"]], [], ["B4"]],
  ] as const)("%s", (_name, before, now, dropped, added) => {
    expect(texts(before, now)).toEqual(dropped);
    expect(cells(before, now)).toEqual(added);
  });

  it.each([
    ["the same", rows(0, 1, 2), rows(0, 1, 2)],
    ["another order", rows(0, 1, 2), rows(2, 0, 1)],
    ["wrapped and spaced", rows(0, 1), rows(0, 1).map(([seq, text, ...rest]) => [seq ?? 1, String(text).replace("，", ",\n"), ...rest])],
    ["reworded", rows(0, 1, 2, 3), rows(0, 1, 2, 3).map(([seq, text, ...rest]) => [seq ?? 1, String(text).replace("实施云溪河水环境综合治理", "开展云溪河水环境综合整治"), ...rest])],
    ["another ledger", rows(0, 1, 2), rows(5, 6, 7)],
    ["renumbered", rows(0, 1), rows(0, 1).map(([, ...rest]) => [99, ...rest])],
  ] as const)("are silent: %s", (_name, before, now) => {
    expect([...texts(before, now), ...cells(before, now)]).toEqual([]);
  });

  it("a dropped task has no row, and its own key", () => {
    const [dropped] = compared(rows(0, 1, 2), rows(0, 1), "task/dropped");
    expect(dropped?.at).toBeUndefined();
    expect(dropped?.task).toBe(ledger(rows(0, 1, 2)).tasks[2]?.key);
    expect(dropped && sentence(dropped, "zh-CN")).toBe("上期序号 3 的任务“打通断头路，建成次支路。”（区住建委）本期没有，请核对是否漏报。");
  });
});

describe("sheet/changed-columns", () => {
  const base = ["序号", "工作内容", "责任单位", "进展情况"];
  const row = (headers: readonly string[]): Row[] => [[1, TASKS[0] ?? "", "区教委", "在建", ...headers.slice(4).map(() => "")]];
  const facts = (before: readonly string[], now: readonly string[]) =>
    compared(row(before), row(now), "sheet/changed-columns", { headers: now, headersBefore: before }).map((each) => each.facts);
  const of = (...more: readonly string[]) => [...base, ...more];

  it.each([
    [of("完成时限"), of(), ["deadline"], []],
    [of(), of("完成时限"), [], ["deadline"]],
    [of("完成时限", "备注"), of("完成时限"), ["remarks"], []],
    [of("存在问题"), of("下一步工作"), ["problems"], ["next"]],
    [of(), of("完成率"), [], ["percent"]],
    [of("更新日期", "备注"), of(), ["updated", "remarks"], []],
  ])("fires: %j, %j", (before, now, missing, added) => expect(facts(before, now)).toEqual([{ missing, added }]));

  it.each([
    [of(), of()],
    [of("完成时限"), of("完成时限")],
    [of("备注"), of("备注说明")],
    [of("完成时限", "备注"), of("备注", "完成时限")],
    [["序号", "工作内容", "责任单位", "1-5月进展情况"], ["序号", "工作内容", "责任单位", "1-6月进展情况"]],
    [["序号", "重点任务", "责任单位", "进展情况"], ["序号", "工作内容", "责任单位", "工作进展"]],
  ])("is silent: %j, %j", (before, now) => expect(facts(before, now)).toEqual([]));
});

describe("sentences", () => {
  it("quote the changed words in both languages", () => {
    const [found] = progressOf("截至5月底，持续走访企业12家。", "截至6月底，继续走访企业12家。", "progress/nearly-unchanged");
    expect(found?.quote?.text).toBe("截至6月底");
    expect(found && sentence(found, "zh-CN")).toBe("进展与上期（2021-05-31）相比只是“截至5月底”改为“截至6月底”，“持续”改为“继续”，没有新内容，请补充。");
    expect(found && sentence(found, "en-US")).toContain("“截至5月底” to “截至6月底”");
  });

  it("name what fell", () => {
    const [found] = progressOf("累计完成投资 1.26亿元。", "累计完成投资 1.2亿元。", "figure/decreased");
    expect(found && sentence(found, "zh-CN")).toMatch(/上期为 1\.26亿元，本期为 1\.2亿元/);
  });
});

describe("a ledger against its own baseline", () => {
  const rules = baselineRules as unknown as readonly Rule[];
  it.each([["made-up", () => ledger(rows(0, 1, 2, 3, 4, 5, 6, 7, 8))], ["real", () => seedLedger("clean")], ["pasted", () => seedLedger("pasted")]] as const)("%s: every progress unchanged, nothing dropped or new", (_name, make) => {
    const own = make();
    if (!own) return;
    const findings = checkLedger(own, rules, {}, { baseline: takeBaseline(own) });
    const open = own.tasks.filter(({ state, progress }) => state !== "done" && progress !== "");
    expect(findings.map(({ rule, task }) => `${rule} ${task}`).sort()).toEqual(open.map(({ key }) => `progress/unchanged ${key}`).sort());
  });

  it("the pasted sheet against the clean one says the same", () => {
    const [clean, pasted] = [seedLedger("clean"), seedLedger("pasted")];
    if (!clean || !pasted) return;
    const findings = checkLedger(pasted, rules, {}, { baseline: takeBaseline(clean) });
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(["progress/unchanged"]);
    expect(findings).toHaveLength(pasted.tasks.filter(({ state }) => state !== "done").length);
  });

  it("all rules are silent without a baseline", () => {
    expect(checkLedger(ledger(rows(0, 1, 2)), rules)).toEqual([]);
  });
});
