import type { DeadlineRule } from "../../rules/catalogue";
import type { TextsOf } from "./rule-texts";
import { shorten } from "./shorten";

const STYLES: Readonly<Record<string, string>> = {
  "cell-date": "日期格式", chinese: "年月日", dots: "圆点", slashes: "斜线", dashes: "短横", digits: "八位数字",
};

export const deadlineZhCN: TextsOf<DeadlineRule> = {
  "deadline/missing": {
    title: "时限空缺",
    message: () => "没有完成时限，表中说明也未统一规定，请补上。",
    sheetMessage: (count) => `有 ${count} 项任务没有完成时限。`,
    advice: "没有时限，就无法判断是否逾期。",
  },
  "deadline/unreadable": {
    title: "时限不明",
    message: ({ text }) => `“${shorten(text)}”看不出是哪一天，请写明日期，或注明“长期”。`,
    sheetMessage: (count) => `有 ${count} 项任务的时限看不出是哪一天。`,
    advice: "时限写成“2021年9月底前”这样，才能据以督办。",
  },
  "deadline/impossible-date": {
    title: "日期不存在",
    message: ({ text }) => `“${shorten(text)}”不是实有的日期，请改正。`,
    sheetMessage: (count) => `有 ${count} 项任务的时限日期不存在。`,
    advice: "检查时不会替您改猜日期，请按原定时限改正。",
  },
  "deadline/overdue": {
    title: "已经逾期",
    message: ({ date, days }) => `时限为 ${date}，已过 ${days} 天，进展中看不出已经完成。`,
    sheetMessage: (count) => `有 ${count} 项任务已经逾期。`,
    advice: "确已完成的，请在进展中写明；未完成的，请写明原因和新的时限。",
  },
  "deadline/due-soon": {
    title: "即将到期",
    message: ({ date, days }) => (days === 0 ? `今天（${date}）到期，进展中看不出已经完成。` : `还有 ${days} 天到期（${date}），进展中看不出已经完成。`),
    sheetMessage: (count) => `有 ${count} 项任务即将到期。`,
    advice: "临近时限的任务，请写明能否按期完成。",
  },
  "deadline/conflict": {
    title: "时限矛盾",
    message: ({ date, other, with: source }) =>
      source === "note" ? `时限 ${date} 晚于说明统一规定的 ${other}，请核对。` : `时限 ${date} 早于开始时间 ${other}，请核对。`,
    sheetMessage: (count) => `有 ${count} 项任务的时限前后矛盾。`,
    advice: "时限应在开始时间之后，且不晚于统一规定。",
  },
  "deadline/mixed-format": {
    title: "日期写法不一",
    message: ({ styles }) => `时限的日期有几种写法（${styles.map((each) => STYLES[each] ?? each).join("、")}），建议统一。`,
    sheetMessage: (count) => `有 ${count} 项任务的日期写法与多数不同，建议统一。`,
    advice: "写法统一，便于排序和筛选。",
  },
};
