/**
 * Mutation tests of one reader's room against that room's own tests: `ROOM=time npm run mutate`. One room at a time, since a
 * mutant of a reader would otherwise run thousands of tests of rules.
 */
const rooms = {
  time: "ledger/time",
  units: "ledger/units",
  figures: "ledger/figures",
  baseline: "ledger/baseline",
  settings: "settings",
  fixes: "fixes",
};
const room = process.env.ROOM ?? "time";
const folder = rooms[room];
if (folder === undefined) throw new Error(`ROOM must be one of ${Object.keys(rooms).join(", ")}, not ${room}.`);

export default {
  testRunner: "jest",
  jest: { projectType: "custom", configFile: "jest.stryker.cjs", enableFindRelatedTests: false },
  mutate: [`src/${folder}/**/*.ts`, "!src/**/index.ts", "!src/**/*-words.ts"],
  ignorePatterns: ["dist", "out", "docs", "assets", ".cache"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  reporters: ["clear-text", "html"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `out/mutation/${room}.html` },
  tempDirName: ".cache/stryker",
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 80, break: null },
};
