/** Writes a book as an .xlsx. */

import type { Book } from "./book";
import type { BookSheet } from "./book-sheet";
import type { BookSource } from "./book-source";
import { writeXmlParts } from "./custom-xml";
import { newWorkbook } from "./new-workbook";
import type { PackageParts } from "./package-parts";
import { OFFICE_RELATIONS, readRelations, RelationEdits, relationsPath } from "./relations";
import { samePlain } from "./same-cell";
import { writeSettings } from "./settings-part";
import { StyleWriter } from "./style-writer";
import { withoutUnusedLooks } from "./unused-looks";
import { writeSheet } from "./write-sheet";
import { patchWorkbook } from "./write-workbook";

const stylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/**
 * Writes a book. What the file had and nobody touched comes out as it was, byte for byte; without any
 * change, so does the whole file. The book itself is not changed and may be written again.
 */
export function writeXlsx(book: Book): Uint8Array {
  const source = book.source ?? newWorkbook();
  const parts = source.parts.fresh();
  const workbook = new RelationEdits(parts, source.workbookPath);
  const styles = new StyleWriter(source.styles);
  const folder = source.workbookPath.slice(0, source.workbookPath.lastIndexOf("/") + 1);
  const moved = book.source === null || book.activeSheet !== source.activeSheet;
  const relations = new Map<BookSheet, string>();
  for (const sheet of book.sheets) {
    const from = source.sheets.get(sheet);
    const path = from?.path ?? parts.freePath(`${folder}worksheets/sheet#.xml`);
    const isActive = sheet.id === book.activeSheet;
    const wasActive = sheet.id === source.activeSheet;
    writeSheet(sheet, { parts, styles, path, original: from?.original ?? null, inFront: moved && (isActive || wasActive) ? isActive : undefined });
    relations.set(sheet, from?.relation ?? workbook.add(`${OFFICE_RELATIONS}/worksheet`, path));
  }
  const dropped = [...source.sheets].filter(([sheet]) => !book.sheets.includes(sheet)).map(([, from]) => from);
  for (const { relation } of dropped) workbook.remove(relation);
  const formulas = formulaChanges(book, source);
  if (formulas.lost || dropped.length > 0) dropCalculationChain(parts, workbook);
  writeStyles(parts, workbook, styles, source, `${folder}styles.xml`);
  writeXmlParts(parts, workbook, source.xmlParts, book.xmlParts);
  if (!samePlain(book.settings, source.settings)) writeSettings(parts, book.addIn, book.settings);
  const text = parts.need(source.workbookPath);
  const patched = patchWorkbook(text, book, source, { relations, calculate: formulas.calculate });
  if (patched !== text) parts.set(source.workbookPath, patched);
  const before = dropped.flatMap(({ path }) => reachable(parts, path));
  workbook.write();
  if (dropped.length > 0) dropUnreachable(parts, before);
  return parts.toZip();
}

function writeStyles(parts: PackageParts, workbook: RelationEdits, styles: StyleWriter, source: BookSource, newPath: string): void {
  const text = styles.write();
  if (source.stylesPath !== undefined) {
    if (text !== undefined) parts.set(source.stylesPath, text);
    const shorter = withoutUnusedLooks(parts, source.stylesPath, styles.freed);
    if (shorter !== undefined) parts.set(source.stylesPath, shorter);
    return;
  }
  if (text === undefined) return;
  const path = parts.has(newPath) ? parts.freePath(newPath.replace(".xml", "#.xml")) : newPath;
  parts.set(path, text, stylesType);
  workbook.add(`${OFFICE_RELATIONS}/styles`, path);
}

/** What the cells' changes mean for formulas: one lost, and whether Excel has to calculate when it opens the file. */
function formulaChanges(book: Book, source: BookSource): { readonly lost: boolean; readonly calculate: boolean } {
  let lost = false;
  let unknown = false;
  let input = false;
  for (const sheet of book.sheets) {
    const ofFile = source.sheets.has(sheet);
    for (const { cell, before } of sheet.changedCells()) {
      if (before?.formula !== undefined && cell?.formula === undefined) lost = true;
      if (cell?.formula !== undefined && cell.formula !== before?.formula && cell.value === "") unknown = true;
      if (ofFile && !samePlain([before?.value ?? "", before?.formula], [cell?.value ?? "", cell?.formula])) input = true;
    }
  }
  return { lost, calculate: unknown || (input && book.sheets.some(hasFormula)) };
}

function hasFormula(sheet: BookSheet): boolean {
  let found = false;
  sheet.forEachCell((_row, _column, { formula }) => {
    found ||= formula !== undefined;
  });
  return found;
}

/** Excel makes the order of calculation anew; an outdated one it takes for damage. */
function dropCalculationChain(parts: PackageParts, workbook: RelationEdits): void {
  for (const { id, target } of workbook.relations.filter(({ kind }) => kind === "calcChain")) {
    parts.remove(target);
    workbook.remove(id);
  }
}

/** A part and all parts that its relations lead to. */
function reachable(parts: PackageParts, start: string): string[] {
  const found = new Set([start]);
  for (const part of found) for (const { target, external } of readRelations(parts, part)) if (!external && parts.has(target)) found.add(target);
  return [...found];
}

/** Takes away those of the parts to which no relation leads any more. */
function dropUnreachable(parts: PackageParts, candidates: readonly string[]): void {
  const kept = new Set(reachable(parts, ""));
  for (const path of candidates) {
    if (kept.has(path)) continue;
    parts.remove(path);
    parts.remove(relationsPath(path));
  }
}
