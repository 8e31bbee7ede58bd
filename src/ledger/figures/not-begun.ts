/** Whether a point says that its work has not begun, with nothing behind it but why, what is being settled, and what is meant to be done. */

import { notBegun } from "./state-words";

/** 尚未启动， with nothing before it but the work itself. */
const HEAD = /^[^，。；：]{0,16}?[，,]?(?:尚未|还未|暂未|未|没有)[^，。；]{2,10}(?=[，。；])/;
/** 因选址未落实，: the reason may stand first. */
const BECAUSE = /^(?:因|由于|受)[^，。；已]{2,30}，/;
/** A clause that tells a wish, a condition or what is missing: nothing in it is done. */
const TO_COME = /待|预计|计划|拟|力争|确保|争取|尽快|将(?!军)|下一步|有望|未|无法|不足|原定|应于|(?<![目当])前(?:完成|开工|启动)/;
/** What was done all the same, a step, a part, a share: then it is not for these words alone to say. */
const DONE_ALL_THE_SAME =
  /已(?!向|报|上报|申请|申报|提请|请示|函|与|就|多次|列入|纳入)|完成|进场|开工|建成|竣工|投用|了|[一二三四]期|部分|\d+(?:\.\d+)?[%％]|正在(?:施工|建设|实施|改造|安装|铺设|拆除|浇筑)/;

/** @param point its text without spaces. */
export function isNotBegun(point: string): boolean {
  if (notBegun.test(point.replace(BECAUSE, ""))) return true;
  const head = HEAD.exec(point.replace(BECAUSE, ""));
  if (!head || !notBegun.test(head[0])) return false;
  const rest = point.replace(BECAUSE, "").slice(head[0].length).split(/[，。；]/);
  return !rest.some((clause) => !TO_COME.test(clause) && DONE_ALL_THE_SAME.test(clause));
}
