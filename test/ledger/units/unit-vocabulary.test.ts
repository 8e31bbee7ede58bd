/** The names that a ledger surely uses, by which its doubtful cells are read. All offices are invented. */
import { learnUnitNames } from "../../../src/ledger/units";

const namesIn = (...cells: readonly string[]) => [...learnUnitNames(cells).names];

test.each([
  [["区水务局、区民政局"], ["区水务局", "区民政局"]],
  [["城投", "城投"], ["城投"]],
  [["星火\n数转中枢", "星火、数转中枢"], ["星火", "数转中枢"]],
  // a place stands for its government
  [["云溪区"], ["云溪区"]],
  // what only makes sense behind something, and words for a kind of unit
  [["管理局", "街道", "人民政府"], []],
  // what a line break may part
  [["星火\n数转中枢"], []],
  [["甲", "无", ""], []],
])("of the cells %j %j are learned", (cells, names) => expect(namesIn(...cells)).toEqual(names));

test("a name of thirty characters is learned, a sentence is not", () => {
  const longest = "云溪区城镇老旧小区综合改造暨既有住宅加装电梯工作推进领导小组";
  expect(namesIn(longest)).toEqual([longest]);
  expect(namesIn(`江北市${longest}`)).toEqual([]);
});

test("a roster gives its names, aliases and collectives; a blank one names nobody", () => {
  const { names, collectives } = learnUnitNames([], { units: [{ name: "云溪区水务局", aliases: ["水务", "", "　"], groups: ["各涉水部门"] }] });
  expect([...names]).toEqual(["云溪区水务局", "水务", "各涉水部门"]);
  expect([...collectives]).toEqual(["各涉水部门"]);
});
