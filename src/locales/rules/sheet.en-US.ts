import type { SheetRule } from "../../rules/catalogue";
import { roleName, roleNamesEnUS } from "./role-names";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const SKIPPED: Readonly<Record<string, string>> = {
  "section-title": "a section title", total: "a total", blank: "blank", note: "a note", continuation: "a continued row",
};
const rows = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const sheetEnUS: TextsOf<SheetRule> = {
  "sheet/header-not-found": {
    title: "No header",
    message: ({ roles, columns }) =>
      `No header row was found; columns were told by their content: ${roles.map((role, index) => `${columns[index] ?? ""} as “${roleName(roleNamesEnUS, role)}”`).join(", ")}. Add a header, or say which row it is.`,
    sheetMessage: () => "No header row was found; columns were told by their content.",
    advice: "With a header that names number, task, responsible unit and progress, no column is mistaken for another.",
  },
  "sheet/column-missing": {
    title: "Column missing",
    message: ({ role, standIn }) => {
      const name = roleName(roleNamesEnUS, role);
      if (standIn === "note") return `There is no “${name}” column; a note on the sheet stands in for it.`;
      const needed = role === "task" || role === "unit" || role === "progress";
      return needed
        ? `No “${name}” column was found. Add one, or say which column it is.`
        : `There is no “${name}” column; checks that need it are left out.`;
    },
    sheetMessage: (count) => `${rows(count, "column is", "columns are")} missing.`,
    advice: "A ledger needs tasks, responsible units and progress. With deadlines and update dates the check tells more.",
  },
  "sheet/column-ambiguous": {
    title: "Column unclear",
    message: ({ role, columns, taken }) =>
      `Columns ${columns.join(", ")} all look like “${roleName(roleNamesEnUS, role)}”; ${taken} was taken. Choose another if that is wrong.`,
    sheetMessage: (count) => `${rows(count, "column is", "columns are")} unclear.`,
    advice: "Rename one of the headers, or choose the column in the pane.",
  },
  "sheet/no-tasks": {
    title: "No tasks",
    message: ({ headerRow }) => `Row ${headerRow} is a header, and there is no task below it.`,
    sheetMessage: () => "There is no task below the header.",
    advice: "Make sure that the ledger you opened has been filled in.",
  },
  "sheet/note-read": {
    title: "Note taken into account",
    message: ({ deadline, asOf, periodStart, periodEnd }) => {
      const told = [
        ...(deadline ? [`deadline ${deadline}`] : []),
        ...(asOf ? [`reporting day ${asOf}`] : []),
        ...(periodStart && periodEnd ? [`period ${periodStart} to ${periodEnd}`] : []),
      ];
      return `Read from this note: ${told.join(", ")}.`;
    },
    sheetMessage: (count) => `${rows(count, "note was", "notes were")} taken into account.`,
    advice: "Notes above and below the table that name a deadline, reporting day or period count for all tasks.",
  },
  "sheet/other-table": {
    title: "Another table",
    message: ({ sheet, address }) => `${address} on “${sheet}” looks like a ledger too; it was not checked. Choose it if it is the one you mean.`,
    sheetMessage: (count) => `${rows(count, "other table was", "other tables were")} not checked.`,
    advice: "One ledger is checked at a time; choose another in the pane.",
  },
  "sheet/repeated-header": {
    title: "Repeated header",
    message: ({ row }) => `Row ${row} repeats the header; it was skipped. Consider deleting it.`,
    sheetMessage: (count) => `${rows(count, "row repeats the header and was", "rows repeat the header and were")} skipped.`,
    advice: "Text pasted from a PDF keeps each page's header; print titles do the same job without extra rows.",
  },
  "sheet/title-or-total-row": {
    title: "Row without a task",
    message: ({ row, why, text, count }) =>
      count > 1
        ? `${count} blank rows stand among the tasks; they were skipped.`
        : `Row ${row} is ${SKIPPED[why] ?? "no task"}${text ? ` (“${shorten(text, 40)}”)` : ""}; it was skipped.`,
    sheetMessage: (count) => `${rows(count, "row is no task and was", "rows are no tasks and were")} skipped.`,
    advice: "Section titles, totals, blank rows and notes are not checked as tasks.",
  },
  "sheet/merged-cells": {
    title: "Merged cells",
    message: ({ address }) => `${address} is merged; its content was taken for every row that it covers.`,
    sheetMessage: (count) => `${rows(count, "task takes", "tasks take")} content from merged cells, which counts for every row that they cover.`,
    advice: "Merged cells cannot be filtered or sorted well. Unmerge and fill in each row if the rows do not share the content.",
  },
  "sheet/split-task": {
    title: "Task over several rows",
    message: ({ firstRow, lastRow }) => `Rows ${firstRow} to ${lastRow} were read as one task; add a number and a task text if they are several.`,
    sheetMessage: (count) => `${rows(count, "task takes", "tasks take")} several rows.`,
    advice: "Keep one task to one row, or merge the number and task cells of its rows.",
  },
  "sheet/hidden-rows": {
    title: "Hidden rows",
    message: ({ count }) => `${rows(count, "row is", "rows are")} hidden or filtered out; they were checked all the same.`,
    sheetMessage: (count) => `${rows(count, "row is", "rows are")} hidden or filtered out; they were checked all the same.`,
    advice: "Clear filters and unhide rows before you submit.",
  },
  "sheet/error-value": {
    title: "Error value",
    message: ({ cell, value }) => `${cell} holds the error value ${value} and cannot be read; correct the formula or type the content.`,
    sheetMessage: (count) => `${rows(count, "cell holds", "cells hold")} an error value.`,
    advice: "Error values mostly come from formulas whose sources were deleted or renamed.",
  },
};
