/** fast-check for mutation tests: thousands of runs of one property a mutant tell little more than a few. */
const whole = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

const MOST_RUNS = 25;
const few = {
  ...whole,
  assert: (property, parameters = {}) => whole.assert(property, { ...parameters, numRuns: Math.min(parameters.numRuns ?? 100, MOST_RUNS), endOnFailure: true }),
};

module.exports = { ...few, default: few, __esModule: true };
