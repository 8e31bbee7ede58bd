/**
 * What the task pane asks of the rest of the product. The composition root (src/main.tsx) builds it from the
 * workflow and the port; tests hand in their own.
 */

import type { CivilDate } from "../ledger/ledger";
import type { PaneLocale } from "../locales/pane";
import type { Finding } from "../rules/finding";
import type { StoredChoice } from "../settings/table-choice";
import type { CheckResult, SheetRows } from "../workflow";
import type { WorkOptions } from "../workflow/port";

export type { CheckResult } from "../workflow";

/** A table that the user points at: sheet, and where need be header row and columns. */
export type TablePick = Omit<StoredChoice, "version">;

/** What the user chose for a check. */
export interface PaneChoice {
  /** The reporting day that the user set; absent: the one that the workbook remembers, else the ledger's own. */
  readonly asOf?: CivilDate;
  /** Check this table; absent: the one that the workbook remembers, else the one that is found. */
  readonly table?: TablePick;
}

/** The sentences about findings and failures; loaded after the first screen. */
export interface FindingWords {
  sentence(finding: Finding, locale: PaneLocale): string;
  ruleTitle(rule: string, locale: PaneLocale): string;
  /** Why a rule's findings matter, and how to write it well. */
  ruleAdvice(rule: string, locale: PaneLocale): string;
  /** The sentence of a failure that a user can meet; null for any other value. */
  failure(error: unknown, locale: PaneLocale): string | null;
}

export interface PaneServices {
  check(choice: PaneChoice, work: WorkOptions): Promise<CheckResult>;
  /** Remembers a table in the workbook, or with null forgets it; false where the workbook cannot be written. */
  chooseTable(pick: TablePick | null): Promise<boolean>;
  /** Remembers the reporting day in the workbook, or with null forgets it; false where the workbook cannot be written. */
  setReportingDay(day: CivilDate | null): Promise<boolean>;
  /** The first rows of a sheet, to choose header row and columns from. */
  sheetRows(sheet: string): Promise<SheetRows>;
  mark(result: CheckResult, work: WorkOptions): Promise<{ readonly marked: number; readonly unmarked: number }>;
  clearMarks(): Promise<void>;
  summarise(result: CheckResult, locale: PaneLocale, work: WorkOptions): Promise<{ readonly sheets: readonly string[]; readonly gone: readonly string[] }>;
  /** Shows a cell; row and column 0-based. */
  select(sheet: string, row: number, column: number): Promise<void>;
  /** Calls back when cells of the sheet change; returns how to stop. */
  watch(sheet: string, onChange: () => void): Promise<() => Promise<void>>;
  loadWords(): Promise<FindingWords>;
  /** True for a failure that is only the user's own stop. */
  isCancelled(error: unknown): boolean;
}

/** What the pane is told of its surroundings, as data. */
export interface PaneEnvironment {
  readonly locale: PaneLocale;
  /** Background colour of the Office theme, "#RRGGBB"; null where Office does not say. */
  readonly background: string | null;
  /** Version and build, as shown in the settings. */
  readonly build: string;
  /** Keeps the chosen language for the next time. */
  readonly rememberLocale: (locale: PaneLocale) => void;
}
