/**
 * Reads a workbook file that the user chose (a unit's return, the last period, a roster) as the port reads the open
 * workbook: the same snapshot, without Excel.
 */

import type { Book, BookSheet } from "../book/book";
import { BookError } from "../book/book-error";
import { readXlsx } from "../book/read-xlsx";
import type { SheetCells } from "../ledger/sheet-cells";
import { readProperty, sheetProperty } from "../summary/sheet-property";
import { LedgerError } from "../workflow/ledger-error";
import type { ReadRequest, SheetInfo, WorkbookSnapshot } from "../workflow/port";
import { sheetCells } from "./sheet-cells";
import { storedEntries } from "./stored-entries";

/**
 * The file's snapshot; cells of our own sheets, too, unless the request says otherwise.
 * @param fileName names the file in errors.
 * @throws LedgerError "not-a-workbook", "date-system-1904", "sheet-too-large" or "unknown-sheet".
 */
export function readWorkbookFile(bytes: Uint8Array, fileName: string, request: ReadRequest = { planned: true }): WorkbookSnapshot {
  try {
    const book = readXlsx(bytes);
    if (book.date1904) throw new LedgerError("date-system-1904", { file: fileName });
    return snapshotOf(book, request);
  } catch (error) {
    if (error instanceof BookError) throw new LedgerError("not-a-workbook", { file: fileName }, { cause: error });
    throw error;
  }
}

function snapshotOf(book: Book, request: ReadRequest): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => ({ sheet, info: infoOf(sheet) }));
  const named = request.sheet === undefined ? undefined : book.sheetNamed(request.sheet);
  if (request.sheet !== undefined && !named) {
    throw new LedgerError("unknown-sheet", { sheet: request.sheet, sheets: book.sheets.map(({ name }) => name) });
  }
  const isWanted = ({ sheet, info }: (typeof sheets)[number]): boolean => (named ? sheet === named : info.plan === null && info.visible);
  const planned: Record<string, SheetCells> = {};
  if (request.planned === true) for (const { sheet, info } of sheets) if (info.plan !== null) planned[info.plan] = sheetCells(sheet);
  return {
    sheets: sheets.map(({ info }) => info),
    active: book.sheetById(book.activeSheet)?.name ?? book.sheets[0]?.name ?? "",
    cells: sheets.filter(isWanted).map(({ sheet }) => sheetCells(sheet)),
    ...(request.planned === true ? { planned } : {}),
    stored: storedEntries(book),
  };
}

function infoOf(sheet: BookSheet): SheetInfo {
  const value = [...sheet.properties].find(([key]) => key.toLowerCase() === sheetProperty.toLowerCase())?.[1];
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection !== null,
    plan: value === undefined ? null : (readProperty(value)?.plan ?? null),
  };
}
