import type { TextRule } from "../../rules/text/text-rules";
import type { TextsOf } from "./rule-texts";

export const textZhCN: TextsOf<TextRule> = {
  "text/substituted-glyph": {
    title: "字形替代",
    message: ({ words, glyphs, meant, count }) =>
      `“${words}”中的“${glyphs[0] ?? ""}”应为“${meant[0] ?? ""}”${count > 1 ? `，本格共 ${count} 处此类字` : ""}，多由 PDF 转换而来。`,
    sheetMessage: (count) => `有 ${count} 项任务含 PDF 转换留下的替代字。`,
    advice: "替代字看着像，却查不到、排不对；可一键改正。",
  },
  "text/hard-wrap": {
    title: "句中换行",
    message: ({ words, count }) => `“${words}”等 ${count} 处句子中间有换行，多由 PDF 或 Word 粘贴而来，可一键接回。`,
    sheetMessage: (count) => `有 ${count} 项任务的文字在句子中间换行。`,
    advice: "单元格会自动换行，句子中间不必敲回车。",
  },
  "text/width": {
    title: "全角半角混用",
    message: ({ words, marks, meant, count }) =>
      `“${words}”中的“${marks[0] ?? ""}”宜写作“${meant[0] ?? ""}”${count > 1 ? `，本格共 ${count} 处` : ""}。`,
    sheetMessage: (count) => `有 ${count} 项任务的标点全角半角混用。`,
    advice: "中文里用全角标点，数字和英文用半角；可一键改正。",
  },
  "text/invisible": {
    title: "不可见字符",
    message: ({ codes, count, lost }) =>
      lost ? `有 ${count} 个无法显示的字符（${codes.slice(0, 3).join("、")}），原字已丢失，请对照原文补上。` : `有 ${count} 个看不见的字符（${codes.slice(0, 3).join("、")}），可一键清除。`,
    sheetMessage: (count) => `有 ${count} 项任务含看不见或无法显示的字符。`,
    advice: "这类字符多由网页或 PDF 带入，会影响查找和比对。",
  },
  "text/doubled": {
    title: "重复字词",
    message: ({ words, once }) => `“${words.replace(/\s+/g, "")}”似为重复，是否应为“${once}”？`,
    sheetMessage: (count) => `有 ${count} 项任务有重复的字词或标点。`,
    advice: "请逐处确认后再改。",
  },
  "text/spaces": {
    title: "多余空格",
    message: ({ words, count }) => `“${words}”等 ${count} 处有多余空格。`,
    sheetMessage: (count) => `有 ${count} 项任务的文字有多余空格，可一键清除。`,
    advice: "中文与数字、标点之间不必空格；西文词之间的空格会保留。",
  },
  "text/unbalanced": {
    title: "括号引号不配对",
    message: ({ mark, words, what }) => (what === "unclosed" ? `“${words}”处的 ${mark} 没有对应的后半个。` : `“${words}”处的 ${mark} 没有对应的前半个。`),
    sheetMessage: (count) => `有 ${count} 项任务的括号或引号不配对。`,
    advice: "补全后，名称和说明的起止才清楚。",
  },
};
