/** A planned sheet as a workbook file of its own, to be sent out: the same looks as in the open workbook. */

import { Book, type BookBorders, type BookSheet, type BookStyle } from "../book/book";
import { writeXlsx } from "../book/write-xlsx";
import { baseLook, cellLooks, columnCharacters, gridColor, numberFormatOf, pageMargins, seriesColors } from "../summary/cell-looks";
import type { CellStyle, PlanCell, PlanChart, SheetPlan } from "../summary/sheet-plan";
import { propertyValue, sheetProperty } from "../summary/sheet-property";

const POINTS_PER_INCH = 72;
/** Windows' number of the paper. */
const A4 = 9;
const POINTS_PER_CHARACTER = 5.25;

/**
 * Writes a whole .xlsx with the plan's sheet. Links lead to sheets that are not there, so they become plain text; formulas
 * become the values that they come to. The plan's id stays with the sheet, so that what comes back is known.
 */
export function writePlanWorkbook(plan: SheetPlan): Uint8Array {
  const book = Book.blank(plan.name);
  const sheet = book.sheets[0];
  if (sheet) draw(sheet, plan);
  return writeXlsx(book);
}

function draw(sheet: BookSheet, plan: SheetPlan): void {
  plan.rows.forEach(({ cells, height, middle }, row) => {
    if (height !== undefined) sheet.setRow(row, { height });
    cells.forEach((cell, column) => {
      if (cell !== null) sheet.setCell(row, column, { value: cell.value ?? "", format: formatOf(cell), style: middle === true ? { ...styles[styleOf(cell)], vertical: "Center" } : styles[styleOf(cell)] });
    });
  });
  plan.widths.forEach((width, column) => sheet.setColumns(column, column, width > 0 ? { width: columnCharacters(width) } : { hidden: true }));
  sheet.merges = plan.merges.map((area) => ({ ...area }));
  sheet.frozen = { rows: plan.frozenRows, columns: 0 };
  sheet.showGridlines = false;
  sheet.tabColor = plan.tabColor.toUpperCase();
  sheet.properties.set(sheetProperty, propertyValue(plan.id, "ready"));
  setUpPage(sheet, plan);
  sheet.charts = plan.charts.map((chart, index) => chartOf(sheet, chart, index));
}

/** What the formula comes to is written, not the formula. */
const formatOf = ({ value, style }: PlanCell): string => numberFormatOf({ value, style });

/** A link that leads nowhere must not look like one. */
const styleOf = ({ style }: PlanCell): CellStyle => (style === "link" ? "text" : style);

const line = { style: "thin", color: gridColor } as const;
const grid: BookBorders = { left: line, right: line, top: line, bottom: line };

function bookStyle(style: CellStyle): BookStyle {
  const look = cellLooks[style];
  return {
    fontName: baseLook.font,
    fontSize: look.size ?? baseLook.size,
    fontColor: look.color ?? baseLook.color,
    vertical: look.vertical ?? baseLook.vertical,
    wrap: true,
    ...(look.fill === undefined ? {} : { fill: look.fill }),
    ...(look.bold === undefined ? {} : { bold: look.bold }),
    ...(look.italic === undefined ? {} : { italic: look.italic }),
    ...(look.underline === undefined ? {} : { underline: look.underline }),
    ...(look.align === undefined ? {} : { horizontal: look.align }),
    ...(look.grid === true ? { borders: grid } : {}),
  };
}

const styles = Object.fromEntries(Object.keys(cellLooks).map((style) => [style, bookStyle(style as CellStyle)])) as Readonly<Record<CellStyle, BookStyle>>;

function setUpPage(sheet: BookSheet, plan: SheetPlan): void {
  const { left, right, top, bottom, header, footer } = pageMargins;
  const inches = (points: number): number => points / POINTS_PER_INCH;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    orientation: "Landscape",
    paper: A4,
    fitToWidth: 1,
    fitToHeight: 0,
    centerHorizontally: true,
    margins: { left: inches(left), right: inches(right), top: inches(top), bottom: inches(bottom), header: inches(header), footer: inches(footer) },
    ...(plan.printTitleRow === null ? {} : { printTitleRows: { top: plan.printTitleRow, bottom: plan.printTitleRow } }),
    footer: { left: "", center: plan.footer ?? "", right: "" },
  };
}

function chartOf(sheet: BookSheet, plan: PlanChart, index: number): BookSheet["charts"][number] {
  let [left, top] = [0, 0];
  for (let column = 0; column < plan.at.column; column += 1) left += sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column) * POINTS_PER_CHARACTER;
  for (let row = 0; row < plan.at.row; row += 1) top += sheet.rowHeight(row);
  return {
    id: `{0000000${index + 1}-0004-4000-8000-000000000000}`,
    name: `ProgressLedgerChart${index + 1}`,
    type: "BarStacked", title: plan.title, showTitle: true, data: { ...plan.data }, seriesBy: "Columns",
    left, top, width: plan.width, height: plan.height,
    seriesColors: seriesColors.slice(0, plan.data.right - plan.data.left), legend: "Bottom", reversed: true, fromFile: false,
  };
}
