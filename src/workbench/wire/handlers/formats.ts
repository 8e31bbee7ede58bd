import type { BookArea, BookBorder, BookBorderStyle, BookCell, BookEdge, BookRow, BookStyle } from "../../../book/book";
import { isEntireColumns, isEntireRows } from "../addresses";
import { eachCell, shared } from "../cell-grid";
import { handlersOf, type ClassHandlers, type HandlerRegistry } from "../class-handlers";
import { StandInGap, invalidArgument } from "../errors";
import type { Host } from "../host";
import type { Formattable } from "../targets";
import { charactersOfPoints, pointsOfCharacters } from "../widths";

type StyleKey = Exclude<keyof BookStyle, "borders">;
type Get = (target: Formattable) => unknown;
type Set = (target: Formattable, value: unknown, host: Host) => void;

/** Changes the look of every cell of the target. Whole rows and columns are not built: they would be a million cells. */
function restyle(target: Formattable, host: Host, change: (cell: BookCell, row: number, column: number, area: BookArea) => BookStyle): void {
  host.guardCells(target.sheet, target.areas);
  for (const area of target.areas) {
    if (isEntireColumns(area) || isEntireRows(area)) throw new StandInGap("the look of whole rows and columns");
    eachCell(area, (row, column) => {
      const cell = target.sheet.cell(row, column);
      target.sheet.setCell(row, column, { style: change(cell, row, column, area) });
    });
  }
}

/** Reading and setting one member of the look. */
function look<K extends StyleKey>(key: K, fallback: NonNullable<BookStyle[K]>, accept: (value: unknown) => NonNullable<BookStyle[K]> | null): { get: Get; set: Set } {
  return {
    get: (target) => shared(target.sheet, target.areas, (cell) => cell.style[key] ?? fallback),
    set: (target, value, host) => {
      const accepted = accept(value);
      if (accepted === null) throw invalidArgument();
      restyle(target, host, ({ style }) => ({ ...style, [key]: accepted }));
    },
  };
}

const isOneOf = <T extends string>(...allowed: readonly T[]) => (value: unknown): T | null => allowed.find((one) => one === value) ?? null;
const aBoolean = (value: unknown): boolean | null => (typeof value === "boolean" ? value : null);
const aText = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);
const aNumber = (low: number, high: number) => (value: unknown): number | null => (typeof value === "number" && value >= low && value <= high ? value : null);

/** "#RRGGBB", as written in any case. Names of colours are allowed by Excel, and not built. */
export const aColor = (value: unknown): string | null => {
  if (typeof value !== "string") return null;
  if (/^[a-z]+$/i.test(value)) throw new StandInGap(`the colour "${value}"`);
  return /^#[0-9A-Fa-f]{6}$/.test(value) ? value.toUpperCase() : null;
};

const wrap = look("wrap", false, aBoolean);
const shrink = look("shrink", false, aBoolean);
const horizontal = look("horizontal", "General", isOneOf("General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"));
const vertical = look("vertical", "Bottom", isOneOf("Top", "Center", "Bottom", "Justify", "Distributed"));
const indent = look("indent", 0, aNumber(0, 250));
const name = look("fontName", "等线", aText);
const size = look("fontSize", 11, aNumber(1, 409));
const color = look("fontColor", "#000000", aColor);
const bold = look("bold", false, aBoolean);
const italic = look("italic", false, aBoolean);
const strike = look("strike", false, aBoolean);
const locked = look("locked", true, aBoolean);
const fill = look("fill", "#FFFFFF", aColor);

const underline: { get: Get; set: Set } = {
  get: (target) => shared(target.sheet, target.areas, (cell) => (cell.style.underline ? "Single" : "None")),
  set: (target, value, host) => {
    if (value !== "None" && value !== "Single" && value !== "Double") throw invalidArgument();
    restyle(target, host, ({ style }) => ({ ...style, underline: value !== "None" }));
  },
};

function columnWidth(target: Formattable): number | null {
  const widths = new Set(target.areas.flatMap((area) => [area.left, area.right].map((column) => target.sheet.columnWidth(column))));
  const [width] = widths;
  return widths.size === 1 && width !== undefined ? pointsOfCharacters(width) : null;
}

function rowHeight(target: Formattable): number | null {
  const heights = new Set(target.areas.flatMap((area) => [area.top, area.bottom].map((row) => target.sheet.rowHeight(row))));
  const [height] = heights;
  return heights.size === 1 && height !== undefined ? height : null;
}

const withoutHeight = ({ height: _height, ...rest }: BookRow): BookRow => rest;

/** Lets a row take the height of its text again: its own height goes. */
function autofitRows(target: Formattable, host: Host): void {
  host.guardCells(target.sheet, target.areas);
  for (const area of target.areas) {
    for (const [row, entry] of target.sheet.rows) {
      if (row >= area.top && row <= area.bottom) target.sheet.rows.set(row, withoutHeight(entry));
    }
  }
}

/** One border or inner line of a target. */
class BorderTarget {
  constructor(
    readonly of: Formattable,
    readonly side: string,
  ) {}
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal", "DiagonalDown", "DiagonalUp"];

/** Line styles of Office.js, and what the file calls them in thin weight. */
const lineStyles: Readonly<Record<string, BookBorderStyle>> = {
  Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted", Double: "double", SlantDashDot: "slantDashDot",
};
const weights: Readonly<Record<string, BookBorderStyle>> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" };

/** Which edges of a cell a side of its area concerns. */
function edgesAt(side: string, row: number, column: number, area: BookArea): readonly BookEdge[] {
  switch (side) {
    case "EdgeTop": return row === area.top ? ["top"] : [];
    case "EdgeBottom": return row === area.bottom ? ["bottom"] : [];
    case "EdgeLeft": return column === area.left ? ["left"] : [];
    case "EdgeRight": return column === area.right ? ["right"] : [];
    case "InsideVertical": return [...(column > area.left ? ["left" as const] : []), ...(column < area.right ? ["right" as const] : [])];
    case "InsideHorizontal": return [...(row > area.top ? ["top" as const] : []), ...(row < area.bottom ? ["bottom" as const] : [])];
    default: throw new StandInGap(`the border ${side}`);
  }
}

function setBorder(target: BorderTarget, host: Host, change: (border: BookBorder | undefined) => BookBorder | null): void {
  restyle(target.of, host, ({ style }, row, column, area) => {
    const borders: { -readonly [edge in BookEdge]?: BookBorder } = { ...style.borders };
    for (const edge of edgesAt(target.side, row, column, area)) {
      const changed = change(borders[edge]);
      if (changed) borders[edge] = changed;
      else delete borders[edge];
    }
    return { ...style, borders };
  });
}

function firstBorder(target: BorderTarget): BookBorder | undefined {
  const area = target.of.areas[0];
  if (!area) return undefined;
  const row = target.side === "EdgeBottom" ? area.bottom : area.top;
  const column = target.side === "EdgeRight" ? area.right : area.left;
  const edge = edgesAt(target.side, row, column, area)[0];
  return edge && target.of.sheet.cell(row, column).style.borders?.[edge];
}

const styleOf = (border: BookBorder | undefined): string =>
  border === undefined ? "None" : (Object.keys(lineStyles).find((key) => lineStyles[key] === border.style) ?? "Continuous");

const formats: ClassHandlers<Formattable> = {
  get: {
    WrapText: wrap.get, HorizontalAlignment: horizontal.get, VerticalAlignment: vertical.get, IndentLevel: indent.get, ShrinkToFit: shrink.get,
    ColumnWidth: columnWidth, RowHeight: rowHeight,
  },
  set: {
    WrapText: wrap.set, HorizontalAlignment: horizontal.set, VerticalAlignment: vertical.set, IndentLevel: indent.set, ShrinkToFit: shrink.set,
    UseStandardHeight: (target, value, host) => {
      if (value === true) autofitRows(target, host);
    },
    ColumnWidth: (target, value, host) => {
      host.guardCells(target.sheet, target.areas);
      if (typeof value !== "number" || value < 0) throw invalidArgument();
      for (const area of target.areas) target.sheet.setColumns(area.left, area.right, { width: charactersOfPoints(value) });
    },
    RowHeight: (target, value, host) => {
      host.guardCells(target.sheet, target.areas);
      if (typeof value !== "number" || value < 0 || value > 409.5) throw invalidArgument();
      for (const area of target.areas) {
        if (isEntireColumns(area)) throw new StandInGap("the height of all rows");
        for (let row = area.top; row <= area.bottom; row++) target.sheet.setRow(row, { height: value });
      }
    },
  },
  navigate: { Fill: (target) => target, Font: (target) => target, Borders: (target) => target, Protection: (target) => target },
  call: {
    AutofitRows: (target, _args, host) => autofitRows(target, host),
    AutofitColumns: (_target) => {
      throw new StandInGap("RangeFormat.autofitColumns");
    },
  },
};

export const formatHandlers: HandlerRegistry = {
  RangeFormat: handlersOf<Formattable>(formats),

  RangeFill: handlersOf<Formattable>({
    get: { Color: fill.get },
    set: { Color: fill.set },
    call: {
      Clear: (target, _args, host) => restyle(target, host, ({ style: { fill: _fill, ...rest } }) => rest),
    },
  }),

  RangeFont: handlersOf<Formattable>({
    get: { Name: name.get, Size: size.get, Color: color.get, Bold: bold.get, Italic: italic.get, Underline: underline.get, Strikethrough: strike.get },
    set: { Name: name.set, Size: size.set, Color: color.set, Bold: bold.set, Italic: italic.set, Underline: underline.set, Strikethrough: strike.set },
  }),

  FormatProtection: handlersOf<Formattable>({ get: { Locked: locked.get }, set: { Locked: locked.set } }),

  RangeBorderCollection: handlersOf<Formattable>({
    get: { Count: () => sides.length },
    items: (target) => sides.map((side) => new BorderTarget(target, side)),
    item: (target, args) => (sides.includes(String(args[0])) ? new BorderTarget(target, String(args[0])) : null),
  }),

  RangeBorder: handlersOf<BorderTarget>({
    get: {
      SideIndex: ({ side }) => side,
      Style: (target) => styleOf(firstBorder(target)),
      Color: (target) => firstBorder(target)?.color ?? "#000000",
      Weight: (target) => Object.keys(weights).find((key) => weights[key] === firstBorder(target)?.style) ?? "Thin",
    },
    set: {
      Style: (target, value, host) => {
        if (value === "None") return setBorder(target, host, () => null);
        const style = lineStyles[String(value)];
        if (!style) throw invalidArgument();
        setBorder(target, host, (border) => ({ style, color: border?.color ?? "#000000" }));
      },
      Color: (target, value, host) => {
        const accepted = aColor(value);
        if (accepted === null) throw invalidArgument();
        setBorder(target, host, (border) => ({ style: border?.style ?? "thin", color: accepted }));
      },
      Weight: (target, value, host) => {
        const style = weights[String(value)];
        if (!style) throw invalidArgument();
        setBorder(target, host, (border) => ({ style, color: border?.color ?? "#000000" }));
      },
    },
  }),
};
