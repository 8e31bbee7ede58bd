/** Pairs of a sentence in which all of something is done: 75 项事例，已全部解决. */

import { allDone, allResults, handling } from "./figure-words";
import { counts, countsAlong, likeness, pairAlone, scaleOf, type Reading } from "./pair";
import type { Told } from "./told";
import { bare } from "./told-role";

/** 除东区 3 栋外均已完成: just these are not. */
const excepted = /除(?![险尘臭草雪冰害湿了])[^，。；]{1,20}外/;

/** 75 项事例，已全部解决: what is done wholly. */
export function pairAllDone(reading: Reading): void {
  const { told, clauses, text } = reading;
  let c = 0;
  let m = 0;
  for (const found of text.matchAll(allDone)) {
    const at = found.index;
    const behind = text.slice(at + found[0].length, at + found[0].length + 10);
    const result = resultIn(behind);
    if (result === null) continue;
    while ((clauses[c]?.end ?? Infinity) < at) c++;
    const clause = clauses[c];
    if (!clause || clause.bracketed) continue;
    const end = at + found[0].length + result;
    while ((told[m]?.span[0] ?? Infinity) < end) m++;
    if (told[m]?.clause === c) continue;
    // 20 个公园全部开工，建成 13 个: all have begun, and what is done of them is told behind. 均超额完成 is more than all.
    if (/超额/.test(text.slice(at, end)) || (hasBegun.test(text.slice(at, end)) && doneBehind(told, m))) continue;
    // 100% is a number itself.
    const last = (told[m - 1]?.span[0] ?? -1) >= at ? m - 2 : m - 1;
    pairWhole(reading, last, c, clause.start, at, end);
  }
}

const hasBegun = /(?:开工|启动|动工|进场)$/;

function doneBehind(told: readonly Told[], m: number): boolean {
  const [base, next] = [told[m - 1], told[m]];
  return base !== undefined && next !== undefined && countsAlong(next, base) && next.role === "done" && next.amount < base.amount;
}

function resultIn(behind: string): number | null {
  const clause = behind.split(/[，。；：、\n]/)[0] ?? "";
  for (const result of allResults) {
    const at = clause.indexOf(result);
    // 均达到序时进度 says that work goes on in time.
    if (result === "达到" && /序时|进度|时序/.test(clause)) continue;
    if (at >= 0 && at <= 4 && !/未|不|正在|没/.test(clause.slice(0, at)) && !/[后前]$/.test(clause) && !/^之?(?:后|前(?!期))/.test(clause.slice(at + result.length))) return at + result.length;
  }
  return null;
}

function pairWhole(reading: Reading, m: number, c: number, clauseStart: number, at: number, end: number): void {
  const { told, text } = reading;
  let last = m;
  // Numbers in brackets and quotes between are asides.
  while (told[last]?.bracketed || told[last]?.quoted) last--;
  const base = told[last];
  if (!base || base.sentence !== reading.clauses[c]?.sentence || !counts(base) || reading.actuals.has(last) || reading.targets.has(last)) return;
  if (base.role === "done" || base.role === "activity" || base.role === "planned" || base.role === "remaining" || base.role === "ongoing" || base.role === "part") return;
  const from = base.clause === c ? base.span[1] : clauseStart;
  const between = text.slice(from, at);
  const subject = bare(between).replace(/^[^\u4e00-\u9fa5]+/, "");
  if (/未|不|没有/.test(between.slice(-6))) return;
  if (excepted.test(text.slice(base.span[0] - base.lead.length, at))) return;
  const told0 = base.lead + base.noun + base.words + base.trail;
  const own = base.clause === c || subject === "" || likeness(subject, told0) > 0;
  if (!own && !(handling.test(subject) && base.role === "total" && !/发现|存在|查出|检出/.test(text.slice(base.span[1], at)))) return;
  const group = wholeOfSplit(told, last) ?? groupOf(told, last);
  const amount = group.reduce((sum, i) => sum + (told[i]?.amount ?? 0), 0);
  const first = told[group[0] ?? last] ?? base;
  const value = amount / scaleOf(first);
  pairAlone(reading, group[0] ?? last, { target: value, actual: value, measure: first.measure, end });
  for (const i of group) {
    reading.actuals.add(i);
    reading.targets.add(i);
  }
}

/** 发现隐患 215 处，现场整改 187 处，限期整改 28 处，均已整改: all of them are the 215 that were split. Its place, or null. */
function wholeOfSplit(told: readonly Told[], last: number): number[] | null {
  const part = told[last];
  let sum = part?.amount ?? 0;
  for (let i = last - 1; part && i >= last - 6; i--) {
    const each = told[i];
    if (!each || !countsAlong(each, part)) return null;
    if (i < last - 1 && each.role === "total" && each.amount === sum) return [i];
    sum += each.amount;
  }
  return null;
}

/** 包括 13 件建议及 12 件提案: the numbers of one list and unit. */
function groupOf(told: readonly Told[], last: number): number[] {
  const group = [last];
  for (let i = last; i > 0 && told[i]?.listed && told[i - 1]?.unit === told[last]?.unit && told[i - 1]?.clause === told[last]?.clause; i--) group.unshift(i - 1);
  return group;
}
