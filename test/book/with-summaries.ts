/** Adds to a book what the add-in adds: marks on the ledger, a unit's sheet and an overview with a chart. */

import type { Book, BookBorders, BookSheet, BookStyle } from "../../src/book/book";

const line = { style: "thin", color: "#BFBFBF" } as const;
const borders: BookBorders = { left: line, right: line, top: line, bottom: line };
const header: BookStyle = { bold: true, fill: "#1F4E79", fontColor: "#FFFFFF", horizontal: "Center", vertical: "Center", wrap: true, borders };
const text: BookStyle = { wrap: true, vertical: "Top", borders };

export const markId = "{00000000-AAAA-0000-0000-000000000001}";

export function addMarks(sheet: BookSheet): void {
  sheet.addConditionalFormat({
    id: markId, type: "expression", formulas: ["=LEN(TRIM(D5))=0"], format: { fill: "#FFC7CE", fontColor: "#9C0006" }, stopIfTrue: false,
    ranges: [{ top: 4, left: 3, bottom: 4, right: 3 }, { top: 9, left: 3, bottom: 9, right: 3 }],
  });
}

export function addSummaries(book: Book): { overview: BookSheet; unit: BookSheet } {
  const unit = book.addSheet("区住建局");
  unit.setCell(0, 0, { value: "区住建局 任务汇总", format: "@", style: { bold: true, fontSize: 16, fontName: "黑体" } });
  ["序号", "工作内容", "进展情况", "完成率"].forEach((value, column) => unit.setCell(2, column, { value, format: "@", style: header }));
  const rows: [number, string, string, number][] = [[1, "=推进老旧小区改造", "已开工 12 个；\n下一步：\n1. 加快进度", 0.6], [2, "+引导群众参与", "@社区 已完成", 1], [3, "-拆除违建", "😀 尾部空格 ", 0.285]];
  rows.forEach(([number, task, progress, ratio], index) => {
    unit.setCell(3 + index, 0, { value: number, style: { ...text, horizontal: "Center" } });
    unit.setCell(3 + index, 1, { value: task, format: "@", style: text });
    unit.setCell(3 + index, 2, { value: progress, format: "@", style: text });
    unit.setCell(3 + index, 3, { value: ratio, format: "0%", style: text });
  });
  [6, 40, 60, 10].forEach((width, column) => unit.setColumns(column, column, { width }));
  unit.setRow(0, { height: 28 });
  unit.merges.push({ top: 0, left: 0, bottom: 0, right: 3 });
  setUp(unit, "unit:区住建局", "#70AD47");

  const overview = book.addSheet("总览");
  overview.setCell(0, 0, { value: "督查督办总览", format: "@", style: { bold: true, fontSize: 18 } });
  ["责任单位", "已完成", "推进中", "滞后"].forEach((value, column) => overview.setCell(2, column, { value, format: "@", style: header }));
  [["区住建局", 1, 2, 0], ["区民政局", 3, 1, 1], ["区教委", 2, 2, 2]].forEach((values, index) =>
    values.forEach((value, column) => overview.setCell(3 + index, column, { value, style: text, ...(column === 0 ? { format: "@" } : {}) })));
  overview.setCell(6, 0, { value: "合计", format: "@", style: { ...text, bold: true } });
  ["B", "C", "D"].forEach((name, column) => overview.setCell(6, column + 1, { formula: `=SUM(${name}4:${name}6)`, value: [6, 5, 3][column] ?? 0, style: { ...text, bold: true } }));
  overview.setLink({ area: { top: 3, left: 0, bottom: 3, right: 0 }, location: "'区住建局'!A1", tip: "查看“区住建局”", display: "区住建局" });
  overview.setColumns(0, 0, { width: 20 });
  overview.setColumns(1, 3, { width: 12 });
  overview.charts.push({
    id: "{00000001-0004-4000-8000-000000000001}", name: "完成情况", type: "BarStacked", title: "各单位完成情况", showTitle: true,
    data: { top: 2, left: 0, bottom: 5, right: 3 }, seriesBy: "Columns", left: 330, top: 30, width: 400, height: 220,
    seriesColors: ["#70AD47", "#5B9BD5", "#C00000"], legend: "Bottom", reversed: true, fromFile: false,
  });
  setUp(overview, "overview", "#1F4E79");
  return { overview, unit };
}

function setUp(sheet: BookSheet, plan: string, color: string): void {
  sheet.properties.set("progressLedgerPlan", plan);
  sheet.tabColor = color;
  sheet.showGridlines = false;
  sheet.frozen = { rows: 3, columns: 0 };
  Object.assign(sheet.pageLayout, { orientation: "Landscape", paper: 9, fitToWidth: 1, fitToHeight: 0, printTitleRows: { top: 2, bottom: 2 }, centerHorizontally: true });
  sheet.pageLayout.footer = { left: "", center: "第 &P 页，共 &N 页", right: "" };
  sheet.pageLayout.margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
}
