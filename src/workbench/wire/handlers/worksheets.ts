import type { Book, BookSheet } from "../../../book/book";
import { resolveAddress, rangeAt, wholeSheet } from "../addresses";
import { optionalText, textArgument, wholeNumber } from "../arguments";
import { handlersOf, type HandlerRegistry } from "../class-handlers";
import { invalidArgument, invalidOperation, itemAlreadyExists } from "../errors";
import type { Host } from "../host";
import { AreasTarget } from "../targets";
import { entryOf, findKey, type KeyedEntry } from "./workbook";

const isVisible = (sheet: BookSheet): boolean => sheet.visibility === "Visible";

/** Excel's rules for a sheet's name. */
function isLegalName(name: unknown): name is string {
  return (
    typeof name === "string" && name.length > 0 && name.length <= 31 &&
    !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history"
  );
}

function findSheet(book: Book, key: string): BookSheet | null {
  return book.sheetById(key) ?? book.sheetNamed(key) ?? null;
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number++) {
    if (!book.sheetNamed(`Sheet${number}`)) return `Sheet${number}`;
  }
}

function addSheet(book: Book, name: string | null, host: Host): BookSheet {
  host.guardStructure();
  if (name !== null && !isLegalName(name)) throw invalidArgument();
  if (name !== null && book.sheetNamed(name)) throw itemAlreadyExists();
  const sheet = book.addSheet(name ?? freeName(book));
  host.note("added", "Workbook", { worksheetId: sheet.id, source: "Local" });
  return sheet;
}

function removeSheet(sheet: BookSheet, host: Host): void {
  host.guardStructure();
  const { book } = host;
  if (isVisible(sheet) && book.sheets.filter(isVisible).length === 1) throw invalidOperation("The last visible sheet cannot be deleted.");
  book.removeSheet(sheet);
  host.note("deleted", "Workbook", { worksheetId: sheet.id, source: "Local" });
}

/** Wire names of what is read and set in the same way on every sheet. */
export const worksheetHandlers: HandlerRegistry = {
  WorksheetCollection: handlersOf<Book>({
    items: (book) => book.sheets,
    item: (book, args) => findSheet(book, textArgument(args, 0)),
    call: {
      GetItemOrNullObject: (book, args) => findSheet(book, textArgument(args, 0)),
      GetActiveWorksheet: (book) => book.sheetById(book.activeSheet) ?? book.sheets[0] ?? null,
      GetCount: (book, args) => (args[0] === true ? book.sheets.filter(isVisible) : book.sheets).length,
      GetFirst: (book, args) => (args[0] === true ? book.sheets.find(isVisible) : book.sheets[0]) ?? null,
      GetLast: (book, args) => [...book.sheets].reverse().find((sheet) => args[0] !== true || isVisible(sheet)) ?? null,
      Add: (book, args, host) => addSheet(book, optionalText(args, 0), host),
    },
  }),

  Worksheet: handlersOf<BookSheet>({
    id: (sheet) => sheet.id,
    get: {
      Id: (sheet) => sheet.id,
      Name: (sheet) => sheet.name,
      Position: (sheet, host) => host.book.sheets.indexOf(sheet),
      Visibility: (sheet) => sheet.visibility,
      TabColor: (sheet) => sheet.tabColor,
      ShowGridlines: (sheet) => sheet.showGridlines,
      StandardHeight: (sheet) => sheet.defaultRowHeight,
      StandardWidth: (sheet) => sheet.defaultColumnWidth,
    },
    set: {
      Name: (sheet, value, host) => {
        host.guardStructure();
        const other = typeof value === "string" ? host.book.sheetNamed(value) : undefined;
        if (!isLegalName(value) || (other && other !== sheet)) throw invalidArgument();
        sheet.name = value;
      },
      Position: (sheet, value, host) => {
        host.guardStructure();
        const { sheets } = host.book;
        if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= sheets.length) throw invalidArgument();
        sheets.splice(sheets.indexOf(sheet), 1);
        sheets.splice(value, 0, sheet);
      },
      Visibility: (sheet, value, host) => {
        host.guardStructure();
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
        const last = isVisible(sheet) && host.book.sheets.filter(isVisible).length === 1;
        if (value !== "Visible" && last) throw invalidOperation("The last visible sheet cannot be hidden.");
        sheet.visibility = value;
      },
      TabColor: (sheet, value, host) => {
        host.guardWorkbook();
        if (typeof value !== "string" || !/^(#[0-9A-Fa-f]{6})?$/.test(value)) throw invalidArgument();
        sheet.tabColor = value.toUpperCase();
      },
      ShowGridlines: (sheet, value, host) => {
        host.guardWorkbook();
        sheet.showGridlines = value === true;
      },
    },
    navigate: {
      AutoFilter: (sheet) => sheet,
      Charts: (sheet) => sheet,
      CustomProperties: (sheet) => sheet,
      FreezePanes: (sheet) => sheet,
      PageLayout: (sheet) => sheet,
      Protection: (sheet) => sheet,
      Tables: (sheet) => sheet,
    },
    call: {
      Activate: (sheet, _args, host) => {
        if (!isVisible(sheet)) throw invalidOperation("A hidden sheet cannot be shown.");
        host.activate(sheet);
      },
      Delete: (sheet, _args, host) => removeSheet(sheet, host),
      GetRange: (sheet, args, host) => {
        const address = optionalText(args, 0);
        if (address === null || address === "") return wholeSheet(sheet);
        const found = resolveAddress(host.book, sheet, address);
        const [area] = found.areas;
        if (found.sheet !== sheet || found.areas.length !== 1 || !area) throw invalidArgument();
        return rangeAt(sheet, area.top, area.left, area.bottom, area.right);
      },
      GetRanges: (sheet, args, host) => {
        const found = resolveAddress(host.book, sheet, textArgument(args, 0));
        if (found.sheet !== sheet) throw invalidArgument();
        return new AreasTarget(sheet, found.areas);
      },
      GetCell: (sheet, args) => rangeAt(sheet, wholeNumber(args, 0), wholeNumber(args, 1), wholeNumber(args, 0), wholeNumber(args, 1)),
      GetRangeByIndexes: (sheet, args) => {
        const top = wholeNumber(args, 0);
        const left = wholeNumber(args, 1);
        return rangeAt(sheet, top, left, top + wholeNumber(args, 2) - 1, left + wholeNumber(args, 3) - 1);
      },
      GetUsedRange: (sheet, args) => usedRange(sheet, args[0] === true) ?? rangeAt(sheet, 0, 0, 0, 0),
      GetUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args[0] === true),
      _GetSheetById: (_sheet, args, host) => host.book.sheetById(textArgument(args, 0)) ?? null,
    },
  }),

  WorksheetCustomPropertyCollection: handlersOf<BookSheet>({
    items: (sheet) => [...sheet.properties.keys()].map((key) => ({ entries: sheet.properties, key })),
    item: (sheet, args) => entryOf(sheet.properties, textArgument(args, 0)),
    call: {
      GetItemOrNullObject: (sheet, args) => entryOf(sheet.properties, textArgument(args, 0)),
      GetCount: (sheet) => sheet.properties.size,
      Add: (sheet, args, host) => {
        host.guardWorkbook();
        const key = textArgument(args, 0);
        const known = findKey(sheet.properties, key) ?? key;
        sheet.properties.set(known, textArgument(args, 1));
        return { entries: sheet.properties, key: known };
      },
    },
  }),

  WorksheetCustomProperty: handlersOf<KeyedEntry>({
    id: ({ key }) => key,
    get: { Key: ({ key }) => key, Value: ({ entries, key }) => entries.get(key) ?? "" },
    set: {
      Value: ({ entries, key }, value, host) => {
        host.guardWorkbook();
        if (typeof value !== "string") throw invalidArgument();
        entries.set(key, value);
      },
    },
    call: {
      Delete: ({ entries, key }, _args, host) => {
        host.guardWorkbook();
        entries.delete(key);
      },
    },
  }),

  WorksheetFreezePanes: handlersOf<BookSheet>({
    call: {
      FreezeRows: (sheet, args) => {
        sheet.frozen = { rows: wholeNumber(args, 0, 1), columns: 0 };
      },
      FreezeColumns: (sheet, args) => {
        sheet.frozen = { rows: 0, columns: wholeNumber(args, 0, 1) };
      },
      Unfreeze: (sheet) => {
        sheet.frozen = { rows: 0, columns: 0 };
      },
      GetLocationOrNullObject: (sheet) => {
        const { rows, columns } = sheet.frozen;
        if (rows === 0 && columns === 0) return null;
        const whole = wholeSheet(sheet).area;
        return rangeAt(sheet, 0, 0, rows === 0 ? whole.bottom : rows - 1, columns === 0 ? whole.right : columns - 1);
      },
    },
  }),

  WorksheetProtection: handlersOf<BookSheet>({ get: { Protected: (sheet) => sheet.protection !== null } }),

  AutoFilter: handlersOf<BookSheet>({
    get: { Enabled: (sheet) => sheet.autoFilter !== null, IsDataFiltered: (sheet) => sheet.autoFilter?.filtering === true },
    call: {
      Remove: (sheet, _args, host) => {
        host.guardCells(sheet, []);
        const area = sheet.autoFilter?.area;
        sheet.autoFilter = null;
        // Rows that the filter hid come back.
        if (area) for (const [row, entry] of sheet.rows) if (entry.hidden && row > area.top && row <= area.bottom) sheet.rows.set(row, { ...entry, hidden: false });
      },
      GetRangeOrNullObject: (sheet) => {
        const area = sheet.autoFilter?.area;
        return area ? rangeAt(sheet, area.top, area.left, area.bottom, area.right) : null;
      },
    },
  }),
};

function usedRange(sheet: BookSheet, valuesOnly: boolean) {
  const area = sheet.usedRange(valuesOnly);
  return area && rangeAt(sheet, area.top, area.left, area.bottom, area.right);
}
