/** Steps for everything of a sheet that is no cell: sizes, merges, links, charts, window and print set-up. */

import { areaAddress, cellAddress, columnLetters } from "../ledger/address";
import { columnPixels, pageMargins, seriesColors } from "../summary/cell-looks";
import type { PlanChart, SheetPlan } from "../summary/sheet-plan";
import type { SheetKey } from "./sheet-cells-steps";
import type { Step } from "./step-blocks";

/** Charts of ours are named so; the user's own are left alone. */
export const chartName = "ProgressLedgerChart";

const pointsPerPixel = 0.75;
/** Column width in points of a width in characters. */
const widthInPoints = (characters: number): number => columnPixels(characters) * pointsPerPixel;

const smallStep = 600;

/** Stretches of neighbours with the same value: [first, last, value], 0-based and inclusive. */
function stretches<T>(values: readonly T[]): [first: number, last: number, value: T][] {
  const found: [number, number, T][] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last[2] === value) last[1] = index;
    else found.push([index, index, value]);
  });
  return found;
}

/** Widths and heights, and the rows whose cells stand in the middle of theirs. */
export function sizeSteps(plan: SheetPlan, key: SheetKey): Step[] {
  const columns = stretches(plan.widths);
  const rows = stretches(plan.rows.map(({ height }) => height ?? null));
  const middle = stretches(plan.rows.map(({ middle: isMiddle }) => isMiddle === true)).filter(([, , isMiddle]) => isMiddle);
  return [{
    bytes: (columns.length + rows.length + middle.length) * smallStep,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(key);
      for (const [first, last, width] of columns) {
        const range = sheet.getRange(`${columnLetters(first)}:${columnLetters(last)}`).untrack();
        if (width > 0) range.format.columnWidth = widthInPoints(width);
        else range.columnHidden = true;
      }
      for (const [first, last, height] of rows) {
        if (height !== null) sheet.getRange(`${first + 1}:${last + 1}`).untrack().format.rowHeight = height;
      }
      for (const [first, last] of middle) {
        sheet.getRange(areaAddress({ top: first, left: 0, bottom: last, right: plan.widths.length - 1 })).untrack().format.verticalAlignment = "Center";
      }
    },
  }];
}

export function mergeSteps(plan: SheetPlan, key: SheetKey): Step[] {
  return inGroups(plan.merges, smallStep, (merges, workbook) => {
    const sheet = workbook.worksheets.getItem(key);
    for (const area of merges) sheet.getRange(areaAddress(area)).untrack().merge();
  });
}

export function linkSteps(plan: SheetPlan, key: SheetKey, nameOf: (sheet: string) => string): Step[] {
  const links = plan.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.link === undefined ? [] : [{ row, column, link: cell.link }])),
  );
  return inGroups(links, smallStep, (group, workbook) => {
    const sheet = workbook.worksheets.getItem(key);
    for (const { row, column, link } of group) {
      const range = sheet.getRange(cellAddress(row, column)).untrack();
      range.hyperlink = {
        documentReference: `'${nameOf(link.sheet).replace(/'/g, "''")}'!${link.address}`,
        ...(link.tip === undefined ? {} : { screenTip: link.tip }),
      };
    }
  });
}

/** How many small things go into one step. */
const groupSize = 200;

function inGroups<T>(items: readonly T[], bytesEach: number, queue: (group: readonly T[], workbook: Excel.Workbook) => void): Step[] {
  const steps: Step[] = [];
  for (let first = 0; first < items.length; first += groupSize) {
    const group = items.slice(first, first + groupSize);
    steps.push({ bytes: group.length * bytesEach, queue: (workbook) => queue(group, workbook) });
  }
  return steps;
}

export function chartSteps(plan: SheetPlan, key: SheetKey): Step[] {
  return plan.charts.map((chart, index) => ({
    bytes: 12 * smallStep,
    queue: (workbook) => addChart(workbook.worksheets.getItem(key), chart, `${chartName}${index + 1}`),
  }));
}

function addChart(sheet: Excel.Worksheet, plan: PlanChart, name: string): void {
  const chart = sheet.charts.add("BarStacked", sheet.getRange(areaAddress(plan.data)).untrack(), "Columns");
  chart.name = name;
  chart.title.text = plan.title;
  chart.legend.position = "Bottom";
  chart.setPosition(sheet.getRange(cellAddress(plan.at.row, plan.at.column)).untrack());
  chart.width = plan.width;
  chart.height = plan.height;
  // Bars run from the bottom up; the first unit belongs at the top, as in the table.
  chart.axes.categoryAxis.reversePlotOrder = true;
  const count = Math.min(plan.data.right - plan.data.left, seriesColors.length);
  for (let index = 0; index < count; index++) chart.series.getItemAt(index).format.fill.setSolidColor(seriesColors[index] ?? "#808080");
}

/** Tab, window and print set-up. */
export function pageSteps(plan: SheetPlan, key: SheetKey): Step[] {
  return [{
    bytes: 6 * smallStep,
    queue: (workbook) => {
      const sheet = workbook.worksheets.getItem(key);
      sheet.tabColor = plan.tabColor;
      sheet.showGridlines = false;
      if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
      const { pageLayout } = sheet;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.leftMargin = pageMargins.left;
      pageLayout.rightMargin = pageMargins.right;
      pageLayout.topMargin = pageMargins.top;
      pageLayout.bottomMargin = pageMargins.bottom;
      pageLayout.headerMargin = pageMargins.header;
      pageLayout.footerMargin = pageMargins.footer;
      if (plan.printTitleRow !== null) pageLayout.setPrintTitleRows(`$${plan.printTitleRow + 1}:$${plan.printTitleRow + 1}`);
      if (plan.footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = plan.footer;
    },
  }];
}
