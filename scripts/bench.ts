/**
 * `npm run bench`: what the product's work costs, as ratios of one run. With `--write` the page on performance is
 * written; `--quick` leaves the ledger of 100,000 tasks out.
 */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { measureColumnChecks } from "./bench/column-checks";
import { measureDeadlines } from "./bench/deadline-speed";
import { measureFirstButton } from "./bench/first-button";
import { checkLong } from "./bench/long-stretches";
import { performancePage } from "./bench/performance-page";
import { measureReaders, measureRules } from "./bench/reader-shares";
import { measureSizes } from "./bench/reading-cost";
import { countTrips, type JobTrips } from "./bench/round-trips";
import { compareSimilar, measureRepeatedTasks, measureSimilar } from "./bench/similar-texts-cost";

const page = path.join(__dirname, "../docs/performance.md");
const RUNS = 3;
const OPENINGS = 9;
const SIZES = [1_000, 10_000] as const;
const LARGE = 100_000;
const LEDGERS = [[31, 1], [31, 23], [1_000, 1], [1_000, 23], [1_000, 200], [10_000, 1], [10_000, 23], [10_000, 200]] as const;
/** Writing summaries over those that stand is slow in the stand-in, and the same in kind for large ledgers. */
const AGAIN_BELOW = 100;

const tell = (step: string): void => void process.stderr.write(`${step} …\n`);

async function main(): Promise<void> {
  const similarSizes: number[] = [...SIZES];
  tell("reading and rules");
  const sizes = measureSizes(SIZES, RUNS);
  tell("stretches of ten thousand tasks");
  const long = [await checkLong(SIZES[1])];
  if (!process.argv.includes("--quick")) {
    tell("a hundred thousand tasks");
    long.push(await checkLong(LARGE));
    similarSizes.push(LARGE);
  }
  tell("each reader");
  const readers = measureReaders(SIZES[0], RUNS + 2);
  tell("each rule");
  const rules = measureRules(SIZES[0], RUNS);
  tell("deadlines");
  const deadlines = measureDeadlines(300, RUNS);
  tell("nearly equal texts");
  const repeated = measureRepeatedTasks(similarSizes, RUNS);
  const similar = measureSimilar(similarSizes, RUNS);
  const allPairs = compareSimilar(SIZES[0], 1);
  tell("column checks");
  const columns = await measureColumnChecks(SIZES[0], RUNS);
  tell("time to a usable button");
  const firstButton = await measureFirstButton(OPENINGS);
  const trips: JobTrips[] = [];
  for (const [tasks, units] of LEDGERS) {
    tell(`round trips with ${tasks} tasks of ${units} units`);
    trips.push(...(await countTrips(tasks, units, { again: tasks < AGAIN_BELOW })));
  }
  const text = performancePage({ sizes, long, columns, allPairs, readers, rules, deadlines, repeated, similar, firstButton, trips });
  process.stdout.write(text);
  if (process.argv.includes("--write")) writeFileSync(page, text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
