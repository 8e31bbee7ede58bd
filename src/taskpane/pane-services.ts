/**
 * What the task pane asks of the rest of the product. The composition root (src/main.tsx) builds it from the
 * workflow and the port; tests hand in their own.
 */

import type { TaskChange } from "../ledger/baseline/task-changes";
import type { CivilDate } from "../ledger/ledger";
import type { PaneLocale } from "../locales/pane";
import type { Finding, Severity } from "../rules/finding";
import type { ParameterValue } from "../rules/rule";
import type { Fix } from "../fixes/fix";
import type { OfficeSettings, RosterSource } from "../settings/office-settings";
import type { SettingsProblem } from "../settings/settings-problem";
import type { StoredChoice } from "../settings/table-choice";
import type { Waiver } from "../settings/waivers";
import type { CheckResult, SheetRows, SummariseOptions, SummariseResult } from "../workflow";
import type { SkippedEdit, WorkOptions } from "../workflow/port";
import type { Verification } from "../workflow/verify";

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
  /** What of the settings was left out, and what is allowed there. */
  problem?(problem: SettingsProblem, locale: PaneLocale): string;
  /** A parameter's name as the settings show it; null where it has none of its own. */
  parameterText?(rule: string, parameter: string, locale: PaneLocale): string | null;
}

/** A rule's page, as the pane shows it: each part a paragraph of plain text. */
export interface RulePage {
  readonly title: string;
  /** What the rule looks at, and why it matters. */
  readonly what: string;
  readonly why: string;
  /** When it speaks, and when it keeps silent. */
  readonly fires: string;
  readonly quiet: string;
  /** What an office can set; "" where there is nothing to set. */
  readonly parameters: string;
  /** What the pane can mend; "" where it cannot. */
  readonly fix: string;
}

/** A rule of the catalogue, as the settings list it. */
export interface RuleInfo {
  readonly id: string;
  readonly severity: Severity;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

/** A file that the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What came of applying or undoing fixes: numbers of cells and rows, and those that were left alone, with why. */
export interface FixOutcome {
  readonly edited: number;
  readonly skipped: readonly SkippedEdit[];
}

/** The office's settings as they are kept, and what of them could not be read. */
export interface SettingsReading {
  readonly settings: OfficeSettings;
  readonly problems: readonly SettingsProblem[];
}

/** A roster as it was taken from a file, and what is wrong with rows of it. */
export interface RosterReading {
  readonly roster: RosterSource;
  readonly problems: readonly SettingsProblem[];
}

/** One cell of progress that a unit's returned file tells otherwise than the ledger. */
export interface ReturnedChange {
  /** Stable within one reading of files. */
  readonly id: string;
  /** Key of the task. */
  readonly task: string;
  readonly seq: number | string | null;
  /** 工作内容. */
  readonly text: string;
  /** 0-based row and column of the ledger's cell that would be changed. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  readonly unit: string;
  readonly file: string;
}

/** One cell that several files tell differently: at most one of the versions can be taken. */
export interface ReturnedConflict {
  readonly id: string;
  readonly task: string;
  readonly seq: number | string | null;
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly versions: readonly { readonly unit: string; readonly file: string; readonly after: string }[];
}

/** What the files that units sent back say, held against the ledger. Nothing is changed by reading. */
export interface Collected {
  readonly changes: readonly ReturnedChange[];
  readonly conflicts: readonly ReturnedConflict[];
  /** Changes of cells that are not the unit's to change; `what` is a sentence. */
  readonly outside: readonly { readonly unit: string; readonly file: string; readonly what: string }[];
  /** Rows of files that no task of the ledger has. */
  readonly unmatched: readonly { readonly file: string; readonly text: string }[];
  /** Files that could not be read, and why. */
  readonly failed: readonly { readonly file: string; readonly sentence: string }[];
}

/** A change that the user takes over; of a conflict the version that was chosen. */
export type TakenChange = Pick<ReturnedChange, "task" | "row" | "column" | "before" | "after">;

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
  summarise(result: CheckResult, locale: PaneLocale, work: WorkOptions, options: SummariseOptions): Promise<SummariseResult>;
  /** Removes summary sheets of units that are gone; by plan id. */
  removeSummaries(planIds: readonly string[]): Promise<void>;
  /** Opens one new workbook for each of these units, to be saved and sent out. */
  openUnitWorkbooks(result: CheckResult, locale: PaneLocale, units: readonly string[], work: WorkOptions): Promise<number>;

  /** Every fix of the check's findings; pure and quick. */
  planFixes(result: CheckResult): Promise<readonly Fix[]>;
  applyFixes(result: CheckResult, fixes: readonly Fix[], work: WorkOptions): Promise<FixOutcome>;
  /** Takes the last fix back; null where there is none to take back. */
  undoFix(work: WorkOptions): Promise<FixOutcome | null>;

  /** Lets findings pass. Refused (LedgerError "waiver-incomplete") without a reason or a name. */
  waive(findings: readonly Finding[], result: CheckResult, reason: string, by: string): Promise<void>;
  /** Takes waivers back. */
  unwaive(waivers: readonly Waiver[]): Promise<void>;

  /** Keeps what was checked as the period that later checks compare with. */
  takeBaseline(result: CheckResult): Promise<void>;
  /** Takes the last period from a file and keeps it in the workbook. */
  takeBaselineFile(file: ChosenFile, result: CheckResult | null): Promise<void>;
  forgetBaseline(): Promise<void>;
  /** What changed since the last period that the check compared with, in the ledger's order; none without one. */
  taskChanges(result: CheckResult, work: WorkOptions): Promise<readonly TaskChange[]>;

  loadSettings(): Promise<SettingsReading>;
  /** What was kept, and what was left out of it because it is not allowed. */
  saveSettings(settings: OfficeSettings): Promise<SettingsReading>;
  /** All rules, in the catalogue's order. */
  rules(): Promise<readonly RuleInfo[]>;
  /** A rule's page; null where there is none. */
  rulePage?(rule: string, locale: PaneLocale): Promise<RulePage | null>;
  /** The settings as a file's text. */
  exportSettings(settings: OfficeSettings): Promise<string>;
  /** Reads a settings file's text; problems are named, and what can be read is. Throws LedgerError "settings-unreadable". */
  importSettings(text: string): Promise<SettingsReading>;
  /** Reads a roster file, to be kept in the settings; what is wrong with rows of it is named, and the others count. */
  readRosterFile(file: ChosenFile): Promise<RosterReading>;

  /** Writes the report sheet (校验报告); its name. */
  writeReport(result: CheckResult, locale: PaneLocale, work: WorkOptions): Promise<string>;
  /** Whether anything changed since the report sheet was written, and which cells. */
  verify(work: WorkOptions): Promise<Verification>;
  /** Writes the questions to send back (退回单) as a sheet; its name. */
  writeReturnSlip(result: CheckResult, locale: PaneLocale, work: WorkOptions): Promise<string>;
  /** The same questions as text to copy, by unit. */
  returnSlipTexts(result: CheckResult, locale: PaneLocale): Promise<readonly { readonly unit: string; readonly text: string }[]>;

  /** Reads the files that units sent back. A file that cannot be read is named, and the others are read. */
  readReturned?(files: readonly ChosenFile[], result: CheckResult, locale: PaneLocale, work: WorkOptions): Promise<Collected>;
  /** Writes what was chosen into the ledger; a cell that changed meanwhile is left alone. Can be taken back with `undoFix`. */
  takeOver?(chosen: readonly TakenChange[], result: CheckResult, work: WorkOptions): Promise<FixOutcome>;

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
  /** The section to begin with, where the ribbon asks for one. */
  readonly section?: "check" | "changes" | "summaries" | "settings";
  /** Keeps the chosen language for the next time. */
  readonly rememberLocale: (locale: PaneLocale) => void;
}
