/** Writes the sample ledger to assets/samples: run it after a change of scripts/sample-ledger.ts. */

import path from "node:path";
import ExcelJS from "exceljs";
import { sampleHeader, sampleNote, sampleRows, sampleTitle } from "./sample-ledger";

const FONT = "宋体";
const WIDTHS = [6, 44, 18, 16, 66];

async function makeSample(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  // A fixed day keeps the file the same from run to run.
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 10, 2));
  const sheet = workbook.addWorksheet("重点任务进展", {
    views: [{ state: "frozen", ySplit: 3 }],
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "3:3" },
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  sheet.addRow([sampleTitle]).font = { name: FONT, size: 16, bold: true };
  sheet.mergeCells("A1:E1");
  sheet.getCell("A1").alignment = { horizontal: "center", vertical: "middle" };
  sheet.getRow(1).height = 32;
  sheet.addRow([sampleNote]).font = { name: FONT, size: 10 };
  sheet.mergeCells("A2:E2");
  sheet.addRow([...sampleHeader]).font = { name: FONT, size: 11, bold: true };
  sampleRows.forEach((row, index) => {
    sheet.addRow([index + 1, row.task, row.units || null, row.deadline, row.progress || null]).font = { name: FONT, size: 10 };
  });
  const border = { style: "thin" as const, color: { argb: "FF808080" } };
  for (let row = 3; row <= sampleRows.length + 3; row += 1) {
    for (let column = 1; column <= WIDTHS.length; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.border = { top: border, bottom: border, left: border, right: border };
      const centred = row === 3 || column === 1 || column === 3 || column === 4;
      cell.alignment = { wrapText: true, vertical: "middle", horizontal: centred ? "center" : "left" };
    }
    const told = sampleRows[row - 4];
    if (told) sheet.getRow(row).height = 14 * Math.max(2, Math.ceil(told.task.length / 21), lines(told.progress), told.units.split("\n").length) + 6;
  }
  const contacts = workbook.addWorksheet("通讯录");
  contacts.addRow(["单位", "联系人", "电话"]);
  contacts.addRow(["区教委", "张某", "0000-0001"]);
  contacts.addRow(["区住建委", "李某", "0000-0002"]);
  await workbook.xlsx.writeFile(file);
}

function lines(text: string): number {
  return text.split("\n").reduce((sum, line) => sum + Math.ceil(line.length / 32), 0);
}

const file = path.join(__dirname, "..", "assets", "samples", "yunxi-2026-10.xlsx");
makeSample(file).then(
  () => process.stdout.write(`${path.relative(process.cwd(), file)}\n`),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
