import { madeRows, madeSheet, unitNames } from "../../scripts/bench/made-ledger";
import { seededRandom } from "../../scripts/bench/seeded-random";
import { readLedger } from "../../src/ledger/read-ledger";

describe("the made ledger of the benchmark", () => {
  test("comes out the same in every run", () => {
    expect(madeRows(40, 23)).toEqual(madeRows(40, 23));
  });

  test("is read as a ledger of as many tasks and units as were asked for", () => {
    const reading = readLedger([madeSheet(400, 60)], { asOf: "2026-10-31", today: "2026-10-31" });
    if (!reading.ok) throw new Error(reading.why);
    expect(reading.ledger.tasks).toHaveLength(400);
    expect(reading.ledger.units.map((unit) => unit.name).sort()).toEqual(unitNames(60).sort());
  });

  test("tells its tasks in about three hundred characters, hardly two of them alike", () => {
    const rows = madeRows(500, 23).slice(3);
    const length = rows.reduce((sum, row) => sum + row.join("").length, 0) / rows.length;
    expect(length).toBeGreaterThan(270);
    expect(length).toBeLessThan(360);
    expect(new Set(rows.map((row) => row[4])).size).toBeGreaterThan(450);
  });

  test("two hundred units have two hundred names", () => {
    expect(new Set(unitNames(200)).size).toBe(200);
  });
});

test("seeded numbers stay in their bounds and repeat", () => {
  const take = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 200 }, () => random.below(7));
  };
  expect(take(5)).toEqual(take(5));
  expect(take(5)).not.toEqual(take(6));
  expect(new Set(take(5))).toEqual(new Set([0, 1, 2, 3, 4, 5, 6]));
});
