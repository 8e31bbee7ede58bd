/** Rosters as offices keep them: their headers, their ways to part several names in a cell, their slips. All offices are invented. */
import { learnUnitNames, membersOf, readRoster, readUnitCell } from "../../../src/ledger/units";

const unitsOf = (rows: readonly (readonly string[])[]) => readRoster(rows).roster.units;
const FINANCE = [{ name: "区财政局", aliases: ["区财政"], groups: ["经济口"] }];

describe("headers", () => {
  test.each([
    ["单位名称", "简称", "所属集合"],
    ["单位", "别名", "集合"],
    ["单位全称", "单位简称", "所属类别"],
    ["全称", "别称", "集合"],
    [" 责任单位 ", "曾用名\n", "所属集合"],
    ["名称", "其他名称", "集合"],
    ["Unit", "Alias", "Groups"],
    ["Unit name", "Short names", "Collectives"],
    ["Full name", "Short name", "Collective"],
  ])("%j, %j, %j", (...headers) => expect(unitsOf([headers, ["区财政局", "区财政", "经济口"]])).toEqual(FINANCE));

  test("their order is free, and other columns are passed over", () => {
    expect(unitsOf([["所属集合", "序号", "简称", "单位名称备注", "单位名称"], ["经济口", "1", "区财政", "无", "区财政局"]])).toEqual(FINANCE);
  });

  test("a title that holds the word is no header", () => {
    expect(unitsOf([["云溪区单位名称一览", ""], ["单位名称", "简称"], ["区财政局", ""]])).toEqual([{ name: "区财政局", aliases: [], groups: [] }]);
  });

  test("names alone, and short rows", () => {
    expect(unitsOf([["单位名称"], ["区财政局"], [], ["区民政局"]]).map((unit) => unit.name)).toEqual(["区财政局", "区民政局"]);
    expect(unitsOf([["单位名称", "简称", "所属集合"], ["区财政局"]])).toEqual([{ name: "区财政局", aliases: [], groups: [] }]);
  });
});

describe("cells", () => {
  test.each(["区财政、财政局", "区财政，财政局", "区财政,财政局", "区财政；财政局", "区财政;财政局", "区财政/财政局", "区财政\n财政局", "区财政|财政局", " 区财政 、 财政局、", "区财政、\n财政局"])("two aliases in %j", (cell) => {
    expect(unitsOf([["单位名称", "简称"], ["区财政局", cell]])[0]?.aliases).toEqual(["区财政", "财政局"]);
  });

  test("a name broken over lines is one name; an English one keeps its spaces", () => {
    expect(unitsOf([["单位名称"], ["区生态\n环境局 "], ["Finance  Bureau"]]).map((unit) => unit.name)).toEqual(["区生态环境局", "Finance Bureau"]);
  });

  test("an alias that is the name itself, or stands twice, is none", () => {
    expect(unitsOf([["单位名称", "简称"], ["区财政局", "区财政局、区 财政局、区财政、区财政"]])[0]?.aliases).toEqual(["区财政"]);
  });
});

describe("slips", () => {
  test("a blank row is no slip, and a row without a name hides none of the others", () => {
    const { roster, problems } = readRoster([["单位名称", "简称"], [" ", "\n"], ["", "财政"], ["区民政局", "民政"]]);
    expect(problems).toEqual([{ kind: "name-missing", row: 2 }]);
    expect(roster.units).toEqual([{ name: "区民政局", aliases: ["民政"], groups: [] }]);
  });

  test("an alias in both rows of a unit that stands twice clashes with nothing", () => {
    const { roster, problems } = readRoster([["单位名称", "简称", "集合"], ["区财政局", "财政", "经济口"], ["区财政局", "财政", "政府部门"], ["区财政局", "", ""]]);
    expect(problems.map(({ kind, ...rest }) => [kind, "row" in rest ? rest.row : -1])).toEqual([["duplicate-name", 2], ["duplicate-name", 3]]);
    expect(roster.units).toEqual([{ name: "区财政局", aliases: ["财政"], groups: ["经济口", "政府部门"] }]);
  });

  test("an alias of three units is said once, at the last of them", () => {
    const { roster, problems } = readRoster([["单位名称", "简称"], ["区教委", "教育、教委"], ["区教育考试院", "教育"], ["区教育学院", " 教 育"]]);
    expect(problems).toEqual([{ kind: "alias-clash", row: 3, alias: "教育", names: ["区教委", "区教育考试院", "区教育学院"] }]);
    expect(roster.units.map((unit) => unit.aliases)).toEqual([["教委"], [], []]);
  });
});

describe("collectives", () => {
  const { roster } = readRoster([["单位名称", "所属集合"], ["柳河镇人民政府", "各镇人民政府、各镇街"], ["石桥街道办事处", "各街道、各镇街"], ["青石镇人民政府", "各镇人民政府、各镇街"]]);
  test.each([
    ["各镇", ["柳河镇人民政府", "青石镇人民政府"]],
    ["各镇政府", ["柳河镇人民政府", "青石镇人民政府"]],
    ["各街道办", ["石桥街道办事处"]],
    ["各街道办事处", ["石桥街道办事处"]],
    ["各镇街", ["柳河镇人民政府", "石桥街道办事处", "青石镇人民政府"]],
    ["各乡镇", []],
  ])("%s: %j", (collective, members) => expect(membersOf(collective, roster)).toEqual(members));
});

describe("names that the roster or the ledger knows", () => {
  const read = (cell: string, cells: readonly string[], names: readonly string[] = [], aliases: readonly string[] = []) =>
    readUnitCell(cell, { vocabulary: learnUnitNames(cells, { units: names.map((name) => ({ name, aliases, groups: [] })) }), column: "unit", hasSupportColumn: false }).map((each) => each.as);

  test("a wrap that could as well part two names is closed where the name is known", () => {
    expect(read("云溪\n文投", [])).toEqual(["云溪", "文投"]);
    expect(read("云溪\n文投", ["云溪文投、区财政局"])).toEqual(["云溪文投"]);
    expect(read("云溪\n文投", [], ["云溪文投"])).toEqual(["云溪文投"]);
    expect(read("云溪\n文投", [], ["云溪文化投资有限公司"], ["云溪文投"])).toEqual(["云溪文投"]);
  });

  test("a word for a kind of body, alone in a cell, makes no name of it", () => {
    expect(read("区委\n办公室", ["办公室", "区委"])).toEqual(["区委办公室"]);
    expect(read("石桥\n街道", ["街道", "石桥"])).toEqual(["石桥街道"]);
  });

  test("what the roster has is a name, though it looks like a person or holds a joining word", () => {
    expect(read("区教育局 王明", [])).toEqual(["区教育局"]);
    expect(read("区教育局 王明", [], ["王明"])).toEqual(["区教育局", "王明"]);
    expect(read("云溪和声", [], ["云溪和声"])).toEqual(["云溪和声"]);
  });
});
