/** Marked examples of a rule: tasks at which it must fire, and tasks at which it must not. */

import type { Ledger } from "../../src/ledger/ledger";
import type { Facts, RuleFinding } from "../../src/rules/finding";
import { ledgerOf, type TaskParts } from "./build-ledger";

/** A rule of any facts and parameters, as the tests run it. */
export interface TestedRule<F extends Facts, P> {
  readonly id: string;
  readonly parameters: P;
  readonly check: (ledger: Ledger, context: { readonly parameters: P }) => Iterable<RuleFinding<F>>;
}

/** What a rule says about one task, or several. */
export function findingsOf<F extends Facts, P>(
  rule: TestedRule<F, P>,
  parts: TaskParts | readonly TaskParts[],
  rest: Partial<Ledger> = {},
  parameters: P = rule.parameters,
): RuleFinding<F>[] {
  return [...rule.check(ledgerOf(Array.isArray(parts) ? (parts as readonly TaskParts[]) : [parts as TaskParts], rest), { parameters })];
}

/** Texts stand for progress cells. Every quote must be its cell's own text at its span. */
export function describeExamples<F extends Facts, P>(
  rule: TestedRule<F, P>,
  fires: readonly (string | TaskParts)[],
  silent: readonly (string | TaskParts)[],
  rest: Partial<Ledger> = {},
): void {
  const partsOf = (example: string | TaskParts): TaskParts => (typeof example === "string" ? { progress: example } : example);
  describe(`${rule.id} fires`, () => {
    test.each(fires.map((example) => [JSON.stringify(example), example] as const))("%s", (_name, example) => {
      const ledger = ledgerOf([partsOf(example)], rest);
      const found = [...rule.check(ledger, { parameters: rule.parameters })];
      expect(found.length).toBeGreaterThan(0);
      for (const { at, quote } of found) {
        const cells = Object.values(ledger.tasks[0]?.cells ?? {});
        const cell = cells.find((each) => each.row === at?.row && each.column === at.column);
        expect(cell).toBeDefined();
        if (quote) expect(cell?.text.slice(...quote.span)).toBe(quote.text);
        if (quote) expect(quote.text).not.toBe("");
      }
    });
  });
  describe(`${rule.id} is silent`, () => {
    test.each(silent.map((example) => [JSON.stringify(example), example] as const))("%s", (_name, example) => {
      expect(findingsOf(rule, partsOf(example), rest)).toEqual([]);
    });
  });
}
