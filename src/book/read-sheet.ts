/** Reads a sheet part: cells by `read-cells.ts`, everything else here. */

import type { BookArea, BookConditionalFormat, BookFilter, BookLink, BookPageLayout, BookRuleType, BookTable } from "./book-parts";
import { BookSheet } from "./book-sheet";
import { parseArea, parseAreas } from "./cell-address";
import { readCharts } from "./read-charts";
import { splitHeader } from "./header-footer";
import type { PackageParts } from "./package-parts";
import { type CellContext, readCells } from "./read-cells";
import { type Relation, readRelations } from "./relations";
import { fileRuleId, ruleIdOf } from "./rule-ids";
import { readSheetProtection } from "./sheet-protection";
import type { StyleTable } from "./style-table";
import { decodeOoxml } from "./xml-text";
import { childOf, childrenOf, flagOf, numberOf, parseXml, relationId, type XmlNode } from "./xml-tree";

/** Reads the sheet at `path`. Throws `BookError` where its XML is broken. */
export function readSheet(parts: PackageParts, path: string, number: number, name: string, context: CellContext): BookSheet {
  const sheet = new BookSheet(number, name);
  sheet.fileLook = (style) => context.styles.look(style);
  const root = parseXml(parts.need(path), "sheetData", (tokens) => readCells(tokens, sheet, context));
  const relations = readRelations(parts, path);
  const uid = [...root.attributes].find(([key]) => key.endsWith(":uid"))?.[1];
  if (uid !== undefined && /^\{[0-9A-Fa-f-]{36}\}$/.test(uid)) sheet.id = uid.toUpperCase();
  readSheetProperties(sheet, root, context.styles);
  readColumns(sheet, root);
  sheet.merges = childrenOf(childOf(root, "mergeCells"), "mergeCell").flatMap((node) => parseArea(node.attributes.get("ref") ?? "") ?? []);
  sheet.conditionalFormats = readRules(root, number, context.styles);
  sheet.protection = readSheetProtection(childOf(root, "sheetProtection"));
  sheet.autoFilter = readAutoFilter(childOf(root, "autoFilter"));
  sheet.pageLayout = readPageLayout(root);
  for (const link of readLinks(root, relations)) sheet.setLink(link);
  sheet.tables = childrenOf(childOf(root, "tableParts"), "tablePart").flatMap((node) => {
    const target = relations.find(({ id }) => id === relationId(node))?.target;
    return target === undefined || !parts.has(target) ? [] : [readTable(parts.need(target))];
  });
  for (const node of childrenOf(childOf(root, "customProperties"), "customPr")) {
    const target = relations.find(({ id }) => id === relationId(node))?.target;
    const bytes = target === undefined ? undefined : parts.bytes(target);
    if (bytes !== undefined) sheet.properties.set(node.attributes.get("name") ?? "", new TextDecoder("utf-16le").decode(bytes));
  }
  sheet.charts = readCharts(parts, relations.find(({ id }) => id === drawingId(root))?.target, sheet);
  return sheet;
}

/** Relation id of the sheet's drawing. */
export function drawingId(root: XmlNode): string | undefined {
  const drawing = childOf(root, "drawing");
  return drawing === undefined ? undefined : relationId(drawing);
}

function readSheetProperties(sheet: BookSheet, root: XmlNode, styles: StyleTable): void {
  sheet.tabColor = styles.color(childOf(childOf(root, "sheetPr"), "tabColor")) ?? "";
  const view = childOf(childOf(root, "sheetViews"), "sheetView");
  sheet.showGridlines = flagOf(view, "showGridLines", true);
  const pane = childOf(view, "pane");
  if (pane?.attributes.get("state")?.startsWith("frozen")) {
    sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  }
  const selections = childrenOf(view, "selection");
  const selection = selections.find(({ attributes }) => attributes.get("pane") === pane?.attributes.get("activePane")) ?? selections[0];
  const areas = parseAreas(selection?.attributes.get("sqref") ?? "");
  if (areas.length > 0) sheet.selection = areas;
  const format = childOf(root, "sheetFormatPr");
  sheet.defaultRowHeight = numberOf(format, "defaultRowHeight") ?? sheet.defaultRowHeight;
  const base = numberOf(format, "baseColWidth");
  sheet.defaultColumnWidth = numberOf(format, "defaultColWidth") ?? (base === undefined ? sheet.defaultColumnWidth : base + 5 / 7);
}

function readColumns(sheet: BookSheet, root: XmlNode): void {
  for (const node of childrenOf(childOf(root, "cols"), "col")) {
    const first = (numberOf(node, "min") ?? 0) - 1;
    const last = (numberOf(node, "max") ?? 0) - 1;
    const width = numberOf(node, "width");
    const style = numberOf(node, "style") ?? 0;
    if (first < 0 || last < first) continue;
    sheet.columns.push({
      first, last, ...(width === undefined ? {} : { width }),
      ...(flagOf(node, "hidden") ? { hidden: true } : {}), ...(style === 0 ? {} : { fileStyle: style }),
    });
  }
  sheet.columns.sort((one, other) => one.first - other.first);
}

/** Every rule of the sheet in the order of the file: the writer counts on it. */
export function ruleNodes(root: XmlNode): { readonly rule: XmlNode; readonly holder: XmlNode }[] {
  return childrenOf(root, "conditionalFormatting").flatMap((holder) => childrenOf(holder, "cfRule").map((rule) => ({ rule, holder })));
}

function readRules(root: XmlNode, number: number, styles: StyleTable): BookConditionalFormat[] {
  return ruleNodes(root).map(({ rule, holder }, index) => {
    const operator = rule.attributes.get("operator");
    const text = rule.attributes.get("text");
    return {
      id: ruleIdOf(rule) ?? fileRuleId(number, index),
      // Rules of a kind that is not known are listed too, so that they can be told apart and kept.
      type: (rule.attributes.get("type") ?? "expression") as BookRuleType,
      ranges: parseAreas(holder.attributes.get("sqref") ?? ""),
      formulas: childrenOf(rule, "formula").map((formula) => `=${decodeOoxml(formula.text)}`),
      ...(operator === undefined ? {} : { operator }), ...(text === undefined ? {} : { text }),
      format: styles.ruleFormat(numberOf(rule, "dxfId")),
      priority: numberOf(rule, "priority") ?? 0,
      stopIfTrue: flagOf(rule, "stopIfTrue"),
      fromFile: true,
    };
  });
}

function readAutoFilter(node: XmlNode | undefined): BookSheet["autoFilter"] {
  const area = node === undefined ? null : parseArea(node.attributes.get("ref") ?? "");
  if (area === null) return null;
  const nodes = childrenOf(node, "filterColumn");
  const columns = nodes.flatMap((column) => readFilterColumn(column, area) ?? []);
  return { area, filtering: nodes.length > 0, ...(columns.length > 0 && columns.length === nodes.length ? { columns } : {}) };
}

/** A column that is filtered by texts alone; null for every other kind of filter. */
function readFilterColumn(node: XmlNode, area: BookArea): NonNullable<BookFilter["columns"]>[number] | null {
  const filters = childOf(node, "filters");
  if (node.children.length !== 1 || filters === undefined || filters.children.some(({ name }) => name !== "filter")) return null;
  const shown = filters.children.map(({ attributes }) => decodeOoxml(attributes.get("val") ?? ""));
  return { column: area.left + (numberOf(node, "colId") ?? 0), shown: flagOf(filters, "blank") ? [...shown, ""] : shown };
}

function readPageLayout(root: XmlNode): BookPageLayout {
  const setup = childOf(root, "pageSetup");
  const margins = childOf(root, "pageMargins");
  const options = childOf(root, "printOptions");
  const heading = childOf(root, "headerFooter");
  const fitted = flagOf(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const margin = (side: string, standard: number): number => numberOf(margins, side) ?? standard;
  return {
    orientation: setup?.attributes.get("orientation") === "landscape" ? "Landscape" : "Portrait",
    paper: numberOf(setup, "paperSize") ?? 0,
    scale: numberOf(setup, "scale") ?? 100,
    ...(fitted ? { fitToWidth: numberOf(setup, "fitToWidth") ?? 1, fitToHeight: numberOf(setup, "fitToHeight") ?? 1 } : {}),
    margins: {
      left: margin("left", 0.7), right: margin("right", 0.7), top: margin("top", 0.75), bottom: margin("bottom", 0.75),
      header: margin("header", 0.3), footer: margin("footer", 0.3),
    },
    centerHorizontally: flagOf(options, "horizontalCentered"),
    centerVertically: flagOf(options, "verticalCentered"),
    header: splitHeader(decodeOoxml(childOf(heading, "oddHeader")?.text ?? "")),
    footer: splitHeader(decodeOoxml(childOf(heading, "oddFooter")?.text ?? "")),
  };
}

function readLinks(root: XmlNode, relations: readonly Relation[]): BookLink[] {
  return childrenOf(childOf(root, "hyperlinks"), "hyperlink").flatMap((node) => {
    const area = parseArea(node.attributes.get("ref") ?? "");
    if (area === null) return [];
    const target = relations.find(({ id }) => id === relationId(node))?.target;
    const [location, tip, display] = ["location", "tooltip", "display"].map((name) => node.attributes.get(name));
    return [{
      area, ...(location === undefined ? {} : { location }), ...(target === undefined ? {} : { address: target }),
      ...(tip === undefined ? {} : { tip: decodeOoxml(tip) }), ...(display === undefined ? {} : { display: decodeOoxml(display) }),
    }];
  });
}

function readTable(text: string): BookTable {
  const root = parseXml(text);
  return {
    id: numberOf(root, "id") ?? 0,
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    area: parseArea(root.attributes.get("ref") ?? "") ?? { top: 0, left: 0, bottom: 0, right: 0 },
    hasHeader: (numberOf(root, "headerRowCount") ?? 1) > 0,
    hasTotal: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map(({ attributes }) => decodeOoxml(attributes.get("name") ?? "")),
    style: childOf(root, "tableStyleInfo")?.attributes.get("name") ?? "",
  };
}
