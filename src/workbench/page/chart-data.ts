/** What a chart shows: its series out of the cells, and the marks of its axis. */

import type { BookChart, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";

export interface ChartSeries {
  readonly name: string;
  readonly labels: readonly string[];
  readonly values: readonly number[];
}

/** Series with their labels; rows and columns that are hidden are left out, as in Excel. */
export function chartSeries(sheet: BookSheet, { data, seriesBy }: BookChart): ChartSeries[] {
  const rows = range(data.top + 1, data.bottom).filter((row) => !sheet.isRowHidden(row));
  const columns = range(data.left + 1, data.right).filter((column) => !sheet.isColumnHidden(column));
  const shown = (row: number, column: number): string => shownText(sheet.cell(row, column));
  const number = (row: number, column: number): number => {
    const { value } = sheet.cell(row, column);
    return typeof value === "number" && Number.isFinite(value) ? value : 0;
  };
  if (seriesBy === "Rows") {
    return rows.map((row) => ({ name: shown(row, data.left), labels: columns.map((column) => shown(data.top, column)), values: columns.map((column) => number(row, column)) }));
  }
  return columns.map((column) => ({ name: shown(data.top, column), labels: rows.map((row) => shown(row, data.left)), values: rows.map((row) => number(row, column)) }));
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Marks of an axis from 0 to at least `most`, at steps of 1, 2 or 5 times a power of ten. */
export function ticks(most: number): number[] {
  const rough = most / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough) ?? rough;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
