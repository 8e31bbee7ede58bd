/** The file behind a book that comes from none: a workbook without sheets. */

import type { BookSource } from "./book-source";
import { PackageParts } from "./package-parts";
import { OFFICE_RELATIONS, RelationEdits } from "./relations";
import { emptyStyles, StyleTable } from "./style-table";

const workbookPath = "xl/workbook.xml";

export function newWorkbook(): BookSource {
  const parts = PackageParts.empty();
  const workbook =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE_RELATIONS}">` +
    '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>';
  parts.setDefaultType("xml", "application/xml");
  parts.set(workbookPath, workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  parts.set("xl/styles.xml", emptyStyles, "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");
  const root = new RelationEdits(parts, "");
  root.add(`${OFFICE_RELATIONS}/officeDocument`, workbookPath);
  root.write();
  const relations = new RelationEdits(parts, workbookPath);
  relations.add(`${OFFICE_RELATIONS}/styles`, "xl/styles.xml");
  relations.write();
  return {
    parts: PackageParts.open(parts.toZip()), workbookPath, stylesPath: "xl/styles.xml", styles: new StyleTable(emptyStyles, undefined),
    sheets: new Map(), activeSheet: "", names: [], structureProtected: false, date1904: false, settings: new Map(), xmlParts: [],
  };
}
