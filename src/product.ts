/** The product behind pane and ribbon: the workflow over Excel's port, and the sentences. Loaded after the first screen. */

import { createExcelPort } from "./excel/excel-port";
import { readTaskChanges } from "./ledger/baseline/task-changes";
import type { CivilDate } from "./ledger/ledger";
import { errorSentence, ruleAdvice, ruleTitle, sentence } from "./locales";
import type { PaneLocale } from "./locales/pane";
import { parameterText } from "./locales/rule-pages/parameter-texts";
import { problemSentence } from "./locales/settings";
import { catalogue } from "./rules/catalogue";
import type { Finding } from "./rules/finding";
import type { OfficeSettings } from "./settings/office-settings";
import type { Waiver } from "./settings/waivers";
import type { CheckResult, FindingWords, PaneChoice, RuleInfo, TablePick } from "./taskpane/pane-services";
import {
  applyFixes, check, chooseTable, clearMarks, exportSettings, fixesOf, forgetBaseline, importSettings, keepBaseline, loadSettings, mark, removeSummaries, returnSlipTexts,
  saveSettings, setReportingDay, sheetRows, summarise, undoFix, unwaive, verify, waive, writeReport, writeReturnSlip, type CheckOptions, type SummariseOptions,
} from "./workflow";
import { clockDay } from "./workflow/check";
import { LedgerError } from "./workflow/ledger-error";
import type { WorkOptions } from "./workflow/port";

export const port = createExcelPort();

export const product = {
  check: (choice: PaneChoice, work: WorkOptions) => check(port, checkOptions(choice), work),
  chooseTable: (pick: TablePick | null) => kept(chooseTable(port, pick)),
  setReportingDay: (day: CivilDate | null) => kept(setReportingDay(port, day)),
  sheetRows: (sheet: string) => sheetRows(port, sheet),
  mark: (result: CheckResult, work: WorkOptions) => mark(port, result, work),
  clearMarks: () => clearMarks(port),
  summarise: (result: CheckResult, locale: PaneLocale, work: WorkOptions, options: SummariseOptions) => summarise(port, result, locale, work, options),
  removeSummaries: async (planIds: readonly string[]) => void (await removeSummaries(port, planIds)),

  planFixes: (result: CheckResult) => fixesOf(result, knowledgeOf(result)),
  applyFixes: (result: CheckResult, fixes: Parameters<typeof applyFixes>[2], work: WorkOptions) => applyFixes(port, result.ledger, fixes, work),
  undoFix: (work: WorkOptions) => undoFix(port, work),

  waive: async (findings: readonly Finding[], result: CheckResult, reason: string, by: string) =>
    void (await waive(port, findings, result.ledger, reason, by, clockDay())),
  unwaive: (waivers: readonly Waiver[]) => unwaive(port, waivers),

  takeBaseline: async (result: CheckResult) => void (await keepBaseline(port, result.ledger)),
  forgetBaseline: () => forgetBaseline(port),
  taskChanges: async ({ ledger, compared }: CheckResult) => (compared?.related ? readTaskChanges(ledger, compared.baseline) : []),

  loadSettings: () => loadSettings(port),
  saveSettings: (settings: OfficeSettings) => saveSettings(port, settings),
  exportSettings: async (settings: OfficeSettings) => exportSettings(settings),
  importSettings: async (text: string) => importSettings(text),
  rules: async (): Promise<readonly RuleInfo[]> => catalogue.map(({ id, severity, parameters }) => ({ id, severity, parameters })),

  writeReport: async (result: CheckResult, locale: PaneLocale, work: WorkOptions) => (await writeReport(port, result, locale, work)).sheet,
  verify: (work: WorkOptions) => verify(port, work),
  writeReturnSlip: async (result: CheckResult, locale: PaneLocale, work: WorkOptions) => (await writeReturnSlip(port, result, locale, work)).sheet,
  returnSlipTexts: async (result: CheckResult, locale: PaneLocale) => returnSlipTexts(result, locale),

  select: (sheet: string, row: number, column: number) => port.select(sheet, row, column),
  watch: (sheet: string, onChange: () => void) => port.watch(sheet, onChange),
};

export const findingWords: FindingWords = {
  sentence,
  ruleTitle,
  ruleAdvice,
  failure: (error, locale) => (error instanceof LedgerError ? errorSentence(error, locale) : null),
  problem: problemSentence,
  parameterText: (rule, parameter, locale) => parameterText(rule, parameter, locale)?.name ?? null,
};

function knowledgeOf({ roster, compared }: CheckResult): NonNullable<Parameters<typeof fixesOf>[1]> {
  return { ...(roster ? { roster } : {}), ...(compared?.related ? { baseline: compared.baseline } : {}) };
}

function checkOptions({ asOf, table }: PaneChoice): CheckOptions {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(table === undefined ? {} : { sheet: table.sheet }),
    ...(table?.headerRow === undefined ? {} : { headerRow: table.headerRow }),
    ...(table?.columns === undefined ? {} : { columns: columnsByRole(table.columns) }),
    ...(table?.without === undefined ? {} : { without: table.without }),
  };
}

function columnsByRole(columns: NonNullable<TablePick["columns"]>): NonNullable<CheckOptions["columns"]> {
  return Object.fromEntries(Object.entries(columns).map(([role, { column }]) => [role, column]));
}

/** False where a workbook that is open for reading only cannot remember. */
async function kept(storing: Promise<void>): Promise<boolean> {
  try {
    await storing;
    return true;
  } catch (error) {
    if (error instanceof LedgerError && error.kind === "read-only") return false;
    throw error;
  }
}
