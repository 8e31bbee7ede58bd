import type { TaskRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";

const DIFFERENCES: Readonly<Record<string, string>> = { colon: "冒号", spacing: "数字前后的空格" };

export const taskZhCN: TextsOf<TaskRule> = {
  "seq/missing": {
    title: "序号空缺",
    message: () => "这项任务没有序号，请补上。",
    sheetMessage: (count) => `有 ${count} 项任务没有序号。`,
    advice: "序号便于核对和引用，每项任务都应有。",
  },
  "seq/duplicate": {
    title: "序号重复",
    message: ({ seq, other }) => `序号 ${seq} 与 ${other} 重复，请改正。`,
    sheetMessage: (count) => `有 ${count} 项任务的序号重复。`,
    advice: "一个序号只对应一项任务；分部分重新编号的，请用小标题隔开。",
  },
  "seq/gap": {
    title: "序号不连续",
    message: ({ from, to, missing }) => `序号从 ${from} 跳到 ${to}，中间缺 ${missing} 个，请核对是否漏了任务。`,
    sheetMessage: (count) => `序号有 ${count} 处不连续。`,
    advice: "序号跳号常因删行或漏粘造成。",
  },
  "seq/not-a-number": {
    title: "序号不是数字",
    message: ({ seq }) => `序号“${seq}”不是数字，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的序号不是数字。`,
    advice: "序号宜用阿拉伯数字依次编排。",
  },
  "task/missing": {
    title: "工作内容空缺",
    message: () => "这一行没有工作内容，请补上；不是任务的，请删去该行。",
    sheetMessage: (count) => `有 ${count} 行没有工作内容。`,
    advice: "没有工作内容，进展情况便无从对照。",
  },
  "task/duplicate": {
    title: "任务重复",
    message: ({ other, same }) => (same ? `工作内容与 ${other} 完全相同，请核对是否重复立项。` : `工作内容与 ${other} 几乎相同，请核对是否重复立项。`),
    sheetMessage: (count) => `有 ${count} 项任务与别的任务重复。`,
    advice: "同一任务重复立项，会使进展和统计对不上。",
  },
  "task/reference-missing": {
    title: "缺任务来源",
    message: ({ scheme }) => `其他任务大多注明了来源（如“${scheme}第×项”），这一项没有，请补上。`,
    sheetMessage: (count) => `有 ${count} 项任务没有注明来源。`,
    advice: "注明来源，便于与上级任务逐项对应。",
  },
  "task/reference-duplicate": {
    title: "来源重复",
    message: ({ scheme, number, other }) => `“${scheme}第 ${number} 项”在 ${other} 已经出现，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的来源重复。`,
    advice: "同一条来源对应两项任务，多半是编号抄错。",
  },
  "task/reference-order": {
    title: "来源次序颠倒",
    message: ({ number, before }) => `来源第 ${number} 项排在第 ${before} 项之后，次序颠倒，请核对编号。`,
    sheetMessage: (count) => `有 ${count} 项任务的来源次序颠倒。`,
    advice: "来源编号通常由小到大排列；颠倒的往往是抄错了数字。",
  },
  "task/reference-style": {
    title: "来源写法不一",
    message: ({ differs }) => `来源的${differs.map((each) => DIFFERENCES[each] ?? each).join("和")}与多数任务不同，建议统一。`,
    sheetMessage: (count) => `有 ${count} 项任务的来源写法与多数不同。`,
    advice: "写法一致，便于查找和对照。",
  },
};
