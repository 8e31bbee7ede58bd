/** A rule's page as plain data: what the rule looks for, why, and examples with what the product really says about them. */

import { areaAddress, cellAddress } from "../../ledger/address";
import type { CivilDate, Span } from "../../ledger/ledger";
import type { CellArea } from "../../ledger/sheet-cells";
import { catalogue, type RuleId } from "../../rules/catalogue";
import { ruleExamples } from "../../rules/examples/all-examples";
import type { ExampleLedger, ExampleSheet } from "../../rules/examples/example";
import { checkExample, exampleCells, readExample } from "../../rules/examples/run-example";
import type { Finding, FixKind, Severity } from "../../rules/finding";
import type { ParameterValue, Rule } from "../../rules/rule";
import { ruleAdvice, ruleTitle, sentence, type Locale } from "..";
import { rulePageTexts } from "./all-texts";
import { pageHeadings } from "./headings";
import { parameterRange, parameterText } from "./parameter-texts";

/** A sheet of an example, to be shown as a table. */
export interface PageTable {
  /** What is shown; null for the ledger itself. */
  readonly caption: string | null;
  /** All cells from A1, as shown, every row equally long. */
  readonly cells: readonly (readonly string[])[];
  /** 0-based row of the header; null where there is none, and where the sheet is no ledger that was read. */
  readonly headerRow: number | null;
  /** Merged areas: all four bounds 0-based and inclusive. */
  readonly merges: readonly CellArea[];
  /** 0-based hidden rows. */
  readonly hiddenRows: readonly number[];
}

/** What the product says about an example. */
export interface PageFinding {
  readonly severity: Severity;
  readonly sentence: string;
  /** Where it stands in the first table, 0-based, and as an address; null for the sheet. */
  readonly at: { readonly row: number; readonly column: number; readonly address: string } | null;
  /** The words quoted: a span (UTF-16 units) of that cell's text. */
  readonly quote: Span | null;
}

export interface PageExample {
  /** The ledger first, then other sheets of the workbook, then the last period's ledger. */
  readonly tables: readonly PageTable[];
  /** Named where it matters. */
  readonly asOf: CivilDate | null;
  /** Lines of the roster, where there is one. */
  readonly roster: readonly string[];
  /** None for an example at which the rule is silent. */
  readonly findings: readonly PageFinding[];
}

export interface PageParameter {
  readonly key: string;
  readonly name: string;
  readonly meaning: string;
  readonly value: ParameterValue;
  /** The usual value as a reader sees it. */
  readonly usual: string;
  /** What may be chosen. */
  readonly allowed: string;
}

export interface RulePage {
  readonly rule: RuleId;
  readonly locale: Locale;
  readonly title: string;
  /** The usual severity; an office may choose another. */
  readonly severity: Severity;
  readonly what: string;
  readonly why: string;
  readonly fires: readonly PageExample[];
  readonly silent: readonly PageExample[];
  /** Why the rule leaves the silent examples alone. */
  readonly whySilent: string;
  readonly parameters: readonly PageParameter[];
  /** What can be mended for the user, in words. */
  readonly fix: { readonly kind: FixKind; readonly text: string };
}

const rules: ReadonlyMap<string, Rule> = new Map(catalogue.map((rule) => [rule.id, rule]));

/** True for the id of a rule of the catalogue. */
export function isRuleId(id: string): id is RuleId {
  return rules.has(id);
}

/** The page of a rule. Its examples are read and checked anew: their sentences are what the product says today. */
export function rulePage(id: RuleId, locale: Locale): RulePage {
  const rule = rules.get(id);
  if (!rule) throw new RangeError(`no rule ${id}`);
  const texts = rulePageTexts[locale][id];
  const { fires, silent } = ruleExamples[id];
  const advice = ruleAdvice(id, locale);
  return {
    rule: id,
    locale,
    title: ruleTitle(id, locale),
    severity: rule.severity,
    what: texts.what,
    why: texts.why === undefined ? advice : [texts.why, advice].join(locale === "zh-CN" ? "" : " "),
    fires: fires.map((example) => pageExample(id, example, locale)),
    silent: silent.map((example) => pageExample(id, example, locale)),
    whySilent: texts.silent,
    parameters: Object.entries(rule.parameters).map(([key, value]) => pageParameter(id, key, value, locale)),
    fix: { kind: rule.fix, text: fixText(rule, texts.fix, locale) },
  };
}

function fixText({ fix }: Rule, words: string | undefined, locale: Locale): string {
  const { noFix, safeFix } = pageHeadings[locale];
  if (words === undefined) return noFix;
  return fix === "safe" ? `${safeFix}${words}` : words;
}

function pageExample(id: RuleId, example: ExampleLedger, locale: Locale): PageExample {
  const headings = pageHeadings[locale];
  const read = readExample(example);
  const { ledger } = read;
  const named = ledger.columns.some(({ header }) => header !== "");
  const { others = [], lastPeriod, roster } = example;
  return {
    tables: [
      { ...pageTable(example, others.length > 0 && example.name !== undefined ? headings.otherSheet(example.name) : null), headerRow: named ? ledger.headerRow : null },
      ...others.map((sheet) => pageTable(sheet, headings.otherSheet(sheet.name ?? ""))),
      ...(lastPeriod ? [pageTable(lastPeriod, headings.lastPeriod(lastPeriod.asOf))] : []),
    ],
    asOf: example.asOf ?? null,
    roster: (roster?.units ?? []).map(({ name, aliases }) => headings.rosterUnit(name, aliases)),
    findings: checkExample(id, read).map((finding) => pageFinding(finding, locale)),
  };
}

function pageTable(sheet: ExampleSheet, caption: string | null): PageTable {
  const { text, merges, hiddenRows } = exampleCells(sheet);
  return { caption, cells: text, headerRow: null, merges, hiddenRows: [...hiddenRows] };
}

function pageFinding(finding: Finding, locale: Locale): PageFinding {
  const { at, quote, severity } = finding;
  return {
    severity,
    sentence: sentence(finding, locale),
    at: at ? { ...at, address: cellAddress(at.row, at.column) } : null,
    quote: quote?.span ?? null,
  };
}

/** Words of a list that are shown; the rest is counted. */
const WORDS_SHOWN = 6;

function pageParameter(id: RuleId, key: string, value: ParameterValue, locale: Locale): PageParameter {
  const text = parameterText(id, key, locale);
  if (!text) throw new RangeError(`no text for parameter ${key} of rule ${id}`);
  const headings = pageHeadings[locale];
  const range = parameterRange(id, key);
  const told = (number: number) => (text.unit === "" || text.unit === "%" ? `${number}${text.unit}` : `${number} ${text.unit}`);
  const words = typeof value === "object";
  return {
    key,
    name: text.name,
    meaning: text.meaning,
    value,
    usual: words ? headings.words(value.length, value.slice(0, WORDS_SHOWN)) : typeof value === "number" ? told(value) : String(value),
    allowed: range ? headings.between(String(range.least), told(range.most)) : words ? headings.wordsAllowed : "",
  };
}

/** What is said of a table beside its cells: merged areas and hidden rows. */
export function tableRemarks(table: PageTable, locale: Locale): readonly string[] {
  const headings = pageHeadings[locale];
  return [
    ...(table.merges.length > 0 ? [headings.merged(table.merges.map(areaAddress))] : []),
    ...(table.hiddenRows.length > 0 ? [headings.hidden(table.hiddenRows.map((row) => row + 1))] : []),
  ];
}
