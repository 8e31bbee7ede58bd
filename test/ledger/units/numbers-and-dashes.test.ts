/** What stands between the names in a unit cell: list numbers of any length, dashes, arrows, colons; and what only looks like it. */

import { groupUnits, learnUnitNames, readUnitCell } from "../../../src/ledger/units";

const mentions = (cell: string) => readUnitCell(cell, { vocabulary: learnUnitNames([cell]), column: "unit", hasSupportColumn: false });

test.each([
  ["9.区水务局10.区园林局11.区财政局", ["区水务局", "区园林局", "区财政局"]],
  ["10.区水务局\n11.区园林局", ["区水务局", "区园林局"]],
  ["区水务局12.区园林局", ["区水务局", "区园林局"]],
  ["①区水务局②区园林局", ["区水务局", "区园林局"]],
  ["十一、区水务局\n十二、区园林局", ["区水务局", "区园林局"]],
  ["市教育局——区教育局", ["市教育局", "区教育局"]],
  ["市教育局-->县教育局", ["市教育局", "县教育局"]],
  ["区委宣传部-区文旅局", ["区委宣传部", "区文旅局"]],
  ["区住建委：区财政局", ["区住建委", "区财政局"]],
])("%j names %j", (cell, names) => expect(mentions(cell).map((each) => each.as)).toEqual(names));

test.each([
  ["区Wi-Fi办—区财政局", ["区Wi-Fi办", "区财政局"]],
  ["区4-6中心--区财政局", ["区4-6中心", "区财政局"]],
  ["云溪3.5产业园管委会", ["云溪3.5产业园管委会"]],
])("a dash or number inside a name parts nothing: %j", (cell, names) => expect(mentions(cell).map((each) => each.as)).toEqual(names));

test.each([
  ["拆迁：区住建委\n2.区财政局", ["拆迁", undefined]],
  ["区住建委：负责拆迁 区财政局：负责资金", ["负责拆迁", "负责资金"]],
  ["区住建委：负责拆迁\n区财政局：负责资金", ["负责拆迁", "负责资金"]],
  ["区住建委：负责拆迁 和安置 区财政局", ["负责拆迁和安置", undefined]],
  ["区住建委：负责拆迁1.区财政局", ["负责拆迁", undefined]],
  ["区住建委：负责前期；区财政局", ["负责前期", undefined]],
  ["区住建委：负责前期。区财政局", ["负责前期", undefined]],
])("a share holds up to the next name, number or clause: %j", (cell, shares) => expect(mentions(cell).map((each) => each.share)).toEqual(shares));

test.each([
  ["县政协\n办公室", ["县政协办公室"]],
  ["党委\n宣传部", ["党委宣传部"]],
  ["区住建委（张某）、李某 13800000000", ["区住建委"]],
])("hosts and persons: %j names %j", (cell, names) => expect(mentions(cell).map((each) => each.as)).toEqual(names));

describe("a place that other names of the ledger give a level", () => {
  const named = (...spellings: readonly string[]) => groupUnits(spellings.map((base) => ({ as: base, base, role: "lead" }))).groups.map(({ name }) => name);

  test.each([
    [["云溪区住建局", "云溪住建局"], ["云溪区住建局"]],
    [["东川县水利局", "东川水利局", "东川县财政局"], ["东川县水利局", "东川县财政局"]],
    [["云溪区政府", "云溪水务局", "云溪区水务局"], ["云溪区政府", "云溪区水务局"]],
    // Another body of that place, or the place itself, is another unit.
    [["云溪区住建局", "云溪财政局"], ["云溪区住建局", "云溪财政局"]],
    [["云溪区住建局", "云溪区"], ["云溪区住建局", "云溪区"]],
  ])("%j are %j", (spellings, names) => expect(named(...spellings)).toEqual(names));
});

test.each([
  ["·区住建委\n·区财政局", ["区住建委", "区财政局"]],
  ["张家湾——石桥", ["张家湾", "石桥"]],
  ["张家湾--石桥", ["张家湾", "石桥"]],
  ["云溪·天街管委会", ["云溪·天街管委会"]],
  ["Yunxi District Culture, Sports and Tourism Bureau; Finance Bureau", ["Yunxi District Culture, Sports and Tourism Bureau", "Finance Bureau"]],
])("dots at a line's beginning, doubled dashes, a district before a listed name: %j names %j", (cell, names) => expect(mentions(cell).map((each) => each.as)).toEqual(names));
