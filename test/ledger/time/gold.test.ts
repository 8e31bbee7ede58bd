import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { progressAge, readDeadline, readPromises } from "../../../src/ledger/time";

const shared = path.join(__dirname, "../../../../shared");
const deadlines = path.join(shared, "gold/deadlines.json");
const seed = path.join(shared, "seed/dongcheng-2021h1.json");

interface Case {
  readonly text: string;
  readonly kind: string;
  readonly date?: string;
  readonly milestones?: readonly string[];
  readonly every?: string;
  readonly next?: string;
}

function load<T>(file: string): T | null {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as T;
  console.info(`skipped: ${path.basename(file)} is not here`);
  return null;
}

const gold = load<{ readonly asOf: string; readonly cases: readonly Case[] }>(deadlines);
(gold === null ? describe.skip : describe)("the marked deadlines", () => {
  test.each((gold?.cases ?? [{ text: "", kind: "none" }]).map((one) => [one.text, one] as const))("%j", (text, one) => {
    const { kind, date, milestones, every, next } = readDeadline(text, { asOf: gold?.asOf ?? "" });
    expect(JSON.parse(JSON.stringify({ text, kind, date, milestones, every, next }))).toEqual(one);
  });
});

const rows = load<readonly { readonly no: number; readonly progress: readonly string[] }[]>(seed);
(rows === null ? describe.skip : describe)("the real ledger's progress", () => {
  const ages = (asOf: string) => (rows ?? []).map((row) => ({ no: row.no, ...progressAge(row.progress, { asOf, year: 2021 }) }));
  test("only four rows tell a date, and three an age", () => {
    expect(ages("2021-06-30").filter((age) => age.hasDate).map((age) => age.no)).toEqual([1, 11, 15, 30]);
    expect(ages("2021-06-30").filter((age) => age.newest !== null).map((age) => [age.no, age.newest])).toEqual([
      [1, "2021-06-30"], [11, "2021-06-30"], [30, "2021-06-30"],
    ]);
  });
  test("half a year later the same three are as old as they say", () => {
    expect(ages("2021-12-31").filter((age) => age.newest === "2021-06-30").map((age) => age.no)).toEqual([1, 11, 30]);
  });
  test("one row promises a month, and the promise stays when the month is over", () => {
    for (const asOf of ["2021-06-30", "2021-08-01"]) {
      const dated = (rows ?? []).flatMap((row) =>
        row.progress.flatMap((text) => readPromises(text, { asOf, year: 2021 })).filter((promise) => promise.date !== null).map((promise) => [row.no, promise.date]),
      );
      expect(dated).toEqual([[14, "2021-07-31"]]);
    }
  });
});
