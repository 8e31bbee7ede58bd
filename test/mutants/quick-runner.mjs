/**
 * Runs a room's tests for Stryker within one process: modules are loaded once, not once a mutant, so that whole rooms can be
 * tried (Jest took some seconds for each of thousands of mutants). It knows `describe`, `test`, `test.each` and `expect`, and
 * says so where a test asks for more.
 *
 * What a mutant leaves behind in a module must not be charged to the next one: a test that fails is run again without the
 * mutant, and where it still fails everything is loaded anew and the mutant tried again.
 */
import { readdirSync, readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";
import { commonTokens, declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { DryRunStatus, TestStatus } from "@stryker-mutator/api/test-runner";
import { transformSync } from "@swc/core";
import { expect } from "expect";
import { bind } from "jest-each";

const require = createRequire(path.resolve("package.json"));
const BEFORE_TESTS = ["test/seed-of-properties.ts", "test/mutants/leave-long-inputs-out.cjs"];
const INSTEAD = { "fast-check": path.resolve("test/mutants/fast-check-of-few-runs.cjs") };
/** In the sandbox, which this file does not know of while it is loaded. */
const MEMORY = path.join("src", "ledger", "recent-readings.ts");
const NO_MEMORY = path.resolve("test/mutants/no-memory.cjs");

/** What the instrumented code and Stryker share. */
const shared = (globalThis.__stryker__ ??= {});

const compiled = new Map();
require.extensions[".ts"] = (module, file) => {
  const known = compiled.get(file);
  const code = known ?? transformSync(readFileSync(file, "utf8"), { filename: file, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" }, sourceMaps: false, swcrc: false }).code;
  compiled.set(file, code);
  module._compile(code, file);
};

// A source goes before data of the same name.
const readData = require.extensions[".json"];
delete require.extensions[".json"];
require.extensions[".json"] = readData;

const resolveUsually = Module._resolveFilename;
Module._resolveFilename = function resolve(request, ...rest) {
  const parent = rest[0]?.filename ?? "";
  if (Object.hasOwn(INSTEAD, request) && parent !== INSTEAD[request]) return INSTEAD[request];
  const file = resolveUsually.call(this, request, ...rest);
  return file.endsWith(MEMORY) ? NO_MEMORY : file;
};

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".test.ts"))
    .map((entry) => path.resolve(entry.parentPath, entry.name))
    .sort();
}

/** The registered tests of all files, in order. */
function load(files) {
  for (const file of Object.keys(require.cache)) if (!file.includes(`${path.sep}node_modules${path.sep}`)) delete require.cache[file];
  const tests = [];
  const above = [];
  let current = "";
  const register = (name, run) => {
    if (run.length > 0) throw new Error(`${current}: "${name}" takes an argument, which is not known here.`);
    const title = [...above, String(name)].join(" ");
    tests.push({ id: `${current} ${tests.length} ${title}`, name: title, run });
  };
  const group = (name, define) => {
    above.push(String(name));
    define();
    above.pop();
  };
  const unknown = (name) => () => {
    throw new Error(`${current} asks for ${name}, which is not known here.`);
  };
  const it = Object.assign(register, { each: bind(register, false), skip: () => undefined, only: unknown("test.only") });
  const describe = Object.assign(group, { each: bind(group, false), skip: () => undefined, only: unknown("describe.only") });
  Object.assign(globalThis, { test: it, it, describe, expect, jest: undefined });
  for (const hook of ["beforeAll", "beforeEach", "afterAll", "afterEach"]) globalThis[hook] = unknown(hook);
  for (const file of BEFORE_TESTS) require(path.resolve(file));
  for (const file of files) {
    current = path.relative(process.cwd(), file);
    require(file);
  }
  return tests;
}

/** What a test failed with; null where it did not. */
async function failureOf(test) {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

class QuickRunner {
  constructor(folders) {
    this.files = folders.flatMap(filesOf);
    this.tests = null;
    /** Whether everything was loaded with no mutant active. */
    this.isClean = false;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  loadClean() {
    shared.activeMutant = undefined;
    this.tests = load(this.files);
    this.isClean = true;
  }

  async dryRun({ coverageAnalysis }) {
    this.loadClean();
    const results = [];
    for (const test of this.tests) {
      if (coverageAnalysis === "perTest") shared.currentTestId = test.id;
      const begun = performance.now();
      const failureMessage = await failureOf(test);
      const told = { id: test.id, name: test.name, timeSpentMs: performance.now() - begun };
      results.push(failureMessage === null ? { ...told, status: TestStatus.Success } : { ...told, status: TestStatus.Failed, failureMessage });
    }
    shared.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: shared.mutantCoverage };
  }

  /** The first failing test of those asked for, with this mutant active from loading on, or from now on. */
  async firstFailure({ activeMutant, testFilter, hitLimit }, isStatic) {
    shared.hitLimit = hitLimit;
    shared.hitCount = hitLimit === undefined ? undefined : 0;
    if (isStatic) {
      shared.activeMutant = activeMutant.id;
      this.isClean = false;
      try {
        this.tests = load(this.files);
      } catch (error) {
        return { number: 0, test: null, failure: error instanceof Error ? error.message : String(error) };
      }
    } else {
      if (!this.isClean) this.loadClean();
      shared.activeMutant = activeMutant.id;
    }
    const asked = testFilter && new Set(testFilter);
    let number = 0;
    for (const test of this.tests) {
      if (asked && !asked.has(test.id)) continue;
      number += 1;
      const failure = await failureOf(test);
      if (failure !== null) return { number, test, failure };
    }
    return { number, test: null, failure: null };
  }

  async mutantRun(options) {
    const isStatic = options.mutantActivation === "static" || options.reloadEnvironment;
    let found = await this.firstFailure(options, isStatic);
    const overLimit = () => options.hitLimit !== undefined && shared.hitCount > options.hitLimit;
    if (!isStatic && found.test && !overLimit()) {
      shared.activeMutant = undefined;
      if ((await failureOf(found.test)) !== null) {
        this.isClean = false;
        found = await this.firstFailure(options, isStatic);
      }
    }
    const isOver = overLimit();
    shared.activeMutant = undefined;
    if (isOver) return { status: "timeout", reason: `Hit limit reached (${shared.hitCount}/${options.hitLimit})` };
    if (found.failure === null) return { status: "survived", nrOfTests: found.number };
    return { status: "killed", nrOfTests: found.number, killedBy: [found.test?.id ?? this.files[0]], failureMessage: found.failure.slice(0, 400) };
  }
}

function quickRunner(options) {
  return new QuickRunner(options.quick.folders);
}
quickRunner.inject = [commonTokens.options];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "quick", quickRunner)];
