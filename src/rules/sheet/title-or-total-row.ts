/** sheet/title-or-total-row: a section title, a subtotal, a note or a blank row stands among the tasks; it is skipped. */

import type { RuleFinding } from "../finding";
import { defineRule } from "../rule";

/** The row as the sheet counts, what it is and its words; `count` rows where one finding speaks for many blank ones. */
export type SkippedRowFacts = { readonly row: number; readonly why: string; readonly text: string; readonly count: number };

/** More blank rows than this are named together: they are a layout, not a slip. */
const MOST_BLANK_ROWS = 5;

export const titleOrTotalRow = defineRule({
  id: "sheet/title-or-total-row",
  severity: "info",
  scope: "sheet",
  fix: null,
  parameters: {},
  *check(ledger): Generator<RuleFinding<SkippedRowFacts>> {
    const among = ledger.skipped.filter(({ row, why }) => why !== "repeated-header" && row <= (ledger.lastRow ?? -1) + 1);
    const blank = among.filter(({ why }) => why === "blank").map(({ row }) => row);
    const together = blank.length > MOST_BLANK_ROWS;
    const [firstBlank] = blank;
    if (together && firstBlank !== undefined) yield { rows: blank, facts: { row: firstBlank + 1, why: "blank", text: "", count: blank.length } };
    const column = ledger.columns[0]?.column ?? 0;
    for (const { row, why, text } of among) {
      if (together && why === "blank") continue;
      yield { at: { row, column }, facts: { row: row + 1, why, text: text.trim(), count: 1 } };
    }
  },
});
