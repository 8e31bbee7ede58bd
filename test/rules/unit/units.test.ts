import { readRoster } from "../../../src/ledger/units";
import { describeTables, findingsAt } from "../frame/table-examples";
import { readSheets, readTable, sheetOf } from "../frame/read-table";

const units = (...names: readonly string[]) => names.map((name) => ({ 责任单位: name }));
const says = (进展情况: string, 责任单位 = "区卫健委、区妇联") => ({ 责任单位, 进展情况 });

describeTables(
  "unit/missing",
  [...units("", " ", "/", "无", "待定", "—"), { rows: units("区司法局", ""), at: [1] }],
  [...units("区司法局", "各街道办事处", "区住建委\n区财政局", "区委组织部（公务员局）", "县住建局", "区水务局 区园林局"), ...units("#N/A")],
);

describe("a column for who leads", () => {
  const missingOf = (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
    const sheet = sheetOf([["序号", "工作内容", ...header, "进展情况"], ...rows.map((row, index) => [String(index + 1), `推进第${"甲乙丙丁"[index] ?? ""}片区综合整治`, ...row, "已完成清淤 3 公里。"])]);
    return findingsAt("unit/missing", readSheets([sheet]), sheet).map(({ at }) => at);
  };

  test.each(["", "—", "无", "/"])("must name a unit, whoever supports: %j", (blank) => {
    expect(missingOf(["牵头单位", "配合单位"], ["区水务局", "区财政局"], [blank, "区园林局"])).toEqual([{ row: 2, column: 2 }]);
  });

  test("may be blank where all responsible units have a column of their own, and supporting ones may be missing", () => {
    expect(missingOf(["牵头单位", "责任单位"], ["区水务局", "区财政局"], ["", "区园林局"])).toEqual([]);
    expect(missingOf(["牵头单位", "配合单位"], ["区水务局", ""], ["各街道办事处", "区园林局"])).toEqual([]);
    expect(missingOf(["牵头单位", "配合单位"], ["区水务局", "区财政局"], ["#REF!", "区园林局"])).toEqual([]);
  });
});

describeTables(
  "unit/wrapped-name",
  [
    ...units("区生态\n环境局", "区市场\n监管局", "王府井\n管委会", "各街道\n办事处", "区商务局\n区市场\n监管局"),
    { rows: units("区农业\n农村局"), quotes: ["区农业\n农村局"] },
  ],
  units("区生态环境局", "区住建委\n区财政局", "区商务局\n王府井管委会", "区水务局、\n区园林局", "区司法局", "区委宣传部\n团区委"),
);

describeTables(
  "unit/variant-name",
  [
    { rows: units("司法局", "区司法局"), at: [1], quotes: ["区司法局"] },
    { rows: units("区司法局", "区司法局", "司法局"), at: [2] },
    { rows: units("司法局", "区司法局", "区司法局"), at: [0], quotes: ["司法局"] },
    { rows: units("区卫健委", "区卫生健康委员会、区民政局"), at: [1], quotes: ["区卫生健康委员会"] },
    { rows: units("区发改委", "区发展和改革委员会", "区发改委"), at: [1] },
    { rows: units("区市场监管局", "区市场监督管理局"), at: [1] },
    { rows: units("住建局", "县住建局", "县教育局"), at: [1] },
  ],
  [
    units("区司法局", "区司法局"),
    units("区司法局", "市司法局"),
    units("区财政局", "区审计局"),
    units("区委组织部（公务员局）", "区委组织部"),
    units("东城公安分局", "西城公安分局"),
    units("各街道办事处", "各街道"),
    units("区教育局", "区体育局"),
  ],
);

const roster = readRoster([
  ["单位名称", "简称", "所属集合"],
  ["区住房和城乡建设委员会", "区住建委", ""],
  ["区司法局", "", ""],
  ["区委组织部", "", ""],
  ["东华门街道办事处", "", "各街道办事处"],
]).roster;
const listed = (...names: readonly string[]) => ({ rows: units(...names), roster });

describeTables(
  "unit/not-in-roster",
  [
    listed("区水务局"),
    { ...listed("区住建委", "区园林局"), at: [1], quotes: ["区园林局"] },
    listed("区司法委"),
    listed("市司法局"),
    listed("景山街道办事处"),
    listed("区司法局、区财政局"),
  ],
  [
    listed("区住建委"),
    listed("区住房和城乡建设委员会", "区司法局"),
    listed("司法局", "区司法局"),
    listed("区委组织部（公务员局）"),
    listed("各街道办事处"),
    { rows: units("区水务局") },
    { rows: units("区水务局"), roster: { units: [] } },
  ],
);

test("a name that the roster lacks is offered the nearest ones, and none where nothing is near", () => {
  const facts = (name: string) => findingsAt("unit/not-in-roster", readTable(units(name), { read: { roster } }), null, { roster })[0]?.facts;
  expect(facts("市司法局")?.nearest).toContain("区司法局");
  expect(facts("第三方测评公司")?.nearest).toEqual([]);
});

describeTables(
  "unit/duplicate",
  [
    ...units("区司法局、区司法局", "区住建委\n区财政局\n区住建委", "区卫健委、区卫生健康委", "司法局、区司法局", "区水务局，区园林局，区水务局"),
    { rows: units("区财政局、区水务局、区财政局"), quotes: ["区财政局"] },
  ],
  units("区司法局", "区司法局、区财政局", "区司法局\n市司法局", "各街道办事处、各乡镇", "区住建委、区城管委、区水务局", "区委办、区政府办"),
);

describeTables(
  "unit/alias",
  [
    ...units("区委组织部（公务员局）", "区文旅局（区文物局）", "区政府办（区外办）", "区委宣传部（新闻出版局）", "区发展和改革委员会（发改委）"),
    { rows: units("区农业农村局（乡村振兴局）、区财政局"), at: [0] },
  ],
  units("区委组织部", "各街道（乡镇）", "区住建委（牵头）", "区水务局（负责河道部分）", "区财政局、区审计局", "区司法局（张三 13800000000）"),
);

test("two names in one bracket are two second names", () => {
  const facts = (name: string) => findingsAt("unit/alias", readTable(units(name)), null)[0]?.facts.aliases;
  expect(facts("区委办（区档案局、区国家保密局）")).toEqual(["区档案局", "区国家保密局"]);
  expect(facts("区委组织部（公务员局）")).toEqual(["公务员局"]);
});

test("separators are told as they are typed", () => {
  const facts = (...names: string[]) => findingsAt("unit/separator-style", readTable(units(...names)), null)[0]?.facts.styles;
  expect(facts("区水务局、区园林局", "区住建委，区财政局")).toEqual(["、", "，"]);
  expect(facts("区水务局,区园林局", "区住建委；区财政局")).toEqual([",", "；"]);
  expect(facts("区水务局\n区园林局", "区住建委／区财政局")).toEqual(["line-break", "／"]);
  expect(facts("区水务局、区园林局", "区住建委（牵头），区财政局")).toEqual(["、", "，"]);
});

describeTables(
  "unit/collective",
  [
    ...units("各街道办事处", "区政府各部门", "各有关部门", "全区各单位", "区住建委、各街道办事处", "各乡镇"),
    { rows: units("区水务局、各街道办事处、各有关部门"), at: [0], quotes: ["各街道办事处"] },
  ],
  units("区司法局", "东华门街道办事处", "区各界联合会", "区住建委、区财政局", "王府井管委会", "交通支队"),
);

describeTables(
  "unit/separator-style",
  [
    units("区水务局、区园林局", "区住建委，区财政局"),
    units("区水务局、区园林局", "区住建委\n区财政局"),
    units("区水务局\n区园林局", "区住建委；区财政局"),
    units("区水务局/区园林局", "区住建委、区财政局"),
    units("区水务局 区园林局", "区住建委、区财政局"),
    { rows: units("区水务局、区园林局，区财政局") },
  ],
  [
    units("区水务局、区园林局", "区住建委、区财政局"),
    units("区水务局\n区园林局", "区住建委\n区财政局"),
    units("区水务局"),
    units("区水务局", "区住建委、区财政局"),
    units("区水务局，区园林局", "区住建委，区财政局"),
    units("区生态\n环境局", "区住建委、区财政局"),
  ],
);

describeTables(
  "unit/share-unclear",
  [
    says("已完成改造 12 处。"),
    says("1.已检查 30 家。\n2.已培训 12 场。"),
    says("已完成清淤 3 公里。", "区水务局、区园林局、区财政局"),
    says("区卫健委和有关单位共同推进，已检查 30 家。"),
    says("已出动 300 人次。", "区城管委\n交通支队"),
    says("已召开部署会 2 次。", "各街道办事处、区政府各部门"),
  ],
  [
    says("已完成改造 12 处。", "区水务局"),
    says("【区卫健委】已检查 30 家。【区妇联】已培训 12 场。"),
    says("区卫健委：已检查 30 家。\n区妇联：已培训 12 场。"),
    says("1.卫健委：已检查 30 家。\n2.妇联：已培训 12 场。"),
    says(""),
    says("无"),
    says("已检查 30 家。", "区卫健委（负责检查部分）、区妇联"),
  ],
);

describeTables(
  "unit/acts-unlisted",
  [
    { rows: [says("1.已完成摸底。\n2.组织区妇幼保健院及相关专家对助产机构进行督导核查。")], quotes: ["区妇幼保健院"] },
    says("由区疾控中心开展采样 300 份。"),
    says("区民政局牵头建立困难妇女台账 120 份。"),
    says("委托区房屋安全鉴定中心完成鉴定 40 栋。", "区住建委"),
    says("由县农业农村局负责的农户培训已完成，县林业局负责造林 300 亩。", "县水利局"),
    says("区发展和改革委员会、区商务局牵头印发方案。"),
    says("由区商务局会同区财政局核查企业 45 家。"),
    says("委托区疾控中心检测水样 46 份。"),
    says("组织区公安分局清理违停车辆 80 辆。", "区城管委、各街道办事处"),
  ],
  [
    says("组织区卫健委、区妇联开展检查 12 次。"),
    says("区卫生健康委员会牵头检查 12 次。"),
    says("由区政府研究审定，区委牵头部署。"),
    says("组织区领导调研 3 次，由区人大常委会审议通过。"),
    // Working together with somebody is no work of theirs in this one's place.
    says("会同区财政局、区审计局完成专项检查 2 次。"),
    says("联合区教委举办讲座 12 场。"),
    says("会同市场监管局检查药店 60 家。"),
    says("会同区公安分局清理违停车辆 80 辆。", "区城管委、各街道办事处"),
    says("配合区市场监管局查处案件 5 件，协调区财政局落实资金 200 万元。"),
    says("向区委政法委报送信息 12 条，与区教委对接 3 次。"),
    says("由市卫生健康委组织实施，会同市妇联检查。"),
    says("会同区财政局检查 2 次。", "区卫健委、各有关部门"),
    says("会同区财政局检查 2 次。", "各街道办事处、区政府各部门"),
    says("组织区妇幼保健院干部参加培训 3 期。"),
    says("社会组织区级孵化中心已建成。"),
    says("下一步，会同区财政局研究经费保障。"),
    says("会同西城区商务局开展联合检查。"),
    says("《关于由区财政局牵头落实经费的通知》已印发。"),
    says("组织区机关党员干部到社区报到 300 人次。"),
    says("区财政局负责人到场调研。"),
    says("由区疫情防控领导小组牵头，成立工作专班。"),
    says("组织区卫健委监督所检查 30 家。"),
    says("组织东华门街道办事处检查 30 家。", "区卫健委、各街道办事处"),
    says("成立由区发改委、区财政局组成的工作组 1 个。"),
    says("方案由区司法局审核后印发，已落实 12 项。"),
    says("联合属地街道检查 12 次，组织全区中小学演练 30 场。"),
    says("经区财政局审核，已拨付资金 200 万元。"),
  ],
);
