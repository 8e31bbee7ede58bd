/** The product's one implementation of the port: Excel, reached through Office.js. */

import type { WorkbookPort } from "../workflow/port";
import { applyPlan } from "./apply-plan";
import { readWorkbook } from "./read-workbook";
import { openWorkbook } from "./open-workbook";
import { showCell } from "./show-cell";
import { watchSheet } from "./watch-sheet";
import type { WorkbookState } from "./workbook-state";

/** Makes a port to the open workbook. Office.js must be ready; one port serves the whole session. */
export function createExcelPort(): WorkbookPort {
  // What was last told of sheets and settings; marks that follow need not ask again.
  let seen: WorkbookState | null = null;
  const dates1904 = new Set<string>();
  return {
    async read(request, options = {}) {
      const { snapshot, state } = await readWorkbook(request, options, dates1904);
      seen = state;
      return snapshot;
    },
    async apply(plan, options = {}) {
      const before = seen;
      // After a failure nothing is known for certain.
      seen = null;
      const { result, state } = await applyPlan(plan, options, before, dates1904);
      seen = state;
      return result;
    },
    openWorkbook,
    select: showCell,
    watch: watchSheet,
  };
}
