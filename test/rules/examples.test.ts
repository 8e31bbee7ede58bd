/** Every example of every rule, read and checked as a user's ledger is. */

import { cellAddress } from "../../src/ledger/address";
import { catalogue, type RuleId } from "../../src/rules/catalogue";
import { ruleExamples } from "../../src/rules/examples/all-examples";
import type { ExampleLedger } from "../../src/rules/examples/example";
import { checkExample, exampleCells, readExample } from "../../src/rules/examples/run-example";

const rules = Object.keys(ruleExamples) as RuleId[];

/** Findings as an example names them, and what is quoted. */
function said(rule: RuleId, example: ExampleLedger) {
  return checkExample(rule, readExample(example)).map(({ at, quote }) => ({ at: at ? cellAddress(at.row, at.column) : null, quote }));
}

test("every rule of the catalogue has examples, and nothing else has", () => {
  expect([...rules].sort()).toEqual(catalogue.map(({ id }) => id).sort());
});

describe.each(rules)("%s", (rule) => {
  const { fires, silent } = ruleExamples[rule];

  test.each(fires.map((example, place) => [place + 1, example] as const))("example %i: speaks once, where it says", (_place, example) => {
    const found = said(rule, example);
    expect(found.map(({ at }) => at)).toEqual([example.at]);
    if (example.quotes !== undefined) expect(found[0]?.quote?.text).toBe(example.quotes);
  });

  test.each(fires.map((example, place) => [place + 1, example] as const))("example %i: a quote is the cell's own words", (_place, example) => {
    for (const { at, quote } of checkExample(rule, readExample(example))) {
      if (at && quote) expect(exampleCells(example).text[at.row]?.[at.column]?.slice(...quote.span)).toBe(quote.text);
    }
  });

  test.each(silent.map((example, place) => [place + 1, example] as const))("look-alike %i: silent", (_place, example) => {
    expect(said(rule, example)).toEqual([]);
  });

  test("a look-alike is no other example again", () => {
    for (const example of silent) for (const other of fires) expect({ ...example }).not.toEqual({ ...other, at: undefined, quotes: undefined });
  });
});

test("examples are of one task or a few: each is read at a glance", () => {
  for (const rule of rules) {
    const { fires, silent } = ruleExamples[rule];
    for (const { cells } of [...fires, ...silent]) expect(cells.length).toBeLessThanOrEqual(8);
  }
});
