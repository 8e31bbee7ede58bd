import type { ParameterTexts } from "./parameter-texts";

export const parametersZhCN: ParameterTexts = {
  "task/duplicate": {
    share: { name: "相同比例", meaning: "两项工作内容相同的字达到这一比例、数字又一致，就视为重复；1 为完全相同。", unit: "" },
  },
  "task/reference-missing": {
    share: { name: "注明来源的比例", meaning: "注明来源的任务超过这一比例，才提示其余任务缺来源。", unit: "" },
  },
  "deadline/due-soon": {
    days: { name: "提前天数", meaning: "离时限还有这么多天或更少时提示，含当天。", unit: "天" },
  },
  "progress/placeholder": {
    words: { name: "空话用语", meaning: "整格只有其中一个用语时提示；空格、标点和大小写不计。", unit: "" },
  },
  "progress/stale": {
    days: { name: "有效天数", meaning: "最新进展距填报截止日超过这么多天，就算过期。", unit: "天" },
  },
  "progress/repeats-other-task": {
    least: { name: "最少字数", meaning: "不到这么多字的进展，相同也不提示；标点和空格不计。", unit: "字" },
  },
  "progress/no-result": {
    share: { name: "做法和态度的比例", meaning: "没有成效、而做法和态度的分句达到这一比例时提示。", unit: "%" },
  },
  "progress/vague": {
    perFact: { name: "每件事实抵消的笼统词", meaning: "写明一件事实，可以容许这么多个笼统词。", unit: "个" },
    least: { name: "最少笼统词", meaning: "笼统词不到这么多个，不提示。", unit: "个" },
  },
  "progress/copies-task": {
    characters: { name: "连续相同字数", meaning: "与工作内容连续相同的汉字达到这么多个时提示。", unit: "字" },
  },
  "progress/length": {
    minimum: { name: "最少字数", meaning: "进展不到这么多字时提示。", unit: "字" },
    maximum: { name: "最多字数", meaning: "中文进展超过这么多字时提示。", unit: "字" },
    latinMaximum: { name: "英文最多字符", meaning: "英文进展超过这么多个字母和符号时提示。", unit: "个" },
  },
  "progress/behind-schedule": {
    points: { name: "容许落后", meaning: "落后于时间进度超过这么多个百分点时提示。", unit: "个百分点" },
    errorPoints: { name: "严重落后", meaning: "落后超过这么多个百分点时，由提醒升为错误。", unit: "个百分点" },
  },
  "progress/no-reason": {
    points: { name: "容许落后", meaning: "完成率落后于时间进度超过这么多个百分点，就应写明原因。", unit: "个百分点" },
  },
  "progress/nearly-unchanged": {
    synonyms: { name: "近义词", meaning: "每行一组，用“/”隔开；同组的词互换，不算新内容。", unit: "" },
    share: { name: "相同比例", meaning: "除去日期、空格和近义词后，相同的字达到这一比例时提示；1 为完全相同。", unit: "" },
  },
  "status/percent-range": {
    most: { name: "已完成任务的上限", meaning: "状态为已完成的任务，完成率不超过这一数值的，不提示。", unit: "%" },
  },
};
