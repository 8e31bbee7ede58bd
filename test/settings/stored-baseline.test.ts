/** The last period as it is kept in a workbook: whole, or not at all. */

import fc from "fast-check";
import type { Baseline } from "../../src/ledger/baseline";
import { packText, unpackText } from "../../src/settings/pack-text";
import { readStoredBaseline, storedBaseline, type BaselineOfWorkbook } from "../../src/settings/stored-baseline";
import { baseline } from "../baseline/two-periods";

const MAY = baseline([
  [1, "推进青石河综合治理（市分工方案第21项）。", "区水务局、区园林局", "目标12公里，已清理河道9公里。"],
  ["二", "建设云台中学新校区。", "区教委", "截至5月底，完成投资 1.26亿元。"],
]);

function read(stored: unknown): BaselineOfWorkbook {
  const steps = readStoredBaseline(stored);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A ledger of this many tasks with a page of progress each. */
const long = (tasks: number): Baseline => ({
  ...MAY,
  tasks: Array.from({ length: tasks }, (_, index) => ({
    key: `key-${index}`, reference: { scheme: "市分工方案", number: index + 1 }, text: `推进第${index + 1}段河道综合治理，完成排口整治和步道建设。`, seq: index + 1,
    units: ["区水务局", `第${index % 17}街道办事处`], progress: `截至5月底，第${index}段已清理河道${(index * 7) % 90}公里，整治排口${(index * 13) % 50}处。`.repeat(8),
    figures: [{ label: "整治排口", measure: "处", target: 50, actual: (index * 13) % 50 }], deadline: { kind: "date" as const, date: "2021-12-31" },
  })),
});

it("comes back as it was taken", () => {
  expect(read(throughJson(storedBaseline(MAY)))).toEqual({ baseline: MAY, problems: [] });
  expect(read(undefined)).toEqual({ baseline: null, problems: [] });
});

it("packs a ledger of ten thousand tasks into what Excel on the web takes in one request", () => {
  const taken = long(10_000);
  const stored = JSON.stringify(storedBaseline(taken));
  expect(Buffer.byteLength(JSON.stringify(taken))).toBeGreaterThan(8_000_000);
  expect(Buffer.byteLength(stored)).toBeLessThan(4_000_000);
  const { baseline: back, problems } = read(JSON.parse(stored));
  expect(problems).toEqual([]);
  expect(back).toEqual(taken);
});

it.each([
  ["a text", "台账", "baseline", "damaged"],
  ["a list", [MAY], "baseline", "damaged"],
  ["a later version", { ...MAY, version: 2 }, "baseline", "future-version"],
  ["no version", { ...MAY, version: undefined }, "baseline version", "damaged"],
  ["no tasks", { ...MAY, tasks: undefined }, "baseline tasks", "wrong-type"],
  ["a task without its text", { ...MAY, tasks: [{ ...MAY.tasks[0], text: null }] }, "baseline tasks 0 text", "wrong-type"],
  ["a figure that is a word", { ...MAY, tasks: [{ ...MAY.tasks[0], figures: [{ label: "", measure: "", target: "many", actual: null }] }] }, "baseline tasks 0 figures 0 target", "wrong-type"],
  ["a day that is none", { ...MAY, asOf: "2021-05-32" }, "baseline asOf", "out-of-range"],
  ["a column that is none", { ...MAY, columns: ["task", "colour"] }, "baseline columns 1", "out-of-range"],
  ["a packed text that was cut", { version: 1, packed: packText(JSON.stringify(MAY)).slice(0, 80) }, "baseline", "damaged"],
  ["a packed text that is none", { version: 1, packed: "…" }, "baseline", "damaged"],
  ["something else that was packed", { version: 1, packed: packText("[1,2]") }, "baseline", "damaged"],
  ["a packed number", { version: 1, packed: 5 }, "baseline", "damaged"],
])("is none with %s, and says so", (_name, stored, path, why) => {
  const { baseline: none, problems } = read(throughJson(stored));
  expect(none).toBeNull();
  expect(problems.map((each) => [each.path.join(" "), each.why])).toEqual([[path, why]]);
});

it("does not take in what its prototype is given", () => {
  const stored: unknown = JSON.parse(JSON.stringify(storedBaseline(MAY)).replace("{", '{"__proto__":{"polluted":true},'));
  expect(read(stored).baseline).toEqual(MAY);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

it("reads anything without an error", () => {
  const tasks = fc.array(fc.oneof(fc.constant(MAY.tasks[0]), fc.jsonValue()));
  const near = fc.record({ version: fc.constantFrom(1, 1, 0, 2), period: fc.constant(null), asOf: fc.constantFrom(null, "2021-05-31", "x"), sheet: fc.string(), columns: fc.constant(["task"]), tasks, packed: fc.base64String() }, { requiredKeys: ["version"] });
  fc.assert(
    fc.property(fc.oneof(near, fc.jsonValue(), fc.anything()), (value) => {
      const { baseline: found } = read(value);
      if (found) expect(read(throughJson(storedBaseline(found))).baseline).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

describe("packing", () => {
  it("gives any text back", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => expect(unpackText(packText(text))).toBe(text)), { numRuns: 200 });
  });

  it("does not unpack a bomb", () => {
    const bomb = packText("0".repeat(5_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    expect(unpackText(bomb, 4_000_000)).toBeNull();
    expect(unpackText(bomb)).toHaveLength(5_000_000);
  });

  it("unpacks nothing of a text that was cut anywhere", () => {
    const packed = packText(JSON.stringify(MAY));
    for (let length = 0; length < packed.length; length += 1) expect(unpackText(packed.slice(0, length))).toBeNull();
  });
});
