/** The clerk's jobs, each one function over the port. */

export { check, type CheckOptions, type CheckResult, type Gate } from "./check";
export { chooseTable, type KeptChoice } from "./choose-table";
export { setReportingDay } from "./set-reporting-day";
export { sheetRows, type SheetRow, type SheetRows } from "./sheet-rows";
export { clearMarks, mark, planMarks, type MarkResult } from "./mark";
export { summarise, type SummariseOptions, type SummariseResult } from "./summarise";
