import type { SheetRule } from "../../rules/catalogue";
import { roleName, roleNamesZhCN } from "./role-names";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const SKIPPED: Readonly<Record<string, string>> = {
  "section-title": "小标题", total: "合计行", blank: "空行", note: "说明", continuation: "续行",
};

export const sheetZhCN: TextsOf<SheetRule> = {
  "sheet/header-not-found": {
    title: "没有表头",
    message: ({ roles, columns }) =>
      `没有找到表头，暂按内容认定：${roles.map((role, index) => `${columns[index] ?? ""} 列为“${roleName(roleNamesZhCN, role)}”`).join("，")}。请加上表头，或指定表头所在行。`,
    sheetMessage: () => "没有找到表头，暂按各栏内容认定。",
    advice: "表头写明“序号、工作内容、责任单位、进展情况”，各栏才不会认错。",
  },
  "sheet/column-missing": {
    title: "缺少栏目",
    message: ({ role, standIn }) => {
      const name = roleName(roleNamesZhCN, role);
      if (standIn === "note") return `没有“${name}”一栏，已按表中说明统一取值。`;
      const needed = role === "task" || role === "unit" || role === "progress";
      return needed ? `没有找到“${name}”一栏，无法检查；请补上这一栏，或指定哪一栏是。` : `没有“${name}”一栏，不作这方面的检查。`;
    },
    sheetMessage: (count) => `缺少 ${count} 个栏目。`,
    advice: "台账至少要有工作内容、责任单位、进展情况三栏；有完成时限、更新日期等栏目时，检查会更细。",
  },
  "sheet/column-ambiguous": {
    title: "栏目难辨",
    message: ({ role, columns, taken }) =>
      `${columns.join("、")} 列都像“${roleName(roleNamesZhCN, role)}”，已取 ${taken} 列；如不对，请另行指定。`,
    sheetMessage: (count) => `${count} 处栏目难以分辨。`,
    advice: "两栏名称相近时，请改一栏的表头，或在窗格中指定所用的栏。",
  },
  "sheet/no-tasks": {
    title: "没有任务",
    message: ({ headerRow }) => `第 ${headerRow} 行是表头，但下面没有任务。`,
    sheetMessage: () => "表头下面没有任务。",
    advice: "请确认打开的是已填写的台账。",
  },
  "sheet/note-read": {
    title: "已采用说明",
    message: ({ deadline, asOf, periodStart, periodEnd }) => {
      const told = [
        ...(deadline ? [`完成时限 ${deadline}`] : []),
        ...(asOf ? [`填报截止日 ${asOf}`] : []),
        ...(periodStart && periodEnd ? [`报告期 ${periodStart} 至 ${periodEnd}`] : []),
      ];
      return `已从这条说明读出：${told.join("，")}。`;
    },
    sheetMessage: (count) => `采用了 ${count} 条说明。`,
    advice: "表头以上、表格以下的说明，凡写明时限、截止日或报告期的，检查时一并采用。",
  },
  "sheet/other-table": {
    title: "另有表格",
    message: ({ sheet, address }) => `“${sheet}”的 ${address} 也像一张台账，本次没有检查；需要时请改选。`,
    sheetMessage: (count) => `另有 ${count} 张表没有检查。`,
    advice: "一次检查一张台账；要检查另一张，请在窗格中改选。",
  },
  "sheet/repeated-header": {
    title: "表头重复",
    message: ({ row }) => `第 ${row} 行是重复的表头，检查时已跳过，建议删去。`,
    sheetMessage: (count) => `有 ${count} 行重复的表头，检查时已跳过。`,
    advice: "从 PDF 或 Word 粘贴时，每页的表头会留在表中；打印时可用“打印标题”代替。",
  },
  "sheet/title-or-total-row": {
    title: "非任务行",
    message: ({ row, why, text, count }) =>
      count > 1 ? `有 ${count} 行空行夹在任务之间，检查时已跳过。` : `第 ${row} 行是${SKIPPED[why] ?? "其他内容"}${text ? `“${shorten(text)}”` : ""}，不作任务检查。`,
    sheetMessage: (count) => `有 ${count} 行不是任务，检查时已跳过。`,
    advice: "小标题、合计、空行和说明不作任务检查。",
  },
  "sheet/merged-cells": {
    title: "合并单元格",
    message: ({ address }) => `${address} 是合并单元格，其中的内容按所覆盖的各行共用。`,
    sheetMessage: (count) => `有 ${count} 项任务的内容取自合并单元格，按所覆盖的各行共用。`,
    advice: "合并单元格不便筛选和排序；如各行并不共用，请取消合并后分别填写。",
  },
  "sheet/split-task": {
    title: "一项占多行",
    message: ({ firstRow, lastRow }) => `第 ${firstRow} 至 ${lastRow} 行按同一项任务读取；如是几项任务，请补上序号和工作内容。`,
    sheetMessage: (count) => `有 ${count} 项任务占了多行。`,
    advice: "一项任务宜占一行；确需多行的，请合并序号和工作内容单元格。",
  },
  "sheet/hidden-rows": {
    title: "有隐藏行",
    message: ({ count }) => `有 ${count} 行被隐藏或筛选掉，同样作了检查。`,
    sheetMessage: (count) => `有 ${count} 行被隐藏或筛选掉，同样作了检查。`,
    advice: "报送前请取消筛选和隐藏，以免漏看。",
  },
  "sheet/error-value": {
    title: "错误值",
    message: ({ cell, value }) => `${cell} 是错误值 ${value}，读不出内容；请改正公式或直接填写。`,
    sheetMessage: (count) => `有 ${count} 个单元格是错误值。`,
    advice: "错误值多因公式引用的内容被删或改名。",
  },
};
