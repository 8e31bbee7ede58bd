import fc from "fast-check";
import type { CellChange, Fix } from "../../src/fixes/fix";
import { unitStates } from "../../src/taskpane/chart/unit-states";
import { fixedPlaces } from "../../src/taskpane/findings/fixed-places";
import { fixParts, visible } from "../../src/taskpane/findings/fix-parts";
import { sampleResult } from "./sample-result";

const change = (before: string, span: readonly [number, number], by: string): CellChange => ({ row: 0, column: 0, before, after: before.slice(0, span[0]) + by + before.slice(span[1]), replaced: [{ span, by }] });

test("a fix is shown as taken away and put in, within a few words", () => {
  expect(fixParts(change("已完成12O套", [5, 6], "0"))).toEqual([
    { is: "same", text: "已完成12" },
    { is: "deleted", text: "O" },
    { is: "inserted", text: "0" },
    { is: "same", text: "套" },
  ]);
  const long = `${"前".repeat(40)}错${"后".repeat(40)}`;
  expect(fixParts(change(long, [40, 41], "对"))?.map(({ text }) => text)).toEqual([`…${"前".repeat(12)}`, "错", "对", `${"后".repeat(12)}…`]);
});

test("places are cells and rows, however many fixes meet in one", () => {
  const [finding] = sampleResult(6).findings;
  if (!finding) throw new Error("The sample has findings.");
  const fix = (id: string, columns: readonly number[]): Fix => ({ id, rule: finding.rule, finding, kind: "safe", cells: columns.map((column) => ({ ...change("a", [0, 1], "b"), column })), rows: [] });
  expect(fixedPlaces([fix("one", [1, 2, 3]), fix("two", [3])])).toBe(3);
  expect(fixedPlaces([fix("one", [1]), { ...fix("two", []), rows: [{ row: 4, left: 0, values: [] }] }])).toBe(2);
});

test("what cannot be seen gets a sign", () => {
  expect(visible(" \u3000\t\r\n\u00a0")).toBe("␣□⇥⏎⍽");
  expect(visible("甲\u200b乙\ufeff")).toBe("甲[U+200B]乙[U+FEFF]");
});

test("what is no change of a text, or does not fit it, is shown whole", () => {
  expect(fixParts({ row: 0, column: 0, before: 44377, after: "2021-06-30", replaced: [] })).toBeNull();
  expect(fixParts({ row: 0, column: 0, before: "短", after: "长", replaced: [{ span: [0, 5], by: "长" }] })).toBeNull();
  expect(fixParts({ row: 0, column: 0, before: "甲乙丙", after: "", replaced: [{ span: [1, 2], by: "" }, { span: [0, 1], by: "" }] })).toBeNull();
});

test("never throws, and shows every change", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(30), fc.nat(10), fc.string(), (before, start, length, by) => {
      const parts = fixParts(change(before, [start, start + length], by));
      if (start + length > before.length) expect(parts).toBeNull();
      else expect(parts?.some(({ is }) => is === "inserted")).toBe(by !== "");
    }),
  );
});

describe("states by unit", () => {
  test("each unit once, a task of two units counts for both, the unit with most tasks first", () => {
    const { ledger } = sampleResult(10);
    const units = unitStates(ledger);
    expect(units[0]).toEqual({ unit: "区城管委", counts: { done: 0, "on-track": 1, behind: 0, "not-started": 1, "cannot-tell": 1 }, total: 3 });
    expect(units.reduce((sum, { total }) => sum + total, 0)).toBe(13);
  });

  test("a task without a unit is not lost", () => {
    const { ledger } = sampleResult(1);
    const tasks = ledger.tasks.map((task) => ({ ...task, units: [] }));
    expect(unitStates({ tasks })).toEqual([{ unit: null, counts: expect.objectContaining({ "on-track": 1 }), total: 1 }]);
  });
});
