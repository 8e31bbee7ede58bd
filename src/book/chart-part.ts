/** A chart part: bars or columns over cells of its own sheet. */

import type { BookArea, BookChart } from "./book-parts";
import type { BookSheet } from "./book-sheet";
import { columnName, quotedSheet } from "./cell-address";
import { shownText } from "./shown-text";
import { encodeXml } from "./xml-text";

const groupings: Readonly<Record<string, string>> = { Stacked: "stacked", Stacked100: "percentStacked", Clustered: "clustered" };
const legendWords = { Bottom: "b", Top: "t", Left: "l", Right: "r" } as const;

/** The part's text. Throws where the kind of chart is none that can be written. */
export function chartPart(sheet: BookSheet, chart: BookChart): string {
  const kind = /^(Bar|Column)(Stacked100|Stacked|Clustered)$/.exec(chart.type);
  if (kind === null) throw new Error(`a chart of the kind ${chart.type} cannot be written`);
  const grouping = groupings[kind[2] ?? ""] ?? "clustered";
  const isBar = kind[1] === "Bar";
  const title = chart.showTitle && chart.title !== ""
    ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${encodeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`
    : '<c:autoTitleDeleted val="1"/>';
  const legend = chart.legend === "None" ? "" : `<c:legend><c:legendPos val="${legendWords[chart.legend]}"/><c:overlay val="0"/></c:legend>`;
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    `<c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>` +
    `<c:barChart><c:barDir val="${isBar ? "bar" : "col"}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${seriesOf(sheet, chart).join("")}` +
    `<c:gapWidth val="60"/>${grouping === "clustered" ? "" : '<c:overlap val="100"/>'}<c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>` +
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${chart.reversed ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${isBar ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${isBar ? "b" : "l"}"/>` +
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>' +
    `<c:numFmt formatCode="${grouping === "percentStacked" ? "0%" : "General"}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    // With the first category on top, the values' axis would go there too; so it crosses at the far end.
    `<c:crossAx val="111111111"/><c:crosses val="${chart.reversed ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx></c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>';
}

function seriesOf(sheet: BookSheet, { data, seriesBy, seriesColors }: BookChart): string[] {
  const { top, left, bottom, right } = data;
  const byColumn = seriesBy === "Columns";
  const count = byColumn ? right - left : bottom - top;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const at = index + 1;
    const name: BookArea = byColumn ? { top, left: left + at, bottom: top, right: left + at } : { top: top + at, left, bottom: top + at, right: left };
    const labels: BookArea = byColumn ? { top: top + 1, left, bottom, right: left } : { top, left: left + 1, bottom: top, right };
    const values: BookArea = byColumn ? { top: top + 1, left: left + at, bottom, right: left + at } : { top: top + at, left: left + 1, bottom: top + at, right };
    const color = seriesColors[index];
    const fill = color === undefined ? "" : `<c:spPr><a:solidFill><a:srgbClr val="${color.replace("#", "")}"/></a:solidFill></c:spPr>`;
    return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(sheet, name)}</c:tx>${fill}<c:invertIfNegative val="0"/>` +
      `<c:cat>${textReference(sheet, labels)}</c:cat><c:val>${numberReference(sheet, values)}</c:val></c:ser>`;
  });
}

function reference(sheet: BookSheet, { top, left, bottom, right }: BookArea): string {
  const first = `$${columnName(left)}$${top + 1}`;
  const last = `$${columnName(right)}$${bottom + 1}`;
  return encodeXml(`${quotedSheet(sheet.name)}!${first === last ? first : `${first}:${last}`}`);
}

function points(sheet: BookSheet, { top, left, bottom, right }: BookArea, text: (row: number, column: number) => string | null): string {
  let index = 0;
  let all = "";
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const shown = text(row, column);
      if (shown !== null) all += `<c:pt idx="${index}"><c:v>${encodeXml(shown)}</c:v></c:pt>`;
      index += 1;
    }
  }
  return `<c:ptCount val="${index}"/>${all}`;
}

function textReference(sheet: BookSheet, area: BookArea): string {
  const cache = points(sheet, area, (row, column) => {
    const { value, format } = sheet.cell(row, column);
    return value === "" ? null : shownText(value, format);
  });
  return `<c:strRef><c:f>${reference(sheet, area)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function numberReference(sheet: BookSheet, area: BookArea): string {
  const cache = points(sheet, area, (row, column) => {
    const { value } = sheet.cell(row, column);
    return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
  });
  return `<c:numRef><c:f>${reference(sheet, area)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${cache}</c:numCache></c:numRef>`;
}
