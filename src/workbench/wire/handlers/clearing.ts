/** Clearing areas, and the part of an area that is in use. */

import type { BookArea, BookSheet } from "../../../book/book";
import { intersection } from "../addresses";
import { invalidArgument } from "../errors";
import { RangeTarget } from "../targets";

/** Carries out `clear`: all, formats, contents, links, or links without their look. */
export function clearAreas(sheet: BookSheet, areas: readonly BookArea[], how: unknown): void {
  if (how !== "All" && how !== "Formats" && how !== "Contents" && how !== "Hyperlinks" && how !== "RemoveHyperlinks") throw invalidArgument();
  const hit = (row: number, column: number): boolean => areas.some((area) => intersection(area, { top: row, left: column, bottom: row, right: column }) !== null);
  const cells: [number, number][] = [];
  sheet.forEachCell((row, column) => {
    if (hit(row, column)) cells.push([row, column]);
  });
  for (const [row, column] of cells) {
    if (how === "All") sheet.removeCell(row, column);
    if (how === "Contents") sheet.setCell(row, column, { value: "" });
    if (how === "Formats") sheet.setCell(row, column, { format: "General", style: {} });
  }
  if (how !== "Formats" && how !== "Contents") {
    for (const link of sheet.allLinks()) if (hit(link.area.top, link.area.left)) sheet.removeLink(link.area.top, link.area.left);
  }
  if (how === "All" || how === "Formats") {
    // Clearing formats takes merges and conditional formats of the area away with them.
    sheet.merges = sheet.merges.filter((merged) => !areas.some((area) => intersection(area, merged)));
    sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !format.ranges.every((range) => areas.some((area) => covers(area, range))));
  }
}

const covers = (outer: BookArea, inner: BookArea): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** The smallest part of the range that holds every used cell in it; null where there is none. */
export function usedPart(range: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  const used = range.sheet.usedRange(valuesOnly);
  const common = used && intersection(used, range.area);
  if (!common) return null;
  let found: BookArea | null = null;
  range.sheet.forEachCell((row, column, cell) => {
    if (valuesOnly && cell.value === "" && cell.formula === undefined) return;
    if (!intersection(range.area, { top: row, left: column, bottom: row, right: column })) return;
    found = found === null ? { top: row, left: column, bottom: row, right: column } : {
      top: Math.min(found.top, row), left: Math.min(found.left, column), bottom: Math.max(found.bottom, row), right: Math.max(found.right, column),
    };
  });
  return found && new RangeTarget(range.sheet, found);
}
