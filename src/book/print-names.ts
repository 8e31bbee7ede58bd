/** Print titles and print areas: in the file names, here part of a sheet's page layout. */

import type { BookPageLayout } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import { columnName, areaAddress, parseArea, quotedSheet } from "./cell-address";
import { MAX_COLUMNS, MAX_ROWS } from "./limits";

/** Splits "'a,b'!$A$1,c!$B$2" at its commas and takes the sheets' names off. */
function addresses(formula: string): string[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.slice(part.lastIndexOf("!") + 1).trim());
}

/** Takes a print name into the sheet's layout; formulas that are no plain areas are left to the file. */
export function readPrintNames(sheet: BookSheet, name: string, formula: string): void {
  const areas = addresses(formula).map(parseArea);
  if (areas.length === 0) return;
  const known = areas.flatMap((area) => area ?? []);
  if (known.length < areas.length) return;
  if (name === "_xlnm.Print_Area") sheet.pageLayout.printArea = known;
  else {
    for (const { top, left, bottom, right } of known) {
      if (left === 0 && right === MAX_COLUMNS - 1) sheet.pageLayout.printTitleRows = { top, bottom };
      else if (top === 0 && bottom === MAX_ROWS - 1) sheet.pageLayout.printTitleColumns = { left, right };
    }
  }
}

const locked = (address: string): string => address.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");

/** The formulas of a sheet's print names, without "="; undefined where it has none. */
export function printFormulas(sheetName: string, layout: BookPageLayout): { readonly titles: string | undefined; readonly area: string | undefined } {
  const sheet = quotedSheet(sheetName);
  const { printTitleRows: rows, printTitleColumns: columns, printArea } = layout;
  const titles = [
    ...(columns === undefined ? [] : [`${sheet}!$${columnName(columns.left)}:$${columnName(columns.right)}`]),
    ...(rows === undefined ? [] : [`${sheet}!$${rows.top + 1}:$${rows.bottom + 1}`]),
  ];
  return {
    titles: titles.length === 0 ? undefined : titles.join(","),
    area: printArea === undefined || printArea.length === 0 ? undefined : printArea.map((area) => `${sheet}!${locked(areaAddress(area))}`).join(","),
  };
}
