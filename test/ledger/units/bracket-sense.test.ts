/** What the brackets behind a name say. All offices are invented. */
import { bracketSense, type BracketSense } from "../../../src/ledger/units/bracket-sense";
import { vocabularyOf } from "../../../src/ledger/units/unit-vocabulary-type";

const sense = (content: string, name: string, after = "", names: readonly string[] = []): BracketSense => bracketSense(content, name, after, vocabularyOf(names));
const REMARK: BracketSense = { kind: "remark" };
const INNER: BracketSense = { kind: "inner" };
const ALIAS: BracketSense = { kind: "alias" };
const share = (text: string): BracketSense => ({ kind: "share", share: text });
const members = (...list: readonly string[]): BracketSense => ({ kind: "members", members: list });
const role = (kind: "lead" | "support", text?: string): BracketSense => (text === undefined ? { kind: "role", role: kind } : { kind: "role", role: kind, share: text });

describe("who leads, who supports", () => {
  test.each<[string, BracketSense]>([
    ["牵头", role("lead")],
    ["牵头单位", role("lead")],
    ["配合", role("support")],
    ["主", role("lead")],
    ["牵", role("lead")],
    ["协", role("support")],
    ["辅", role("support")],
    ["配", role("support")],
    ["牵头,负责拆迁", role("lead", "负责拆迁")],
    ["主、统筹道路建设", role("lead", "统筹道路建设")],
    ["配合:做好资金保障", role("support", "做好资金保障")],
    ["配合;资金,审计", role("support", "资金,审计")],
    ["牵头,", role("lead")],
    ["lead, road works", role("lead", "road works")],
    ["support", role("support")],
  ])("区住建委（%s）", (content, expected) => expect(sense(content, "区住建委")).toEqual(expected));
});

describe("what names nobody", () => {
  test.each([
    // nothing at all, or no word
    ["", "各街道"],
    ["", "区住建委"],
    ["、", "各街道"],
    ["、", "区住建委"],
    ["和", "区住建委"],
    ["8888", "各街道"],
    ["8888-12", "各街道"],
    ["1、2、3", "各街道"],
    // who answers, and how to reach them
    ["责任单位", "各街道"],
    ["责任人", "各街道"],
    ["联系人:李四", "各街道"],
    ["李四13800000000", "各街道"],
    ["李四88881", "各街道"],
    ["王某、李某", "各街道"],
    ["王主任、李主任", "各街道"],
    ["王主任", "区住建委"],
    // what is said of the list
    ["含乡镇、开发区", "各街道"],
    ["除东门、南湖", "各街道"],
    ["原区卫计委", "区卫健委"],
    ["由分管领导负责", "区住建委"],
    ["共十二家", "区教育局"],
    // neither a body nor a part of the work
    ["工作专班", "区住建委"],
    ["学校", "区教育局"],
    ["各街道", "区民政局"],
    ["张家湾", "区民政局"],
    ["国安办、张家湾", "区委办"],
    ["局", "区财政局"],
    ["环境", "区生态环境局"],
    ["数控中枢", "数据转换中枢"],
    ["城投", "城投"],
    ["urgent", "Housing Bureau"],
  ])("（%s） behind %s", (content, name) => expect(sense(content, name)).toEqual(REMARK));
});

describe("a part of the work", () => {
  test.each<[string, string]>([
    ["负责拆迁", "区住建委"],
    ["主要负责资金", "区财政局"],
    ["具体承担管网改造", "区水务局"],
    ["分管道路", "区住建委"],
    ["拆迁部分", "区住建委"],
    ["道路工程、管网工程项目", "区住建委"],
    ["资金方面", "区财政局"],
    ["二标段", "区住建委"],
    ["城南片区", "区城管委"],
    ["负责本辖区", "各街道"],
  ])("（%s） behind %s", (content, name) => expect(sense(content, name)).toEqual(share(content)));

  test("a unit of the ledger is none, though it ends like one", () => {
    expect(sense("临河片区", "区城管委", "", ["临河片区"])).toEqual(ALIAS);
  });
});

describe("a part of the name", () => {
  test.each([
    ["乡镇", "各街道", ""],
    ["市、区", "各县", "人民政府"],
    ["乡镇、", "各街道", ""],
    ["市、区", "县", "人民政府"],
    ["居", "云溪村", "委会"],
    ["集团", "云溪", "有限公司"],
    ["公园", "云溪", "管理处"],
    ["水利", "清河", "研究院"],
    ["集团", "云溪", "有限责任公司云溪分公司"],
  ])("（%s） between %s and %s", (content, name, after) => expect(sense(content, name, after)).toEqual(INNER));

  test.each<[string, string, string, BracketSense]>([
    // the text behind begins a name of its own
    ["房管局", "区住建委", "区财政局", ALIAS],
    ["国安办", "区委办", "石桥街道", ALIAS],
    ["人防办、房管局", "区住建委", "办公室", ALIAS],
  ])("（%s） between %s and %s is none", (content, name, after, expected) => expect(sense(content, name, after)).toEqual(expected));
});

describe("members of a collective", () => {
  test.each<[string, string, BracketSense]>([
    ["东门、南湖", "各街道", members("东门", "南湖")],
    ["东门和南湖", "各街道", members("东门", "南湖")],
    ["东门、、南湖等", "各街道", members("东门", "南湖")],
    ["东门、等", "各街道", members("东门")],
    ["社区、南湖", "各街道", members("社区", "南湖")],
    ["1号院、2号院", "各社区", members("1号院", "2号院")],
    ["网格1、网格2", "各社区", members("网格1", "网格2")],
    ["高等学校、中小学", "各有关单位", members("高等学校", "中小学")],
    ["区财政局、区审计局", "有关部门", members("区财政局", "区审计局")],
  ])("（%s） behind %s", (content, name, expected) => expect(sense(content, name)).toEqual(expected));
});

describe("a second name", () => {
  test.each([
    ["公务员局", "区委组织部"],
    ["区文物局", "区文旅局"],
    ["国安办、档案局", "区委办"],
    ["县粮食和物资储备局", "县发展改革局"],
    ["发改委", "发展和改革委员会"],
    ["IT", "区信息中心"],
    ["重点项目管理中心", "区城投公司"],
    ["数转中枢", "数据转换中枢"],
    ["Parks Department", "Green Spaces Office"],
  ])("（%s） behind %s", (content, name) => expect(sense(content, name)).toEqual(ALIAS));

  test("one that the ledger uses elsewhere", () => {
    expect(sense("星火", "数转中枢", "", ["星火"])).toEqual(ALIAS);
    expect(sense("国安办、星火", "区委办", "", ["星火"])).toEqual(ALIAS);
  });
});
