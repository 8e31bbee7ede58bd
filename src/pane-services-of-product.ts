/** The pane's services, with the product behind them loaded when first wanted. */

import type { PaneServices } from "./taskpane/pane-services";
import { LedgerError } from "./workflow/ledger-error";

const load = () => import(/* webpackChunkName: "product" */ "./product");
const loadFiles = async () => (await import(/* webpackChunkName: "files" */ "./product-files")).productFiles;
const loadRulePages = () => import(/* webpackChunkName: "rule-pages" */ "./rule-page-text");

export function paneServices(): PaneServices {
  return {
    check: async (choice, work) => (await load()).product.check(choice, work),
    chooseTable: async (pick) => (await load()).product.chooseTable(pick),
    setReportingDay: async (day) => (await load()).product.setReportingDay(day),
    sheetRows: async (sheet) => (await load()).product.sheetRows(sheet),
    mark: async (result, work) => (await load()).product.mark(result, work),
    clearMarks: async () => (await load()).product.clearMarks(),
    summarise: async (result, locale, work, options) => (await load()).product.summarise(result, locale, work, options),
    removeSummaries: async (planIds) => (await load()).product.removeSummaries(planIds),
    openUnitWorkbooks: async (result, locale, units, work) => (await loadFiles()).openUnitWorkbooks(result, locale, units, work),

    planFixes: async (result) => (await load()).product.planFixes(result),
    applyFixes: async (result, fixes, work) => (await load()).product.applyFixes(result, fixes, work),
    undoFix: async (work) => (await load()).product.undoFix(work),

    waive: async (findings, result, reason, by) => (await load()).product.waive(findings, result, reason, by),
    unwaive: async (waivers) => (await load()).product.unwaive(waivers),

    takeBaseline: async (result) => (await load()).product.takeBaseline(result),
    takeBaselineFile: async (file, result) => (await loadFiles()).takeBaselineFile(file, result),
    forgetBaseline: async () => (await load()).product.forgetBaseline(),
    taskChanges: async (result) => (await load()).product.taskChanges(result),

    loadSettings: async () => (await load()).product.loadSettings(),
    saveSettings: async (settings) => (await load()).product.saveSettings(settings),
    rules: async () => (await load()).product.rules(),
    rulePage: async (rule, locale) => (await loadRulePages()).rulePageText(rule, locale),
    exportSettings: async (settings) => (await load()).product.exportSettings(settings),
    importSettings: async (text) => (await load()).product.importSettings(text),
    readRosterFile: async (file) => (await loadFiles()).readRosterFile(file),

    writeReport: async (result, locale, work) => (await load()).product.writeReport(result, locale, work),
    verify: async (work) => (await load()).product.verify(work),
    writeReturnSlip: async (result, locale, work) => (await load()).product.writeReturnSlip(result, locale, work),
    returnSlipTexts: async (result, locale) => (await load()).product.returnSlipTexts(result, locale),
    readReturned: async (files, result, locale) => (await loadFiles()).readReturned(files, result, locale),
    takeOver: async (chosen, result, work) => (await loadFiles()).takeOver(chosen, result, work),

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
