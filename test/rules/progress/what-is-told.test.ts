import { higherLevelResult } from "../../../src/rules/progress/higher-level-result";
import { instruction } from "../../../src/rules/progress/instruction";
import { noFigures } from "../../../src/rules/progress/no-figures";
import { noResult } from "../../../src/rules/progress/no-result";
import { planOnly } from "../../../src/rules/progress/plan-only";
import { vague } from "../../../src/rules/progress/vague";
import { paragraphs } from "../reading/paragraphs";
import type { ResponsibleUnit } from "../../../src/ledger/ledger";
import { describeExamples, findingsOf } from "../marked-examples";

const firing = (letter: string): string[] => paragraphs.filter(({ fires }) => fires.includes(letter)).map(({ text }) => text);

test("the paragraphs hold at least eight examples of each of these rules, and many more of none", () => {
  for (const letter of ["R", "F", "f", "V", "P"]) expect(firing(letter).length).toBeGreaterThanOrEqual(8);
  expect(paragraphs.filter(({ fires }) => fires === "").length).toBeGreaterThanOrEqual(40);
});

describeExamples(
  instruction,
  [
    "各乡镇要加强值班值守。", "应当建立台账，逐项销号。", "严禁擅离职守，必须双人在岗。", "要把安全放在首位。要严格落实领导带班制度。", "完善制度，要加强师生健康监测，严格把好入口关。",
    "请各单位于月底前报送材料。", "各部门务必高度重视。", "各单位应于6月底前完成整改。", "应于6月底前完成3座水厂改造。", "各单位要抓紧完成12家企业走访，目前已走访8家。", "All departments must report weekly.", "The units should strengthen supervision.", "企业应按规定配备安全员。",
  ],
  [
    "按要求完成整改。", "重要节点按期完成，主要指标好于预期。", "需要市级协调解决。", "应急演练2次，应诉案件3件。", "会议强调，要加强监管。", "印发通知，要求各单位要加强值守。",
    "应于6月底前完成3座水厂改造，实际完成2座。", "按计划应建成12处，现已建成9处。", "应当指出，前期发现的15个问题中仍有2个未整改。", "应该看到，征迁难度较大，仅签约12户。",
    "供应商应邀到场考察。", "起草会议纪要，提炼工作要点。", "形成必要的制度保障。", "明确企业应当履行的义务清单12项。", "The report must-read list was issued.", "相应调整了预算。",
  ],
);

const unitOf = (name: string): ResponsibleUnit => ({ name, as: name, role: "lead", wrapped: false, separator: null, cell: { row: 2, column: 8 }, span: [0, name.length] });
const county = (progress: string) => ({ progress, with: { units: [unitOf("县交通局")] } });
const city = (progress: string) => ({ progress, with: { units: [unitOf("市交通局")] } });

describeExamples(
  higherLevelResult,
  [
    county("二期工程由市交通部门主责实施，我县配合做好征地。"), county("该条例于1月27日由省人大审议通过并公布。"), county("该项目由省级统筹推进。"), county("由市级部门牵头制定方案，待印发后落实。"),
    county("系统由市大数据中心统一建设。"), city("由省生态环境厅牵头实施。"), city("标准由国家卫健委制定出台。"), county("跨境事项属市级事权，正在沟通。"), "由上级部门统一组织实施。",
  ],
  [
    county("由县交通局牵头实施，完成路基5公里。"), county("项目通过市级专家组验收。"), county("方案已报市政府审批。"), city("由市交通局牵头，会同各区完成排查。"), county("由中标单位负责施工。"), county("由市财政承担建设资金2000万元。"),
    county("已由第三方机构出具评估报告。"), county("市政道路由我局实施改造。"), city("由区县负责落实。"), county("自由市场经营户搬迁完毕。"),
    // What this level did is told.
    county("本项工作由市级统筹，区级配合。区级已完成26个点位设备安装，联网率100%。"), county("平台由市大数据局统一建设，我县已接入数据目录126项。"),
    county("高铁站由省铁投集团负责建设，我县配合完成管线摸排36处。"), county("条例由省人大审议通过，县级层面已印发贯彻措施12条。"),
  ],
);

describeExamples(
  planOnly,
  ["平台即将上线试运行。", "下步工作：5月举办科级干部轮训班。", "下一步，组织培训2期，印发宣传册5000份。", "1.完成选址。\n2.拟于8月组织招标。", "计划下月启动。", "将于9月召开听证会。", "下一步将开展前期工作。", "已确定施工队伍，拟于7月份进场施工。", "预计年底前完成验收。", "The launch is planned for May."],
  [
    "下一步计划方面，目前已印发方案，签约2家。", "已举办培训2期。下步工作：7月举办第3期。",
    "正在施工，预计9月完工。", "已完成60%，计划年底前全部完成。", "1.已完成选址。\n2.下一步，开展招标。", "纳入三年行动计划，按计划完成3个项目。", "草拟方案，完成意见征集。", "将27项任务分解到岗到人。",
    "因资金未到位暂停，预计10月恢复。", "已完成招标3个标段，计划7月开工。", "与拟运营方签订了协议。", "Construction is 40% complete and will finish in May.",
  ],
);

test("a day without 前 makes a plan only where it is to come", () => {
  const planned = (progress: string, asOf: string) => findingsOf(planOnly, { progress }, { asOf }).length > 0;
  const texts = ["工程于6月10日竣工。", "4月取得用地批复，5月完成施工招标，6月正式开工。", "2020年12月完成立项。"];
  for (const text of texts) expect([text, planned(text, "2021-06-30")]).toEqual([text, false]);
  for (const text of ["工程于7月10日竣工。", "9月完成施工招标。", "2021年12月完成立项。", "6月20日前完成招标。"]) expect([text, planned(text, "2021-06-15")]).toEqual([text, true]);
});

test("a result with its day is a named output", () => {
  expect(findingsOf(noFigures, { progress: "工程于6月10日竣工。" }, { asOf: "2021-06-30" })[0]?.severity).toBe("info");
  expect(findingsOf(noFigures, { progress: "正在编制方案。" })[0]?.severity).toBe("warning");
});

test("an honest delay, and a task that was stopped, have nothing to count", () => {
  const silent = ["因上级调整赛事安排，活动延期至10月举办，现暂缓实施。", "由于征求意见未结束，项目推迟启动。", { progress: "该项目已报区政府同意取消。", status: "取消" }];
  for (const example of silent) expect(findingsOf(noFigures, typeof example === "string" ? { progress: example } : example)).toEqual([]);
  const fires = ["因上级要求，已印发方案，并完成选址。", "活动延期，已编制方案。"];
  for (const progress of fires) expect(findingsOf(noFigures, { progress })).toHaveLength(1);
});

test("a higher level's work is quoted to the end of its clause, where that is near", () => {
  const [found] = findingsOf(higherLevelResult, county("由市交通局统筹制定网约车管理细则，我县配合执行。"));
  expect(found?.quote?.text).toBe("由市交通局统筹制定网约车管理细则");
});

test("what others are asked to complete is no result", () => {
  expect(findingsOf(instruction, { progress: "Please complete the drill before the rainy season." })).toHaveLength(1);
  expect(findingsOf(instruction, { progress: "All departments must submit space returns." })).toHaveLength(1);
  expect(findingsOf(instruction, { progress: "Drill completed; all departments submitted returns." })).toEqual([]);
});

test("issues and rounds are counted, hours of a day and stages of a work are not", () => {
  for (const progress of ["每周通报考核结果，已通报22期。", "编发工作简报12期。", "已举办培训班5期。"]) expect(findingsOf(noFigures, { progress })).toEqual([]);
  for (const progress of ["严格落实24小时值班制度，加强巡查。", "已启动安置房2期工程。"]) expect(findingsOf(noFigures, { progress })).toHaveLength(1);
});

test("English numbers in words are figures, weeks and phases are not", () => {
  for (const progress of ["Two of three clinics opened.", "A dozen sites cleaned.", "Twelve schools repaired."]) expect(findingsOf(noFigures, { progress })).toEqual([]);
  for (const progress of ["Work started two weeks ago.", "Phase two started.", "The two and the other opened."]) expect(findingsOf(noFigures, { progress })).toHaveLength(1);
});

test("where no unit tells its level, the title does", () => {
  const progress = "规划由省发展改革委、省水利厅联合印发。";
  expect(findingsOf(higherLevelResult, { progress }, { title: "省水利厅2021年重点工作台账" })).toEqual([]);
  expect(findingsOf(higherLevelResult, { progress }, { title: "江州市2021年重点工作台账" })).toHaveLength(1);
  expect(findingsOf(higherLevelResult, { progress: "由市住建局牵头实施。" }, { title: "云山县重点工作台账" })).toHaveLength(1);
  expect(findingsOf(higherLevelResult, { progress: "由市住建局牵头实施。" }, { title: "2021年市级重点工作台账" })).toEqual([]);
});

test("an approval or a certificate that was got is a result", () => {
  for (const progress of ["加强对接，可研通过国家发展改革委审批。", "加快办理，取得施工许可证。", "取得发明专利授权。"]) expect(findingsOf(noResult, { progress })).toEqual([]);
  for (const progress of ["加强管理，通过审批制度改革提升效能。", "加强协调，取得积极成效。"]) expect(findingsOf(noResult, { progress })).toHaveLength(1);
});

test("what is quoted is what tells it", () => {
  expect(findingsOf(noResult, { progress: "1. 加强监管，强化责任。" })[0]?.quote?.text).toBe("加强监管");
  expect(findingsOf(planOnly, { progress: "系统 即将 上线。" })[0]?.facts.words).toBe("即将上线");
  expect(findingsOf(vague, { progress: "积极推进各项工作，不断提升水平。" })[0]?.facts).toMatchObject({ words: ["积极", "各项工作", "不断"], facts: 0 });
  expect(findingsOf(noFigures, { progress: "已印发《实施方案》。" })[0]).toMatchObject({ severity: "info", facts: { output: "已印发《实施方案》" } });
  expect(findingsOf(noFigures, { progress: "正在编制方案。" })[0]).toMatchObject({ severity: "warning", facts: { output: null } });
});

test.each([
  ["严格落实责任，确保完成全年500套的目标任务。", true], ["持续推动工作走深走实，力争新增就业3000人。", true], ["加强统筹调度，争取资金2000万元。", true],
  ["严格落实责任，确保了500套房源按期交付。", false], ["加强统筹调度，争取资金2000万元已到账。", false], ["加强统筹调度，筹集房源500套。", false],
])("a number that is only aimed at is no result: %s", (progress, fires) => {
  expect(findingsOf(noResult, { progress }).length > 0).toBe(fires);
});
