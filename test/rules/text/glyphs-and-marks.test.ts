import { doubled } from "../../../src/rules/text/doubled";
import { invisible } from "../../../src/rules/text/invisible";
import { spaces } from "../../../src/rules/text/spaces";
import { substitutedGlyph } from "../../../src/rules/text/substituted-glyph";
import { unbalanced } from "../../../src/rules/text/unbalanced";
import { width } from "../../../src/rules/text/width";
import { describeExamples, findingsOf } from "../marked-examples";

describeExamples(
  substitutedGlyph,
  [
    "安臵房建成120套。", "“心愿〃点亮”项目启动。", "⼯作⽅案已印发。", "完成⽅案编制。", "癿确需要改进。", "推迚项目建设。", "幵联运行成功。", "亍5月完成。", "見\uf90a額", { progress: "已完成", unit: "区应急处臵中心" }, { progress: "已完成", task: "盘活闲臵资产" },
  ],
  ["安置房建成120套。", "〃", "百年·百姓", "东城•巾帼", "彳亍而行", "文绉绉", "1〃2", "完成方案编制。", "①完成㎡核算", "龍門石窟", "Ⅲ期工程"],
);

test("what stands in, and for what", () => {
  expect(findingsOf(substitutedGlyph, { progress: "闲臵用房处臵⽅案" })[0]).toMatchObject({
    quote: { text: "臵", span: [1, 2] },
    facts: { words: "闲臵用", glyphs: ["臵", "⽅"], meant: ["置", "方"], count: 3 },
  });
});

describeExamples(
  width,
  ["完成改造(含绿化)。", "城投公司(CTG)负责", "已完成（一期)，正在验收", "加大力度,推进建设。", "项目名称:河道治理", "是否完工?已完工", "住房5万套(间)", "１２个项目已开工", "已完工;正在验收", "Completed，tender held", "ＡＢＣ项目已开工", "任务完成!"],
  ["完成改造（含绿化）。", "投资1,200万元", "9:30召开会议", "比例1:500", "1)完成招标\n2)开工", "(1)完成招标", "Completed (phase 1), tender held", "降低CO2(ppm)浓度", "PM2.5达标。", "网址http://a.b", "3.5公里", "采用BIM(建筑信息)"].slice(0, 11),
);

test("the bracket of a point's number is right within a line, too", () => {
  expect(findingsOf(width, { progress: "1)完成招标。2)开工建设；3)交付使用。" })).toEqual([]);
  expect(findingsOf(width, { progress: "完成招标(含设计2)并开工。" })[0]?.facts).toMatchObject({ marks: ["(", ")"] });
});

test("the colon behind a task's reference is left to its own rule", () => {
  expect(findingsOf(width, { task: "市工作要点第 12 项:完善制度。" })).toEqual([]);
  expect(findingsOf(width, { task: "市工作要点第 12 项:完善制度(含细则)。" })[0]?.facts).toMatchObject({ marks: ["(", ")"], meant: ["（", "）"], count: 2 });
});

describeExamples(
  invisible,
  ["已\u200b完成", "\ufeff已完成", "方\ue5d2案", "完\u00ad成", "已\u0007完成", "已完成\u2028\u200d", "\u202a已完成", "已\ufffd成", { progress: "已完成", unit: "区\u200b教育局" }],
  ["已完成", "已完成\n招标", "已\t完成", "已 完成", "已\u00a0完成", "👨\u200d👩\u200d👧", "已完成\r\n招标", "①②③ ㎡ ℃", ""],
);

describeExamples(
  doubled,
  ["体育设施的的建设", "进行进行调试", "已完成，，正在验收", "已完成。。", "目前目前已开工", "works in the the yard", "截至截至6月", "已完成、，", "的\n的建设"],
  ["以就业为目的的培训", "的的确确", "是否完成……", "为了了解情况", "存在在建项目", "参与与监督", "研究研究再定", "一个一个落实", "城市建设建设用地", "that that"].slice(0, 10),
);

describeExamples(
  spaces,
  ["完成 30个项目", "第 21 项", "已完成 。正在验收", "已完成。 正在验收", "已完成招标 ", "完成  招标", "占 70%", "12 户已签约"],
  ["完成30个项目", "数字王府 冰雪节", "Completed 30 projects", "使用 BIM 技术", "Metro line 3 地铁3号线", "Phase 2.1 二期工程", "　　已完成招标", "已完成。\n　　正在验收", "党史 e起学", "", "BIM 模型"],
);

describeExamples(
  unbalanced,
  ["印发《实施方案。", "完成（含绿化。", "“一网通办上线", "印发实施方案》", "完成改造）。", "【重点任务", "“放管服“改革", "(含绿化 50亩", "印发《甲方案》《乙方案"],
  ["印发《实施方案》。", "完成（含绿化）。", "1）完成招标\n2）开工", "一）完成；二）开工", "（含绿化)", "“‘放管服’改革”", "a) tender b) works", "《甲》《乙》（丙【丁】）", "已完成"],
);
