/** The clerk's jobs, each one function over the port. */

export { check, type CheckOptions, type CheckResult, type ComparedWith, type Gate } from "./check";
export { chooseTable, type KeptChoice } from "./choose-table";
export { setReportingDay } from "./set-reporting-day";
export { forgetBaseline, keepBaseline, keepBaselineOf, type BaselineFileOptions } from "./keep-baseline";
export { readOffice, type Office } from "./read-office";
export { exportSettings, importSettings, loadSettings, rosterFromFile, saveSettings } from "./settings";
export { sheetRows, type SheetRow, type SheetRows } from "./sheet-rows";
export { clearMarks, mark, planMarks, type MarkResult } from "./mark";
export { removeSummaries, summarise, type SummariseOptions, type SummariseResult } from "./summarise";
export { openUnitWorkbooks, planUnitSheets, type WritePlanWorkbook } from "./unit-workbooks";
export { readReturned, type CollectOptions } from "./collect";
export type { Collected, FileReading, NotTakenOver, OutsideEdit, ReturnConflict, ReturnedAt, ReturnedChange, ReturnedFile, ReturnedNote, UnmatchedRow } from "./collected";
export { planTakeOver, takeOver, type TakenOver, type TakeOverPlan } from "./take-over";
export type { DiffPart } from "./word-diff";
export { unwaive, waive } from "./waive";
export type { ChangedCell } from "./compare-prints";
export { verify, type Verification } from "./verify";
export { writeReport } from "./write-report";
export { returnSlipTexts, writeReturnSlip } from "./write-return-slip";
export { applyFixes, fixesOf, undoFix, type AppliedFixes, type FixResult } from "./fix";
