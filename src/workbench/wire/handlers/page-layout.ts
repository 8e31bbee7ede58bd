import type { BookSheet } from "../../../book/book";
import { resolveAddress } from "../addresses";
import { isObjectOf } from "../arguments";
import { handlersOf, type Arguments, type HandlerRegistry } from "../class-handlers";
import { StandInGap, invalidArgument } from "../errors";
import type { Host } from "../host";
import { RangeTarget } from "../targets";

const pointsPerInch = 72;

/** Windows' numbers of the papers that are built. */
const papers: Readonly<Record<string, number>> = { A3: 8, A4: 9, A5: 11, Letter: 1, Legal: 5, B4: 12, B5: 13 };

type Margin = keyof BookSheet["pageLayout"]["margins"];

const margin = (key: Margin) => ({
  get: (sheet: BookSheet) => sheet.pageLayout.margins[key] * pointsPerInch,
  set: (sheet: BookSheet, value: unknown, host: Host) => {
    host.guardWorkbook();
    if (typeof value !== "number" || value < 0) throw invalidArgument();
    sheet.pageLayout.margins[key] = value / pointsPerInch;
  },
});

const margins = {
  LeftMargin: margin("left"), RightMargin: margin("right"), TopMargin: margin("top"), BottomMargin: margin("bottom"),
  HeaderMargin: margin("header"), FooterMargin: margin("footer"),
};

/** Inches, points or centimetres to inches. */
const inches: Readonly<Record<string, number>> = { Inches: 1, Points: 1 / pointsPerInch, Centimeters: 1 / 2.54 };

function setMargins(sheet: BookSheet, args: Arguments, host: Host): void {
  host.guardWorkbook();
  const unit = inches[String(args[0])];
  if (unit === undefined || typeof args[1] !== "object" || args[1] === null) throw invalidArgument();
  for (const [name, value] of Object.entries(args[1])) {
    if (!(name in sheet.pageLayout.margins) || typeof value !== "number" || value < 0) throw invalidArgument();
    sheet.pageLayout.margins[name as Margin] = value * unit;
  }
}

function printArea(sheet: BookSheet, args: Arguments, host: Host) {
  const given = args[0];
  if (isObjectOf(given, "Range") && given.target instanceof RangeTarget) return given.target.area;
  if (typeof given !== "string") throw invalidArgument();
  const area = resolveAddress(host.book, sheet, given).areas[0];
  if (!area) throw invalidArgument();
  return area;
}

function setZoom(sheet: BookSheet, value: unknown, host: Host): void {
  host.guardWorkbook();
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length > 0) throw invalidArgument();
  const layout = sheet.pageLayout;
  if (typeof scale === "number") {
    layout.scale = scale;
    delete layout.fitToWidth;
    delete layout.fitToHeight;
    return;
  }
  layout.fitToWidth = typeof horizontalFitToPages === "number" ? horizontalFitToPages : 0;
  layout.fitToHeight = typeof verticalFitToPages === "number" ? verticalFitToPages : 0;
}

const headerFooter = (place: "header" | "footer", side: "left" | "center" | "right") => ({
  get: (sheet: BookSheet) => sheet.pageLayout[place][side],
  set: (sheet: BookSheet, value: unknown, host: Host) => {
    host.guardWorkbook();
    if (typeof value !== "string") throw invalidArgument();
    sheet.pageLayout[place] = { ...sheet.pageLayout[place], [side]: value };
  },
});

const headersFooters = {
  LeftHeader: headerFooter("header", "left"), CenterHeader: headerFooter("header", "center"), RightHeader: headerFooter("header", "right"),
  LeftFooter: headerFooter("footer", "left"), CenterFooter: headerFooter("footer", "center"), RightFooter: headerFooter("footer", "right"),
};

/** One side of a table of getters and setters. */
function pick<T>(table: Readonly<Record<string, Readonly<Record<"get" | "set", T | unknown>>>>, which: "get" | "set"): Record<string, never> {
  return Object.fromEntries(Object.entries(table).map(([name, both]) => [name, both[which]])) as Record<string, never>;
}

export const pageLayoutHandlers: HandlerRegistry = {
  PageLayout: handlersOf<BookSheet>({
    get: {
      ...pick(margins, "get"),
      Orientation: (sheet) => sheet.pageLayout.orientation,
      PaperSize: (sheet) => Object.keys(papers).find((name) => papers[name] === sheet.pageLayout.paper) ?? null,
      CenterHorizontally: (sheet) => sheet.pageLayout.centerHorizontally,
      CenterVertically: (sheet) => sheet.pageLayout.centerVertically,
      Zoom: ({ pageLayout: { fitToWidth, fitToHeight, scale } }) =>
        fitToWidth === undefined && fitToHeight === undefined
          ? { scale }
          : { ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}), ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}) },
    },
    set: {
      ...pick(margins, "set"),
      Orientation: (sheet, value, host) => {
        host.guardWorkbook();
        if (value !== "Portrait" && value !== "Landscape") throw invalidArgument();
        sheet.pageLayout.orientation = value;
      },
      PaperSize: (sheet, value, host) => {
        host.guardWorkbook();
        const paper = papers[String(value)];
        if (paper === undefined) throw new StandInGap(`paper size ${String(value)}`);
        sheet.pageLayout.paper = paper;
      },
      CenterHorizontally: (sheet, value, host) => {
        host.guardWorkbook();
        sheet.pageLayout.centerHorizontally = value === true;
      },
      CenterVertically: (sheet, value, host) => {
        host.guardWorkbook();
        sheet.pageLayout.centerVertically = value === true;
      },
      Zoom: setZoom,
    },
    navigate: { HeadersFooters: (sheet) => sheet },
    call: {
      SetPrintTitleRows: (sheet, args, host) => {
        host.guardWorkbook();
        const { top, bottom } = printArea(sheet, args, host);
        sheet.pageLayout.printTitleRows = { top, bottom };
      },
      SetPrintTitleColumns: (sheet, args, host) => {
        host.guardWorkbook();
        const { left, right } = printArea(sheet, args, host);
        sheet.pageLayout.printTitleColumns = { left, right };
      },
      SetPrintArea: (sheet, args, host) => {
        host.guardWorkbook();
        sheet.pageLayout.printArea = [printArea(sheet, args, host)];
      },
      SetPrintMargins: setMargins,
    },
  }),

  HeaderFooterGroup: handlersOf<BookSheet>({ navigate: { DefaultForAllPages: (sheet) => sheet } }),
  HeaderFooter: handlersOf<BookSheet>({ get: pick(headersFooters, "get"), set: pick(headersFooters, "set") }),
};
