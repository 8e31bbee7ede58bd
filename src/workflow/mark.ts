/** Marks a ledger's cells by their findings, and takes the marks away. */

import type { Severity } from "../rules/finding";
import type { CheckResult } from "./check";
import { LedgerError } from "./ledger-error";
import type { MarkPlan, WorkbookPort, WorkOptions } from "./port";

type Place = readonly [row: number, column: number];

/** Rules whose mark goes away by itself as soon as the cell is filled in. */
const BLANK_RULES: ReadonlySet<string> = new Set(["progress/missing", "unit/missing", "task/missing", "seq/missing"]);
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Each cell once, in its gravest severity. Findings that speak for many rows mark none. */
export function planMarks({ ledger, findings }: Pick<CheckResult, "ledger" | "findings">): MarkPlan {
  const gravest = new Map<string, { readonly place: Place; severity: Severity; blank: boolean }>();
  for (const { at, rows, severity, rule, quote } of findings) {
    if (!at || rows !== undefined) continue;
    const key = `${at.row},${at.column}`;
    const blank = BLANK_RULES.has(rule) && quote === undefined;
    const known = gravest.get(key);
    if (!known) gravest.set(key, { place: [at.row, at.column], severity, blank });
    else {
      if (RANK[severity] < RANK[known.severity]) known.severity = severity;
      // A cell that is wrong for another reason as well stays marked.
      known.blank = known.blank && blank;
    }
  }
  const all = [...gravest.values()];
  const of = (severity: Severity) => all.filter((each) => each.severity === severity).map((each) => each.place);
  return {
    sheet: ledger.sheet,
    cells: { error: of("error"), warning: of("warning"), info: of("info") },
    whileBlank: all.filter((each) => each.blank).map((each) => each.place),
  };
}

/** What came of marking: how many cells, and how many were left out by the cap. */
export interface MarkResult {
  readonly marked: number;
  readonly unmarked: number;
}

/** Marks what a check found; earlier marks are replaced. Throws LedgerError "sheet-protected" and marks nothing there. */
export async function mark(port: WorkbookPort, result: Pick<CheckResult, "ledger" | "findings">, work: WorkOptions = {}): Promise<MarkResult> {
  const done = await port.apply({ marks: planMarks(result) }, work);
  if (done.unmarkedBecause === "sheet-protected") throw new LedgerError("sheet-protected", { sheet: result.ledger.sheet });
  return { marked: done.marked, unmarked: done.unmarked };
}

/** Takes away every mark of ours. */
export async function clearMarks(port: WorkbookPort): Promise<void> {
  await port.apply({ marks: "clear" });
}
