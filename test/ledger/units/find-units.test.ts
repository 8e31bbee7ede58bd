/** Units and the persons beside them, who are none. All offices and persons are invented. */
import { findUnits } from "../../../src/ledger/units/find-units";
import { vocabularyOf } from "../../../src/ledger/units/unit-vocabulary-type";

const names = (cell: string, known: readonly string[] = []) => findUnits(cell, vocabularyOf(known)).drafts.map((draft) => draft.name);

describe("a person beside a unit is no unit", () => {
  test.each([
    // a surname and a given name behind a body
    ["区教育局 张明"], ["区教育局   张明"], ["区教育局\n张明"], ["区教育局/张明"], ["区教育局 / 张明"], ["区教育局 \n 张明"], ["区教育局\u3000张明"],
    // a post, alone or with its holder
    ["区教育局 王局长"], ["区教育局、局长陈刚"], ["区教育局、主任"], ["张某、区教育局"],
    // a short word before a telephone number
    ["区教育局、欧阳 13800000000"], ["区教育局、欧阳:13800000000"], ["区教育局、欧阳(0571-8888888)"], ["区教育局、欧阳13800000000"], ["欧阳文静 8888888，区教育局"],
  ])("%j", (cell) => expect(names(cell)).toEqual(["区教育局"]));
});

describe("no person", () => {
  test.each<[string, string[], readonly string[]]>([
    // nobody else answers
    ["王局长", ["王局长"], []],
    ["欧阳 13800000000", ["欧阳"], []],
    // a name behind a body that is a unit's, or is not parted by white space alone
    ["区教育局 张庄", ["区教育局", "张庄"], []],
    ["区教育局 张明", ["区教育局", "张明"], ["张明"]],
    ["区教育局、 张明", ["区教育局", "张明"], []],
    ["区教育局 、张明", ["区教育局", "张明"], []],
    ["云溪\n张明", ["云溪", "张明"], []],
    // a body that begins like a post
    ["区教育局、主任办公会", ["区教育局", "主任办公会"], []],
    // a unit and its telephone number
    ["区教育局、县委办 13800000000", ["区教育局", "县委办"], []],
    ["区教育局、城投 13800000000", ["区教育局", "城投"], ["城投"]],
    ["区教育局、社区 88888888", ["区教育局", "社区"], []],
    ["区教育局、石桥便民点 13800000000", ["区教育局", "石桥便民点"], []],
    // too few digits for a telephone number, or not behind the name
    ["区教育局、城投（2024）", ["区教育局", "城投"], []],
    ["区教育局、城投（8888）、欧阳13800000000", ["区教育局", "城投"], []],
    ["区教育局、12345热线", ["区教育局", "12345热线"], []],
  ])("%j names %j (the ledger has %j)", (cell, units, known) => expect(names(cell, known)).toEqual(units));
});

describe("a cell", () => {
  test.each([[""], [" "], [" n/a "], ["N/A"], ["\n无\n"]])("%j names nobody", (cell) => expect(names(cell)).toEqual([]));

  test("is read once for a ledger, and told folded", () => {
    const vocabulary = vocabularyOf([]);
    const found = findUnits("ＩＴ中心", vocabulary);
    expect(findUnits("ＩＴ中心", vocabulary)).toBe(found);
    expect(found.folded.text).toBe("IT中心");
    expect(findUnits("ＩＴ中心", vocabularyOf([]))).not.toBe(found);
  });
});
