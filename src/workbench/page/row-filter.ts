/** A filter by the texts of a column, kept in the sheet as Excel keeps it. */

import type { BookArea, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";

/** More different texts than this are not offered. */
const mostTexts = 400;

/** The area to be filtered: that of the sheet's filter, else from the row of the active cell down, as far as its cells are filled. */
export function filterArea(sheet: BookSheet): BookArea | null {
  const [active] = sheet.selection;
  if (sheet.autoFilter) return sheet.autoFilter.area;
  const used = sheet.usedRange(true);
  if (!active || !used || active.top >= used.bottom) return null;
  const filled = (column: number): boolean => sheet.cell(active.top, column).value !== "";
  if (!filled(active.left)) return null;
  let { left, left: right } = active;
  while (left > 0 && filled(left - 1)) left--;
  while (right < used.right && filled(right + 1)) right++;
  return { top: active.top, left, bottom: used.bottom, right };
}

export interface FilterChoice {
  readonly text: string;
  readonly rows: number;
  readonly shown: boolean;
}

/** The texts that stand in a column below the filter's header, in the order of their rows. A merged cell counts for all its rows. */
export function filterChoices(sheet: BookSheet, area: BookArea, column: number): FilterChoice[] {
  const choices = new Map<string, { rows: number; shown: boolean }>();
  const passes = sheet.autoFilter?.columns?.find((one) => one.column === column)?.shown;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const text = textAt(sheet, row, column);
    const choice = choices.get(text) ?? { rows: 0, shown: passes === undefined || passes.includes(text) };
    choice.rows++;
    choices.set(text, choice);
  }
  return [...choices].slice(0, mostTexts).map(([text, choice]) => ({ text, ...choice }));
}

/** Filters a column; rows are hidden and shown by all filtered columns together. */
export function filterRows(sheet: BookSheet, area: BookArea, column: number, shown: ReadonlySet<string> | null): void {
  const others = sheet.autoFilter?.columns?.filter((one) => one.column !== column) ?? [];
  const columns = shown === null ? others : [...others, { column, shown: [...shown] }];
  const passing = columns.map((one) => ({ column: one.column, texts: new Set(one.shown) }));
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const hidden = !passing.every((one) => one.texts.has(textAt(sheet, row, one.column)));
    if (sheet.isRowHidden(row) !== hidden) sheet.setRow(row, { hidden });
  }
  sheet.autoFilter = { area, filtering: columns.length > 0, ...(columns.length > 0 ? { columns } : {}) };
}

function textAt(sheet: BookSheet, row: number, column: number): string {
  return shownText(sheet.cell(row, column)).trim();
}
