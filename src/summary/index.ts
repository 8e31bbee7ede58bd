/** The summary room: sheets to be written, as plain data. */

export { formatDay, formatDeadline, formatPeriod, formatReference, formatRows } from "./format";
export { KEY_HEADER, readKeptByUser, type KeptByUser, type KeptNote } from "./kept-by-user";
export { planReport, REPORT_ID, type ReportOptions, type WaivedFinding } from "./plan-report";
export { planReturnSlip, RETURN_SLIP_ID, type ReturnSlipOptions } from "./plan-return-slip";
export { OVERVIEW_ID, planSummaries, planSummariesStepwise, unitPlanId, type PlannedSummaries, type SummaryOptions } from "./plan-summaries";
export { sheetName } from "./sheet-name";
export type { CellStyle, PlanCell, PlanChart, PlanRow, SheetPlan } from "./sheet-plan";
export type { Collectives } from "./unit-tasks";
