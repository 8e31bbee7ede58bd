/** Marked examples as tables: each is read by the product's own reader and checked through the frame. */

import type { Ledger } from "../../../src/ledger/ledger";
import type { SheetCells } from "../../../src/ledger/sheet-cells";
import { ruleAdvice, ruleTitle, sentence } from "../../../src/locales";
import { catalogue } from "../../../src/rules/catalogue";
import { checkLedger } from "../../../src/rules/check-ledger";
import type { Finding } from "../../../src/rules/finding";
import type { OfficeKnowledge } from "../../../src/rules/rule";
import { readSheets, readTable, tableSheet, type Row, type TableOptions } from "./read-table";

/** Tasks, what is known besides, and for one that fires: at which cells (A1) it must stand, where that matters. */
export interface Example extends TableOptions, OfficeKnowledge {
  readonly rows: readonly Row[];
  /** 0-based rows of the tasks (among the rows given) at which it fires; absent where any will do. */
  readonly at?: readonly number[];
  readonly quotes?: readonly string[];
}

export type Marked = Row | readonly Row[] | Example;

function exampleOf(marked: Marked): Example {
  if (Array.isArray(marked)) return { rows: marked as readonly Row[] };
  const one = marked as Row | Example;
  return "rows" in one && Array.isArray(one.rows) ? (one as Example) : { rows: [one as Row] };
}

export function ruleOf(id: string) {
  const rule = catalogue.find((each) => each.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule;
}

/** Findings of one rule on a ledger, each held to what every finding promises. */
export function findingsAt(id: string, ledger: Ledger, sheet: SheetCells | null, known: OfficeKnowledge = {}): Finding[] {
  const findings = checkLedger(ledger, [ruleOf(id)], {}, known);
  for (const finding of findings) {
    expectSentences(finding);
    if (finding.quote && finding.at && sheet) {
      const text = sheet.text[finding.at.row]?.[finding.at.column] ?? "";
      expect(text.slice(...finding.quote.span)).toBe(finding.quote.text);
    }
    if (finding.quote) expect(finding.quote.text).not.toBe("");
  }
  return findings;
}

const NONSENSE = /undefined|NaN|null|\[object|“”|“\s*”|（）|\(\)|Infinity/;

/** No sentence of either language may hold a hole. */
export function expectSentences(finding: Finding): void {
  for (const locale of ["zh-CN", "en-US"] as const) {
    const told = sentence(finding, locale);
    expect(told).not.toMatch(NONSENSE);
    expect(told).toMatch(locale === "zh-CN" ? /[。？]$/ : /[.?]$/);
    expect(ruleTitle(finding.rule, locale)).not.toBe("");
    expect(ruleAdvice(finding.rule, locale)).toMatch(/[。.…？”]$/);
  }
}

const nameOf = (marked: Marked): string => JSON.stringify(marked).slice(0, 160);

/** Every example must be there, six of each kind at least, and do what it says. */
export function describeTables(id: string, fires: readonly Marked[], silent: readonly Marked[]): void {
  test(`${id} has six examples of each kind`, () => {
    expect(fires.length).toBeGreaterThanOrEqual(6);
    expect(silent.length).toBeGreaterThanOrEqual(6);
  });
  test.each(fires.map((each) => [nameOf(each), each] as const))(`${id} fires: %s`, (_name, marked) => {
    const example = exampleOf(marked);
    const ledger = readTable(example.rows, example);
    const findings = findingsAt(id, ledger, tableSheet(example.rows, example), example);
    expect(findings.length).toBeGreaterThan(0);
    const header = ledger.headerRow + 1;
    if (example.at) expect([...new Set(findings.map((each) => (each.at?.row ?? -1) - header))]).toEqual(example.at);
    if (example.quotes) expect(findings.map((each) => each.quote?.text)).toEqual(example.quotes);
  });
  test.each(silent.map((each) => [nameOf(each), each] as const))(`${id} is silent: %s`, (_name, marked) => {
    const example = exampleOf(marked);
    expect(findingsAt(id, readTable(example.rows, example), null, example).map((each) => [each.quote?.text, each.facts])).toEqual([]);
  });
}

/** The same for whole sheets. */
export function findingsOfSheets(id: string, sheets: readonly SheetCells[], options: TableOptions = {}): Finding[] {
  const ledger = readSheets(sheets, options);
  return findingsAt(id, ledger, sheets.find((each) => each.name === ledger.sheet) ?? null);
}
