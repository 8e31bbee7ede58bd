/** Writes a sheet: a new one is an empty part that is changed like any other. */

import { BookSheet } from "./book-sheet";
import { type SheetSnapshot, snapshotOf } from "./book-source";
import type { PackageParts } from "./package-parts";
import { patchCells } from "./patch-cells";
import { patchCharts } from "./patch-charts";
import {
  patchColumns, patchDefaults, patchDimension, patchFilter, patchMerges, patchProtection, patchSheetProperties, patchView,
} from "./patch-layout";
import { patchCustomProperties, patchLinks } from "./patch-links";
import { patchMoved } from "./patch-moved";
import { patchPage } from "./patch-page";
import { patchRules } from "./patch-rules";
import { patchTables } from "./patch-tables";
import { OFFICE_RELATIONS, RelationEdits } from "./relations";
import { samePlain } from "./same-cell";
import { SheetPatch } from "./sheet-patch";
import type { StyleWriter } from "./style-writer";

export const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_RELATIONS}">` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

export interface SheetTarget {
  readonly parts: PackageParts;
  readonly styles: StyleWriter;
  readonly path: string;
  /** As it was in the file; null for a new sheet. */
  readonly original: SheetSnapshot | null;
  /** Whether its tab is in front; undefined: as it was. */
  readonly inFront: boolean | undefined;
}

/** Whether a sheet of the file has to be written anew; its name and visibility are the workbook's to tell. */
function isTouched(sheet: BookSheet, original: SheetSnapshot): boolean {
  const now = snapshotOf(sheet);
  return sheet.rowShifts.length > 0 || sheet.changedCells().length > 0 || !samePlain({ ...now, name: "", visibility: "" }, { ...original, name: "", visibility: "" });
}

/** Writes the sheet's part and those that belong to it. */
export function writeSheet(sheet: BookSheet, { parts, styles, path, original, inFront }: SheetTarget): void {
  if (original !== null && inFront === undefined && !isTouched(sheet, original)) return;
  if (original === null) parts.set(path, emptySheet, SHEET_TYPE);
  const relations = new RelationEdits(parts, path);
  const before = original ?? snapshotOf(new BookSheet(sheet.number, sheet.name));
  const source = parts.need(path);
  const patch = new SheetPatch(source, sheet, before, styles, parts, path, relations);
  patchSheetProperties(patch);
  patchDimension(patch);
  patchView(patch, inFront);
  patchDefaults(patch);
  patchColumns(patch);
  const sheetData = patch.section("sheetData");
  if (sheetData !== undefined) patchCells(patch.edits, sheetData, sheet, before, styles);
  patchProtection(patch);
  patchFilter(patch);
  patchMerges(patch);
  patchRules(patch);
  patchLinks(patch);
  patchPage(patch);
  patchCustomProperties(patch);
  patchCharts(patch);
  patchTables(patch);
  patchMoved(patch);
  if (!patch.edits.isEmpty) {
    const text = patch.edits.apply();
    if (text !== source) parts.set(path, text);
  }
  relations.write();
}
