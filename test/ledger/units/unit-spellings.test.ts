/** Spellings of one unit of kinds that the table of groups does not have: the League, towns, companies, English. All offices are invented. */
import { groupUnits, type NamedUnit } from "../../../src/ledger/units";

const mention = (base: string): NamedUnit => ({ as: base, base, role: "lead" });
const groupsOf = (spellings: readonly string[]) => groupUnits(spellings.map(mention)).groups.map((group) => group.name);

describe("one unit", () => {
  test.each([
    [["Finance Bureau", "The Finance Bureau"]],
    [["Parks & Recreation Department", "Parks and Recreation Dept", "Parks and Recreation Dept."]],
    [["Dept. of Health", "Department of Health"]],
    [["finance bureau", "Finance Bureau"]],
    [["团区委", "共青团区委员会", "中国共产主义青年团云溪区委员会"]],
    [["团县委", "共青团东川县委"]],
    [["团市委", "共青团市委"]],
    [["云溪区", "云溪区政府", "云溪区人民政府"]],
    [["柳河乡", "柳河乡政府", "柳河乡人民政府"]],
    [["区国资委", "区政府国资委"]],
    [["县委组织部", "县组织部"]],
    [["东城公安分局", "市公安局东城分局"]],
    [["市市场监管局云溪分局", "云溪市场监管分局"]],
    [["柳河村委会", "柳河村村民委员会", "柳河村民委员会"]],
    [["东门社区居委会", "东门社区居民委员会"]],
    [["云溪城投集团", "云溪城投集团有限公司"]],
    [["云溪热力公司", "云溪热力有限公司", "云溪热力有限责任公司"]],
    [["区防火指挥部办", "区防火指挥部办公室"]],
    [["区种业局", "区种业管理局"]],
    [["区殡葬中心", "区殡葬管理中心"]],
    [["县湿保中心", "县湿地保护管理中心"]],
    [["县渔业和湿地局", "县渔业湿地局"]],
    [["县渔业与湿地局", "县渔业及湿地局"]],
    [["团区委", "区团委"]],
    // a head alone, where the ledger has one body of it
    [["区公安分局", "公安"]],
    [["规自分局", "规自"]],
    // a short name, though its full name is mistyped somewhere
    [["区湿地保护建设中心", "区湿地保护建设中心", "区湿地保护建社中心", "区湿保建中心"]],
  ])("%j", (spellings) => {
    expect(groupsOf(spellings)).toHaveLength(1);
    expect(groupsOf([...spellings].reverse())).toHaveLength(1);
  });

  test("a place that the ledger gives its level", () => {
    expect(groupsOf(["云溪区财政局", "云溪财政局", "石桥区财政局", "石桥财政局"])).toEqual(["云溪区财政局", "石桥区财政局"]);
    expect(groupsOf(["大柳河区财政局", "大柳河财政局"])).toEqual(["大柳河区财政局"]);
  });
});

describe("units of their own", () => {
  test.each([
    [["团市委", "团区委"]],
    [["共青团云溪区委", "共青团石桥区委"]],
    [["团区委", "区委"]],
    [["团区委", "区团校"]],
    [["云溪区", "石桥区"]],
    [["云溪区政府", "云溪区委"]],
    [["柳河镇", "柳河乡"]],
    [["柳河镇", "青石镇"]],
    [["柳河镇政府", "柳河镇党委"]],
    [["东城公安分局", "西城公安分局"]],
    [["市公安局东城分局", "市公安局西城分局"]],
    [["市公安局东城分局", "市公安局"]],
    [["市税务局云溪分局", "市公安局云溪分局"]],
    [["区和平中心", "区平中心"]],
    [["Housing Department", "Housing Office"]],
    [["Theatre Department", "Atre Department"]],
    [["Health & Sports Department", "Health Sports Department"]],
    [["云溪热力公司", "云溪水务公司"]],
    [["柳河村委会", "青石村委会"]],
    [["区委办", "区办"]],
    // A district's 台 may be its radio.
    [["区台", "区台办"]],
    // Proper names are not shortened.
    [["石桥东里街道", "石东街道"]],
    [["云溪热力公司", "云热公司"]],
    // Of several nobody can tell which is meant.
    [["东城公安分局", "西城公安分局", "公安"]],
    [["区民政局", "区民政中心", "民政"]],
    [["云溪区财政局", "石桥区财政局", "区财政局", "财政局"]],
    [["市公安局", "区公安分局", "公安局"]],
  ])("%j", (spellings) => expect(groupsOf(spellings)).toEqual(spellings));
});

describe("beside the ledger's other names", () => {
  test.each([
    // Names without level, and branches, say nothing of the ledger's own level.
    [["区民政局", "民政局", "财政局", "卫健委", "体育局"], ["区民政局", "财政局", "卫健委", "体育局"]],
    [["区民政局", "民政局", "规自分局", "税务分局"], ["区民政局", "规自分局", "税务分局"]],
    [["市公安局", "公安局", "市财政局"], ["市公安局", "市财政局"]],
    [["区公安分局", "公安局", "区财政局"], ["区公安分局", "区财政局"]],
    [["区公安分局", "公安处", "区公安处"], ["区公安分局", "区公安处"]],
    // Of a level's places one may be meant where there is but one; of a branch's those of that body count.
    [["云溪区财政局", "石桥区民政局", "区财政局"], ["云溪区财政局", "石桥区民政局", "区财政局"]],
    [["东城公安分局", "西城税务分局", "公安分局"], ["东城公安分局", "西城税务分局"]],
    [["区财政局", "市民政局", "市税务局", "财政局"], ["区财政局", "市民政局", "市税务局", "财政局"]],
  ])("%j are %j", (spellings, names) => expect(groupsOf(spellings)).toEqual(names));
});

describe("a mistyped name", () => {
  test.each([
    [["区湿地保护建设中心", "区湿地保护建设中心", "区湿地保护健设中心"], ["区湿地保护建设中心"]],
    [["市生态环境局", "市生态环竟局"], ["市生态环境局"]],
    [["区农业农村局", "区农业浓村局"], ["区农业农村局"]],
    [["区市场监督管理局", "区市场监督官理局"], ["区市场监督管理局"]],
  ])("%j are %j", (spellings, names) => expect(groupsOf(spellings)).toEqual(names));

  test.each([
    // Which of two is wrong cannot be told of a body that nobody knows.
    [["区湿地保护建设中心", "区湿地保护健设中心"]],
    // Another level, another place.
    [["市生态环境局", "区生态环竟局"]],
    [["云溪区生态环境局", "石桥区生态环竟局"]],
    // A series.
    [["区第一推进中心", "区第二推进中心", "区第三推进中心"]],
    [["区东湖保护中心", "区西湖保护中心"]],
    [["区甲地块指挥部", "区乙地块指挥部"]],
    // A word of another job.
    [["区新水务服务中心", "区新税务服务中心"]],
    // Proper names differ as they like.
    [["建云有限公司", "健云有限公司"]],
    [["石桥街道办事处", "石侨街道办事处"]],
  ])("%j stay apart", (spellings) => expect(groupsOf(spellings)).toEqual(spellings));

  test("what stands in the office's list is no mistake", () => {
    const units = ["区生态环境局", "区生态环竟局"].map((name) => ({ name, aliases: [], groups: [] }));
    expect(groupUnits(units.map(({ name }) => mention(name)), { units }).groups.map((group) => group.name)).toEqual(["区生态环境局", "区生态环竟局"]);
  });
});
