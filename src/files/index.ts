/** Workbook files beside the open workbook: those that a user chooses, and those that are sent out. */

export { readWorkbookFile } from "./read-workbook-file";
export { writePlanWorkbook } from "./write-plan-workbook";
