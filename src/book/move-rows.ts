/** Inserts and deletes whole rows of a sheet, with everything that hangs on them: as Excel does it. */

import type { Book } from "./book";
import type { BookArea } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import { formulaAfterShift, shiftedArea, shiftedRow, type RowShift } from "./row-shift";
import { samePlain } from "./same-cell";

const plain = { format: "General", style: {} };

/**
 * Inserts rows before row `at` (0-based). They take the look and height of the row above; formulas, merges, conditional
 * formats, links, filters, tables, charts, names and print settings move along.
 */
export function insertRows(book: Book, sheet: BookSheet, at: number, count: number): void {
  const shift = { at, count };
  moveAll(book, sheet, shift);
  const usual = sheet.fileLook(0);
  const above = sheet.cellsOfRow(at - 1);
  const { height, fileStyle } = sheet.rows.get(at - 1) ?? {};
  for (let row = at; row < at + count; row++) {
    if (height !== undefined || fileStyle !== undefined) {
      sheet.rows.set(row, { ...(height === undefined ? {} : { height }), ...(fileStyle === undefined ? {} : { fileStyle }) });
    }
    for (const [column, { format, style, fileStyle: look }] of above ?? []) {
      if ((look ?? 0) === 0 && (samePlain({ format, style }, plain) || samePlain({ format, style }, usual))) continue;
      sheet.restoreCell(row, column, { value: "", format, style, ...(look === undefined ? {} : { fileStyle: look }) });
    }
  }
}

/** Deletes rows `at` to `at + count - 1`; references to them alone become #REF!. */
export function deleteRows(book: Book, sheet: BookSheet, at: number, count: number): void {
  moveAll(book, sheet, { at, count: -count });
}

function moveAll(book: Book, sheet: BookSheet, shift: RowShift): void {
  const areas = (all: readonly BookArea[]): BookArea[] => all.flatMap((one) => shiftedArea(one, shift) ?? []);
  const area = (one: BookArea): BookArea[] => areas([one]);
  const formula = (text: string): string => formulaAfterShift(text, sheet.name, sheet.name, shift);

  moveCharts(sheet, shift);
  sheet.moveRows((row) => shiftedRow(row, shift));
  sheet.rows = new Map([...sheet.rows].flatMap(([row, entry]) => {
    const place = shiftedRow(row, shift);
    return place === null ? [] : [[place, entry] as const];
  }));
  sheet.merges = areas(sheet.merges).filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const ranges = areas(format.ranges);
    return ranges.length === 0 ? [] : [Object.assign(format, { ranges, formulas: format.formulas.map(formula) })];
  });
  sheet.replaceLinks(sheet.allLinks().flatMap((link) => area(link.area).map((place) => ({ ...link, area: place }))));
  sheet.tables = sheet.tables.flatMap((table) => area(table.area).map((place) => ({ ...table, area: place })));
  const [filtered] = sheet.autoFilter ? area(sheet.autoFilter.area) : [];
  if (sheet.autoFilter) sheet.autoFilter = filtered ? { ...sheet.autoFilter, area: filtered } : null;
  movePrint(sheet, shift);
  sheet.rowShifts.push(shift);
  book.names = book.names.map((name) => ({ ...name, formula: formulaAfterShift(name.formula, "", sheet.name, shift) }));
  moveFormulas(book, sheet, shift);
}

function moveFormulas(book: Book, moved: BookSheet, shift: RowShift): void {
  for (const sheet of book.sheets) {
    const changed: [row: number, column: number, formula: string][] = [];
    sheet.forEachCell((row, column, cell) => {
      if (cell.formula === undefined) return;
      const formula = formulaAfterShift(cell.formula, sheet.name, moved.name, shift);
      if (formula !== cell.formula) changed.push([row, column, formula]);
    });
    for (const [row, column, formula] of changed) sheet.restoreCell(row, column, { ...sheet.cell(row, column), formula });
  }
}

function movePrint(sheet: BookSheet, shift: RowShift): void {
  const layout = sheet.pageLayout;
  if (layout.printArea) {
    const left = layout.printArea.flatMap((area) => shiftedArea(area, shift) ?? []);
    if (left.length === 0) delete layout.printArea;
    else layout.printArea = left;
  }
  if (layout.printTitleRows) {
    const rows = shiftedArea({ ...layout.printTitleRows, left: 0, right: 0 }, shift);
    if (rows) layout.printTitleRows = { top: rows.top, bottom: rows.bottom };
    else delete layout.printTitleRows;
  }
}

/** A chart's data moves like any area; its frame moves where it begins below. */
function moveCharts(sheet: BookSheet, shift: RowShift): void {
  const height = (row: number): number => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row));
  let edge = 0;
  for (let row = 0; row < shift.at; row++) edge += height(row);
  let moved = 0;
  for (let row = 0; row < Math.abs(shift.count); row++) moved += shift.count > 0 ? sheet.rowHeight(Math.max(0, shift.at - 1)) : -height(shift.at + row);
  sheet.charts = sheet.charts.map((chart) => ({
    ...chart,
    data: shiftedArea(chart.data, shift) ?? chart.data,
    top: chart.top < edge ? chart.top : Math.max(edge, chart.top + moved),
  }));
}
