/**
 * `npm run bench`: what the product's work costs, as ratios of one run. With `--write` the page on performance is
 * written, with `--large` a ledger of 100,000 tasks is measured as well.
 */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { measureDeadlines } from "./bench/deadline-speed";
import { performancePage } from "./bench/performance-page";
import { measureReaders, measureRules } from "./bench/reader-shares";
import { measureSizes } from "./bench/reading-cost";
import { countTrips, type JobTrips } from "./bench/round-trips";
import { measureSimilar } from "./bench/similar-texts-cost";

const page = path.join(__dirname, "../docs/performance.md");
const RUNS = 3;
const SIZES = [1_000, 10_000] as const;
const LARGE = 100_000;
const LEDGERS = [[31, 1], [31, 23], [1_000, 1], [1_000, 23], [1_000, 200]] as const;
/** Writing summaries over those that stand is slow in the stand-in, and the same in kind for large ledgers. */
const AGAIN_BELOW = 100;

const tell = (step: string): void => void process.stderr.write(`${step} …\n`);

async function main(): Promise<void> {
  const similarSizes: number[] = [...SIZES];
  tell("reading and rules");
  const sizes = measureSizes(SIZES, RUNS);
  if (process.argv.includes("--large")) {
    tell("a hundred thousand tasks");
    sizes.push(...measureSizes([LARGE], 1));
    similarSizes.push(LARGE);
  }
  tell("each reader");
  const readers = measureReaders(SIZES[0], RUNS + 2);
  tell("each rule");
  const rules = measureRules(SIZES[0], RUNS);
  tell("deadlines");
  const deadlines = measureDeadlines(300, RUNS);
  tell("nearly equal texts");
  const similar = measureSimilar(similarSizes, RUNS);
  const trips: JobTrips[] = [];
  for (const [tasks, units] of LEDGERS) {
    tell(`round trips with ${tasks} tasks of ${units} units`);
    trips.push(...(await countTrips(tasks, units, tasks < AGAIN_BELOW)));
  }
  const text = performancePage({ sizes, readers, rules, deadlines, similar, trips });
  process.stdout.write(text);
  if (process.argv.includes("--write")) writeFileSync(page, text);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
