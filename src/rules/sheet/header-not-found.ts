/**
 * sheet/header-not-found: the table has no header row; its columns were told by what stands in them, which the user
 * must confirm. (A workbook in which nothing looks like a ledger cannot be checked at all.)
 */

import { columnLetters } from "../../ledger/address";
import { defineRule } from "../rule";

export const headerNotFound = defineRule({
  id: "sheet/header-not-found",
  severity: "error",
  scope: "sheet",
  fix: "offer",
  parameters: {},
  *check(ledger) {
    const guessed = ledger.columns.length > 0 && ledger.columns.every((each) => each.by === "content" && each.header === "");
    if (!guessed) return;
    yield {
      facts: { roles: ledger.columns.map((each) => each.role), columns: ledger.columns.map((each) => columnLetters(each.column)) },
    };
  },
});
