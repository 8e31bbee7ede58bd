/** A ledger and the last period's, as a clerk types them, and what the rules say of the two. */

import { takeBaseline, type Baseline } from "../../src/ledger/baseline";
import type { Ledger } from "../../src/ledger/ledger";
import { baselineRules } from "../../src/rules/baseline-rules";
import { checkLedger } from "../../src/rules/check-ledger";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";
import { ledgerOf, sheetOf, type GridValue } from "../ledger/layout/sheet-of";

/** 序号, 工作内容, 责任单位, 进展情况; further cells where there are further headers. */
export type Row = readonly GridValue[];

export interface Periods {
  readonly headers?: readonly string[];
  readonly headersBefore?: readonly string[];
  readonly asOf?: string;
  /** Null where last period's ledger does not tell its day. */
  readonly asOfBefore?: string | null;
}

const HEADERS = ["序号", "工作内容", "责任单位", "进展情况"];

export function ledger(rows: readonly Row[], asOf: string | null = "2021-06-30", headers: readonly string[] = HEADERS): Ledger {
  return ledgerOf(sheetOf([headers, ...rows]), asOf === null ? { today: "2026-01-15" } : { asOf });
}

/** The baseline as it is stored: through JSON. */
export function baseline(rows: readonly Row[], asOf: string | null = "2021-05-31", headers: readonly string[] = HEADERS): Baseline {
  return JSON.parse(JSON.stringify(takeBaseline(ledger(rows, asOf, headers)))) as Baseline;
}

/** Findings of the rules that compare, or of one of them. Every quote is its cell's own text. */
export function compared(before: readonly Row[], now: readonly Row[], rule?: string, periods: Periods = {}): Finding[] {
  const { headers = HEADERS, headersBefore = headers, asOf = "2021-06-30", asOfBefore = "2021-05-31" } = periods;
  const own = ledger(now, asOf, headers);
  const rules = (baselineRules as unknown as readonly Rule[]).filter(({ id }) => rule === undefined || id === rule);
  const findings = checkLedger(own, rules, {}, { baseline: baseline(before, asOfBefore, headersBefore) });
  for (const { at, quote } of findings) {
    if (!at || !quote) continue;
    const cell = own.tasks.flatMap(({ cells }) => Object.values(cells)).find((each) => each.row === at.row && each.column === at.column);
    if (cell?.text.slice(...quote.span) !== quote.text) throw new Error(`misquoted: ${quote.text}`);
  }
  return findings;
}

/** One task whose progress was `before` and is `now`; others stand around it so that the ledgers are related. */
export function progressOf(before: string, now: string, rule: string, periods: Periods = {}): Finding[] {
  const row = (progress: string): Row[] => [[1, "推进青石河综合治理，完成排口整治。", "区水务局", progress]];
  return compared(row(before), row(now), rule, periods);
}
