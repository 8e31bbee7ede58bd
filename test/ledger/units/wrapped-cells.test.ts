/** Narrow columns: names broken over lines, and joining words left at a line's end or beginning. All offices are invented. */
import { learnUnitNames, readUnitCell } from "../../../src/ledger/units";

const mentions = (cell: string, elsewhere: readonly string[] = []) => readUnitCell(cell, { vocabulary: learnUnitNames([cell, ...elsewhere]), column: "unit", hasSupportColumn: false });
const names = (cell: string, elsewhere?: readonly string[]) => mentions(cell, elsewhere).map((each) => each.as);

describe("a joining word beside a line's end", () => {
  test.each([
    ["区住建委和\n区财政局", "和", ["区住建委", "区财政局"]],
    ["区住建委\n和区财政局", "和", ["区住建委", "区财政局"]],
    ["区住建委以及\n区财政局", "以及", ["区住建委", "区财政局"]],
    ["区住建委\n以及区财政局", "以及", ["区住建委", "区财政局"]],
    ["区民政局\n及各街道办事处", "及", ["区民政局", "各街道办事处"]],
    ["区民政局\n和各成员单位", "和", ["区民政局", "各成员单位"]],
    ["区住建委 及 区财政局", "及", ["区住建委", "区财政局"]],
    ["区住建委\n会同区财政局", "会同", ["区住建委", "区财政局"]],
    ["区住建委 会同 区财政局", "会同", ["区住建委", "区财政局"]],
    ["区住建委会同\n区财政局", "会同", ["区住建委", "区财政局"]],
    ["区教育局\n与云溪区人民医院", "与", ["区教育局", "云溪区人民医院"]],
    ["Finance Bureau and\nHousing Bureau", "and", ["Finance Bureau", "Housing Bureau"]],
    ["Finance Bureau\nand Housing Bureau", "and", ["Finance Bureau", "Housing Bureau"]],
    ["Finance Bureau\n& Housing Bureau", "&", ["Finance Bureau", "Housing Bureau"]],
  ])("%j: two units, joined by %s", (cell, word, units) => {
    expect(names(cell)).toEqual(units);
    expect(mentions(cell).map((each) => each.separator)).toEqual([null, word]);
  });

  test.each([
    ["区民政局\n和城投\n及规自分局", ["区民政局", "城投", "规自分局"], ["城投"]],
    ["区委宣传部\n区文旅局和\n区财政局", ["区委宣传部", "区文旅局", "区财政局"], []],
    ["区委宣传部和\n区文旅局\n区财政局", ["区委宣传部", "区文旅局", "区财政局"], []],
    ["区委宣传部\n和区文旅局\n区财政局", ["区委宣传部", "区文旅局", "区财政局"], []],
    ["区住建委和\n区财政局及\n各街道", ["区住建委", "区财政局", "各街道"], []],
  ])("%j", (cell, units, elsewhere) => expect(names(cell, elsewhere)).toEqual(units));

  test.each([
    ["区发展和\n改革委员会"],
    ["区发展\n和改革委员会"],
    ["区人力资源和\n社会保障局"],
    ["区人力资源\n和社会保障局"],
    ["市规划和\n自然资源委员会"],
    ["县文化\n和旅游局"],
    ["区发展和\n改革委\n员会"],
    ["县教育和\n体育\n局"],
  ])("the word is the name's own: %j", (cell) => {
    expect(names(cell)).toEqual([cell.replace(/\n/g, "")]);
    expect(names(`${cell}\n区审计局`)).toEqual([cell.replace(/\n/g, ""), "区审计局"]);
  });

  test("who is joined by 会同 supports, over a line's end too", () => {
    expect(mentions("区住建委（牵头）、区水务局\n会同区财政局").map((each) => each.role)).toEqual(["lead", "support", "support"]);
    expect(mentions("区住建委会同\n区财政局").map((each) => each.role)).toEqual(["lead", "support"]);
    expect(mentions("区住建委 会同 区财政局").map((each) => each.role)).toEqual(["lead", "support"]);
    expect(mentions("区住建委牵头，区财政局会同").map((each) => each.role)).toEqual(["lead", "support"]);
  });
});

describe("one name over several lines", () => {
  test.each([
    // a host and its department
    ["区委\n宣传部"],
    ["市委\n政法委"],
    ["区人大\n常委会"],
    ["区政府\n办公室"],
    ["县政府\n督查室"],
    ["市公安局\n云溪分局"],
    ["区政府\n各部门"],
    ["县政府\n有关部门"],
    ["区直\n各单位"],
    ["全区\n各学校"],
    ["市直\n有关单位"],
    // a place, and what only begins a name
    ["云溪区\n住建局"],
    ["江北市\n云溪区住建局"],
    ["国网\n云溪供电公司"],
    ["国家税务总局\n云溪区税务局"],
    ["共青团\n云溪区委"],
    ["中共\n云溪区委"],
    ["广东\n江北市水利局"],
    ["区疫情\n防控工作\n领导小组\n办公室"],
    ["区老旧小区\n改造工作\n指挥部"],
    ["云溪新能源\n汽车科技\n有限公司"],
  ])("%j", (cell) => expect(names(cell)).toEqual([cell.replace(/\n/g, "")]));

  test.each([
    ["Department of\nHousing and\nUrban Development", "Department of Housing and Urban Development"],
    ["Office of the\nCity Clerk", "Office of the City Clerk"],
    ["Water and Sewer\nDepartment", "Water and Sewer Department"],
  ])("%j", (cell, name) => expect(names(cell)).toEqual([name]));

  test("a town and the body below it are two, unless the ledger has one of that name", () => {
    expect(names("柳河镇\n交通支队")).toEqual(["柳河镇", "交通支队"]);
    expect(names("柳河镇\n交通支队", ["柳河镇交通支队、区财政局"])).toEqual(["柳河镇交通支队"]);
  });
});

describe("lines that are units of their own", () => {
  test.each([
    ["国资处\n各学院"],
    ["教务处\n属地街道"],
    ["区水务局\n相关镇街"],
    ["市公安局\n公安分局"],
    ["区文旅局\n宣传部"],
    ["云溪区\n石桥区\n江北市财政局"],
    ["云溪区\n江北市财政局"],
    ["区委\n区政府\n区人大\n区政协"],
    ["区政府办\n各镇人民政府"],
    ["城投集团\n水务集团\n公交集团"],
    ["人事科\n财务科\n后勤科\n保卫科"],
    ["云溪区政府\n石桥区政府\n龙山县政府"],
    ["区科协\n区文联\n区侨联\n区残联"],
  ])("%j", (cell) => expect(names(cell)).toEqual(cell.split("\n")));

  test.each([
    ["Bureau of Finance\nBureau of Housing"],
    ["Police Department\nFire Department\nParks Department"],
    ["Department of Health\nDepartment of Education\nOffice of Planning"],
  ])("%j", (cell) => expect(names(cell)).toEqual(cell.split("\n")));

  test("a long list, some of whose names are broken", () => {
    expect(names("区发改委\n区教委\n区科委\n区民\n政局\n区财政局\n区人力社\n保局\n区生态环\n境局\n区住建委\n区城管委\n区交通局\n区水务局\n区农业农\n村局\n区商务局\n区文旅局\n区卫健委\n区审计局")).toEqual([
      "区发改委", "区教委", "区科委", "区民政局", "区财政局", "区人力社保局", "区生态环境局", "区住建委", "区城管委", "区交通局", "区水务局", "区农业农村局", "区商务局", "区文旅局", "区卫健委", "区审计局",
    ]);
  });
});
