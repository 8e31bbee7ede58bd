import { groupUnits, learnUnitNames, readUnitCell, readRoster, type NamedUnit } from "../../../src/ledger/units";
import { DIFFERENT, SAME } from "./unit-groups";

const mention = (base: string): NamedUnit => ({ as: base, base, role: "lead" });

describe("spellings of one unit", () => {
  test.each(SAME)("%j are %s (%s)", (spellings, name, why) => {
    const { groups, nameOf } = groupUnits(spellings.map(mention));
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({ name, why, collective: false });
    expect(groups[0]?.aliases).toEqual([...new Set(spellings)].filter((spelling) => spelling !== name));
    for (const spelling of spellings) expect(nameOf(spelling)).toBe(name);
  });

  test.each(SAME)("%j are one in any order", (spellings, name) => {
    expect(groupUnits([...spellings].reverse().map(mention)).groups.map((group) => group.name)).toEqual([name]);
  });
});

describe("units that only look alike", () => {
  test.each(DIFFERENT.map((spellings) => [spellings]))("%j stay apart", (spellings) => {
    const { groups } = groupUnits(spellings.map(mention));
    expect(groups.map((group) => group.name)).toEqual([...new Set(spellings)]);
    expect(groups.every((group) => group.why === "same" && group.aliases.length === 0)).toBe(true);
  });

  test("a name without level is not taken for a unit of another level than the ledger's own", () => {
    const { groups } = groupUnits(["区民政局", "区财政局", "区教委", "市税务局", "税务局"].map(mention));
    expect(groups.map((group) => group.name)).toContain("税务局");
  });

  test("all of one ledger's bodies stay apart from one another", () => {
    const bodies = "区民政局 区财政局 区教委 区体育局 区卫健委 区医保局 区住建委 区城管委 区发改委 区科委 区商务局 区文旅局 区水务局 区税务局 区司法局 区审计局 区统计局 区信访办 区政府办 区委办 区人大办 区政协办 区委组织部 区委宣传部 区委统战部 区委政法委 团区委 区妇联 区残联 区总工会 区工商联 区应急局 区国资委 区金融办 区人社局 区市场监管局 区生态环境局 规自分局 公安分局 交通支队 消防支队 区园林绿化局 区退役军人局".split(" ");
    expect(groupUnits(bodies.map(mention)).groups.map((group) => group.name)).toEqual(bodies);
  });
});

describe("groups", () => {
  test("a bracketed second name is neither the name nor another spelling", () => {
    const vocabulary = learnUnitNames([]);
    const mentions = ["区委组织部（公务员局）", "区委组织部"].flatMap((cell) => readUnitCell(cell, { vocabulary, column: "unit", hasSupportColumn: false }));
    const { groups, nameOf } = groupUnits(mentions);
    expect(groups).toEqual([{ name: "区委组织部", aliases: [], why: "same", collective: false }]);
    expect(nameOf("区委组织部（公务员局）")).toBe("区委组织部");
  });

  test.each([["各县（区）政府", "各县（区）人民政府"], ["各县区", "各县（区）"], ["各县（市、区）", "各县（市、区）人民政府"], ["各乡镇", "各乡镇人民政府"]])("%s and %s are one collective", (...names) => {
    expect(groupUnits(names.map((name) => ({ as: name, base: name, role: "collective" as const }))).groups).toHaveLength(1);
  });

  test.each([["各县（区）", "各区"], ["市政府各部门", "各部门"], ["各乡镇", "各乡镇（街道）"]])("%s and %s are two collectives", (...names) => {
    expect(groupUnits(names.map((name) => ({ as: name, base: name, role: "collective" as const }))).groups).toHaveLength(2);
  });

  test("a collective is a group of its own", () => {
    const { groups } = groupUnits([{ as: "各街道", base: "各街道", role: "collective" }, { as: "各街道办事处", base: "各街道办事处", role: "collective" }, mention("石桥街道")]);
    expect(groups).toEqual([
      { name: "各街道办事处", aliases: ["各街道"], why: "short-name", collective: true },
      { name: "石桥街道", aliases: [], why: "same", collective: false },
    ]);
  });

  test("spellings that differ only in width are one spelling", () => {
    expect(groupUnits([mention("云溪(集团)公司"), mention("云溪（集团）公司")]).groups).toHaveLength(1);
  });

  test.each([
    [["县自规局", "县资规局", "县资规局"], "县资规局"],
    [["县资规局", "县自规局", "县自规局"], "县自规局"],
    [["县自规局", "县资规局"], "县自规局"],
    [["县资规局", "县自规局"], "县自规局"],
  ])("of %j, all equally long, the more frequent one names the group, and in doubt always the same", (spellings, name) => {
    expect(groupUnits(spellings.map(mention)).groups.map((group) => group.name)).toEqual([name]);
  });

  test("a branch gives its place no level by which another body there could be read", () => {
    expect(groupUnits(["东城公安分局", "东城财政局", "财政局"].map(mention)).groups).toHaveLength(3);
  });

  test("a name is found again however it is written", () => {
    const { nameOf } = groupUnits([mention("区住房和城乡建设委员会"), { as: "区住建委（区房管局）", base: "区住建委", role: "lead" }]);
    expect(["区住建委（区房管局）", "区住建委", "区 住建委"].map(nameOf)).toEqual(["区住房和城乡建设委员会", "区住房和城乡建设委员会", "区住房和城乡建设委员会"]);
  });

  test("an unknown name is given back as it is", () => {
    expect(groupUnits([]).nameOf("区财政局")).toBe("区财政局");
  });

  test("two thousand different units stay two thousand", () => {
    const names = Array.from({ length: 2000 }, (_, place) => `区第${place}项目建设推进中心`);
    expect(groupUnits(names.map(mention)).groups).toHaveLength(2000);
  });
});

describe("a roster names the groups", () => {
  const { roster } = readRoster([
    ["单位名称", "简称", "所属集合"],
    ["云溪区财政局", "区财政、财政", ""],
    ["云溪区住房和城乡建设委员会", "区住建委", ""],
    ["石桥街道办事处", "", "各街道办事处"],
    ["云溪区民政局", "", ""],
    ["江北市民政局", "", ""],
  ]);

  test("official names, aliases, usual short names and missing prefixes", () => {
    const { nameOf, groups } = groupUnits(["区财政", "区财政局", "住建委", "石桥街道", "云溪区民政局"].map(mention), roster);
    expect(["区财政", "区财政局", "住建委", "石桥街道", "云溪区民政局"].map(nameOf)).toEqual(["云溪区财政局", "云溪区财政局", "云溪区住房和城乡建设委员会", "石桥街道办事处", "云溪区民政局"]);
    expect(groups.map((group) => group.why)).toEqual(["roster", "roster", "roster", "same"]);
  });

  test("what could be two units of the roster keeps its own name", () => {
    expect(groupUnits([mention("民政局")], roster).nameOf("民政局")).toBe("民政局");
  });

  test("a mistyped name stands for the roster's, though that is nowhere else in the ledger", () => {
    const { groups } = groupUnits([mention("云溪区财正局"), mention("云溪区住房和城乡健设委员会")], roster);
    expect(groups.map((group) => [group.name, group.why])).toEqual([["云溪区财政局", "roster"], ["云溪区住房和城乡建设委员会", "roster"]]);
  });

  test("where the roster has one body twice, either name stands for itself and a third for none", () => {
    const twice = ["云溪区卫健委", "云溪区卫生健康委员会"].map((name) => ({ name, aliases: [], groups: [] }));
    const { groups } = groupUnits(["云溪区卫健委", "云溪区卫生健康委员会", "区卫生健康委", "云溪区卫生健康尾员会"].map(mention), { units: twice });
    expect(groups).toEqual([
      { name: "云溪区卫健委", aliases: [], why: "same", collective: false },
      { name: "云溪区卫生健康委员会", aliases: [], why: "same", collective: false },
      { name: "区卫生健康委", aliases: ["云溪区卫生健康尾员会"], why: "typo", collective: false },
    ]);
  });

  test("a collective that the roster lists under a unit's name is that unit, and no collective", () => {
    const units = [{ name: "城区街道办事处", aliases: ["各街道"], groups: [] }];
    const { groups } = groupUnits([{ as: "各街道", base: "各街道", role: "collective" }, mention("城区街道办事处")], { units });
    expect(groups).toEqual([{ name: "城区街道办事处", aliases: ["各街道"], why: "roster", collective: false }]);
  });

  test("a collective is no unit of the roster, though its name is read like that unit's", () => {
    const units = [{ name: "云溪街道办事处", aliases: [], groups: [] }];
    expect(groupUnits([{ as: "云溪街道", base: "云溪街道", role: "collective" }], { units }).groups).toEqual([{ name: "云溪街道", aliases: [], why: "same", collective: true }]);
  });

  test("a unit that is not in the roster keeps its own name", () => {
    expect(groupUnits([mention("区体育局")], roster).groups).toEqual([{ name: "区体育局", aliases: [], why: "same", collective: false }]);
  });
});
