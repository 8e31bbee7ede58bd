import type { BookChart, BookSheet } from "../../../book/book";
import { isObjectOf, textArgument, wholeNumber } from "../arguments";
import { handlersOf, type ClassHandlers, type HandlerRegistry } from "../class-handlers";
import { StandInGap, invalidArgument } from "../errors";
import type { Host } from "../host";
import { RangeTarget } from "../targets";
import { aColor } from "./formats";

/** A chart together with its sheet. */
class ChartTarget {
  constructor(
    readonly sheet: BookSheet,
    readonly chart: BookChart,
  ) {}
}

class SeriesTarget {
  constructor(
    readonly chart: BookChart,
    readonly index: number,
  ) {}
}

const kinds = ["BarStacked", "BarStacked100", "BarClustered", "ColumnStacked", "ColumnStacked100", "ColumnClustered"];
const legendPlaces = ["Top", "Bottom", "Left", "Right"] as const;

const chartsOf = (sheet: BookSheet): ChartTarget[] => sheet.charts.map((chart) => new ChartTarget(sheet, chart));

const find = (sheet: BookSheet, key: unknown): ChartTarget | null =>
  chartsOf(sheet).find(({ chart }) => chart.id === key || chart.name.toUpperCase() === String(key).toUpperCase()) ?? null;

const seriesCount = ({ data, seriesBy }: BookChart): number =>
  seriesBy === "Columns" ? data.right - data.left : data.bottom - data.top;

function addChart(sheet: BookSheet, args: readonly unknown[], host: Host): ChartTarget {
  host.guardCells(sheet, []);
  const [type, source, seriesBy] = args;
  if (typeof type !== "string" || !kinds.includes(type)) throw new StandInGap(`charts of type ${String(type)}`);
  if (!isObjectOf(source, "Range") || !(source.target instanceof RangeTarget) || source.target.sheet !== sheet) throw invalidArgument();
  const number = sheet.charts.reduce((most, { id }) => Math.max(most, Number(/^\{([0-9A-F]{8})/.exec(id)?.[1] ?? 0)), 0) + 1;
  const chart: BookChart = {
    id: `{${String(number).padStart(8, "0")}-0004-4000-8000-${String(sheet.number).padStart(12, "0")}}`,
    name: `Chart ${number}`,
    type,
    title: "",
    showTitle: true,
    data: source.target.area,
    seriesBy: seriesBy === "Rows" ? "Rows" : "Columns",
    left: 0, top: 0, width: 360, height: 216,
    seriesColors: [],
    legend: "Bottom",
    reversed: false,
    fromFile: false,
  };
  sheet.charts.push(chart);
  return new ChartTarget(sheet, chart);
}

/** Left and top in points of a cell's upper left corner. */
function place(target: ChartTarget, range: unknown, host: Host): void {
  const cell = isObjectOf(range, "Range") && range.target instanceof RangeTarget ? range.target.area : null;
  if (!cell) throw new StandInGap("Chart.setPosition by an address");
  host.guardWorkbook();
  let top = 0;
  for (let row = 0; row < cell.top; row++) top += target.sheet.isRowHidden(row) ? 0 : target.sheet.rowHeight(row);
  let left = 0;
  for (let column = 0; column < cell.left; column++) left += target.sheet.isColumnHidden(column) ? 0 : target.sheet.columnWidth(column) * 5.25;
  target.chart.top = top;
  target.chart.left = left;
}

const size = (key: "left" | "top" | "width" | "height") => (target: ChartTarget, value: unknown, host: Host): void => {
  host.guardWorkbook();
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  target.chart[key] = value;
};

const chart: ClassHandlers<ChartTarget> = {
  id: ({ chart: { id } }) => id,
  get: {
    Id: (target) => target.chart.id,
    Name: (target) => target.chart.name,
    ChartType: (target) => target.chart.type,
    Left: (target) => target.chart.left,
    Top: (target) => target.chart.top,
    Width: (target) => target.chart.width,
    Height: (target) => target.chart.height,
  },
  set: {
    Name: (target, value, host) => {
      host.guardWorkbook();
      if (typeof value !== "string" || value === "") throw invalidArgument();
      target.chart.name = value;
    },
    Left: size("left"), Top: size("top"), Width: size("width"), Height: size("height"),
  },
  navigate: {
    Title: (target) => target.chart,
    Legend: (target) => target.chart,
    Series: (target) => target.chart,
    Axes: (target) => target.chart,
    Worksheet: (target) => target.sheet,
  },
  call: {
    Delete: (target, _args, host) => {
      host.guardCells(target.sheet, []);
      target.sheet.charts = target.sheet.charts.filter((other) => other !== target.chart);
    },
    SetPosition: (target, args, host) => {
      if (args[1] !== null && args[1] !== undefined) throw new StandInGap("Chart.setPosition with an end cell");
      place(target, args[0], host);
    },
  },
};

export const chartHandlers: HandlerRegistry = {
  ChartCollection: handlersOf<BookSheet>({
    get: { Count: (sheet) => sheet.charts.length },
    items: chartsOf,
    call: {
      Add: addChart,
      GetCount: (sheet) => sheet.charts.length,
      GetItem: (sheet, args) => find(sheet, textArgument(args, 0)),
      GetItemAt: (sheet, args) => chartsOf(sheet)[wholeNumber(args, 0)] ?? null,
      GetItemOrNullObject: (sheet, args) => find(sheet, textArgument(args, 0)),
    },
  }),

  Chart: handlersOf<ChartTarget>(chart),

  ChartTitle: handlersOf<BookChart>({
    get: { Text: ({ title }) => title, Visible: ({ showTitle }) => showTitle },
    set: {
      Text: (target, value, host) => {
        host.guardWorkbook();
        if (typeof value !== "string") throw invalidArgument();
        target.title = value;
        target.showTitle = true;
      },
      Visible: (target, value, host) => {
        host.guardWorkbook();
        target.showTitle = value === true;
      },
    },
  }),

  ChartLegend: handlersOf<BookChart>({
    get: { Position: ({ legend }) => legend, Visible: ({ legend }) => legend !== "None" },
    set: {
      Position: (target, value, host) => {
        host.guardWorkbook();
        const found = legendPlaces.find((one) => one === value);
        if (!found) throw invalidArgument();
        target.legend = found;
      },
      Visible: (target, value, host) => {
        host.guardWorkbook();
        if (value !== true) target.legend = "None";
        else if (target.legend === "None") target.legend = "Right";
      },
    },
  }),

  ChartSeriesCollection: handlersOf<BookChart>({
    get: { Count: seriesCount },
    items: (target) => Array.from({ length: seriesCount(target) }, (_, index) => new SeriesTarget(target, index)),
    call: {
      GetCount: seriesCount,
      GetItemAt: (target, args) => {
        const index = wholeNumber(args, 0);
        if (index < 0 || index >= seriesCount(target)) throw invalidArgument();
        return new SeriesTarget(target, index);
      },
    },
  }),

  ChartSeries: handlersOf<SeriesTarget>({ navigate: { Format: (series) => series } }),
  ChartSeriesFormat: handlersOf<SeriesTarget>({ navigate: { Fill: (series) => series } }),
  ChartFill: handlersOf<SeriesTarget>({
    call: {
      SetSolidColor: ({ chart: target, index }, args, host) => {
        host.guardWorkbook();
        const color = aColor(args[0]);
        if (color === null) throw invalidArgument();
        target.seriesColors[index] = color;
      },
    },
  }),

  ChartAxes: handlersOf<BookChart>({ navigate: { CategoryAxis: (target) => target } }),
  ChartAxis: handlersOf<BookChart>({
    get: { ReversePlotOrder: ({ reversed }) => reversed },
    set: {
      ReversePlotOrder: (target, value, host) => {
        host.guardWorkbook();
        target.reversed = value === true;
      },
    },
  }),
};
