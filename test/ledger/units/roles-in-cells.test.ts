/** Who leads and who supports, as cells say it: words behind, labels before, marks, brackets. All offices are invented. */
import { learnUnitNames, readUnitCell } from "../../../src/ledger/units";
import type { UnitRole } from "../../../src/ledger/ledger";

const mentions = (cell: string) => readUnitCell(cell, { vocabulary: learnUnitNames([cell]), column: "unit", hasSupportColumn: false });
const LETTER: Readonly<Record<UnitRole, string>> = { lead: "L", support: "S", collective: "C" };
const told = (cell: string) => mentions(cell).map(({ as, role }) => `${LETTER[role]} ${as}`).join(" | ");

describe("words", () => {
  test.each([
    // words behind the names of a clause
    ["区住建委牵头，区财政局、区民政局配合", "L 区住建委 | S 区财政局 | S 区民政局"],
    ["区财政局、区民政局配合，区住建委牵头", "S 区财政局 | S 区民政局 | L 区住建委"],
    ["区财政局配合；区住建委、区水务局牵头", "S 区财政局 | L 区住建委 | L 区水务局"],
    ["由区住建委牵头，请区财政局配合", "L 区住建委 | S 区财政局"],
    ["区住建委 牵头\n区财政局 配合", "L 区住建委 | S 区财政局"],
    ["区住建委\n牵头\n区财政局\n配合", "L 区住建委 | S 区财政局"],
    ["区财政局 配合\n区住建委 牵头", "S 区财政局 | L 区住建委"],
    ["区财政局（配合）、区住建委、区水务局牵头", "S 区财政局 | L 区住建委 | L 区水务局"],
    // labels before them
    ["牵头单位\n区住建委\n配合单位\n区财政局\n区民政局", "L 区住建委 | S 区财政局 | S 区民政局"],
    ["配合单位：区财政局\n牵头单位：区住建委", "S 区财政局 | L 区住建委"],
    ["配合单位 ：区财政局\n牵头单位 ：区住建委", "S 区财政局 | L 区住建委"],
    ["配合 单位：区财政局\n牵头 单位：区住建委", "S 区财政局 | L 区住建委"],
    ["配合：区财政局；牵头：区住建委", "S 区财政局 | L 区住建委"],
    ["牵头单位区住建委，配合单位区财政局", "L 区住建委 | S 区财政局"],
    ["配合单位为区财政局，牵头单位为区住建委", "S 区财政局 | L 区住建委"],
    ["牵头区住建委，配合区财政局", "L 区住建委 | S 区财政局"],
    ["配合各镇街，牵头区住建委、区水务局", "C 各镇街 | L 区住建委 | L 区水务局"],
    ["单位：区住建委\n部门：区财政局", "L 区住建委 | S 区财政局"],
    ["区住建委、区财政局；配合单位：区民政局", "L 区住建委 | L 区财政局 | S 区民政局"],
    ["区住建委、区财政局负责，区民政局配合", "L 区住建委 | L 区财政局 | S 区民政局"],
    // persons between
    ["责任单位：区住建委 责任人：张明、李华 配合单位：区财政局", "L 区住建委 | S 区财政局"],
    ["责任单位：区住建委\n联系人：张明（综合科）\n配合单位：区财政局", "L 区住建委 | S 区财政局"],
    ["张明（市发改委主任）、李华（市财政局局长）", "L 市发改委 | S 市财政局"],
    // brackets
    ["（配合）区财政局、（牵头）区住建委", "S 区财政局 | L 区住建委"],
    ["（牵头）区住建委、区财政局、区民政局", "L 区住建委 | S 区财政局 | S 区民政局"],
    ["（牵头）区住建委（配合）区财政局", "L 区住建委 | S 区财政局"],
    ["【配合】区财政局【牵头】区住建委", "S 区财政局 | L 区住建委"],
    ["区财政局（配合）、区住建委（区房管局）（牵头）", "S 区财政局 | L 区住建委（区房管局）"],
    ["各乡（镇）街道配合、区住建委牵头", "C 各乡（镇）街道 | L 区住建委"],
    ["云溪（集团）有限公司配合，区住建委牵头", "S 云溪（集团）有限公司 | L 区住建委"],
    // marks: the first leads
    ["★区住建委、☆区财政局", "L 区住建委 | S 区财政局"],
    ["区财政局、★区住建委", "S 区财政局 | L 区住建委"],
    ["区财政局、区住建委★", "S 区财政局 | L 区住建委"],
    ["区财政局\n区住建委★\n区民政局", "S 区财政局 | L 区住建委 | S 区民政局"],
    ["★区住建委\n☆区财政局\n☆区民政局", "L 区住建委 | S 区财政局 | S 区民政局"],
    ["★区住建委、★区水务局、区财政局", "L 区住建委 | L 区水务局 | S 区财政局"],
    // a word that is a part of a name
    ["区协办大厦管理处、区财政局", "L 区协办大厦管理处 | S 区财政局"],
    ["主办银行牵头，区财政局配合", "L 主办银行 | S 区财政局"],
    // English
    ["Support: Parks Department; Lead: Housing Bureau", "S Parks Department | L Housing Bureau"],
    ["Support - Parks Department; Lead - Housing Bureau", "S Parks Department | L Housing Bureau"],
    ["Parks Department (support), Housing Bureau (lead)", "S Parks Department | L Housing Bureau"],
  ])("%j → %s", (cell, units) => expect(told(cell)).toBe(units));
});

describe("parts of the work", () => {
  test.each<[string, (string | undefined)[]]>([
    ["区住建委：负责拆迁、补偿；区财政局：负责资金", ["负责拆迁、补偿", "负责资金"]],
    ["区住建委：负责拆迁，做好补偿\n区财政局：负责资金", ["负责拆迁,做好补偿", "负责资金"]],
    ["区住建委：负责拆迁\n和补偿 区财政局", ["负责拆迁和补偿", undefined]],
    ["区住建委：区财政局：负责资金", [undefined, "负责资金"]],
    ["（一）区住建委；（二）区财政局", [undefined, undefined]],
    ["（拆迁）区住建委；（资金）区财政局", ["拆迁", "资金"]],
    ["区住建委（配合，负责资金）", ["负责资金"]],
    ["各街道（东门、南湖等）、区住建委（负责拆迁）", [undefined, "负责拆迁"]],
  ])("%j: %j", (cell, shares) => expect(mentions(cell).map((each) => each.share)).toEqual(shares));

  test("the members of a collective, without 等", () => expect(mentions("各街道（东门、南湖等）")[0]?.members).toEqual(["东门", "南湖"]));
});

describe("a unit is quoted where it stands", () => {
  test.each([
    ["  区住建委 、 区财政局 "],
    ["牵头单位： 区住建委"],
    ["牵头单位区住建委"],
    [" 由区住建委牵头 "],
    ["区财政局和区住建委"],
    ["区财政局\n和区住建委"],
    ["区财政局 及 区住建委"],
    ["区财政局和\n区住建委"],
    [" 区住建委 ：负责拆迁"],
    ["1. 区住建委"],
    ["★ 区住建委"],
  ])("%j", (cell) => {
    const unit = mentions(cell).find((each) => each.as === "区住建委");
    expect(cell.slice(unit?.span[0], unit?.span[1])).toBe("区住建委");
  });
});

describe("what parts two units (a list number does so without a separator)", () => {
  test.each<[string, (string | null)[]]>([
    ["1.区住建委 2.区财政局", [null, ""]],
    ["1.区住建委\n2.区财政局", [null, ""]],
    ["区住建委（牵头） 区财政局", [null, " "]],
    ["区住建委区财政局", [null, ""]],
    ["区住建委 \n 区财政局", [null, "\n"]],
    ["区住建委、区财政局等、区民政局", [null, "、", "、"]],
    ["区住建委/区财政局", [null, "/"]],
  ])("%j: %j", (cell, separators) => expect(mentions(cell).map((each) => each.separator)).toEqual(separators));
});

describe("characters that only look otherwise", () => {
  test.each([
    // left by the fonts of PDF files
    ["区⽔务局、区⼈⼒社保局", ["区水务局", "区人力社保局"]],
    ["区卫健委﹐区财政局﹔区民政局", ["区卫健委", "区财政局", "区民政局"]],
    ["区卫健委､区财政局", ["区卫健委", "区财政局"]],
    // kinds of breaks and spaces
    ["区卫健委\r\n区财政局", ["区卫健委", "区财政局"]],
    ["区卫健委\u2028区财政局\u000b区民政局", ["区卫健委", "区财政局", "区民政局"]],
    ["区卫健委\u00a0区财政局\t区民政局", ["区卫健委", "区财政局", "区民政局"]],
    ["区卫\u200b健委、\ufeff区财\u00ad政局", ["区卫健委", "区财政局"]],
    ["ＱＡ中心；１２３４５热线办", ["QA中心", "12345热线办"]],
    ["Finance\nBureau;  Parks   &  Recreation Dept.", ["Finance Bureau", "Parks & Recreation Dept"]],
    ["云溪(集团)有限公司、石桥（集团）有限公司", ["云溪(集团)有限公司", "石桥（集团）有限公司"]],
  ])("%j names %j", (cell, names) => expect(mentions(cell).map((each) => each.as)).toEqual(names));
});
