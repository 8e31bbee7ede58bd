import type { BaselineRule } from "../../rules/baseline-rules";
import { roleName, roleNamesZhCN } from "./role-names";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

/** Words that were changed, as "前→后"; at most three of them. */
function changedWords(before: readonly string[], now: readonly string[]): string {
  const told = before.map((old, index) => {
    const own = now[index] ?? "";
    if (old === own) return `“${shorten(own, 12)}”换了位置`;
    if (old === "") return `加了“${shorten(own, 12)}”`;
    return own === "" ? `删了“${shorten(old, 12)}”` : `“${shorten(old, 12)}”改为“${shorten(own, 12)}”`;
  });
  return told.length > 3 ? `${told.slice(0, 3).join("，")}等 ${told.length} 处` : told.join("，");
}

const columns = (roles: readonly string[]) => roles.map((role) => `“${roleName(roleNamesZhCN, role)}”`).join("、");
const day = (since: string | null) => (since === null ? "上期" : `上期（${since}）`);

export const baselineZhCN: TextsOf<BaselineRule> = {
  "sheet/changed-columns": {
    title: "栏目有变",
    message: ({ missing, added }) =>
      `与上期相比，${[missing.length > 0 ? `少了${columns(missing)}栏` : "", added.length > 0 ? `多了${columns(added)}栏` : ""].filter(Boolean).join("，")}，请核对。`,
    sheetMessage: (count) => `与上期相比，有 ${count} 处栏目变化。`,
    advice: "各期栏目一致，才便于逐期对照。",
  },
  "task/dropped": {
    title: "任务缺失",
    message: ({ text, seq, units }) =>
      `上期${seq === null ? "" : `序号 ${seq} `}的任务“${shorten(text, 30)}”${units.length > 0 ? `（${units[0]}）` : ""}本期没有，请核对是否漏报。`,
    sheetMessage: (count) => `上期有 ${count} 项任务本期没有，请核对是否漏报。`,
    advice: "已办结销号的任务，按规定退出台账即可；其余任务应逐期保留。",
  },
  "task/new": {
    title: "新增任务",
    message: () => "上期没有这项任务。",
    sheetMessage: (count) => `有 ${count} 项任务是上期没有的。`,
    advice: "新增任务请确认来源和责任单位；由旧任务改写而来的，宜沿用原来的来源编号。",
  },
  "progress/unchanged": {
    title: "进展未更新",
    message: ({ since }) => `进展与${day(since)}完全相同，请填写本期进展。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展与上期完全相同。`,
    advice: "确无新进展的，也应写明原因和下一步安排；已完成的，请写明已完成。",
  },
  "progress/nearly-unchanged": {
    title: "进展几乎未变",
    message: ({ before, now, since }) =>
      before.length === 0 ? `进展与${day(since)}相比没有新内容，请补充。` : `进展与${day(since)}相比只是${changedWords(before, now)}，没有新内容，请补充。`,
    sheetMessage: (count) => `有 ${count} 项任务的进展与上期几乎相同。`,
    advice: "只改日期、近义词或要点次序，看不出新进展；请写明本期新做了什么、达到了什么程度。",
  },
  "figure/decreased": {
    title: "累计数减少",
    message: ({ label, measure, before, now }) =>
      `${label === "" ? "累计数" : `“${shorten(label, 16)}”`}上期为 ${before}${measure}，本期为 ${now}${measure}；累计数不应减少，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的累计数比上期减少。`,
    advice: "更正上期数字或调整口径的，请在进展中注明。",
  },
};
