/** The words around the questions in Chinese. */

import { innerQuotes } from "./inner-quotes";
import type { SlipTexts } from "./question-texts";
import { questionsZhCN } from "./questions.zh-CN";

export const slipZhCN: SlipTexts = {
  questions: questionsZhCN,
  day: ({ year, month, day }, withYear) => `${withYear ? `${year}年` : ""}${month}月${day}日`,
  answers: { number: "填数字", date: "填日期", document: "附文件名", text: "文字说明" },
  answerWith: (kinds) => `请${kinds.join("、")}`,
  numbered: (questions) => (questions.length === 1 ? (questions[0] ?? "") : questions.map((each, index) => `（${index + 1}）${each}`).join("")),
  task: (seq, row, text) => `${seq === null ? (row ?? "") : `序号 ${seq}`}“${innerQuotes(text)}”`,
  seqs: (runs, more) => `${runs.map(([first, last]) => (first === last ? first : `${first}—${last}`)).join("、")}${more > 0 ? " 等" : ""}`,
  tasks: (seqs, count) => `序号 ${seqs}（共 ${count} 项）`,
  taskCount: (count) => `（${count} 项任务）`,
  message: {
    greeting: (unit) => `${unit}：`,
    opening: (asOf, items) => `重点任务进展（填报截止日：${asOf}）中，有以下 ${items} 处需请贵单位核实：`,
    item: (number, subject, question, answerWith) => `${number}. ${subject}：${question}（${answerWith}）`,
    closing: (replyBy) => (replyBy === null ? "请按序号逐条答复，谢谢支持。" : `请于${replyBy}前按序号逐条答复，谢谢支持。`),
  },
};
