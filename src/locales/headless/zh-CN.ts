/** What the headless command says. */

import type { RosterProblem } from "../../ledger/units";
import type { SkippedBecause } from "../../workflow/port";

interface Compared {
  readonly sheet: string;
  /** Tasks of the last period, those found again, new ones and missing ones. */
  readonly tasks: number;
  readonly matched: number;
  readonly added: number;
  readonly dropped: number;
}

export interface HeadlessTexts {
  readonly recognised: (facts: { sheet: string; rows: string; tasks: number; units: number; asOf: string; from: string }) => string;
  readonly from: Readonly<Record<"option" | "title" | "header" | "note" | "today", string>>;
  readonly ready: string;
  readonly notReady: (errors: number) => string;
  readonly counts: (errors: number, warnings: number, infos: number) => string;
  readonly finding: (cell: string | null, title: string, message: string) => string;
  readonly more: (count: number) => string;
  readonly marked: (cells: number) => string;
  readonly notMarked: (sheet: string) => string;
  readonly summaries: (sheets: number) => string;
  readonly written: (file: string) => string;
  readonly sameFile: string;
  /** Cells that were mended. */
  readonly fixed: (cells: number) => string;
  readonly notFixed: (cells: number, because: SkippedBecause) => string;
  readonly fixesOverlap: (cells: number) => string;
  readonly fixesNotKept: string;
  readonly compared: (facts: Compared) => string;
  readonly otherLedger: (facts: Compared) => string;
  readonly roster: (sheet: string, units: number) => string;
  readonly rosterProblem: (problem: RosterProblem) => string;
}

export const headlessZhCN: HeadlessTexts = {
  recognised: ({ sheet, rows, tasks, units, asOf, from }) =>
    `台账：“${sheet}”${rows}，${tasks} 项任务，${units} 个责任单位；填报截止日 ${asOf}（${from}）`,
  from: { option: "指定", title: "据标题", header: "据表头", note: "据说明", today: "今天" },
  ready: "可以报送：没有错误。",
  notReady: (errors) => `暂不能报送：有 ${errors} 处错误。`,
  counts: (errors, warnings, infos) => `错误 ${errors}，提醒 ${warnings}，提示 ${infos}`,
  finding: (cell, title, message) => `  ${cell ?? "全表"}  ${title}：${message}`,
  more: (count) => `  另有 ${count} 条，见报告。`,
  marked: (cells) => `已标记 ${cells} 个单元格。`,
  notMarked: (sheet) => `“${sheet}”受保护，没有标记。`,
  summaries: (sheets) => `已生成 ${sheets} 张汇总表。`,
  written: (file) => `结果：${file}`,
  sameFile: "不能写到所读的文件本身",
  fixed: (cells) => (cells === 0 ? "没有可直接修正的单元格。" : `已修正 ${cells} 个单元格。`),
  notFixed: (cells, because) =>
    `  ${cells} 个单元格没有修正：${{ changed: "内容已有改动", formula: "内容由公式得出", merged: "被合并单元格遮住", locked: "工作表受保护" }[because]}。`,
  fixesOverlap: (cells) => `  ${cells} 个单元格的修正互相重叠，没有全部改完；再修正一次即可。`,
  fixesNotKept: "没有指定 --out，修正后的工作簿没有保存。",
  compared: ({ sheet, tasks, matched, added, dropped }) => `上期：“${sheet}”，${tasks} 项任务，对上 ${matched} 项，新增 ${added} 项，缺失 ${dropped} 项`,
  otherLedger: ({ sheet, tasks, matched }) =>
    `上期：“${sheet}”，${tasks} 项任务，只对上 ${matched} 项，像是另一份台账，没有对照任务增减和栏目；请核对所选文件`,
  roster: (sheet, units) => `单位名录：“${sheet}”，${units} 个单位`,
  rosterProblem: (problem) => {
    switch (problem.kind) {
      case "duplicate-name":
        return `  名录第 ${problem.row + 1} 行“${problem.name}”与第 ${problem.firstRow + 1} 行重复，已合并`;
      case "alias-clash":
        return `  名录第 ${problem.row + 1} 行简称“${problem.alias}”可指${problem.names.map((name) => `“${name}”`).join("、")}，未采用`;
      case "name-missing":
        return `  名录第 ${problem.row + 1} 行没有单位名称，已跳过`;
      case "header-not-found":
        return "  名录没有找到表头";
    }
  },
};
