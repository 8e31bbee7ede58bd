import type { BookBorderStyle, BookConditionalFormat, BookEdge, BookRuleFormat } from "../../../book/book";
import { intersection } from "../addresses";
import { textArgument, wholeNumber } from "../arguments";
import { handlersOf, type HandlerRegistry } from "../class-handlers";
import { StandInGap, invalidArgument, invalidOperation } from "../errors";
import type { Host } from "../host";
import { AreasTarget, RangeTarget, type Formattable } from "../targets";
import { aColor } from "./formats";

/** A conditional format together with the sheet that it is on. */
class FormatTarget {
  constructor(
    readonly sheet: Formattable["sheet"],
    readonly format: BookConditionalFormat,
  ) {}

  change(host: Host, change: BookRuleFormat): void {
    host.guardCells(this.sheet, this.format.ranges);
    this.format.format = { ...this.format.format, ...change };
  }
}

class EdgeTarget {
  constructor(
    readonly of: FormatTarget,
    readonly edge: BookEdge,
  ) {}

  change(host: Host, change: { style?: BookBorderStyle; color?: string } | null): void {
    const { [this.edge]: before, ...others } = this.of.format.format.borders ?? {};
    const border = change && { style: "thin" as const, color: "#000000", ...before, ...change };
    this.of.change(host, { borders: border ? { ...others, [this.edge]: border } : others });
  }
}

const edges = ["top", "bottom", "left", "right"] as const;
const sideOf = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const lineStyles: Readonly<Record<string, BookBorderStyle>> = { Continuous: "thin", Dash: "dashed", DashDot: "dashDot", DashDotDot: "dashDotDot", Dot: "dotted" };

/** Conditional formats that touch the target, in order of priority. */
function formatsOn(target: Formattable): FormatTarget[] {
  return target.sheet.conditionalFormats
    .filter((format) => format.ranges.some((range) => target.areas.some((area) => intersection(area, range))))
    .sort((one, other) => one.priority - other.priority)
    .map((format) => new FormatTarget(target.sheet, format));
}

const byId = (target: Formattable, id: string): FormatTarget | null => formatsOn(target).find(({ format }) => format.id === id) ?? null;

let lastId = 0;

function newId(): string {
  lastId++;
  return `{${lastId.toString(16).toUpperCase().padStart(8, "0")}-0003-4000-8000-${Date.now().toString(16).toUpperCase().padStart(12, "0").slice(-12)}}`;
}

function add(target: Formattable, kind: string, host: Host): FormatTarget {
  host.guardCells(target.sheet, target.areas);
  if (kind !== "Custom") throw new StandInGap(`conditional formats of kind ${kind}`);
  const format = target.sheet.addConditionalFormat({
    id: newId(), type: "expression", ranges: [...target.areas], formulas: ["=FALSE"], format: {}, stopIfTrue: false,
  });
  return new FormatTarget(target.sheet, format);
}

const kinds: Readonly<Record<string, string>> = {
  expression: "Custom", cellIs: "CellValue", colorScale: "ColorScale", dataBar: "DataBar", iconSet: "IconSet", top10: "TopBottom",
  containsText: "ContainsText", notContainsText: "ContainsText", beginsWith: "ContainsText", endsWith: "ContainsText",
};
const kindOf = (target: FormatTarget): string => kinds[target.format.type] ?? "PresetCriteria";

export const conditionalFormatHandlers: HandlerRegistry = {
  ConditionalFormatCollection: handlersOf<Formattable>({
    items: formatsOn,
    item: (target, args) => byId(target, textArgument(args, 0)),
    call: {
      Add: (target, args, host) => add(target, textArgument(args, 0), host),
      GetCount: (target) => formatsOn(target).length,
      GetItemAt: (target, args) => formatsOn(target)[wholeNumber(args, 0)] ?? null,
      GetItemOrNullObject: (target, args) => byId(target, textArgument(args, 0)),
    },
  }),

  ConditionalFormat: handlersOf<FormatTarget>({
    id: ({ format }) => format.id,
    get: {
      Id: ({ format }) => format.id,
      Type: kindOf,
      Priority: ({ format }) => format.priority - 1,
      StopIfTrue: ({ format }) => format.stopIfTrue,
    },
    set: {
      StopIfTrue: (target, value, host) => {
        host.guardCells(target.sheet, target.format.ranges);
        target.format.stopIfTrue = value === true;
      },
    },
    navigate: {
      Custom: (target) => {
        if (kindOf(target) !== "Custom") throw invalidOperation("This conditional format is of another kind.");
        return target;
      },
      CustomOrNullObject: (target) => (kindOf(target) === "Custom" ? target : null),
    },
    call: {
      Delete: (target, _args, host) => {
        host.guardCells(target.sheet, target.format.ranges);
        target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((format) => format !== target.format);
      },
      GetRange: ({ sheet, format }) => (format.ranges.length === 1 && format.ranges[0] ? new RangeTarget(sheet, format.ranges[0]) : null),
      GetRanges: ({ sheet, format }) => new AreasTarget(sheet, format.ranges),
    },
  }),

  CustomConditionalFormat: handlersOf<FormatTarget>({ navigate: { Rule: (target) => target, Format: (target) => target } }),

  ConditionalFormatRule: handlersOf<FormatTarget>({
    get: { Formula: ({ format }) => format.formulas[0] ?? "" },
    set: {
      Formula: (target, value, host) => {
        host.guardCells(target.sheet, target.format.ranges);
        if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
        target.format.formulas = [value];
      },
    },
  }),

  ConditionalRangeFormat: handlersOf<FormatTarget>({ navigate: { Fill: (target) => target, Font: (target) => target, Borders: (target) => target } }),

  ConditionalRangeFill: handlersOf<FormatTarget>({
    get: { Color: ({ format }) => format.format.fill ?? "" },
    set: { Color: (target, value, host) => target.change(host, { fill: required(aColor(value)) }) },
  }),

  ConditionalRangeFont: handlersOf<FormatTarget>({
    get: {
      Color: ({ format }) => format.format.fontColor ?? "",
      Bold: ({ format }) => format.format.bold ?? false,
      Italic: ({ format }) => format.format.italic ?? false,
      Strikethrough: ({ format }) => format.format.strike ?? false,
      Underline: ({ format }) => (format.format.underline ? "Single" : "None"),
    },
    set: {
      Color: (target, value, host) => target.change(host, { fontColor: required(aColor(value)) }),
      Bold: (target, value, host) => target.change(host, { bold: value === true }),
      Italic: (target, value, host) => target.change(host, { italic: value === true }),
      Strikethrough: (target, value, host) => target.change(host, { strike: value === true }),
      Underline: (target, value, host) => target.change(host, { underline: value === "Single" || value === "Double" }),
    },
  }),

  ConditionalRangeBorderCollection: handlersOf<FormatTarget>({
    get: { Count: () => edges.length },
    items: (target) => edges.map((edge) => new EdgeTarget(target, edge)),
    item: (target, args) => {
      const edge = edges.find((one) => sideOf[one] === args[0]);
      return edge ? new EdgeTarget(target, edge) : null;
    },
    navigate: {
      Top: (target) => new EdgeTarget(target, "top"),
      Bottom: (target) => new EdgeTarget(target, "bottom"),
      Left: (target) => new EdgeTarget(target, "left"),
      Right: (target) => new EdgeTarget(target, "right"),
    },
  }),

  ConditionalRangeBorder: handlersOf<EdgeTarget>({
    get: {
      SideIndex: ({ edge }) => sideOf[edge],
      Style: ({ of, edge }) => {
        const style = of.format.format.borders?.[edge]?.style;
        return Object.keys(lineStyles).find((key) => lineStyles[key] === style) ?? "None";
      },
      Color: ({ of, edge }) => of.format.format.borders?.[edge]?.color ?? "",
    },
    set: {
      Style: (target, value, host) => {
        if (value === "None") return target.change(host, null);
        const style = lineStyles[String(value)];
        target.change(host, { style: required(style ?? null) });
      },
      Color: (target, value, host) => target.change(host, { color: required(aColor(value)) }),
    },
  }),
};

function required<T>(value: T | null): T {
  if (value === null) throw invalidArgument();
  return value;
}
