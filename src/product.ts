/** The product behind pane and ribbon: the workflow over Excel's port, and the sentences. Loaded after the first screen. */

import { createExcelPort } from "./excel/excel-port";
import { errorSentence, ruleTitle, sentence } from "./locales";
import type { PaneLocale } from "./locales/pane";
import type { CheckResult, FindingWords, PaneChoice } from "./taskpane/pane-services";
import { check, clearMarks, mark, summarise } from "./workflow";
import { LedgerError } from "./workflow/ledger-error";
import type { WorkOptions } from "./workflow/port";

const port = createExcelPort();

export const product = {
  check: (choice: PaneChoice, work: WorkOptions) => check(port, choice, work),
  mark: (result: CheckResult, work: WorkOptions) => mark(port, result, work),
  clearMarks: () => clearMarks(port),
  summarise: (result: CheckResult, locale: PaneLocale, work: WorkOptions) => summarise(port, result, locale, work),
  select: (sheet: string, row: number, column: number) => port.select(sheet, row, column),
  watch: (sheet: string, onChange: () => void) => port.watch(sheet, onChange),
};

export const findingWords: FindingWords = {
  sentence,
  ruleTitle,
  failure: (error, locale) => (error instanceof LedgerError ? errorSentence(error, locale) : null),
};
