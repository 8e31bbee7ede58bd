/** Headings and fixed words of the rules' pages. */

import type { Locale } from "..";
import type { Severity } from "../../rules/finding";
import type { Family } from "../../rules/examples/example";

const zhCN = {
  what: "检查什么",
  why: "说明与建议",
  fix: "怎样改",
  noFix: "需要人来判断，不提供自动改正。",
  /** Before the words of a fix that is safe. */
  safeFix: "可一键改正。",
  parameters: "可调的参数",
  parameter: { name: "参数", default: "默认", allowed: "可填", meaning: "含义" },
  examples: "例子",
  fires: "会提出",
  silent: "不会提出",
  atSheet: "全表",
  reportingDay: (day: string) => `填报截止日 ${day}`,
  lastPeriod: (day: string) => `上期台账（填报截止日 ${day}）`,
  otherSheet: (name: string) => `工作表“${name}”`,
  roster: "单位名录",
  rosterUnit: (name: string, aliases: readonly string[]) => (aliases.length === 0 ? name : `${name}（简称 ${aliases.join("、")}）`),
  merged: (areas: readonly string[]) => `合并单元格：${areas.join("、")}`,
  hidden: (rows: readonly number[]) => `隐藏：第 ${rows.join("、")} 行`,
  between: (least: string, most: string) => `${least} 至 ${most}`,
  wordsAllowed: "每行一个",
  words: (count: number, first: readonly string[]) => (first.length === count ? first.join("、") : `${first.join("、")}等 ${count} 个`),
  severity: { error: "错误", warning: "提醒", info: "提示" } satisfies Record<Severity, string>,
  severityMeans: { error: "不改正不能报送", warning: "请看一遍", info: "供参考" } satisfies Record<Severity, string>,
  families: {
    sheet: "表格", seq: "序号", task: "任务", unit: "责任单位", deadline: "完成时限", progress: "进展情况", figure: "数据", status: "状态", text: "文字",
  } satisfies Record<Family, string>,
};

export type PageHeadings = typeof zhCN;

const enUS: PageHeadings = {
  what: "What it looks for",
  why: "Why, and what to write",
  fix: "How to mend it",
  noFix: "Asks for your judgement; nothing is mended for you.",
  safeFix: "Can be done in one click. ",
  parameters: "Parameters",
  parameter: { name: "Parameter", default: "Usual", allowed: "Allowed", meaning: "Meaning" },
  examples: "Examples",
  fires: "Speaks",
  silent: "Silent",
  atSheet: "Sheet",
  reportingDay: (day) => `Reporting day ${day}`,
  lastPeriod: (day) => `The last period's ledger (reporting day ${day})`,
  otherSheet: (name) => `Sheet “${name}”`,
  roster: "Roster",
  rosterUnit: (name, aliases) => (aliases.length === 0 ? name : `${name} (short: ${aliases.join(", ")})`),
  merged: (areas) => `Merged: ${areas.join(", ")}`,
  hidden: (rows) => `Hidden: ${rows.length === 1 ? "row" : "rows"} ${rows.join(", ")}`,
  between: (least, most) => `${least} to ${most}`,
  wordsAllowed: "one a line",
  words: (count, first) => (first.length === count ? first.join(", ") : `${first.join(", ")} … (${count})`),
  severity: { error: "Error", warning: "Warning", info: "Info" },
  severityMeans: { error: "blocks submission", warning: "asks for a look", info: "for your information" },
  families: {
    sheet: "Sheet", seq: "Numbers", task: "Tasks", unit: "Responsible units", deadline: "Deadlines", progress: "Progress", figure: "Figures", status: "Status", text: "Typing",
  },
};

export const pageHeadings: Readonly<Record<Locale, PageHeadings>> = { "zh-CN": zhCN, "en-US": enUS };
