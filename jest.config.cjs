/** Three projects: pure rooms (`unit`), the real Office.js over the stand-in (`office`), a real browser (`browser`). */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
const project = (name, rest) => ({ displayName: name, testEnvironment: "node", transform, setupFiles: ["<rootDir>/test/seed-of-properties.ts"], ...rest });

module.exports = {
  // A busy machine is slow; no test measures time.
  testTimeout: 120_000,
  projects: [
    project("unit", { testMatch: ["<rootDir>/test/**/*.test.ts"], testPathIgnorePatterns: ["<rootDir>/test/(office|browser)/"] }),
    project("office", { testMatch: ["<rootDir>/test/office/**/*.test.{ts,tsx}"] }),
    project("browser", {
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/serve-workbench.ts",
      globalTeardown: "<rootDir>/test/browser/stop-workbench.ts",
    }),
  ],
};
