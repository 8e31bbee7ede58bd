/** The clerk's jobs, each one function over the port. */

export { check, type CheckOptions, type CheckResult, type Gate } from "./check";
export { chooseTable } from "./choose-table";
export { clearMarks, mark, planMarks, type MarkResult } from "./mark";
export { summarise, type SummariseOptions, type SummariseResult } from "./summarise";
