import type { StatusRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

export const statusZhCN: TextsOf<StatusRule> = {
  "status/unknown": {
    title: "状态用语不明",
    message: ({ status }) => `“${shorten(status)}”不是约定的状态用语，请改用“已完成”“正常推进”“滞后”“未启动”等。`,
    sheetMessage: (count) => `有 ${count} 项任务的状态不是约定用语。`,
    advice: "状态用语可在设置中增添；用语一致，才能按状态统计。",
  },
  "status/contradiction": {
    title: "状态与进展矛盾",
    message: ({ status, against, words, percent }) => {
      const light = `状态为“${shorten(status)}”`;
      if (against === "share") return `${light}，完成率却是 ${percent ?? 0}%，请核对。`;
      if (against === "deadline") return `${light}，但时限 ${words} 已过，请核对。`;
      if (against === "results") return `${light}，进展却写着“${shorten(words)}”，请核对。`;
      if (against === "figures" && percent === null) return `${light}，而目标数均已达到（“${shorten(words)}”），请核对。`;
      return `${light}，进展却写着“${shorten(words)}”，看不出已经完成，请核对。`;
    },
    sheetMessage: (count) => `有 ${count} 项任务的状态与进展矛盾。`,
    advice: "状态、完成率和进展说的应是一回事；以实际情况为准，改正其中不符的一处。",
  },
  "status/percent-range": {
    title: "完成率超出范围",
    message: ({ percent }) =>
      percent < 0 ? `完成率为 ${percent}%，小于 0，请改正。` : `完成率为 ${percent}%，超过 100%，又未写明超额完成，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的完成率超出范围。`,
    advice: "完成率在 0 到 100% 之间；确有超额的，请在进展中写明目标数和完成数。",
  },
};
