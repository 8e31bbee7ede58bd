/** The real ledger, end to end, held against the gold answers where they are beside the project. */

import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { runHeadless } from "../../src/workbench/headless/run-headless";
import { reportSchema, type Report } from "../../src/workflow/report-schema";

const shared = path.join(__dirname, "../../../shared");
const present = existsSync(path.join(shared, "seed/dongcheng-2021h1.xlsx"));
if (!present) console.log("The real ledger is not beside the project: its acceptance tests are skipped.");

/** The rules of the main job, and the 序号 on which each must fire; "once" speaks for the rows in one finding. */
const EXPECTED: Readonly<Record<string, readonly number[]>> = {
  "sheet/header-not-found": [], "seq/missing": [], "seq/duplicate": [], "seq/gap": [], "task/missing": [], "unit/missing": [],
  "unit/variant-name": [25],
  "unit/collective": [27, 29, 30, 31],
  "progress/missing": [], "progress/placeholder": [], "progress/stale": [],
  "progress/no-result": [4, 26, 28],
  "progress/no-figures": [3, 4, 6, 14, 15, 21, 24, 26, 28],
  "text/substituted-glyph": [7, 8, 17, 19, 27, 28],
  "deadline/missing": [], "deadline/overdue": [],
};

(present ? describe : describe.skip)("the real ledger", () => {
  let folder: string;
  const told = new Map<string, Report>();
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "seed-"));
    for (const name of ["dongcheng-2021h1", "dongcheng-2021h1-pasted"]) {
      const json = path.join(folder, `${name}.json`);
      await runHeadless({ file: path.join(shared, `seed/${name}.xlsx`), asOf: "2021-06-30", locale: "zh-CN", summaries: true, highlight: true, json });
      told.set(name, reportSchema.parse(JSON.parse(await readFile(json, "utf8"))));
    }
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true }));

  const clean = () => told.get("dongcheng-2021h1") as Report;
  const seqOf = (report: Report) => new Map(report.ledger.tasks.map((task) => [task.key, Number(task.seq)]));

  it("has 31 tasks with the gold's units", () => {
    const gold = JSON.parse(readFileSync(path.join(shared, "gold/seed-units-and-figures.json"), "utf8")) as { units: Record<string, string[]> };
    const units = Object.fromEntries(clean().ledger.tasks.map((task) => [String(task.seq), task.units.map((unit) => unit.name)]));
    expect(units).toEqual(gold.units);
  });

  it.each(Object.entries(EXPECTED))("%s fires on %j and nowhere else", (rule, expected) => {
    const seq = seqOf(clean());
    const rows = clean().findings.filter((each) => each.rule === rule).map((each) => seq.get(each.task ?? ""));
    expect([...new Set(rows)]).toEqual(expected);
  });

  it("says once that 27 tasks cannot be dated", () => {
    const [undated, ...more] = clean().findings.filter((each) => each.rule === "progress/undated");
    const dated = [1, 11, 15, 30].map((seq) => seq + 2);
    expect(more).toEqual([]);
    expect(undated?.rows).toEqual(Array.from({ length: 31 }, (_, index) => index + 3).filter((row) => !dated.includes(row)));
  });

  it("gives 区城管委 its six tasks, and both spellings of 司法局 one tab", () => {
    const seqs = clean().ledger.tasks.filter((task) => task.units.some((unit) => unit.name === "区城管委")).map((task) => task.seq);
    expect(seqs).toEqual([4, 6, 8, 9, 10, 14]);
    expect(clean().units.filter((unit) => unit.name.includes("司法局"))).toMatchObject([{ name: "区司法局", aliases: ["司法局"], sheet: "区司法局" }]);
  });

  it("is the same ledger when pasted from a PDF", () => {
    const bare = (report: Report | undefined) =>
      report?.ledger.tasks.map(({ key, text, seq, units, points, state, deadline }) => ({ key, text, seq, units: units.map((unit) => unit.name), points, state, deadline }));
    expect(bare(told.get("dongcheng-2021h1-pasted"))).toEqual(bare(clean()));
  });
});
