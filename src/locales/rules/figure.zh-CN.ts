import type { FigureRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

export const figureZhCN: TextsOf<FigureRule> = {
  "figure/parts-mismatch": {
    title: "分项与总数不符",
    message: ({ total, sum, parts, measure, why }) => {
      const whole = `${total}${measure}`;
      const list = parts.join(" + ");
      if (why === "done-above-total") return `完成 ${sum}${measure}，多于总数 ${whole}，请核对。`;
      if (why === "part-above-total") return `分项中有大于总数 ${whole} 的，请核对。`;
      const named = why === "remaining" ? "已完成与剩余" : "各分项";
      return `${named}相加为 ${list} = ${sum}${measure}，总数写的是 ${whole}，请核对。`;
    },
    sheetMessage: (count) => `有 ${count} 项任务的分项与总数不符。`,
    advice: "分项之和应等于总数，已完成与剩余之和也是。只列举一部分的，写“其中”或“等”，不按全部计算。",
  },
  "figure/funnel": {
    title: "环节数字倒挂",
    message: ({ earlier, earlierValue, later, laterValue, measure }) =>
      `“${later}”${laterValue}${measure}，多于前一环节“${earlier}”的 ${earlierValue}${measure}，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的后一环节多于前一环节。`,
    advice: "同一批工作逐环节推进，后一环节的数不会多于前一环节。含往年结转的，请注明。",
  },
  "figure/target-without-actual": {
    title: "有目标无实绩",
    message: ({ target, measure, label }) =>
      `只写了目标 ${target}${measure}${label === "" ? "" : `（${shorten(label)}）`}，没有写完成了多少，请补上。`,
    sheetMessage: (count) => `有 ${count} 项任务只写了目标，没有写完成了多少。`,
    advice: "目标后面写明实际完成数；尚未完成的写“已完成 0”或所处环节。",
  },
  "figure/rate-without-base": {
    title: "比例无基数",
    message: ({ rates, growth }) =>
      growth
        ? `“${rates.join("”“")}”没有写明是多少比多少，请补上本期数或同期数。`
        : `“${rates.join("”“")}”没有写明总数和完成数，看不出是多少中的多少。`,
    sheetMessage: (count) => `有 ${count} 项任务的比例没有写明基数。`,
    advice: "比例与数量并列最清楚，如“应整改 200 件，已整改 198 件，整改率 99%”。",
  },
  "figure/higher-level-target": {
    title: "上级任务数",
    message: ({ targets, scheme }) => `“${targets.join("”“")}”是“${shorten(scheme)}”的任务数，不作为本级目标计算进度。`,
    sheetMessage: (count) => `有 ${count} 项任务的工作内容中是上级的任务数，不作为本级目标计算进度。`,
    advice: "需要按本级目标检查进度的，请增设“目标”一栏，或在进展中写明本级任务数。",
  },
};
