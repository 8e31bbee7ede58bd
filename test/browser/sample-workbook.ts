/** A small ledger of an invented district, as a file. */

import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Book } from "../../src/book/book";
import { writeXlsx } from "../../src/book/write-xlsx";
import { root } from "./start-process";

const header = ["序号", "工作内容", "责任单位", "进展情况"];
const tasks = [
  ["新建和规范提升便民商业网点60个", "区商务局", "截至6月底，已新建和规范提升便民商业网点38个，完成全年任务的63%。"],
  ["推进老旧小区综合整治，新开工2000套", "区住建局\n区财政局", "正在推进"],
  ["新增普惠性学前教育学位800个", "区教育局", ""],
  ["完善社区卫生服务网络，建成发热哨点5家", "区卫生健康委", "拟于7月份进场施工，相关手续正在办理之中。"],
  ["实施背街小巷环境精细化整治提升10条", "区城管委", "截至6月底，完成10条背街小巷整治，通过验收。"],
  ["扩大家政服务培训规模，培训3000人次", "区商务局", "无"],
] as const;

/** Writes the ledger; gives its path. */
export function writeSampleWorkbook(): string {
  const book = Book.blank("任务进展");
  const [sheet] = book.sheets;
  if (!sheet) throw new Error("A blank book has a sheet.");
  sheet.setCell(0, 0, { value: "云溪区2021年重点任务进展情况（截至6月30日）", style: { bold: true, fontSize: 14 } });
  header.forEach((text, column) => sheet.setCell(1, column, { value: text, style: { bold: true, fill: "#DDEBF7", horizontal: "Center" } }));
  tasks.forEach(([task, units, progress], index) => {
    [index + 1, task, units, progress].forEach((value, column) => sheet.setCell(index + 2, column, { value, style: { wrap: true, vertical: "Center" } }));
  });
  [6, 36, 18, 60].forEach((width, column) => sheet.setColumns(column, column, { width }));
  const folder = path.join(root, "out");
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, "browser-test-ledger.xlsx");
  writeFileSync(file, writeXlsx(book));
  return file;
}
