/**
 * Whether a time in prose is that of what the progress carries out, answers or builds on, and not of the progress itself:
 * 根据5月20日会议精神, 针对3月省委督查组反馈问题, 对5月份督查发现的37个问题, 继5月承办大会后.
 */

import { matchAt } from "./folded-text";
import { SOURCE_BEHIND, SOURCE_BETWEEN } from "./promise-words";

const CLAUSE_END = /[,。;:!?\n]/;
const LONGEST_BEFORE = 24;
const LONGEST_BEHIND = 40;

/** What others asked for, found or held. */
const SOURCE = "会议|例会|调度会|大会|精神|部署|要求|督查|督察|督导|巡察|巡视|审计|考核|暗访|反馈|批示|指示|交办|通报|通知|文件|发现|指出|提出|下发|下达|印发|出台|召开";
/** 根据, with no source of its own before the time: 根据市委部署6月18日召开动员会 tells when it was held. */
const CARRIES_OUT = new RegExp(`(?:根据|按照?|依据|依照|遵照|落实|贯彻|对照|针对|围绕|(?:^|已|逐[项条个一])对)(?:(?!${SOURCE}|计划|方案|规定|安排|意见)[^])*$`);
/** A source behind the time, where no act of one's own stands between: not 结合实际6月10日开展检查. */
const OF_SOURCE = new RegExp(`^(?!(?:已|均|完成|开展|组织|推进|建成|新增|整改|对|赴|就|进行)|(?:召开|举办|印发|出台|制定|下发)(?![^,。;]{0,30}的))[^,。;]{0,30}?(?:${SOURCE})`);
/** 5月督查发现的37个问题: found then, put right since. */
const FOUND_THEN = /^[^,。;]{0,16}(?:发现|反馈|通报|交办|指出|移交|排查出|查出)的[^,。;]{0,10}(?:问题|隐患|事项|线索|任务|案件|不足)/;
/** 继5月…后, 在7月底前…的基础上. */
const BUILDS_ON: readonly (readonly [before: RegExp, behind: RegExp])[] = [[/继(?!续)[^,。;]{0,8}$/, /[^提]后$/], [/在[^,。;]{0,8}$/, /基础上$/]];

/** The words of the clause before `at`, as far as a date in it can be judged by them. */
export function clauseBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < LONGEST_BEFORE && !CLAUSE_END.test(text.charAt(from - 1))) from -= 1;
  return text.slice(from, at);
}

/** The words of the clause behind `at`, no more than `longest`. */
export function clauseBehind(text: string, at: number, longest: number): string {
  let to = at;
  while (to < text.length && to - at < longest && !CLAUSE_END.test(text.charAt(to))) to += 1;
  return text.slice(at, to);
}

/** @param text folded, names of documents masked; the time stands from `from` to `to`. */
export function isTimeOfSource(text: string, from: number, to: number): boolean {
  const before = clauseBefore(text, from);
  if (matchAt(SOURCE_BEHIND, text, to) !== null && SOURCE_BETWEEN.test(before)) return true;
  const behind = clauseBehind(text, to, LONGEST_BEHIND);
  if (CARRIES_OUT.test(before) && OF_SOURCE.test(behind)) return true;
  return FOUND_THEN.test(behind) || BUILDS_ON.some(([one, other]) => one.test(before) && other.test(behind));
}
