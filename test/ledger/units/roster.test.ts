import { membersOf, nearestRosterNames, readRoster } from "../../../src/ledger/units";

describe("reading a roster", () => {
  test("names, aliases and collectives, below any title", () => {
    const { roster, problems } = readRoster([["云溪区单位名录"], ["序号", "单位名称", "简称", "所属集合"], ["1", "区财政局", "财政局、区财政", ""], ["", "", "", ""], ["2", "石桥街道办事处", "", "各街道办事处、各街镇"]]);
    expect(problems).toEqual([]);
    expect(roster.units).toEqual([
      { name: "区财政局", aliases: ["财政局", "区财政"], groups: [] },
      { name: "石桥街道办事处", aliases: [], groups: ["各街道办事处", "各街镇"] },
    ]);
    expect(membersOf("各街道办事处", roster)).toEqual(["石桥街道办事处"]);
    // The ledger may spell the collective otherwise.
    expect(membersOf("各街道", roster)).toEqual(["石桥街道办事处"]);
    expect(membersOf("各部门", roster)).toEqual([]);
  });

  test("English headers", () => {
    expect(readRoster([["Name", "Aliases", "Group"], ["Finance Bureau", "FB", "all bureaus"]]).roster.units).toEqual([{ name: "Finance Bureau", aliases: ["FB"], groups: ["all bureaus"] }]);
  });

  test("a name that stands twice is said, and both rows count", () => {
    const { roster, problems } = readRoster([["单位名称", "简称"], ["区财政局", "财政"], ["区 财政局", "区财政"]]);
    expect(problems).toEqual([{ kind: "duplicate-name", row: 2, name: "区 财政局", firstRow: 1 }]);
    expect(roster.units).toEqual([{ name: "区财政局", aliases: ["财政", "区财政"], groups: [] }]);
  });

  test("an alias of two units counts for none", () => {
    const { roster, problems } = readRoster([["单位名称", "简称"], ["区卫健委", "健康办"], ["区老龄办", "健康办"], ["区体育局", "区卫健委"]]);
    expect(problems).toEqual([
      { kind: "alias-clash", row: 2, alias: "健康办", names: ["区卫健委", "区老龄办"] },
      { kind: "alias-clash", row: 3, alias: "区卫健委", names: ["区卫健委", "区体育局"] },
    ]);
    expect(roster.units.map((unit) => unit.aliases)).toEqual([[], [], []]);
  });

  test("a row without a name, and a table without a header", () => {
    expect(readRoster([["单位名称", "简称"], ["", "财政局"]]).problems).toEqual([{ kind: "name-missing", row: 1 }]);
    expect(readRoster([["a"], ["b"]])).toEqual({ roster: { units: [] }, problems: [{ kind: "header-not-found" }] });
    expect(readRoster([]).problems).toEqual([{ kind: "header-not-found" }]);
  });
});

describe("names near to one that the roster lacks", () => {
  const rosterOf = (...units: readonly (string | readonly [string, ...string[]])[]) => ({ units: units.map((unit) => (typeof unit === "string" ? { name: unit, aliases: [], groups: [] } : { name: unit[0], aliases: unit.slice(1), groups: [] })) });
  const roster = rosterOf("区财政局", "区民政局", "市民政局", "区生态环境局", "石桥街道办事处");

  test.each([
    ["区生态环竟局", ["区生态环境局"]],
    // The same body first: at its own level, then at another one.
    ["区民政局", ["区民政局", "市民政局", "区财政局"]],
    ["市民政局", ["市民政局", "区民政局", "区财政局"]],
    ["民政局", ["区民政局", "市民政局", "区财政局"]],
    ["石桥办事处", ["石桥街道办事处"]],
    ["区民政", ["区民政局"]],
    ["Parks", []],
    ["", []],
  ])("%s: %j", (name, nearest) => expect(nearestRosterNames(name, roster)).toEqual(nearest));

  test("a short name is near to its full name, though hardly a character is the same", () => {
    expect(nearestRosterNames("卫健委", rosterOf("区生态委", "区体委", "云溪区卫生健康委员会"))[0]).toBe("云溪区卫生健康委员会");
  });

  test("the same body at its own level goes before one that is written more alike", () => {
    expect(nearestRosterNames("区住建委", rosterOf("市住建委", "云溪区住房和城乡建设委员会"))).toEqual(["云溪区住房和城乡建设委员会", "市住建委"]);
  });

  test("one of a unit's aliases may be the one that is near", () => {
    expect(nearestRosterNames("水投集团公司", rosterOf("区城投集团", ["云溪绿源有限公司", "水投集团", "绿源"]))).toEqual(["云溪绿源有限公司"]);
  });

  test("another kind of body of the same field is no nearer than its letters", () => {
    expect(nearestRosterNames("区民政服务中心", rosterOf("区政务服务中心", "区民政局"))).toEqual(["区政务服务中心", "区民政局"]);
  });

  test("equally near names stand as in the roster, and no more than are asked for", () => {
    const parks = rosterOf("区东湖公园", "区南湖公园", "区西湖公园", "区北湖公园");
    expect(nearestRosterNames("区湖公园", parks)).toEqual(["区东湖公园", "区南湖公园", "区西湖公园"]);
    expect(nearestRosterNames("区湖公园", parks, 1)).toEqual(["区东湖公园"]);
  });
});
