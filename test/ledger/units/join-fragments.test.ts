/** Which pieces of a stretch are one name. All offices are invented. */
import { isSharedOffice, joinFragments, type Fragment } from "../../../src/ledger/units/join-fragments";
import { vocabularyOf } from "../../../src/ledger/units/unit-vocabulary-type";

/** Pieces parted by "|" (a line's end), "{和}" (a joining word) or "+" (nothing). */
function fragmentsOf(pieces: string): Fragment[] {
  const fragments: Fragment[] = [];
  let before: Fragment["before"] = { kind: "gap", word: "", newline: false };
  let start = 0;
  for (const piece of pieces.split(/(\||\+|\{[^}]*\})/)) {
    if (piece === "|") before = { kind: "gap", word: "", newline: true };
    else if (piece === "+") before = { kind: "none", word: "", newline: false };
    else if (piece.startsWith("{")) before = { kind: "and", word: piece.slice(1, -1), newline: false };
    else fragments.push({ text: piece, start, end: start + piece.length, before });
    start += piece.length;
  }
  return fragments;
}

/** The names, as they are written: what parts two pieces of a name is left within it. */
function joined(pieces: string, names: readonly string[] = []): string[] {
  const fragments = fragmentsOf(pieces);
  const starts = joinFragments(fragments, vocabularyOf(names));
  return starts.map((from, order) => pieces.slice(fragments[from]?.start, fragments[(starts[order + 1] ?? fragments.length) - 1]?.end));
}

describe("one name", () => {
  test.each<[string, readonly string[]]>([
    ["区住建委", []],
    // what is known, or complete, only as a whole
    ["区生态|环境局", []],
    ["区发展{和}改革委员会", []],
    ["区人力资源|{和}社会保障局".replace("|", ""), []],
    ["区城市管理|综合行政|执法局", []],
    ["王府井|管委会", []],
    ["云溪新能源|汽车科技|有限公司", []],
    ["各有关|单位", []],
    ["各街道|办事处", []],
    ["临江新城|建管", ["临江新城建管"]],
    ["临江|新城|建管", ["临江新城建管"]],
    // a host and its department
    ["区委|宣传部", []],
    ["区政协|研究室", []],
    ["政协|研究室", []],
    ["集团党委|组织部", []],
    ["区人大常委会|研究室", []],
    ["区纪委|宣传部", []],
    ["石桥镇人民政府|信访局", []],
    ["区政府|各部门", []],
    ["区委|各部门", []],
    ["区政府|有关部门", []],
    ["区直|各单位", []],
    ["全区|各学校", []],
    ["本镇|各村", []],
    ["市公安局|云溪分局", []],
    ["市规划和自然资源委|云溪分局", []],
    ["县委+县政府督查室", []],
    ["县委|县政府督查室", []],
    ["清河县委|县政府督查室", []],
    ["县委{和}县政府各部门", []],
    // a place, and what only begins a name
    ["云溪区|住建局", []],
    ["云溪区|第一医院", []],
    ["江北市|云溪区住建局", []],
    ["江北市|云溪区|住建局", []],
    ["云溪省|江北市|财政局", []],
    ["广东|江北市水利局", []],
    ["国网|云溪供电公司", []],
    ["国家税务总局|云溪区税务局", []],
    ["共青团|云溪区委", []],
    ["中共|云溪区委", []],
    ["沙县|财政局", []],
    ["江北市|石桥|街道办事处", []],
    ["沿江|各镇", []],
    ["石桥街道|办事处", []],
    ["校|园安全办公室", []],
    ["颐{和}园", []],
    ["张家湾{和}石桥", []],
    ["IT|枢纽", ["IT枢纽"]],
    // English
    ["Alpha|Beta", ["Alpha Beta"]],
    ["Alpha{and}Beta", ["Alpha and Beta"]],
    ["Friends of|Parks", []],
    ["Department of|Health", []],
    ["Parks{and}Recreation Department", []],
    ["Parks|{&}Recreation Department".replace("|", ""), []],
    ["Office of the|City Clerk", []],
  ])("%s (the ledger has %j)", (pieces, names) => expect(joined(pieces, names)).toEqual([pieces]));
});

describe("several names", () => {
  test.each<[string, string[], readonly string[]]>([
    ["区住建委|区财政局", ["区住建委", "区财政局"], []],
    ["区住建委{和}区财政局", ["区住建委", "区财政局"], []],
    ["区住建委+区财政局", ["区住建委", "区财政局"], []],
    ["城投|水务|公交", ["城投", "水务", "公交"], []],
    ["办公室|人事科|财务科", ["办公室", "人事科", "财务科"], []],
    ["办公室|城投", ["办公室", "城投"], []],
    ["区生态|环境局|区水务局", ["区生态|环境局", "区水务局"], []],
    ["区民|政局|区财政局", ["区民|政局", "区财政局"], []],
    ["区水务局|区人力|资源|社会|保障局", ["区水务局", "区人力|资源|社会|保障局"], []],
    ["天坛|街道|龙潭|街道", ["天坛|街道", "龙潭|街道"], []],
    ["街道|社区", ["街道", "社区"], []],
    ["城投|街道", ["城投|街道"], []],
    ["社区|卫生服务中心", ["社区|卫生服务中心"], []],
    ["石桥|街道", ["石桥|街道"], ["石桥"]],
    ["街道{和}社区", ["街道", "社区"], []],
    ["区民政局{和}街道", ["区民政局", "街道"], []],
    ["云溪区{和}石桥区", ["云溪区", "石桥区"], []],
    ["区民政局|街道", ["区民政局", "街道"], []],
    ["区民政局|街道|社区", ["区民政局", "街道", "社区"], []],
    ["星火|区财政局", ["星火", "区财政局"], []],
    ["城投|财政局", ["城投", "财政局"], []],
    ["数转中枢|星火", ["数转中枢", "星火"], ["数转中枢", "星火"]],
    ["数转中枢{和}星火", ["数转中枢", "星火"], ["数转中枢", "星火"]],
    // no host, or no department of it
    ["区委党校|宣传部", ["区委党校", "宣传部"], []],
    ["区文旅局|宣传部", ["区文旅局", "宣传部"], []],
    ["区委|区委组织部", ["区委", "区委组织部"], []],
    ["区委|委组织部", ["区委|委组织部"], []],
    ["区政府|石桥宣传部", ["区政府", "石桥宣传部"], []],
    ["区委|研究室办公楼管理处", ["区委", "研究室办公楼管理处"], []],
    ["区政府办|各部门", ["区政府办", "各部门"], []],
    ["区委办|各部门", ["区委办", "各部门"], []],
    ["区政府|镇街各部门", ["区政府", "镇街各部门"], []],
    ["区财政局|各部门", ["区财政局", "各部门"], []],
    ["市公安局办公室|云溪分局", ["市公安局办公室", "云溪分局"], []],
    ["市公安局|公安分局", ["市公安局", "公安分局"], []],
    ["市公安局|综合执法分局", ["市公安局", "综合执法分局"], []],
    ["市公安局|云溪区规划分局", ["市公安局", "云溪区规划分局"], []],
    ["区财政局|云溪分局", ["区财政局", "云溪分局"], []],
    ["区财政局|县委|县政府督查室", ["区财政局", "县委|县政府督查室"], []],
    // a collective begins a name of its own
    ["国资处|各学院", ["国资处", "各学院"], []],
    ["教务处|属地街道", ["教务处", "属地街道"], []],
    ["区水务局|相关镇街", ["区水务局", "相关镇街"], []],
    ["城投公司|全体成员", ["城投公司", "全体成员"], []],
    ["云溪区|各街道", ["云溪区", "各街道"], ["各街道"]],
    ["江北市|区各部门", ["江北市", "区各部门"], []],
    // a place stands as a unit beside others of its rank, and before none of a higher one
    ["云溪区|石桥区|江北市财政局", ["云溪区", "石桥区", "江北市财政局"], []],
    ["云溪区|江北市财政局", ["云溪区", "江北市财政局"], []],
    ["云溪区|石桥区住建局", ["云溪区", "石桥区住建局"], []],
    ["区住建委|江北市财政局", ["区住建委", "江北市财政局"], []],
    ["城投|云溪区财政局", ["城投", "云溪区财政局"], []],
    ["全区教育局|各学校", ["全区教育局", "各学校"], []],
    ["全区|石桥街道", ["全区", "石桥街道"], []],
    ["永和园|各学院", ["永和园", "各学院"], []],
    ["区长信箱|各学院", ["区长信箱", "各学院"], []],
    ["管理|局|人事科", ["管理|局", "人事科"], []],
    ["城市|区财政局", ["城市", "区财政局"], []],
    ["全市|云溪区财政局", ["全市", "云溪区财政局"], []],
    ["老旧小区|镇财政所", ["老旧小区", "镇财政所"], []],
    // a town and the body below it
    ["柳河镇|交通支队", ["柳河镇", "交通支队"], []],
    ["柳河镇|交通支队", ["柳河镇|交通支队"], ["柳河镇交通支队"]],
    // English
    ["Finance Bureau{and}Housing Bureau", ["Finance Bureau", "Housing Bureau"], []],
    ["Finance Bureau|Housing Bureau", ["Finance Bureau", "Housing Bureau"], []],
    ["Finance|Housing", ["Finance", "Housing"], []],
    ["Finance|Housing Bureau", ["Finance", "Housing Bureau"], []],
    ["Department of|Health|Office of|Planning", ["Department of|Health", "Office of|Planning"], []],
    ["Housing{and}Parks", ["Housing", "Parks"], ["Housing", "Parks"]],
  ])("%s: %j (the ledger has %j)", (pieces, expected, names) => expect(joined(pieces, names)).toEqual(expected));

  test("nothing has no names", () => expect(joinFragments([], vocabularyOf([]))).toEqual([]));

  test("a long list, each of whose names is broken", () => {
    const towns = "东门 南湖 西苑 北坡 石桥 柳河 云溪 青石 龙潭 天坛".split(" ").map((town) => `${town}|街道`);
    expect(joined(towns.join("|"))).toEqual(towns);
  });

  test("a long list of sections", () => {
    const sections = "人事科 财务科 后勤科 保卫科 综合科 法规科 信访科 档案科 宣教科 统计科 审计科 规划科 科技科 外事科 基建科 老干科".split(" ");
    expect(joined(sections.join("|"))).toEqual(sections);
  });
});

describe("an office of party and government together", () => {
  test.each([["县委县政府督查室"], ["县委、县政府督查室"], ["区委和区政府各部门"], ["云溪区委、云溪区政府各委办局"], ["清河县委县政府信访局"], ["市委市政府各有关单位"]])("%s", (text) => expect(isSharedOffice(text)).toBe(true));
  test.each([["县委市政府督查室"], ["县委县政府"], ["县委县政府督查室主任"], ["县委及县政府督查室"], ["区财政局县委县政府督查室"], ["县政府督查室"], ["委政府督查室"], [`${"云溪".repeat(12)}委${"云溪".repeat(12)}政府督查室`]])("%s is none", (text) => expect(isSharedOffice(text)).toBe(false));
});
