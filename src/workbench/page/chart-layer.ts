/** Charts over the grid: bars and columns of the book's charts, drawn from the cells as they stand. */

import type { BookChart, BookSheet } from "../../book/book";
import { shownText } from "../wire/shown";
import { columnHeadHeight, rowHeadWidth } from "./grid-rows";
import { chartSeries, ticks, type ChartSeries } from "./chart-data";
import { pixelsPerPoint, type SheetMeasures } from "./sheet-measures";

const space = "http://www.w3.org/2000/svg";
/** Excel's first colours where the chart names none. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export class ChartLayer {
  readonly element = document.createElement("div");

  constructor() {
    this.element.className = "charts";
  }

  draw(sheet: BookSheet, measures: SheetMeasures): void {
    this.element.replaceChildren(...sheet.charts.filter(({ width, height }) => width > 0 && height > 0).map((chart) => framed(sheet, chart, measures)));
  }
}

function framed(sheet: BookSheet, chart: BookChart, measures: SheetMeasures): HTMLElement {
  const figure = document.createElement("figure");
  const [width, height] = [chart.width * pixelsPerPoint, chart.height * pixelsPerPoint];
  const row = cellAt(chart.top, measures.rows, (index) => (sheet.isRowHidden(index) ? 0 : sheet.rowHeight(index)));
  const column = cellAt(chart.left, measures.columns, (index) => (measures.widths[index] ?? 0) / pixelsPerPoint);
  Object.assign(figure.style, {
    left: `${rowHeadWidth + (measures.lefts[column.index] ?? 0) + column.rest * pixelsPerPoint}px`,
    top: `${columnHeadHeight + (measures.tops[row.index] ?? 0) + row.rest * pixelsPerPoint}px`,
    width: `${width}px`,
    height: `${height}px`,
  });
  const series = chartSeries(sheet, chart);
  if (chart.type === "" || series.length === 0) figure.textContent = chart.name;
  else figure.append(picture(sheet, chart, series, width, height));
  return figure;
}

/** The cell at a distance from the sheet's corner in points, as the file counts them, and the rest. */
function cellAt(distance: number, count: number, size: (index: number) => number): { readonly index: number; readonly rest: number } {
  let rest = distance;
  let index = 0;
  for (; index < count && rest >= size(index); index++) rest -= size(index);
  return { index, rest };
}

function picture(sheet: BookSheet, chart: BookChart, series: readonly ChartSeries[], width: number, height: number): SVGSVGElement {
  const svg = make("svg", { viewBox: `0 0 ${width} ${height}`, width, height, role: "img" });
  const labels = series[0]?.labels ?? [];
  svg.setAttribute("aria-label", [chart.title || chart.name, ...series.map(({ name, values }) => `${name}: ${values.map((value, at) => `${labels[at] ?? ""} ${value}`).join(", ")}`)].join("; "));
  const top = chart.showTitle && chart.title !== "" ? 34 : 12;
  if (top > 12) svg.append(text(width / 2, 21, chart.title, "middle", 14, "bold"));
  const bottom = height - (chart.legend === "None" ? 24 : 46);
  const across = /^Bar/.test(chart.type);
  const longest = Math.max(0, ...labels.map((label) => [...label].length));
  const left = across ? Math.min(width * 0.4, 16 + longest * 11) : 40;
  const plot = { left, top, right: width - 16, bottom };
  const share = chart.type.endsWith("100");
  const stacked = /Stacked/.test(chart.type);
  const sums = labels.map((_, at) => series.reduce((sum, { values }) => sum + Math.max(0, values[at] ?? 0), 0));
  const most = share ? 1 : Math.max(1, ...(stacked ? sums : series.flatMap(({ values }) => values)));
  const marks = ticks(most);
  const end = marks.at(-1) ?? most;
  const length = across ? plot.right - plot.left : plot.bottom - plot.top;
  for (const mark of marks) {
    const at = (mark / end) * length;
    const shown = share ? `${Math.round(mark * 100)}%` : shownText({ value: mark, format: "General", style: {} });
    const [x1, y1, x2, y2] = across ? [plot.left + at, plot.top, plot.left + at, plot.bottom] : [plot.left, plot.bottom - at, plot.right, plot.bottom - at];
    svg.append(make("line", { x1, y1, x2, y2, stroke: "#D9D9D9" }));
    svg.append(across ? text(x1, plot.bottom + 15, shown, "middle") : text(plot.left - 5, y1 + 4, shown, "end"));
  }
  const slot = (across ? plot.bottom - plot.top : plot.right - plot.left) / Math.max(1, labels.length);
  labels.forEach((label, at) => {
    const place = across && !chart.reversed ? labels.length - 1 - at : at;
    const begin = (across ? plot.top : plot.left) + place * slot;
    svg.append(across ? text(plot.left - 6, begin + slot / 2 + 4, label, "end") : text(begin + slot / 2, plot.bottom + 15, label, "middle"));
    const thick = (slot / 1.6) / (stacked ? 1 : Math.max(1, series.length));
    let before = 0;
    series.forEach(({ values }, index) => {
      const value = Math.max(0, values[at] ?? 0) / (share ? Math.max(1, sums[at] ?? 0) : 1);
      const size = (value / end) * length;
      const side = begin + (slot - slot / 1.6) / 2 + (stacked ? 0 : index * thick);
      const from = stacked ? before : 0;
      const fill = chart.seriesColors[index] ?? palette[index % palette.length] ?? "#4472C4";
      if (size > 0) svg.append(across ? make("rect", { x: plot.left + from, y: side, width: size, height: thick, fill }) : make("rect", { x: side, y: plot.bottom - from - size, width: thick, height: size, fill }));
      before += size;
    });
  });
  if (chart.legend !== "None") svg.append(...legend(chart, series, width, height));
  return svg;
}

function legend(chart: BookChart, series: readonly ChartSeries[], width: number, height: number): SVGElement[] {
  const sizes = series.map(({ name }) => 24 + [...name].length * 12);
  let x = Math.max(8, (width - sizes.reduce((sum, size) => sum + size, 0)) / 2);
  return series.flatMap(({ name }, index) => {
    const at = x;
    x += sizes[index] ?? 0;
    const fill = chart.seriesColors[index] ?? palette[index % palette.length] ?? "#4472C4";
    return [make("rect", { x: at, y: height - 19, width: 9, height: 9, fill }), text(at + 14, height - 10, name, "start")];
  });
}

function text(x: number, y: number, content: string, anchor: string, size = 12, weight = "normal"): SVGElement {
  const element = make("text", { x, y, "text-anchor": anchor, "font-size": size, "font-weight": weight, fill: "#404040" });
  element.textContent = content;
  return element;
}

function make<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
