/** Charts of a sheet: name, place, kind and data as far as they are bars or columns over its own cells. */

import type { BookArea, BookChart } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import { parseArea } from "./cell-address";
import { placeOf } from "./chart-place";
import type { PackageParts } from "./package-parts";
import { readRelations } from "./relations";
import { childOf, childrenOf, parseXml, relationId, type XmlNode } from "./xml-tree";

/** An anchor of a drawing that holds a chart. */
export interface ChartAnchor { readonly anchor: XmlNode; readonly relation: string; readonly properties: XmlNode | undefined }

/** Anchors with charts, in the drawing's order; the writer counts on it. */
export function chartAnchors(drawing: XmlNode): ChartAnchor[] {
  return drawing.children.flatMap((anchor) => {
    const frame = childOf(anchor, "graphicFrame");
    const chart = childOf(childOf(childOf(frame, "graphic"), "graphicData"), "chart");
    const relation = chart === undefined ? undefined : relationId(chart);
    return relation === undefined ? [] : [{ anchor, relation, properties: childOf(childOf(frame, "nvGraphicFramePr"), "cNvPr") }];
  });
}

export function readCharts(parts: PackageParts, drawingPath: string | undefined, sheet: BookSheet): BookChart[] {
  const text = drawingPath === undefined ? undefined : parts.text(drawingPath);
  if (drawingPath === undefined || text === undefined) return [];
  const relations = readRelations(parts, drawingPath);
  return chartAnchors(parseXml(text)).map(({ anchor, relation, properties }, index) => {
    const path = relations.find(({ id }) => id === relation)?.target;
    const chartText = path === undefined ? undefined : parts.text(path);
    return {
      id: creationId(properties) ?? `{00000000-0004-0000-0000-${String(index).padStart(12, "0")}}`,
      name: properties?.attributes.get("name") ?? "",
      ...readChart(chartText === undefined ? undefined : parseXml(chartText), sheet),
      ...placeOf(anchor, sheet),
      fromFile: true,
    };
  });
}

/** The id that Excel gives a chart, where the file keeps it. */
function creationId(properties: XmlNode | undefined): string | undefined {
  for (const ext of childrenOf(childOf(properties, "extLst"), "ext")) {
    const id = childOf(ext, "creationId")?.attributes.get("id");
    if (id !== undefined) return id;
  }
  return undefined;
}

type ChartContent = Pick<BookChart, "type" | "title" | "showTitle" | "data" | "seriesBy" | "seriesColors" | "legend" | "reversed">;

const legends = { b: "Bottom", t: "Top", l: "Left", r: "Right" } as const;
const value = (node: XmlNode | undefined): string => node?.attributes.get("val") ?? "";

function readChart(root: XmlNode | undefined, sheet: BookSheet): ChartContent {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const bars = childOf(plot, "barChart");
  const series = childrenOf(bars, "ser");
  const areas = series.flatMap((one) => references(one)).flatMap((reference) => areaOn(sheet, reference) ?? []);
  const first = areaOn(sheet, references(childOf(series[0], "val"))[0] ?? "");
  const legend = Object.entries(legends).find(([word]) => word === value(childOf(childOf(chart, "legend"), "legendPos")))?.[1];
  return {
    type: bars === undefined ? "" : typeOf(bars),
    title: textOf(childOf(chart, "title")).trim(),
    showTitle: childOf(chart, "title") !== undefined,
    data: union(areas),
    seriesBy: first !== undefined && first !== null && first.left !== first.right ? "Rows" : "Columns",
    seriesColors: series.map((one) => {
      const color = value(childOf(childOf(childOf(one, "spPr"), "solidFill"), "srgbClr"));
      return color === "" ? undefined : `#${color.toUpperCase()}`;
    }),
    legend: legend ?? "None",
    reversed: value(childOf(childOf(childOf(plot, "catAx"), "scaling"), "orientation")) === "maxMin",
  };
}

function typeOf(bars: XmlNode): string {
  const direction = value(childOf(bars, "barDir")) === "bar" ? "Bar" : "Column";
  const grouping = { stacked: "Stacked", percentStacked: "Stacked100", clustered: "Clustered" }[value(childOf(bars, "grouping"))] ?? "Clustered";
  return direction + grouping;
}

/** All `<f>` within an element: the references of its data. */
function references(node: XmlNode | undefined): string[] {
  return node === undefined ? [] : node.children.flatMap((child) => (child.name === "f" ? [child.text] : references(child)));
}

function textOf(node: XmlNode | undefined): string {
  return node === undefined ? "" : node.children.map((child) => (child.name === "t" ? child.text : textOf(child))).join("");
}

function areaOn(sheet: BookSheet, reference: string): BookArea | null {
  const at = reference.lastIndexOf("!");
  const name = reference.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'");
  return name.toUpperCase() === sheet.name.toUpperCase() ? parseArea(reference.slice(at + 1)) : null;
}

function union(areas: readonly BookArea[]): BookArea {
  if (areas.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: Math.min(...areas.map(({ top }) => top)), left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)), right: Math.max(...areas.map(({ right }) => right)),
  };
}
