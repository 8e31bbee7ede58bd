import { readFigures, readQuantities, readState } from "../../src/ledger/figures";
import { plainGlyphs } from "../../src/ledger/plain-glyphs";
import { groupUnits, learnUnitNames, readUnitCell } from "../../src/ledger/units";

describe("a PDF font's stand-ins", () => {
  test.each([
    ["完⼯", "完工"],
    ["⻓期", "长期"],
    ["区⺠政局", "区民政局"],
    ["⾦额", "金额"],
    ["位臵", "位置"],
    ["迚展", "进展"],
    // characters with a life of their own, and marks, stay
    ["彳亍", "彳亍"],
    ["①㎡ﬁ", "①㎡ﬁ"],
    ["１２%（）", "１２%（）"],
    ["", ""],
  ])("%s is read %s", (written, read) => {
    expect(plainGlyphs(written)).toBe(read);
    expect(read).toHaveLength(written.length);
  });

  test("units, however their characters were given, are one", () => {
    const cells = ["区⺠政局、区财政局", "区民政局"];
    const vocabulary = learnUnitNames(cells);
    const mentions = cells.flatMap((cell) => readUnitCell(cell, { vocabulary, column: "unit", hasSupportColumn: false }));
    expect(groupUnits(mentions).groups.map(({ name }) => name)).toEqual(["区民政局", "区财政局"]);
  });

  test("numbers are read through them, and quoted as written", () => {
    expect(readFigures("涉及危房120⼾，已完⼯95⼾。", [], { taskText: "", higherLevel: false })).toMatchObject([{ target: 120, actual: 95, measure: "户", quote: "涉及危房120⼾，已完⼯95⼾" }]);
    expect(readQuantities("已完⼯95⼾")).toMatchObject([{ value: 95, measure: "户" }]);
  });

  test("plain words are read through them", () => {
    const progress = "已全部完⼯。";
    const points = [{ text: progress, span: [0, progress.length] as const }];
    expect(readState({ asOf: "2026-09-30", progress, points, figures: [], task: "" })).toEqual({ state: "done", from: "words" });
  });
});
