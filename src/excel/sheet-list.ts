/** The list of sheets with what has to be known before anything is read or written: one load, no cells. */

import type { SheetInfo } from "../workflow/port";
import { readProperty, sheetProperty, type SheetState } from "../summary/sheet-property";

/** A sheet as listed, with what only this room needs. */
export interface ListedSheet extends SheetInfo {
  /** May be told anew, when a sheet without a property proves to be ours. */
  plan: string | null;
  readonly state: SheetState | null;
  readonly filtered: boolean;
  readonly charts: readonly string[];
  readonly tables: readonly { readonly id: string; readonly name: string; readonly hasHeader: boolean; readonly hasTotal: boolean }[];
}

const asked = [
  "id", "name", "visibility", "protection/protected", "autoFilter/enabled",
  "customProperties/items/key", "customProperties/items/value", "charts/items/name",
  "tables/items/id", "tables/items/name", "tables/items/showHeaders", "tables/items/showTotals",
];

/** Queues the load. */
export function loadSheets(workbook: Excel.Workbook): Excel.WorksheetCollection {
  return workbook.worksheets.load(asked.map((name) => `items/${name}`).join(","));
}

/** Reads what `loadSheets` loaded, in tab order. */
export function listSheets(loaded: Excel.WorksheetCollection): ListedSheet[] {
  return loaded.items.map((sheet) => {
    const value = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === sheetProperty.toLowerCase())?.value;
    const property = value === undefined ? null : readProperty(value);
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: sheet.protection.protected,
      plan: property?.plan ?? null,
      state: property?.state ?? null,
      filtered: sheet.autoFilter.enabled,
      charts: sheet.charts.items.map(({ name }) => name),
      tables: sheet.tables.items.map(({ id, name, showHeaders, showTotals }) => ({ id, name, hasHeader: showHeaders, hasTotal: showTotals })),
    };
  });
}

/** The sheet of this name; Excel ignores case. */
export function sheetNamed<T extends { readonly name: string }>(sheets: readonly T[], name: string): T | undefined {
  const wanted = name.toUpperCase();
  return sheets.find((sheet) => sheet.name.toUpperCase() === wanted);
}

/** The part of a sheet that a caller outside this room may see. */
export const publicInfo = ({ id, name, visible, protected: isProtected, plan }: ListedSheet): SheetInfo => ({
  id, name, visible, protected: isProtected, plan,
});
