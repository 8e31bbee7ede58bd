/** The words for choosing table and columns, in English. */

import type { TableTexts } from "./zh-cn";

export const tableEnUS: TableTexts = {
  title: "Correct what was recognised",
  failedTitle: "Show where the ledger is",
  sheet: "Sheet",
  header: "Header row",
  headerAuto: "Find it",
  headerWanted: "Please choose",
  row: (row, preview) => `Row ${row}: ${preview}`,
  columns: "Which column holds what",
  columnsLater: "Columns are recognised; to choose them, choose the header row first.",
  column: (letters) => letters,
  columnNamed: (letters, header) => `${letters} “${header}”`,
  auto: "Recognise",
  autoIs: (told) => `Found: ${told}`,
  none: "None",
  noColumn: "None of the columns",
  more: "Other columns",
  moreHint: "Give a wrongly recognised column its real use, such as “Remarks”; what the table does not have is “None of the columns”.",
  reading: "Reading…",
  empty: "This sheet is empty.",
  use: "Check with this",
  cancel: "Cancel",
  remembered: "The choice is remembered in the workbook, for everybody who opens it. No cell is changed.",
};
