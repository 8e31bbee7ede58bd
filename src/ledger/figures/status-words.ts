/** The words of a status column, and what they mean. A setting; these are the defaults. */

import type { StatusQuestion } from "../ledger";
import { statusAnswer } from "./status-question";

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
    "正常", "办理中", "在办", "实施中", "建设中", "绿灯", "绿", "绿牌", "🟢", "On track", "On schedule", "On time", "In progress", "Ongoing", "Green", "Active",
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

/** What a status tells of by its verb: 已答复, 未销号, 整改中. */
const ACT = "(?:完成|办结|答复|办复|回复|整改|销号|落实|化解|解决|处置|验收|交付|结案|结项|兑现|整治|清理|清零)";
const WORK = `(?:${ACT}|办理|推进|实施|研究|协调|建设|施工|审批|审核|攻坚|征求意见)`;
/** Statuses that say what they mean by how they are made, where they are none of the office's words. */
const MADE: readonly (readonly [status: RegExp, meaning: StatusMeaning])[] = [
  [new RegExp(`^(?:尚|还|暂|仍)?未(?:能)?(?:按期|按时|如期|全部|完全)?(?:完成)?${ACT}(?:到位|完毕|完成)?$|^(?:open|not done)$`, "i"), "unfinished"],
  [new RegExp(`^(?:均已|已|全部|已全部|均|按期|按时|如期|提前)(?:按期|按时|如期|提前)?(?:完成)?${ACT}(?:到位|完毕|完成)?$|^${ACT}(?:到位|完毕|完成)$|^完成${ACT}$`), "done"],
  [new RegExp(`^(?:正在?|持续|加快|抓紧)${WORK}(?:中|之中)?$|^${WORK}(?:中|之中)$`), "on-track"],
  [new RegExp(`^(?:已)?(?:逾期|超期|延期|滞后)后?(?:已)?(?:全部)?${ACT}(?:到位|完毕)?$`), "done"],
  [new RegExp(`^(?:正|正在|目前)?(?:正常|有序|稳步|顺利|平稳|扎实|积极|全力|按期|按时|按序|按计划|按要求)+(?:${WORK}|开展|进行)(?:中|之中)?$`), "on-track"],
  [new RegExp(`^(?:需|须)?(?:长期|常态化?|持续|长效)(?:${WORK}|开展|坚持|进行|巩固|保持)+$`), "long-running"],
  [/^(?:工作|工程|整体|总体)?(?:进度|进展)?(?:已|略有?|稍有?|轻微|有所|较|明显|严重|大幅){0,2}(?:滞后|落后)(?:于)?(?:序时|时序|计划|时间|既定|预期)?(?:进度|要求|计划)?$/, "behind"],
  [/^(?:尚|还)?未(?:能)?(?:达到?|完成|按)(?:了)?(?:时序|序时|计划|预期)?进度(?:要求|推进)?$/, "behind"],
  [/^(?:已)?达到?时序进度(?:要求)?$|^按时序进度推进$/, "on-track"],
];

/**
 * What a status cell means; null where that cannot be told, or the cell is blank. The office's words go before all.
 * @param text the cell as shown. A remark in brackets is left aside (已完成（6月）).
 * @param asks what the column's header asks to be answered by yes or no.
 */
export function readStatus(text: string | undefined, words: StatusWords = defaultStatusWords, asks?: StatusQuestion): StatusMeaning | null {
  let keys = asKeys.get(words);
  if (!keys) {
    keys = new Map();
    for (const [meaning, list] of Object.entries(words) as [StatusMeaning, readonly string[]][]) for (const word of list) keys.set(key(word) || word, meaning);
    asKeys.set(words, keys);
  }
  const written = (text ?? "").trim();
  const answer = asks ? statusAnswer(written, asks) : null;
  return answer ?? readWord(written, keys) ?? readTwice(written, keys);
}

function readWord(written: string, keys: ReadonlyMap<string, StatusMeaning>): StatusMeaning | null {
  const bare = key(written) || written;
  return keys.get(bare) ?? keys.get(written) ?? MADE.find(([made]) => made.test(bare))?.[1] ?? null;
}

/** Between a Chinese word and a Latin one, and at marks that part words. */
const PARTS = /(?<=[\u4e00-\u9fff)）])[\s/／|]*(?=[A-Za-z])|(?<=[A-Za-z)])[\s/／|]*(?=[\u4e00-\u9fff])|[/／|、，,;；\n]+/;
const GOES_ON: ReadonlySet<StatusMeaning> = new Set(["on-track", "ahead", "long-running"]);

/** 已完成 Done, 绿灯/正常推进: a status told in several words that say the same; null where they differ, or one is unknown. */
function readTwice(written: string, keys: ReadonlyMap<string, StatusMeaning>): StatusMeaning | null {
  const [first, ...others] = written.split(PARTS).map((part) => readWord(part.trim(), keys));
  if (first === undefined || first === null || others.length === 0) return null;
  return others.every((other) => other === first || (other !== null && GOES_ON.has(other) && GOES_ON.has(first))) ? first : null;
}
