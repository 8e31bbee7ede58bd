/** What happened and what to do, for each failure that a user can meet. */

import type { LedgerErrorFacts, UnreadableFile } from "../../workflow/ledger-error";

export type ErrorTexts = { readonly [K in keyof LedgerErrorFacts]: (facts: LedgerErrorFacts[K]) => string };

const unreadable: Readonly<Record<UnreadableFile, string>> = {
  "no-file": "找不到这个文件，请核对路径和文件名",
  "not-a-workbook": "不是 .xlsx 工作簿，或已损坏，请在 Excel 中另存为“Excel 工作簿 (*.xlsx)”",
  "date-system-1904": "使用 1904 日期系统，日期会差四年，请在 Excel 选项中取消后再试",
  "no-header": "没有找到表头，请确认所选文件",
  empty: "没有内容，请确认所选文件",
  "too-large": "行数过多，请删去表格以外的空行",
};

export const errorsZhCN: ErrorTexts = {
  "no-header": ({ sheets }) =>
    `在工作表“${sheets.join("”“")}”中没有找到台账的表头；请确认有“工作内容”“责任单位”“进展情况”等栏目，或指定表头所在的行。`,
  "empty-workbook": () => "工作簿里没有内容；请打开已填写的台账再检查。",
  "unknown-sheet": ({ sheet, sheets }) => `没有名为“${sheet}”的工作表；现有：${sheets.join("、")}。`,
  "bad-date": ({ text }) => `“${text}”不是有效的日期；请写成 2021-06-30 这样。`,
  "no-file": ({ file }) => `找不到文件“${file}”；请核对路径和文件名。`,
  "not-a-workbook": ({ file }) => `“${file}”不是 .xlsx 工作簿，或已损坏；请在 Excel 中打开后另存为“Excel 工作簿 (*.xlsx)”。`,
  "date-system-1904": ({ file }) => `“${file}”使用 1904 日期系统，日期会差四年；请在 Excel 选项中取消“使用 1904 日期系统”并核对日期后再检查。`,
  "baseline-unreadable": ({ file, why }) => `上期台账“${file}”无法读取：${unreadable[why]}。`,
  "roster-unreadable": ({ file, why }) => `单位名录“${file}”无法读取：${unreadable[why]}${why === "no-header" ? "（名录要有“单位名称”一栏）" : ""}。`,
  "bad-option": ({ option, allowed }) => `不认识“${option}”；可用：${allowed.join(" ")}。`,
  "missing-value": ({ option }) => `${option} 后面缺少内容；请补上。`,
  "cannot-write": ({ file, reason }) => `写不进“${file}”（${reason}）；请关闭占用它的程序，或换一个位置。`,
  "sheet-too-large": ({ sheet, rows, limit }) => `“${sheet}”有 ${rows} 行，超过 ${limit} 行，无法检查；请删去表格以外的空行，或分成几张表。`,
  "cell-edit-mode": () => "有单元格正在编辑；请按回车键结束编辑，再试一次。",
  "sheet-protected": ({ sheet }) => `“${sheet}”受保护，没有改动；请先撤销工作表保护，再试一次。`,
  "workbook-protected": () => "工作簿结构受保护，不能新建汇总表；请先撤销工作簿保护，再试一次。",
  "read-only": () => "工作簿以只读方式打开，没有改动；请另存一份，或以可编辑方式打开。",
  "too-old": ({ needed }) => `这个版本的 Excel 缺少所需功能（${needed}）；请使用 Office LTSC 2021、Microsoft 365 或更新的版本。`,
  "waiver-incomplete": ({ missing }) => (missing === "reason" ? "免检须写明理由，请补上。" : "免检须写明是谁同意的，请填姓名。"),
  "settings-unreadable": ({ why }) =>
    why === "future-version" ? "这份设置是由更新版本的进展台账导出的，没有改动现有设置。请先升级再导入。" : "这个文件不是进展台账导出的设置，现有设置没有改动。请选择导出的设置文件。",
  "no-report": () => "工作簿里还没有校验报告。请先校验，再生成校验报告。",
  "changed-meanwhile": ({ sheet }) => `“${sheet}”在检查之后有改动，没有写入；请重新检查后再操作。`,
  "sheet-gone": ({ sheet }) => `工作表“${sheet}”已被删除或改名；请重新检查。`,
  "connection-lost": () => "与工作簿的连接中断；恢复后请再操作一次，没有写完的会补全。",
  "payload-too-large": () => "内容过大，Excel 没有接受；请把台账分成几张表后再试。",
  cancelled: () => "已停止，没有继续。",
  "office-failed": ({ code, detail }) => `Excel 没有完成操作（${code}：${detail}）；请再试一次，仍不行时重新打开工作簿。`,
};
