/** What the writer needs of the file that a book was read from, to leave alone what nobody touched. */

import type { BookLink, BookName, BookXmlPart } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import type { PackageParts } from "./package-parts";
import type { StyleTable } from "./style-table";

/** A sheet as it was in the file; all but its cells, whose changes the sheet itself keeps. */
export type SheetSnapshot = Pick<
  BookSheet,
  | "name" | "visibility" | "rows" | "columns" | "merges" | "conditionalFormats" | "autoFilter" | "frozen" | "showGridlines" | "tabColor"
  | "protection" | "pageLayout" | "properties" | "charts" | "defaultRowHeight" | "defaultColumnWidth"
> & { readonly links: readonly BookLink[]; readonly used: ReturnType<BookSheet["usedRange"]> };

export interface SheetSource { readonly path: string; readonly relation: string; readonly original: SheetSnapshot }

export interface BookSource {
  readonly parts: PackageParts;
  readonly workbookPath: string;
  /** Undefined where the file has no style part. */
  readonly stylesPath: string | undefined;
  readonly styles: StyleTable;
  readonly sheets: ReadonlyMap<BookSheet, SheetSource>;
  readonly activeSheet: string;
  readonly names: readonly BookName[];
  readonly structureProtected: boolean;
  readonly date1904: boolean;
  readonly settings: ReadonlyMap<string, string>;
  readonly xmlParts: readonly (BookXmlPart & { readonly path: string })[];
}

/** What a sheet holds now, as a copy that later changes do not reach. */
export function snapshotOf(sheet: BookSheet): SheetSnapshot {
  const { name, visibility, columns, merges, autoFilter, frozen, showGridlines, tabColor, protection, pageLayout, defaultRowHeight, defaultColumnWidth } = sheet;
  return {
    name, visibility, autoFilter, showGridlines, tabColor, protection, defaultRowHeight, defaultColumnWidth,
    rows: new Map(sheet.rows), columns: [...columns], merges: [...merges], frozen: { ...frozen },
    conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format })),
    pageLayout: { ...pageLayout, margins: { ...pageLayout.margins } },
    properties: new Map(sheet.properties),
    charts: sheet.charts.map((chart) => ({ ...chart, seriesColors: [...chart.seriesColors] })),
    links: sheet.allLinks(), used: sheet.usedRange(),
  };
}

