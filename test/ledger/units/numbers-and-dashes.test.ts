/** What stands between the names in a unit cell: list numbers of any length, dashes, arrows, colons; and what only looks like it. */

import { learnUnitNames, readUnitCell } from "../../../src/ledger/units";

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

test("a share holds up to the next number of the list", () => {
  expect(mentions("拆迁：区住建委\n2.区财政局").map((each) => each.share)).toEqual(["拆迁", undefined]);
});
