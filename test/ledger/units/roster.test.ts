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
  const roster = { units: ["区财政局", "区民政局", "市民政局", "区生态环境局", "石桥街道办事处"].map((name) => ({ name, aliases: [], groups: [] })) };
  test.each([
    ["区生态环竟局", "区生态环境局"],
    ["民政局", "区民政局"],
    ["石桥办事处", "石桥街道办事处"],
    ["区民政", "区民政局"],
  ])("%s → %s", (name, nearest) => expect(nearestRosterNames(name, roster)[0]).toBe(nearest));
  test("nothing near gives none", () => expect(nearestRosterNames("Parks", roster)).toEqual([]));
});
