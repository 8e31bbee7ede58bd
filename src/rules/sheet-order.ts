/** Findings in sheet order: about the sheet first, then by row, column, rule and place in the cell. */

import type { Finding } from "./finding";

/** Findings, or rows, between two points at which a caller may pause. */
const A_STEP = 2_000;
/** Findings about the whole sheet stand before the first row. */
const NO_ROW = -1;

/**
 * Sorts the findings; those that stand alike keep their order. Yields null where a caller may pause, the sorted ones at last:
 * they are parted by row first, so no single sorting is long.
 */
export function* inSheetOrder(findings: readonly Finding[]): Generator<Finding[] | null> {
  const byRow = new Map<number, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const row = finding.at?.row ?? NO_ROW;
    const own = byRow.get(row);
    if (own) own.push(finding);
    else byRow.set(row, [finding]);
    if (index % A_STEP === A_STEP - 1) yield null;
  }
  const sorted: Finding[] = [];
  for (const [index, row] of Int32Array.from(byRow.keys()).sort().entries()) {
    for (const finding of (byRow.get(row) ?? []).sort(byPlace)) sorted.push(finding);
    if (index % A_STEP === A_STEP - 1) yield null;
  }
  yield sorted;
}

/** By column, rule, and place in the cell. */
function byPlace(one: Finding, other: Finding): number {
  return (
    (one.at?.column ?? NO_ROW) - (other.at?.column ?? NO_ROW) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0) ||
    (one.quote?.span[0] ?? 0) - (other.quote?.span[0] ?? 0)
  );
}
