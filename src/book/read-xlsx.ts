/** Reads an .xlsx into a book. */

import { Book } from "./book";
import type { BookAddIn } from "./book-parts";
import { type BookSheet } from "./book-sheet";
import { BookError } from "./book-error";
import { type SheetSource, snapshotOf } from "./book-source";
import { readXmlParts } from "./custom-xml";
import { PackageParts } from "./package-parts";
import { readPrintNames } from "./print-names";
import type { CellContext } from "./read-cells";
import { readSheet } from "./read-sheet";
import { readRelations } from "./relations";
import { readSharedStrings } from "./shared-strings";
import { readSettings } from "./settings-part";
import { emptyStyles, StyleTable } from "./style-table";
import { decodeOoxml } from "./xml-text";
import { childOf, childrenOf, flagOf, numberOf, parseXml, relationId, type XmlNode } from "./xml-tree";

export interface ReadOptions {
  /** The add-in whose document settings are wanted. */
  readonly addIn?: BookAddIn;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Reads a workbook.
 * @throws BookError "not-a-workbook" (no zip, cut off, or a zip of something else), "old-format" (.xls, .xlsb),
 * "encrypted", "too-large" (over 1 GB unpacked) or "damaged" (a needed part is missing or broken).
 */
export function readXlsx(bytes: Uint8Array, options: ReadOptions = {}): Book {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw oleError(bytes);
  const parts = PackageParts.open(bytes);
  const workbookPath = findWorkbook(parts);
  const root = parseXml(parts.need(workbookPath));
  const relations = readRelations(parts, workbookPath);
  const pathOf = (kind: string): string | undefined => relations.find((relation) => relation.kind === kind && parts.has(relation.target))?.target;

  const book = new Book();
  if (options.addIn !== undefined) book.addIn = options.addIn;
  book.date1904 = flagOf(childOf(root, "workbookPr"), "date1904");
  book.structureProtected = flagOf(childOf(root, "workbookProtection"), "lockStructure");
  const stylesPath = pathOf("styles");
  const themePath = pathOf("theme");
  const styles = new StyleTable(stylesPath === undefined ? emptyStyles : parts.need(stylesPath), themePath === undefined ? undefined : parts.text(themePath));
  book.defaultFont = styles.defaultFont;
  const stringsPath = pathOf("sharedStrings");
  const context: CellContext = { strings: readSharedStrings(stringsPath === undefined ? undefined : parts.text(stringsPath)), styles, date1904: book.date1904 };

  const sheets = new Map<BookSheet, SheetSource>();
  // Chart sheets count where the file counts sheets, but are none to Office.js.
  const counted = childrenOf(childOf(root, "sheets"), "sheet").map((node) => {
    const relation = relations.find(({ id }) => id === relationId(node));
    if (relation?.kind !== "worksheet") return undefined;
    const sheet = readSheet(parts, relation.target, numberOf(node, "sheetId") ?? book.nextNumber(), decodeOoxml(node.attributes.get("name") ?? ""), context);
    const state = node.attributes.get("state");
    sheet.visibility = state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";
    if (book.sheetById(sheet.id) !== undefined) sheet.resetId();
    book.sheets.push(sheet);
    return { sheet, path: relation.target, relation: relation.id };
  });
  if (book.sheets.length === 0) throw new BookError("damaged", "no worksheet");
  book.activeSheet = shownSheet(book, counted.map((entry) => entry?.sheet), root);
  readNames(book, root, counted.map((entry) => entry?.sheet));
  readSettings(parts, book.addIn.id).forEach((value, key) => book.settings.set(key, value));
  const xmlParts = readXmlParts(parts, relations);
  book.xmlParts = xmlParts.map(({ id, xml }) => ({ id, xml }));
  for (const entry of counted) {
    if (entry !== undefined) sheets.set(entry.sheet, { path: entry.path, relation: entry.relation, original: snapshotOf(entry.sheet) });
  }
  book.source = {
    parts, workbookPath, stylesPath, styles, sheets, xmlParts,
    activeSheet: book.activeSheet, names: book.names.map((name) => ({ ...name })), structureProtected: book.structureProtected, date1904: book.date1904,
    settings: new Map(book.settings),
  };
  return book;
}

function oleError(bytes: Uint8Array): BookError {
  const name = "EncryptedPackage";
  const mark = Uint8Array.from([...name].flatMap((letter) => [letter.charCodeAt(0), 0]));
  for (let at = bytes.indexOf(mark[0] ?? 0, 512); at >= 0; at = bytes.indexOf(mark[0] ?? 0, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return new BookError("encrypted", "protected with a password");
  }
  return new BookError("old-format", "an old .xls, or another compound file");
}

function findWorkbook(parts: PackageParts): string {
  const path = readRelations(parts, "").find(({ kind, target }) => kind === "officeDocument" && parts.has(target))?.target
    ?? (parts.has("xl/workbook.xml") ? "xl/workbook.xml" : undefined);
  if (path === undefined) throw new BookError("not-a-workbook", "a zip archive without a workbook");
  if (parts.contentType(path).includes("ms-excel.sheet.binary")) throw new BookError("old-format", "a binary workbook (.xlsb)");
  if (parseXml(parts.need(path)).name !== "workbook") throw new BookError("not-a-workbook", "an Office file of another kind");
  return path;
}

function shownSheet(book: Book, counted: readonly (BookSheet | undefined)[], root: XmlNode): string {
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const active = counted[numberOf(view, "activeTab") ?? 0];
  const shown = active?.visibility === "Visible" ? active : book.sheets.find(({ visibility }) => visibility === "Visible");
  return shown?.id ?? "";
}

function readNames(book: Book, root: XmlNode, counted: readonly (BookSheet | undefined)[]): void {
  for (const node of childrenOf(childOf(root, "definedNames"), "definedName")) {
    const name = node.attributes.get("name") ?? "";
    const local = numberOf(node, "localSheetId");
    const sheet = local === undefined ? undefined : counted[local];
    const formula = decodeOoxml(node.text);
    if (name === "_xlnm.Print_Titles" || name === "_xlnm.Print_Area") {
      if (sheet !== undefined) readPrintNames(sheet, name, formula);
    } else if (local === undefined || sheet !== undefined) {
      book.names.push({ name, formula: `=${formula}`, ...(sheet === undefined ? {} : { sheet: sheet.id }), hidden: flagOf(node, "hidden") });
    }
  }
}
