/** The names of a stretch between two sure separators: what a gap or a joining word parts. All offices are invented. */
import { readChunk, type FoundName, type GappedRun } from "../../../src/ledger/units/chunk-names";
import { foldText } from "../../../src/ledger/units/fold-text";
import { vocabularyOf } from "../../../src/ledger/units/unit-vocabulary-type";

/** Reads a stretch whose runs are parted by a space or a line's end, or by "+", which stands for nothing between them. */
function read(written: string, names: readonly string[] = []): FoundName[] {
  const pieces = written.split(/([ \n+])/);
  const cell = pieces.filter((piece) => piece !== "+").join("");
  let start = 0;
  const runs = pieces.flatMap((text, place): GappedRun[] => {
    const between = pieces[place - 1];
    const gap = between === " " ? "space" : between === "\n" ? "newline" : "none";
    const run = { text, start, gap } as const;
    if (text !== "+") start += text.length;
    return place % 2 === 0 ? [run] : [];
  });
  return readChunk(runs, foldText(cell), vocabularyOf(names));
}

describe("all that is told of a name", () => {
  test("of one that stands by itself", () => {
    expect(read("区财政局")).toEqual([{ start: 0, end: 4, name: "区财政局", wrapped: false, separator: null, afterNewline: false, sure: true }]);
    expect(read("'区财政局'")).toEqual([{ start: 1, end: 5, name: "区财政局", wrapped: false, separator: null, afterNewline: false, sure: true }]);
    expect(read("")).toEqual([]);
  });

  test("of several", () => {
    expect(read("区生态\n环境局 区财政局和区审计局\n区民 政局")).toEqual([
      { start: 0, end: 7, name: "区生态环境局", wrapped: true, separator: null, afterNewline: false, sure: false },
      { start: 8, end: 12, name: "区财政局", wrapped: false, separator: " ", afterNewline: false, sure: false },
      { start: 13, end: 17, name: "区审计局", wrapped: false, separator: "和", afterNewline: false, sure: false },
      { start: 18, end: 23, name: "区民政局", wrapped: false, separator: "\n", afterNewline: true, sure: false },
    ]);
  });
});

describe("what parts two names", () => {
  test.each<[string, [string, string | null, boolean][], readonly string[]]>([
    ["各街道（乡镇）+区财政局", [["各街道（乡镇）", null, false], ["区财政局", "", false]], []],
    ["区住建委区财政局", [["区住建委", null, false], ["区财政局", "", false]], []],
    ["- 区财政局", [["区财政局", null, false]], []],
    ["-\n区财政局", [["区财政局", null, false]], []],
    // a joining word beside the gap, or between two
    ["区住建委和\n区财政局", [["区住建委", null, false], ["区财政局", "和", true]], []],
    ["区住建委\n以及区财政局", [["区住建委", null, false], ["区财政局", "以及", true]], []],
    ["区住建委 及 区财政局", [["区住建委", null, false], ["区财政局", "及", false]], []],
    ["区住建委 会同\n区财政局 区审计局", [["区住建委", null, false], ["区财政局", "会同", true], ["区审计局", " ", false]], []],
    ["区民政局\n和妇联", [["区民政局", null, false], ["妇联", "和", true]], []],
    ["区民政局\n和各街道", [["区民政局", null, false], ["各街道", "和", true]], []],
    ["区民政局\n和城投", [["区民政局", null, false], ["城投", "和", true]], ["城投"]],
    ["区民政局\n与第一医院", [["区民政局", null, false], ["第一医院", "与", true]], []],
    ["区民政局\n和区城建集团", [["区民政局", null, false], ["区城建集团", "和", true]], []],
    ["Alpha\n&Beta", [["Alpha", null, false], ["Beta", "&", true]], ["Alpha", "Beta"]],
    // at the ends it joins nothing
    ["区住建委和", [["区住建委", null, false]], []],
    ["区住建委\n和", [["区住建委", null, false]], []],
    ["和\n区住建委", [["区住建委", null, false]], []],
    ["以及区住建委\n区财政局以及", [["区住建委", null, false], ["区财政局", "\n", true]], []],
    ["区民政局 区财政局和", [["区民政局", null, false], ["区财政局", " ", false]], []],
    // the word is the name's own
    ["区民政局\n和平里街道", [["区民政局", null, false], ["和平里街道", "\n", true]], []],
    ["和平里街道\n区财政局", [["和平里街道", null, false], ["区财政局", "\n", true]], []],
    ["区发展\n和改革委员会", [["区发展和改革委员会", null, false]], []],
    ["区文化和\n旅游局 区财政局", [["区文化和旅游局", null, false], ["区财政局", " ", false]], []],
    ["区文化\n和旅游局 区财政局", [["区文化和旅游局", null, false], ["区财政局", " ", false]], []],
    ["颐和\n园", [["颐和园", null, false]], ["颐和园"]],
  ])("%j: %j (the ledger has %j)", (cell, expected, names) => expect(read(cell, names).map(({ name, separator, afterNewline }) => [name, separator, afterNewline])).toEqual(expected));
});
