/** The pane's services, with the product behind them loaded when first wanted. */

import type { PaneServices } from "./taskpane/pane-services";
import { LedgerError } from "./workflow/ledger-error";

const load = () => import(/* webpackChunkName: "product" */ "./product");

export function paneServices(): PaneServices {
  return {
    check: async (choice, work) => (await load()).product.check(choice, work),
    chooseTable: async (pick) => (await load()).product.chooseTable(pick),
    setReportingDay: async (day) => (await load()).product.setReportingDay(day),
    sheetRows: async (sheet) => (await load()).product.sheetRows(sheet),
    mark: async (result, work) => (await load()).product.mark(result, work),
    clearMarks: async () => (await load()).product.clearMarks(),
    summarise: async (result, locale, work) => (await load()).product.summarise(result, locale, work),
    select: async (sheet, row, column) => (await load()).product.select(sheet, row, column),
    watch: async (sheet, onChange) => (await load()).product.watch(sheet, onChange),
    loadWords: async () => (await load()).findingWords,
    isCancelled: (error) => error instanceof LedgerError && error.kind === "cancelled",
  };
}

/** Fetches the product while the user reads the first screen; where that fails, the first click tries again and says so. */
export function fetchProductEarly(): void {
  load().catch((error: unknown) => console.warn("The product will be loaded with the first click:", error));
}
