/** A ledger written as rows of texts, its fixes, and the same ledger after they were made. */

import type { Fix } from "../../src/fixes/fix";
import { combineFixes } from "../../src/fixes/combine-fixes";
import { planFixes } from "../../src/fixes/plan-fixes";
import type { Ledger } from "../../src/ledger/ledger";
import { readLedger } from "../../src/ledger/read-ledger";
import type { CellArea, CellValue, SheetCells } from "../../src/ledger/sheet-cells";
import type { Roster } from "../../src/ledger/units";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import type { Finding } from "../../src/rules/finding";

export type Rows = readonly (readonly CellValue[])[];

export interface SheetParts {
  readonly formulas?: readonly string[];
  readonly merges?: readonly CellArea[];
  readonly hiddenRows?: readonly number[];
  readonly formats?: Readonly<Record<string, string>>;
  /** What is shown of a number, by "row,column". */
  readonly shown?: Readonly<Record<string, string>>;
  readonly roster?: Roster;
}

export function sheetOf(rows: Rows, { formulas = [], merges = [], hiddenRows = [], formats = {}, shown = {} }: SheetParts = {}): SheetCells {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    name: "台账",
    top: 0,
    left: 0,
    values,
    text: values.map((row, at) => row.map((value, column) => shown[`${at},${column}`] ?? String(value))),
    formats: values.map((row, at) => row.map((_, column) => formats[`${at},${column}`] ?? "General")),
    formulas: new Set(formulas),
    merges,
    hiddenRows: new Set(hiddenRows),
    tables: [],
    protected: false,
  };
}

export const known = ({ roster }: SheetParts) => (roster ? { roster } : {});

export function readRows(rows: Rows, parts: SheetParts = {}): Ledger {
  const reading = readLedger([sheetOf(rows, parts)], { asOf: "2026-06-30", today: "2026-06-30", ...known(parts) });
  if (!reading.ok) throw new Error("The rows hold no ledger.");
  return reading.ledger;
}

/** What one rule finds, or all of them. */
export const findingsOf = (ledger: Ledger, parts: SheetParts = {}, rule?: string): Finding[] =>
  checkLedger(ledger, rule === undefined ? catalogue : catalogue.filter(({ id }) => id === rule), {}, known(parts));

/** Fixes of one rule's findings, or of all. */
export function fixesOf(rows: Rows, rule?: string, parts: SheetParts = {}): Fix[] {
  const ledger = readRows(rows, parts);
  return planFixes(ledger, findingsOf(ledger, parts, rule), known(parts));
}

/** The rows after fixes. */
export function applied(rows: Rows, fixes: readonly Fix[]): CellValue[][] {
  const { cells, rows: gone } = combineFixes(fixes);
  const after = rows.map((row) => [...row]);
  for (const { row, column, before, after: value } of cells) {
    const own = after[row];
    if (!own) throw new Error(`There is no row ${row}.`);
    while (own.length <= column) own.push("");
    if ((own[column] ?? "") !== before) throw new Error(`The fix takes ${row},${column} for something else than it is.`);
    own[column] = value;
  }
  for (const { row } of gone) after.splice(row, 1);
  return after;
}

/** The rows after the fixes of one rule, or of all rules of a kind. */
export function fixed(rows: Rows, rule?: string, parts: SheetParts = {}, kind?: Fix["kind"]): CellValue[][] {
  return applied(rows, fixesOf(rows, rule, parts).filter((fix) => kind === undefined || fix.kind === kind));
}

const HEADER = ["序号", "工作内容", "责任单位", "进展情况"] as const;

/** A ledger of these tasks: work, units, progress. */
export function tasks(...rows: readonly (readonly [task: string, unit: string, progress: string])[]): string[][] {
  return [[...HEADER], ...rows.map((row, index) => [String(index + 1), ...row])];
}

const QUIET: readonly [string, string, string][] = [
  ["建设社区图书室。", "区文旅局", "已建成图书室6处，藏书2.4万册，于5月20日开放。"],
  ["改造老旧供水管网。", "区水务局", "已改造管网12公里，惠及居民3200户，6月10日通过验收。"],
  ["开展职业技能培训。", "区人社局", "累计培训1860人次，发放证书1520本。"],
];

/** The same with quiet tasks behind, so that a rule for single cells is not folded. */
export const among = (...rows: readonly (readonly [task: string, unit: string, progress: string])[]): string[][] => tasks(...rows, ...QUIET);
