import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { hasQuantity, readFigures, readFunnels, readParts, readRates, readState } from "../../../src/ledger/figures";
import { foldWraps } from "../../../src/ledger/folded-text";
import type { Span } from "../../../src/ledger/ledger";

interface SeedRow {
  readonly no: number;
  readonly content: string;
  readonly progress: readonly string[];
  readonly wrapped: { readonly progress: string; readonly content: string };
}
interface GoldPair {
  readonly row: number;
  readonly point: number;
  readonly label: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly unit: string;
}

const shared = path.join(__dirname, "../../../../shared");
const seedFile = path.join(shared, "seed/dongcheng-2021h1.json");
const goldFile = path.join(shared, "gold/seed-units-and-figures.json");
const there = existsSync(seedFile) && existsSync(goldFile);
if (!there) console.log("The real ledger is absent: its figures are not checked.");
const rows: SeedRow[] = there ? JSON.parse(readFileSync(seedFile, "utf8")) : [];
const gold: GoldPair[] = there ? JSON.parse(readFileSync(goldFile, "utf8")).pairs : [];

/** The points of a cell whose points are numbered "1." and so on at line starts. */
function pointsOf(cell: string): { number: number; text: string; span: Span }[] {
  const starts: { mark: number; from: number; number: number }[] = [];
  let expected = 1;
  for (const found of cell.matchAll(/(?:^|\n)(\d{1,2})\./g)) {
    if (Number(found[1]) !== expected) continue;
    expected++;
    starts.push({ mark: found.index, from: found.index + found[0].length, number: Number(found[1]) });
  }
  if (starts.length === 0) return [{ number: 1, text: cell, span: [0, cell.length] }];
  return starts.map(({ from, number }, i) => {
    const span: Span = [from, starts[i + 1]?.mark ?? cell.length];
    return { number, text: cell.slice(...span), span };
  });
}

const layouts = [
  ["clean", (row: SeedRow) => row.progress.join("\n")],
  ["pasted", (row: SeedRow) => row.wrapped.progress],
] as const;

(there ? describe : describe.skip)("the real ledger", () => {
  test.each(layouts)("its pairs, in the %s layout", (layout, cellOf) => {
    const open = [...gold];
    const wrong: string[] = [];
    for (const row of rows) {
      const cell = cellOf(row);
      const points = pointsOf(cell);
      for (const figure of readFigures(cell, points, { taskText: row.content, higherLevel: true })) {
        expect(cell.slice(...figure.span)).toBe(figure.quote);
        const point = points.find(({ span }) => figure.span[0] >= span[0] && figure.span[1] <= span[1])?.number;
        const at = open.findIndex((pair) => pair.row === row.no && pair.point === point && pair.target === figure.target && pair.actual === figure.actual && pair.unit === figure.measure);
        if (at >= 0) open.splice(at, 1);
        else wrong.push(`${row.no}: ${figure.target}/${figure.actual}${figure.measure} ${figure.quote}`);
      }
    }
    const right = gold.length - open.length;
    console.log(`figures (${layout}): ${right} of ${gold.length} right, ${open.length} missing, ${wrong.length} extra`, open, wrong);
    expect(right).toBeGreaterThanOrEqual(22);
    expect(wrong).toEqual([]);
  });

  test("no number of the city's plan is a denominator", () => {
    const city: Record<number, number[]> = { 2: [22], 5: [2000, 1000], 7: [50000, 80000, 5000, 20000], 10: [21], 13: [300], 16: [30, 360], 18: [100000] };
    for (const row of rows) {
      const cell = row.progress.join("\n");
      const targets = readFigures(cell, pointsOf(cell), { taskText: row.content, higherLevel: true }).map((figure) => figure.target);
      // 2000 套 of row 7 is told in the progress itself.
      for (const number of city[row.no] ?? []) expect(targets).not.toContain(number);
    }
  });

  test.each(layouts)("the rows without any figure (%s)", (_, cellOf) => {
    expect(rows.filter((row) => !hasQuantity(cellOf(row))).map((row) => row.no)).toEqual([3, 4, 6, 14, 15, 21, 24, 26, 28]);
  });

  test("its parts add up, its stages fall, its bare rates are seen", () => {
    const of = <T>(read: (cell: string) => T[], keep: (each: T) => boolean): number[] => rows.filter((row) => read(row.progress.join("\n")).some(keep)).map((row) => row.no);
    expect(of(readParts, (check) => check.verdict === "mismatch")).toEqual([]);
    expect(of(readParts, (check) => check.verdict === "fits")).toEqual([20, 22]);
    expect(of(readFunnels, (funnel) => funnel.rising !== null)).toEqual([]);
    expect(of(readFunnels, (funnel) => funnel.steps.length === 4)).toEqual([18]);
    expect(of(readRates, (rate) => !rate.base)).toEqual([10, 11]);
  });

  test("no task is called done, and of most it cannot be told", () => {
    const states = rows.map((row) => {
      const cell = row.progress.join("\n");
      const points = pointsOf(cell);
      const figures = readFigures(cell, points, { taskText: row.content, higherLevel: true });
      return readState({ progress: cell, points, figures, asOf: "2021-06-30", deadline: { kind: "date", date: "2021-12-31" }, start: "2021-01-01" }).state;
    });
    expect(states.filter((state) => state === "done")).toEqual([]);
    expect(states[17]).toBe("behind");
    expect(states.filter((state) => state === "cannot-tell").length).toBeGreaterThan(20);
  });

  test("the pasted layout folds back to the clean text", () => {
    const plain = (text: string): string => text.replace(/ /g, "");
    for (const row of rows) {
      expect(plain(foldWraps(row.wrapped.progress).text)).toBe(plain(row.progress.join("\n")));
      expect(plain(foldWraps(row.wrapped.content).text)).toBe(plain(row.content));
    }
  });
});
