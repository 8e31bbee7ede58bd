/** Changes the charts of a sheet: anchors in its drawing, a part for each chart. Pictures and shapes stay. */

import type { BookChart } from "./book-parts";
import { chartPart } from "./chart-part";
import { emu, fromElement } from "./chart-place";
import { chartAnchors } from "./read-charts";
import { OFFICE_RELATIONS, readRelations, RelationEdits, relationsPath } from "./relations";
import { drawingId } from "./read-sheet";
import { samePlain } from "./same-cell";
import type { SheetPatch } from "./sheet-patch";
import { XmlEdits } from "./xml-edits";
import { encodeAttribute } from "./xml-text";
import { parseXml } from "./xml-tree";

const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/** Writes new charts and those that changed; takes out those that were deleted. */
export function patchCharts(patch: SheetPatch): void {
  const { sheet, original, parts, relations } = patch;
  if (samePlain(sheet.charts, original.charts)) return;
  const relationOfDrawing = drawingId(patch.root);
  const known = relations.relations.find(({ id }) => id === relationOfDrawing)?.target;
  const path = known ?? parts.freePath("xl/drawings/drawing#.xml");
  const text = (known === undefined ? undefined : parts.text(path)) ?? emptyDrawing;
  const root = parseXml(text);
  const edits = new XmlEdits(text);
  const own = new RelationEdits(parts, path);
  const gone = original.charts.map((before) => !samePlain(before, sheet.charts.find(({ id }) => id === before.id)));
  const anchors = chartAnchors(root);
  anchors.forEach(({ anchor, relation }, index) => {
    if (gone[index] !== true) return;
    edits.remove(anchor);
    const target = own.relations.find(({ id }) => id === relation)?.target;
    if (target !== undefined) removeChart(patch, target);
    own.remove(relation);
  });
  const added = sheet.charts.filter((chart) => !original.charts.some((before, index) => before.id === chart.id && gone[index] !== true));
  let shapeId = Math.max(1, ...[...text.matchAll(/<[A-Za-z]*:?cNvPr[^>]*? id="([0-9]+)"/g)].map((match) => Number(match[1])));
  for (const chart of added) {
    const chartPath = parts.freePath("xl/charts/chart#.xml");
    parts.set(chartPath, chartPart(sheet, chart), chartType);
    shapeId += 1;
    edits.append(root, anchorElement(patch, chart, shapeId, own.add(`${OFFICE_RELATIONS}/chart`, chartPath)));
  }
  const left = root.children.length - gone.filter((is, index) => is && anchors[index] !== undefined).length + added.length;
  if (left === 0) {
    parts.remove(path);
    parts.remove(relationsPath(path));
    patch.setSection("drawing", "");
    if (relationOfDrawing !== undefined) relations.remove(relationOfDrawing);
    return;
  }
  parts.set(path, edits.apply(), drawingType);
  own.write();
  if (known === undefined) patch.setSection("drawing", `<${patch.p}drawing${patch.relationAttribute(relations.add(`${OFFICE_RELATIONS}/drawing`, path))}/>`);
}

function removeChart({ parts }: SheetPatch, path: string): void {
  for (const { target, external, kind } of readRelations(parts, path)) {
    if (!external && (kind === "chartStyle" || kind === "chartColorStyle")) parts.remove(target);
  }
  parts.remove(relationsPath(path));
  parts.remove(path);
}

/** The chart's frame, with its id where Excel keeps it. */
function anchorElement({ sheet }: SheetPatch, chart: BookChart, shapeId: number, relation: string): string {
  const id = '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:ext uri="{FF2B5EF4-FFF2-40B4-BE49-F238E27FC236}">' +
    `<a16:creationId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" id="${encodeAttribute(chart.id)}"/></a:ext></a:extLst>`;
  return '<xdr:oneCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `${fromElement(sheet, chart.left, chart.top)}<xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${encodeAttribute(chart.name)}">${id}</xdr:cNvPr><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${OFFICE_RELATIONS}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>";
}
