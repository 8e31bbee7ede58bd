/** The words of a status column, and what they mean. A setting; these are the defaults. */

/** What a status says. `unfinished` and `adjusted` are known words that leave the state open. */
export type StatusMeaning = "done" | "on-track" | "ahead" | "behind" | "not-started" | "long-running" | "adjusted" | "cancelled" | "unfinished";

/** The office's words by meaning; compared without case, spaces, brackets and punctuation. */
export type StatusWords = { readonly [M in StatusMeaning]: readonly string[] };

export const defaultStatusWords: StatusWords = {
  done: [
    "已完成", "完成", "办结", "已办结", "销号", "已销号", "提前完成", "超额完成", "按期完成", "按时完成", "如期完成", "全部完成", "已全部完成", "已竣工", "已完工", "已结项", "已落实", "完成销号", "√", "✓", "✔",
    "Done", "Complete", "Completed", "Finished", "Closed",
  ],
  "on-track": [
    "正常推进", "达进度", "达序时", "达到序时", "达到序时进度", "达序时进度", "按序时推进", "按序时进度推进", "序时推进", "推进中", "进行中", "正在推进", "正在进行", "按计划推进", "有序推进", "顺利推进",
    "正常", "办理中", "在办", "实施中", "建设中", "绿灯", "绿", "绿牌", "🟢", "On track", "In progress", "Ongoing", "Green", "Active",
  ],
  ahead: ["超进度", "超序时", "超序时进度", "快于序时", "快于序时进度", "提前", "Ahead", "Ahead of schedule"],
  behind: [
    "滞后", "进度滞后", "欠进度", "未达序时", "未达序时进度", "未达进度", "慢于序时", "慢于序时进度", "逾期", "已逾期", "逾期未完成", "延期", "超期", "超期未完成", "进展缓慢", "推进缓慢",
    "红灯", "红", "红牌", "黄灯", "黄", "黄牌", "🔴", "🟡", "Behind", "Behind schedule", "Delayed", "At risk", "Overdue", "Late", "Red", "Yellow", "Amber", "Blocked",
  ],
  "not-started": ["未启动", "未开始", "尚未启动", "尚未开始", "未开工", "未开展", "待启动", "待开工", "Not started", "To do", "Pending"],
  "long-running": ["长期", "持续", "长期坚持", "持续推进", "常态化", "长期推进", "长期任务", "Long-running", "Continuous"],
  adjusted: ["已调整", "调整", "申请调整", "Adjusted", "Changed"],
  cancelled: ["取消", "已取消", "终止", "已终止", "暂停", "暂缓", "中止", "Cancelled", "Canceled", "Stopped", "On hold"],
  unfinished: ["未完成", "部分完成", "基本完成", "阶段性完成", "蓝灯", "蓝", "蓝牌", "🔵", "Blue", "Partly done", "Incomplete"],
};

const asKeys = new WeakMap<StatusWords, Map<string, StatusMeaning>>();

function key(word: string): string {
  return word
    .toLowerCase()
    .replace(/[（(][^（()）]{0,20}[)）]/g, "")
    .replace(/[\s\p{P}_]/gu, "");
}

/**
 * What a status cell means; null where the word is none of the office's, or the cell is blank.
 * @param text the cell as shown. A remark in brackets is left aside (已完成（6月）).
 */
export function readStatus(text: string | undefined, words: StatusWords = defaultStatusWords): StatusMeaning | null {
  let keys = asKeys.get(words);
  if (!keys) {
    keys = new Map();
    for (const [meaning, list] of Object.entries(words) as [StatusMeaning, readonly string[]][]) for (const word of list) keys.set(key(word) || word, meaning);
    asKeys.set(words, keys);
  }
  const written = (text ?? "").trim();
  return keys.get(key(written) || written) ?? keys.get(written) ?? null;
}
