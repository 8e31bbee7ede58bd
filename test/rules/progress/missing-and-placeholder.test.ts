import { missing } from "../../../src/rules/progress/missing";
import { progressRules } from "../../../src/rules/progress/progress-rules";
import { placeholder } from "../../../src/rules/progress/placeholder";
import { ledgerOf } from "../build-ledger";
import { describeExamples, findingsOf } from "../marked-examples";

describeExamples(
  missing,
  ["", "  ", "　　", "\n", "1.", " 1、 ", "（一）", "1.\n2.\n3.", "①", "\u200b", "2）"],
  ["无", "未启动", "1.已完成。", "100%", "—", "1.5万元", "已办结", { task: "没有进展列的台账" }],
);

test("a bare number is quoted, a blank is not", () => {
  expect(findingsOf(missing, { progress: " 1. " })[0]).toMatchObject({ quote: { text: "1.", span: [1, 3] }, facts: { what: "number" } });
  expect(findingsOf(missing, { progress: "  " })[0]?.quote).toBeUndefined();
});

describeExamples(
  placeholder,
  [
    "无", "暂 无。", "同上", "正常推进", "正常推进！", "按计划推进。", "—", "/", "……", "Ｎ／Ａ", "n/a", "None.", "TBD", "On-going", "Same as above",
    "1.正常推进\n2.同上", "（一）无；", "〃", "进行中",
    "工作正常推进。", "正按计划有序推进", "本月无新进展。", "与上月一致", "目前，正在推进。", "各项工作有序推进。", "Nil return", "No update this month.",
    "工作按计划正常推进。", "目前该项工作正按计划推进中", "持续推进中，无新进展。", "与上期相同", "同上季度情况一致。", "与上月进展基本相同", "和上周一样", "暂无相关进展", "本期正常推进，无新增进展", "1.正常推进，同上月；\n2.无", "各项工作正在全力推进中",
    "见附件", "详见附件。", "（见附表）", "附后", "See attached", "see annex",
  ],
  [
    "", "未启动", "已完成", "无新增病例", "正常推进，已完成80%", "无障碍设施改造完工3处", "同上级部门签订协议", "暂无施工条件，正在协调", "On track: 12 of 15 done",
    "略阳县项目已开工", "1.正常推进\n2.已完成招标", "正在推进招标",
    "工作正常推进，完成3处", "与上月一致，仍为12处", "本月无新进展，待批复后开工", "各项工作按计划完成", "No update needed on 3 sites",
    "与上月一致性评价结果相同", "同上海港签订协议", "较上月增加3家", "无新进展，待省厅批复", "正常推进，预计年底完成", "中", "正在施工", "未变更", "与上月相同，为12家", "完成32户，详见附件", "附件3中的12项已办结", "见附件1中12处点位", "任务已完成", "工作中止",
  ],
);

test("the list is the office's own", () => {
  expect(findingsOf(placeholder, { progress: "照旧" })).toEqual([]);
  expect(findingsOf(placeholder, { progress: "照 旧。" }, {}, { words: ["照旧"] })[0]?.facts.words).toBe("照 旧。");
});

test.each(["#REF!", "#N/A", "#DIV/0!"])("%s is sheet/error-value's to name: no rule about progress speaks", (progress) => {
  for (const rule of progressRules) expect([...rule.check(ledgerOf([{ progress }]), { parameters: rule.parameters } as never)]).toEqual([]);
});
