import type { UnreadableFile } from "../../workflow/ledger-error";
import type { ErrorTexts } from "./zh-CN";

const unreadable: Readonly<Record<UnreadableFile, string>> = {
  "no-file": "there is no such file; check path and name",
  "not-a-workbook": "it is no .xlsx workbook, or it is damaged; save it in Excel as an Excel Workbook (*.xlsx)",
  "date-system-1904": "it uses the 1904 date system, so dates are off by four years; turn that off in Excel's options",
  "no-header": "no header was found; check whether it is the right file",
  empty: "it is empty; check whether it is the right file",
  "too-large": "it has too many rows; delete blank rows beyond the table",
};

export const errorsEnUS: ErrorTexts = {
  "no-header": ({ sheets }) =>
    `No ledger header was found on ${sheets.map((each) => `“${each}”`).join(", ")}; make sure that there are columns such as task, responsible unit and progress, or point at the header row.`,
  "empty-workbook": () => "The workbook is empty; open a ledger that has been filled in.",
  "unknown-sheet": ({ sheet, sheets }) => `There is no sheet “${sheet}”; there are: ${sheets.join(", ")}.`,
  "bad-date": ({ text }) => `“${text}” is no valid date; write it as 2021-06-30.`,
  "no-file": ({ file }) => `There is no file “${file}”; check path and name.`,
  "not-a-workbook": ({ file }) => `“${file}” is no .xlsx workbook, or it is damaged; open it in Excel and save it as an Excel Workbook (*.xlsx).`,
  "date-system-1904": ({ file }) => `“${file}” uses the 1904 date system, so dates are off by four years; turn it off in Excel's options, check the dates, and try again.`,
  "baseline-unreadable": ({ file, why }) => `The last period's ledger “${file}” cannot be read: ${unreadable[why]}.`,
  "roster-unreadable": ({ file, why }) => `The roster “${file}” cannot be read: ${unreadable[why]}${why === "no-header" ? " (a roster has a column “Name”)" : ""}.`,
  "bad-option": ({ option, allowed }) => `“${option}” is not known; use one of: ${allowed.join(" ")}.`,
  "missing-value": ({ option }) => `${option} needs a value after it.`,
  "cannot-write": ({ file, reason }) => `“${file}” could not be written (${reason}); close the program that holds it, or choose another place.`,
  "sheet-too-large": ({ sheet, rows, limit }) => `“${sheet}” has ${rows} rows, more than the ${limit} that can be checked; delete blank rows beyond the table, or divide it.`,
  "cell-edit-mode": () => "A cell is being edited; press Enter to finish, then try again.",
  "sheet-protected": ({ sheet }) => `“${sheet}” is protected and was left alone; unprotect the sheet, then try again.`,
  "workbook-protected": () => "The workbook's structure is protected, so no summary sheets can be added; unprotect it, then try again.",
  "read-only": () => "The workbook is open read-only and was left alone; save a copy, or open it for editing.",
  "too-old": ({ needed }) => `This Excel lacks what is needed (${needed}); use Office LTSC 2021, Microsoft 365 or later.`,
  "waiver-incomplete": ({ missing }) => (missing === "reason" ? "A waiver needs a reason. Please give one." : "A waiver needs a name. Please say who agreed to it."),
  "settings-unreadable": ({ why }) =>
    why === "future-version"
      ? "These settings come from a later version of Progress Ledger. Yours are as they were. Update first, then import."
      : "This file holds no settings of Progress Ledger. Yours are as they were. Choose a file that was exported here.",
  "no-report": () => "The workbook has no check report yet. Check, and write the report first.",
  "changed-meanwhile": ({ sheet }) => `“${sheet}” has changed since the check, so nothing was written; check again first.`,
  "sheet-gone": ({ sheet }) => `The sheet “${sheet}” was deleted or renamed; check again.`,
  "connection-lost": () => "The connection to the workbook was lost; once it is back, do it again: what was left unfinished is completed.",
  "payload-too-large": () => "Excel did not accept so much content; divide the ledger into several sheets and try again.",
  cancelled: () => "Stopped.",
  "office-failed": ({ code, detail }) => `Excel could not finish (${code}: ${detail}); try again, and reopen the workbook if it fails once more.`,
};
