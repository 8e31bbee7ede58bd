import type { PagesOf } from "./rule-page-texts";

export const sheetPagesEnUS: PagesOf<"sheet"> = {
  "sheet/header-not-found": {
    what: "The table has no header row; its columns were told by their content, which you should confirm.",
    silent: "Other words make a header too: 督办事项 heads the tasks, 办理情况 the progress.",
    fix: "Point at the header row, or at the columns, in the pane; the sheet is not changed.",
  },
  "sheet/column-missing": {
    what: "An expected column is absent: an error for task, responsible unit and progress, a hint for number, deadline, status and update date.",
    silent: "A lead unit stands in for the responsible unit, a share done for the status; nothing is missing.",
    fix: "Say in the pane which column it is, or have its header added at the right of the table; its content is yours to fill in.",
  },
  "sheet/column-ambiguous": {
    what: "Two headers claim one role; only one of the columns is taken.",
    silent: "Responsible unit and responsible person, progress and problems sound alike and are columns of their own.",
    fix: "Choose the column in the pane; the sheet is not changed.",
  },
  "sheet/no-tasks": {
    what: "There is a header, and no task below it.",
    silent: "A row with nothing but a task text is a task; other rules name what is blank.",
  },
  "sheet/other-table": {
    what: "Another table of the workbook looks like a ledger too; it was not checked.",
    silent: "A list of contacts has neither tasks nor progress, and is no ledger.",
    fix: "Choose the other table in the pane; the sheet is not changed.",
  },
  "sheet/note-read": {
    what: "A note above or below the table gives a deadline for all tasks, the reporting day or the period; the check uses it.",
    why: "One note counts for every task, so what was read from it is shown for you to confirm.",
    silent: "A title, a name and a telephone number give no deadline.",
  },
  "sheet/repeated-header": {
    what: "A header row stands among the tasks; it was skipped.",
    silent: "A task that speaks of numbers, tasks and progress is no header.",
    fix: "Deletes the row, after showing it to you.",
  },
  "sheet/title-or-total-row": {
    what: "A section title, a total, a blank row or a note stands among the tasks; it was skipped.",
    why: "You should see what was skipped, in case one of the rows is a task after all.",
    silent: "Rows numbered 一 and 二 are tasks: task, unit and progress are filled in.",
  },
  "sheet/merged-cells": {
    what: "A merged cell covers several tasks; its content counts for each of them.",
    silent: "The merged cell is the title and covers no task.",
  },
  "sheet/split-task": {
    what: "Rows without a number and a task text were read as one task with the row above; they are not merged.",
    silent: "Number, task and unit are merged over the rows, so several rows are meant.",
    fix: "Joins the rows to one, after showing it to you.",
  },
  "sheet/hidden-rows": {
    what: "Rows of tasks are hidden or filtered out; they were checked all the same.",
    silent: "The hidden row is a note above the table.",
  },
  "sheet/error-value": {
    what: "A cell holds #REF!, #N/A or another error value and cannot be read.",
    silent: "A building's number that begins with # is text.",
  },
  "sheet/changed-columns": {
    what: "Columns were dropped or added since the last period. Needs the last period's ledger.",
    silent: "The columns have other names and another order, and hold the same.",
  },
};
