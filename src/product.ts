/** The product behind pane and ribbon: the workflow over Excel's port, and the sentences. Loaded after the first screen. */

import { createExcelPort } from "./excel/excel-port";
import type { CivilDate } from "./ledger/ledger";
import { errorSentence, ruleAdvice, ruleTitle, sentence } from "./locales";
import type { PaneLocale } from "./locales/pane";
import type { CheckResult, FindingWords, PaneChoice, TablePick } from "./taskpane/pane-services";
import { check, chooseTable, clearMarks, mark, setReportingDay, sheetRows, summarise, type CheckOptions } from "./workflow";
import { LedgerError } from "./workflow/ledger-error";
import type { WorkOptions } from "./workflow/port";

const port = createExcelPort();

export const product = {
  check: (choice: PaneChoice, work: WorkOptions) => check(port, checkOptions(choice), work),
  chooseTable: (pick: TablePick | null) => kept(chooseTable(port, pick)),
  setReportingDay: (day: CivilDate | null) => kept(setReportingDay(port, day)),
  sheetRows: (sheet: string) => sheetRows(port, sheet),
  mark: (result: CheckResult, work: WorkOptions) => mark(port, result, work),
  clearMarks: () => clearMarks(port),
  summarise: (result: CheckResult, locale: PaneLocale, work: WorkOptions) => summarise(port, result, locale, work),
  select: (sheet: string, row: number, column: number) => port.select(sheet, row, column),
  watch: (sheet: string, onChange: () => void) => port.watch(sheet, onChange),
};

export const findingWords: FindingWords = {
  sentence,
  ruleTitle,
  ruleAdvice,
  failure: (error, locale) => (error instanceof LedgerError ? errorSentence(error, locale) : null),
};

function checkOptions({ asOf, table }: PaneChoice): CheckOptions {
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(table === undefined ? {} : { sheet: table.sheet }),
    ...(table?.headerRow === undefined ? {} : { headerRow: table.headerRow }),
    ...(table?.columns === undefined ? {} : { columns: columnsByRole(table.columns) }),
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
