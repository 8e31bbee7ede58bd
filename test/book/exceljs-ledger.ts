/** A ledger of an invented district, made by exceljs, with all that a user may have in a workbook. */

import ExcelJS from "exceljs";

const pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

export async function exceljsLedger(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2021, 6, 1));
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet("任务台账", { views: [{ state: "frozen", ySplit: 2 }], pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  sheet.mergeCells("A1:E1");
  sheet.getCell("A1").value = "青石区 2021 年重点任务台账（截至6月30日）";
  sheet.getRow(2).values = ["序号", "工作内容", "责任单位", "进展情况", "完成时限"];
  for (let row = 3; row <= 30; row += 1) {
    sheet.getRow(row).values = [row - 2, `第 ${row - 2} 项：推进老旧小区改造`, "区住建局", row % 5 === 0 ? "" : `已开工 ${row} 个`, new Date(Date.UTC(2021, 11, 31))];
  }
  sheet.getColumn(2).width = 40;
  sheet.getColumn(5).numFmt = "yyyy/m/d";
  sheet.getCell("B3").font = { name: "仿宋", size: 12, bold: true, color: { argb: "FFC00000" } };
  sheet.getCell("B3").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFF2CC" } };
  sheet.getCell("B3").border = { top: { style: "thin", color: { argb: "FF808080" } } };
  sheet.getCell("C4").value = { text: "区民政局", hyperlink: "https://example.com/民政?a=1&b=2", tooltip: "主页" };
  sheet.getCell("F3").value = { formula: "COUNTA(A3:A30)", result: 28 };
  sheet.fillFormula("F4:F6", "A4*2", [[4], [6], [8]]);
  sheet.getCell("C5").note = "请补充牵头单位";
  sheet.getCell("C6").dataValidation = { type: "list", allowBlank: true, formulae: ['"区住建局,区民政局"'] };
  sheet.addConditionalFormatting({ ref: "A3:A30", rules: [{ type: "expression", priority: 1, formulae: ["MOD(ROW(),2)=0"], style: { fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFEEEEEE" } } } }] });
  sheet.addImage(workbook.addImage({ base64: pixel, extension: "png" }), "H2:I4");
  sheet.getRow(9).hidden = true;
  sheet.autoFilter = "A2:E30";
  const second = workbook.addWorksheet("附表", { properties: { tabColor: { argb: "FF00B050" } } });
  second.getCell("A1").value = { richText: [{ text: "富" }, { font: { bold: true }, text: "文本" }] };
  second.addTable({ name: "单位表", ref: "A3", headerRow: true, columns: [{ name: "单位" }, { name: "简称" }], rows: [["区住建局", "住建"], ["区民政局", "民政"]] });
  await second.protect("", { formatCells: true });
  workbook.definedNames.add("任务台账!$A$3:$A$30", "序号区");
  const hidden = workbook.addWorksheet("底稿");
  hidden.state = "veryHidden";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
