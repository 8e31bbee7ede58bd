/** What a stretch of text looks like by itself: a body, a collective, a place, a tail. All offices are invented. */
import { isChinese, isCollective, isKnownCore, isOpenEnglish, isWhole, knownHead, shapeOf, splitLevel, startsWithLevel, type BodyShape } from "../../../src/ledger/units/body-shape";

describe("a level of government at the beginning", () => {
  test.each([["区住建委"], ["市局"], ["市民政局"], ["县城管局"], ["县城市管理局"], ["区直机关工委"], ["镇财政所"], ["旗水利局"], ["州林业局"], ["盟教育局"], ["省交通厅"], ["乡政府"]])("%s begins with one", (text) =>
    expect(startsWithLevel(text)).toBe(true),
  );
  // A word of two, three or four characters that begins like one; a name that begins otherwise.
  test.each([[""], ["市场监管局"], ["区域合作办"], ["乡村振兴局"], ["市中区财政局"], ["市政局"], ["市政工程处"], ["市民中心"], ["镇江市财政局"], ["住建委"], ["云溪区住建委"], ["Housing Bureau"]])("%j does not", (text) =>
    expect(startsWithLevel(text)).toBe(false),
  );
});

describe("the head of a body's name", () => {
  test.each([
    ["卫健", "委", "卫生健康"],
    ["住房和城乡建设", "局", "住房城乡建设"],
    ["文化广电和旅游", "局", "文化旅游广电"],
    ["教", "委", "教育"],
    ["科", "委", "科学技术"],
    ["台", "办", "台湾事务"],
    ["教", "局", undefined],
    ["云溪", "局", undefined],
    ["", "局", undefined],
  ])("%j before %s is %j", (head, suffix, fullest) => expect(knownHead(head, suffix)).toBe(fullest));
});

describe("names that every office knows", () => {
  test.each([
    ["财政局"], ["教委"], ["妇联"], ["人力资源和社会保障局"], ["交警支队"], ["住房公积金管理中心"],
    // of a host: 区 + 委宣传部
    ["委宣传部"], ["委编办"], ["委党校"], ["委员会组织部"], ["政府办公室"], ["政府信访局"], ["人民政府机关事务管理局"],
  ])("%s is one", (core) => expect(isKnownCore(core)).toBe(true));
  test.each([[""], ["局"], ["教局"], ["云溪局"], ["城建集团"], ["委云溪局"], ["委城建集团"], ["政府城建集团"], ["云溪政府信访局"], ["云溪委宣传部"], ["财政"]])("%j is none", (core) => expect(isKnownCore(core)).toBe(false));
});

describe("place, level and the rest", () => {
  test.each([
    ["区住建委", "", "区", "住建委"],
    ["县城管局", "", "县", "城管局"],
    ["云溪区住建委", "云溪", "区", "住建委"],
    ["云溪区", "云溪", "区", ""],
    ["云溪区委", "云溪", "区", "委"],
    ["江北市云溪区住建局", "云溪", "区", "住建局"],
    ["江北市市场监管局", "江北", "市", "市场监管局"],
    ["江北市监委", "江北", "市", "监委"],
    ["清河县城市管理局", "清河", "县", "城市管理局"],
    ["中共云溪区委宣传部", "云溪", "区", "委宣传部"],
    ["中国共产党清河县委员会", "清河", "县", "委员会"],
    ["云溪自治县水务局", "云溪", "县", "水务局"],
    ["巴音郭楞蒙古自治州财政局", "巴音郭楞蒙古", "州", "财政局"],
    ["宁夏自治区教育厅", "宁夏", "区", "教育厅"],
    ["云溪区城建集团", "云溪", "区", "城建集团"],
    ["云溪区石桥街道", "云溪", "区", "石桥街道"],
    // characters in a place that elsewhere say that there is none
    ["会宁县水务局", "会宁", "县", "水务局"],
    ["本溪市财政局", "本溪", "市", "财政局"],
    ["全椒县教育局", "全椒", "县", "教育局"],
    ["永全县教育局", "永全", "县", "教育局"],
    ["南山城镇财政所", "", "", "南山城镇财政所"],
    // no place, though a level's character stands within
    ["住建委", "", "", "住建委"],
    ["云溪市场监管局", "", "", "云溪市场监管局"],
    ["清河乡村振兴局", "", "", "清河乡村振兴局"],
    ["城建集团区财政局", "", "", "城建集团区财政局"],
    ["人民医院区财政局", "", "", "人民医院区财政局"],
    ["各县区财政局", "", "", "各县区财政局"],
    ["全市云溪区财政局", "", "", "全市云溪区财政局"],
    ["老旧小区改造办", "", "", "老旧小区改造办"],
    ["云溪区管理处", "", "", "云溪区管理处"],
    ["云溪区中心", "", "", "云溪区中心"],
    ["云溪区规划图", "", "", "云溪区规划图"],
    ["重点工程征地拆迁乡镇办公室", "", "", "重点工程征地拆迁乡镇办公室"],
    ["区中共党史馆", "", "区", "中共党史馆"],
  ])("%s: place %j, level %j, then %j", (name, place, level, core) => expect(splitLevel(name)).toEqual({ place, level, core }));
});

describe("a name for several units", () => {
  test.each([["各街道"], ["各所"], ["区政府各部门"], ["有关部门"], ["街道"], ["全区各单位"], ["市区两级住建部门"], ["17个街道"], ["all departments"], ["Each subdistrict"], ["Finance and all bureaus"]])("%s", (name) => expect(isCollective(name)).toBe(true));
  test.each([["区财政局"], ["综合科"], ["所有制改革办"], ["Small Business Office"], ["Hall of Records"], ["Alliance Office"], ["Overall units plan"]])("%s is none", (name) => expect(isCollective(name)).toBe(false));
});

describe("English that cannot end or begin there", () => {
  test.each([
    ["Department of", true, false],
    ["Parks and", true, false],
    ["Office for", true, false],
    ["Office of the", true, false],
    ["Parks &", true, false],
    ["and Social Care", false, true],
    ["of Health", false, true],
    ["& Recreation Dept", false, true],
    ["Finance Bureau", false, false],
    ["Island", false, false],
    ["Official Records Office", false, false],
    ["Forest and Parks Bureau", false, false],
  ])("%s", (text, end, start) => expect(isOpenEnglish(text)).toEqual({ end, start }));
});

describe("shapes", () => {
  const examples: readonly (readonly [BodyShape, string])[] = [
    ["known", "财政局 区财政局 云溪区财政局 妇联 区妇联 图书馆 区委宣传部 区委编办 中共云溪区委宣传部 中共云溪区委员会组织部 县城管局 区直机关工委 团区委 团中央 团市委 区委 区政府 云溪区人民法院 共青团委"],
    ["complete", "城建集团 石桥街道办事处 石桥镇 云溪区石桥镇 云溪区城建集团 区局 市局 区分局 县公司 区第一医院 望云山管委会 云溪公司 交通发展局 一科室"],
    ["collective", "各街道 各街道办事处 区政府各部门 各街道（乡镇） 各街道(乡镇) 各街道（东门 各县（市、区）人民政府（管委会） 有关部门 市区两级住建部门"],
    ["place", "云溪区 清河县 江北市云溪区 云溪自治县"],
    ["generic", "街道 乡镇 社区 成员单位"],
    ["bare", "管理局 委 委员会 政府 人民政府 法院 检察院 人民法院 人民检察院 局 中心 办公室 管委会 单位"],
    ["none", "区 张家湾 云溪新农村 机关干部 城投 星火 各位领导 各位（领导） 全部 人民社会 农办 区农办 区办 干部 团建委活动 中共 老旧小区"],
  ];
  test.each(examples.flatMap(([shape, list]) => list.split(" ").map((text) => [text, shape] as const)))("%s is %s", (text, shape) => expect(shapeOf(text)).toBe(shape));

  test.each<[string, BodyShape]>([
    ["Finance Bureau", "complete"],
    ["Dept. of Health", "complete"],
    ["Bureau", "bare"],
    ["IT", "complete"],
    ["HQ2", "complete"],
    ["QA-TEAM", "complete"],
    ["Q", "none"],
    ["ABCDEFGH", "none"],
    ["McHQ", "none"],
    ["ITx", "none"],
    ["Finance", "none"],
    ["Department of", "none"],
    ["and Parks Department", "none"],
    ["all departments", "collective"],
    ["", "none"],
  ])("%j is %s", (text, shape) => expect(shapeOf(text)).toBe(shape));

  test.each<[BodyShape, boolean]>([["known", true], ["complete", true], ["collective", true], ["place", false], ["generic", false], ["bare", false], ["none", false]])("what is %s stands by itself: %s", (shape, whole) =>
    expect(isWhole(shape)).toBe(whole),
  );

  test("one Chinese character makes a text Chinese", () => {
    expect(["IT中心", "㐀", "Bureau", "12345"].map(isChinese)).toEqual([true, true, false, false]);
  });
});
