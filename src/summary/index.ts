/** The summary room: sheets to be written, as plain data. */

export { formatDay, formatDeadline, formatPeriod, formatReference, formatRows } from "./format";
export { KEY_HEADER, readKeptByUser, type KeptByUser, type KeptNote } from "./kept-by-user";
export { readKeptAnswers, type KeptAnswer, type KeptAnswers } from "./kept-answers";
export { planReport, REPORT_ID, type ReportedProblem, type ReportedWaiver, type ReportOptions } from "./plan-report";
export { planReturnSlip, RETURN_SLIP_ID, type ReturnSlipOptions } from "./plan-return-slip";
export { returnQuestions, type ReturnItem, type ReturnOptions, type UnitQuestions } from "./return-questions";
export { returnSlipTexts, type SlipTextOptions } from "./return-slip-texts";
export { planSummaries, planSummariesStepwise, unitOfPlanId, unitPlanId, type PlannedSummaries, type SummaryOptions } from "./plan-summaries";
export { readUnitSheet, type UnitSheetReading, type UnitSheetRow } from "./read-unit-sheet";
export { isAsStamped, sameWords, type StampedColumn } from "./row-stamp";
export { sheetName } from "./sheet-name";
export type { CellStyle, PlanCell, PlanChart, PlanRow, SheetPlan } from "./sheet-plan";
export { tasksByUnit, type Collectives } from "./unit-tasks";
