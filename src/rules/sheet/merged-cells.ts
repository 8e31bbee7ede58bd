/** sheet/merged-cells: a merged cell's value is taken for all the rows that it covers; said once where most tasks share one. */

import type { Ledger } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { defineRule } from "../rule";

/** The merged area; where one finding speaks for many, how many areas there are and how many tasks of how many they cover. */
export type MergedCellsFacts = { readonly address: string; readonly areas: number; readonly count: number; readonly of: number | null };

const SMALLEST_FOLDED_LEDGER = 8;

/** First rows of the tasks that a merged area covers. */
function coveredRows(ledger: Ledger): number[] {
  const covered: number[] = [];
  const starts = ledger.tasks.map((task) => task.rows[0]);
  let next = 0;
  let until = -1;
  for (const { row } of [...ledger.merges].sort((one, other) => one.row - other.row)) {
    until = Math.max(until, ledger.mergedDown.get(row) ?? row);
    while (next < starts.length && (starts[next] ?? 0) < row) next += 1;
    for (; next < starts.length && (starts[next] ?? 0) <= until; next += 1) covered.push(starts[next] ?? 0);
  }
  return covered;
}

export const mergedCells = defineRule({
  id: "sheet/merged-cells",
  severity: "info",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger): Generator<RuleFinding<MergedCellsFacts>> {
    const rows = coveredRows(ledger);
    const of = ledger.tasks.length;
    if (of >= SMALLEST_FOLDED_LEDGER && rows.length * 2 > of) {
      yield { rows, facts: { address: ledger.merges[0]?.address ?? "", areas: ledger.merges.length, count: rows.length, of } };
      return;
    }
    for (const { address, row, column } of ledger.merges) yield { at: { row, column }, facts: { address, areas: 1, count: 1, of: null } };
  },
});
