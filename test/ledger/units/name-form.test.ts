/** A unit's name taken apart: place, level, what it deals with, kind. All offices are invented. */
import { isFunctional, nameForm, shortHeads } from "../../../src/ledger/units/name-form";

type Row = readonly [written: string, place: string, level: string, head: string, kind: string, known: boolean];
const NO_PLACES: ReadonlyMap<string, string> = new Map();

const BODIES: readonly Row[] = [
  ["云溪区住建委", "云溪", "区", "住房城乡建设", "委", true],
  ["区住房和城乡建设委员会", "", "区", "住房城乡建设", "委", true],
  ["卫健委", "", "", "卫生健康", "委", true],
  ["区妇联", "", "区", "妇女联合会", "=", true],
  ["区委", "", "区", "委员会", "=", true],
  ["市政府办公厅", "", "市", "人民政府办公厅", "=", true],
  ["区财政", "", "区", "财政", "", false],
  // 行 is no bank here.
  ["区城市运行", "", "区", "城市运行", "", false],
  ["城投", "", "", "城投", "", false],
  // a joining word counts for nothing, but where it is half of a name
  ["区渔业和湿地局", "", "区", "渔业湿地", "局", false],
  ["县粮和油中心", "", "县", "粮油", "中心", false],
  ["区永和中心", "", "区", "永和", "中心", false],
  // villages
  ["柳河村村民委员会", "", "", "柳河", "村委会", false],
  ["柳河村委会", "", "", "柳河", "村委会", false],
  ["新村村委会", "", "", "新", "村委会", false],
  ["村头村村委会", "", "", "村头", "村委会", false],
  ["区美丽乡村办", "", "区", "美丽乡村", "办", false],
];

const HOSTS: readonly Row[] = [
  ["区委宣传部", "", "区", "宣传部", "=", true],
  ["县委农村工作部", "", "县", "农村工作", "部", false],
  ["区人民政府国有资产监督管理委员会", "", "区", "国有资产监督管理", "委", true],
  ["区政府国资委", "", "区", "国有资产监督管理", "委", true],
  // what only begins so
  ["区政府国资委监事会", "", "区", "政府国资委监事", "会", false],
  ["区委机关", "", "区", "委机关", "", false],
  ["区委办公室", "", "区", "委办公厅", "=", true],
  ["区委员会", "", "区", "委员会", "=", true],
];

const LEAGUE: readonly Row[] = [
  ["团区委", "", "区", "共青团委员会", "=", true],
  ["区团委", "", "区", "共青团委员会", "=", true],
  ["共青团云溪区委员会", "云溪", "区", "共青团委员会", "=", true],
  ["中国共产主义青年团清河县委", "清河", "县", "共青团委员会", "=", true],
  ["共青团江北市云溪区委", "云溪", "区", "共青团委员会", "=", true],
  // its department, and what only ends so
  ["团区委权益部", "", "", "团区委权益", "部", false],
  ["云水集团市委员会", "", "", "云水集团市", "委", false],
];

const PLACES: readonly Row[] = [
  ["柳河镇", "", "", "柳河", "镇", false],
  ["柳河镇人民政府", "", "", "柳河", "镇", false],
  ["清河县柳河乡政府", "", "", "柳河", "乡", false],
  ["云溪区", "云溪", "区", "人民政府", "=", true],
  ["云溪区政府", "云溪", "区", "人民政府", "=", true],
  ["云溪区人民政府", "云溪", "区", "人民政府", "=", true],
  ["区政府", "", "区", "人民政府", "=", true],
  ["镇政府", "", "镇", "人民政府", "=", true],
  ["石桥街道办事处", "", "", "石桥", "街道", false],
];

const BRANCHES: readonly Row[] = [
  ["市公安局云溪分局", "云溪", "分", "公安", "分局", true],
  ["市公安局云溪区分局", "云溪", "分", "公安", "分局", true],
  ["市规划和自然资源委云溪分局", "云溪", "分", "自然资源", "分局", true],
  ["市规划和自然资源委员会云溪分局", "云溪", "分", "自然资源", "分局", true],
  ["市湿地局云溪分局", "云溪", "分", "湿地", "分局", false],
  ["公安分局", "", "分", "公安", "分局", true],
  ["区公安分局", "", "分", "公安", "分局", true],
  ["云溪区公安分局", "云溪", "分", "公安", "分局", true],
  ["东城公安分局", "东城", "分", "公安", "分局", true],
  ["大柳河公安分局", "大柳河", "分", "公安", "分局", true],
  ["南山新城公安分局", "南山新城", "分", "公安", "分局", true],
  // No place has a name of one character.
  ["新公安分局", "", "分", "新公安", "分局", false],
  ["湿地分局", "", "分", "湿地", "分局", false],
  ["区渔业和湿地分局", "", "分", "渔业湿地", "分局", false],
  // A district's police is a branch, whatever it is called.
  ["区公安局", "", "分", "公安", "分局", true],
  ["市公安局", "", "市", "公安", "局", true],
  ["区公安处", "", "区", "公安", "处", true],
  ["区财政局", "", "区", "财政", "局", true],
];

const ENGLISH: readonly Row[] = [
  ["The Finance Dept.", "", "", "finance department", "", false],
  ["Office of the Mayor", "", "", "office of the mayor", "", false],
  ["Parks & Recreation Department", "", "", "parks and recreation department", "", false],
];

const formOf = ([, place, level, head, kind, known]: Row) => ({ place, level, head, kind, known });

describe.each([
  ["bodies", BODIES],
  ["a host that is often left out", HOSTS],
  ["the Youth League", LEAGUE],
  ["towns, districts, streets", PLACES],
  ["branches", BRANCHES],
  ["English", ENGLISH],
])("%s", (_, rows) => {
  test.each(rows.map((row) => [row[0], formOf(row)] as const))("%s", (written, form) => expect(nameForm(written, NO_PLACES)).toEqual(form));
});

describe("a place that the ledger names with its level", () => {
  const named: ReadonlyMap<string, string> = new Map([["云溪", "区"], ["大柳河", "县"], ["南山新城", "区"]]);
  const rows: readonly Row[] = [
    ["云溪财政局", "云溪", "区", "财政", "局", true],
    ["大柳河财政局", "大柳河", "县", "财政", "局", true],
    ["南山新城财政局", "南山新城", "区", "财政", "局", true],
    ["云溪妇联", "云溪", "区", "妇女联合会", "=", true],
    // Another place, a body that nobody knows, a level of its own.
    ["石桥财政局", "", "", "石桥财政", "局", false],
    ["云溪湿地站", "", "", "云溪湿地", "站", false],
    ["市云溪财政局", "", "市", "云溪财政", "局", false],
  ];
  test.each(rows.map((row) => [row[0], formOf(row)] as const))("%s", (written, form) => expect(nameForm(written, named)).toEqual(form));
});

test.each([
  ["区财政局", true],
  ["区卫生健康委员会", true],
  ["区大数据中心", true],
  ["市公安局云溪分局", true],
  ["区防火指挥部", true],
  ["柳河镇", false],
  ["石桥街道", false],
  ["云溪热力公司", false],
  ["区妇联", false],
  ["城投", false],
])("%s is told by what it does: %j", (written, functional) => expect(isFunctional(nameForm(written, NO_PLACES))).toBe(functional));

test.each([
  ["湿地保护", ["湿保"]],
  ["湿地保护管理", ["湿地保护", "湿保管", "湿保"]],
  ["园区管理", ["园区", "园管"]],
  ["事业单位登记", ["事单登"]],
  // too short, or of words that nobody can tell
  ["园区", []],
  ["湿地保", []],
  ["水管理", []],
  ["管理", []],
])("%s is shortened to %j", (head, shorts) => expect(shortHeads(head)).toEqual(shorts));
