/** Ledger time: deadlines, reporting days, periods and promises in text. */

export * from "./civil-date";
export * from "./serial-date";
export { readDeadline } from "./deadline";
export type { DeadlineContext } from "./deadline";
export { readDeadlineNote } from "./deadline-note";
export { readReportingTime } from "./reporting-time";
export type { ReportingTime } from "./reporting-time";
export { readTimeMentions } from "./time-mention";
export type { TimeContext, TimeMention } from "./time-mention";
export { readPromises } from "./promise";
export type { TimePromise } from "./promise";
export { progressAge } from "./progress-age";
export type { ProgressAge } from "./progress-age";
