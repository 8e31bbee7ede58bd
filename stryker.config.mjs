/**
 * Mutation tests of one reader's room against that room's own tests: `ROOM=time npm run mutate`. One room at a time, since a
 * mutant of a reader would otherwise run thousands of tests of rules. A room has thousands of mutants, some ten of which are
 * tried in a second; `SAMPLE=12` tries those of every twelfth block of a few lines, `-m FILE` those of one file. Tables of words (*-words.ts, known-bodies.ts) are data: a
 * mutant of theirs is another list, not another logic.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";

/** Each room, and the tests that try it. Tests of rules and whole ledgers were tried beside a reader's own: they kill hardly one more. */
const rooms = {
  time: { source: "ledger/time", tests: ["ledger/time"] },
  units: { source: "ledger/units", tests: ["ledger/units"] },
  figures: { source: "ledger/figures", tests: ["ledger/figures"] },
  layout: { source: "ledger/layout", tests: ["ledger/layout", "ledger/offices"] },
  baseline: { source: "ledger/baseline", tests: ["baseline"] },
  settings: { source: "settings", tests: ["settings"] },
  fixes: { source: "fixes", tests: ["fixes"] },
};
const room = process.env.ROOM ?? "time";
if (rooms[room] === undefined) throw new Error(`ROOM must be one of ${Object.keys(rooms).join(", ")}, not ${room}.`);
const { source: folder, tests } = rooms[room];

const BLOCK = 5;
const sample = Number(process.env.SAMPLE ?? 1);

/** Of each file every `sample`-th block of lines, counted through all files. */
function sampled() {
  let block = 0;
  return readdirSync(`src/${folder}`, { recursive: true })
    .map((name) => path.join(`src/${folder}`, String(name)))
    .filter((name) => name.endsWith(".ts") && !name.endsWith("index.ts") && !name.endsWith("-words.ts") && !name.endsWith("known-bodies.ts"))
    .sort()
    .flatMap((name) => {
      const lines = readFileSync(name, "utf8").split("\n").length;
      const ranges = [];
      for (let first = 1; first <= lines; first += BLOCK, block += 1) if (block % sample === 0) ranges.push(`${name}:${first}-${Math.min(lines, first + BLOCK - 1)}`);
      return ranges;
    });
}

const SANDBOXES = ".cache/stryker";

/** The real ledger's answers stand beside the project; a sandbox has other neighbours, and finds them by this link. */
if (existsSync("../shared")) {
  mkdirSync(SANDBOXES, { recursive: true });
  if (!existsSync(`${SANDBOXES}/shared`)) symlinkSync(path.resolve("../shared"), `${SANDBOXES}/shared`, "dir");
}

export default {
  testRunner: "quick",
  plugins: ["./test/mutants/quick-runner.mjs"],
  quick: { folders: tests.map((name) => `test/${name}`) },
  mutate: sample > 1 ? sampled() : [`src/${folder}/**/*.ts`, "!src/**/index.ts", "!src/**/*-words.ts", "!src/**/known-bodies.ts"],
  ignorePatterns: ["dist", "out", "docs", "assets", ".cache"],
  coverageAnalysis: "perTest",
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `out/mutation/${room}.html` },
  jsonReporter: { fileName: `out/mutation/${room}.json` },
  tempDirName: SANDBOXES,
  concurrency: 2,
  timeoutMS: 5_000,
  thresholds: { high: 90, low: 80, break: null },
};
