import { countRight, countsAsRight, otherReaders } from "../../scripts/eval/other-date-readers";
import { scoreOwnTables } from "../../scripts/eval/own-tables";
import { isClean, linesOf, rightOf, scoreOf } from "../../scripts/eval/score";

describe("a score", () => {
  const score = scoreOf("Lengths", ["一", "二三"], (text) => ({ what: text, expected: "1", read: String(text.length) }));

  test("tells what is right, and of what is wrong both readings", () => {
    expect(rightOf(score)).toBe(1);
    expect(linesOf(score)).toEqual(["Lengths: 1 right, 1 wrong, 2 in all", "  二三\n    expected 1\n    read     2"]);
  });

  test("what is read beyond the marked cases is not clean either", () => {
    expect(isClean({ ...score, wrong: [] })).toBe(true);
    expect(isClean({ ...score, wrong: [], extra: ["task 3: 5 / 4 个"] })).toBe(false);
  });
});

describe("the general date readers get every benefit", () => {
  const asOf = "2021-06-30";
  test.each([
    ["2021年9月30日前完成", "date", "2021-09-30", 2],
    ["by 30 June 2021", "date", "2021-06-30", 2],
    ["待定", "none", undefined, 2],
    ["2021年9月30日", "none", undefined, 0],
  ] as const)("%s", (text, kind, date, right) => {
    const one = { text, kind, ...(date ? { date } : {}) };
    expect(otherReaders.filter((reader) => countRight(reader, [one], asOf) === 1)).toHaveLength(right);
  });

  test("of a recurrence either its kind or its next day is enough", () => {
    const one = { text: "", kind: "recurring", every: "month", next: "2021-07-25" };
    expect(countsAsRight(one, { dates: new Set(), recurs: true })).toBe(true);
    expect(countsAsRight(one, { dates: new Set(["2021-07-25"]), recurs: false })).toBe(true);
    expect(countsAsRight(one, { dates: new Set(["2021-06-30"]), recurs: false })).toBe(false);
  });
});

test("the project's own marked tables are read right", () => {
  for (const score of scoreOwnTables()) {
    expect(score.total).toBeGreaterThan(10);
    expect({ name: score.name, wrong: score.wrong }).toEqual({ name: score.name, wrong: [] });
  }
});
