/** Jest for mutation tests: one room's own tests, in plain Node, as one project (see stryker.config.mjs). */
const { projects } = require("./jest.config.cjs");
const [unit] = projects;
const folders = { time: "ledger/time", units: "ledger/units", figures: "ledger/figures", baseline: "baseline", settings: "settings", fixes: "fixes" };

module.exports = {
  ...unit,
  rootDir: __dirname,
  setupFilesAfterEnv: ["<rootDir>/test/mutants/leave-long-inputs-out.cjs"],
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/mutants/fast-check-of-few-runs.cjs" },
  testMatch: [`<rootDir>/test/${folders[process.env.ROOM ?? "time"]}/**/*.test.ts`],
};
