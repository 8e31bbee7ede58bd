/** How well a number that is told as done fits a total or target before it. */

import { already } from "./figure-words";
import { likeness } from "./pair";
import { familyOf, stageFamilies } from "./stages";
import type { Told } from "./told";

/** Units that count anything: they do not show that two numbers count the same. */
const everyday = new Set(["个", "项", "件", "处", "次", "人", "名", "家", "份", "%", ""]);
const nameOfWork = /(?:施工|改造|建设|安装|整治|绿化|造林|走访|铺设|修缮|拆除|验收|签约|清理|更新|种植|治理)$/;

/** How well an actual fits a base: 0 not at all, more is better. */
export function fit(base: Told, actual: Told): number {
  if (base.clause === actual.clause && actual.listed) return 0;
  const staged = stageFamilies.some((family) => family.nested && familyOf([base.verb, actual.verb]) === family);
  if (base.role !== "target" && (actual.amount > base.amount || (actual.role === "work" && !staged))) return 0;
  if (base.role === "work" && !already.test(actual.lead) && !/已/.test(actual.trail)) return 0;
  if (actual.amount > base.amount * 20) return 0;
  if (base.role === "work" && actual.words !== "" && likeness(actual.words, base.words) < 0.5) return 0;
  // A verb that is told again (新增 30 个，累计新增 300 个) tells two periods, not a part and its whole.
  if (base.role !== "target" && base.verb === actual.verb && base.verb !== "") return 0;
  const alike = likeness(actual.words, base.lead + base.noun + base.words);
  if (base.chain === actual.chain) {
    if (actual.words === "") return base.role === "target" ? 0.65 : base.role === "total" ? 0.6 : base.words === "" ? 0.4 : 0.55;
    if (alike >= 0.3) return 0.5 + alike;
    // 8 条断头路中，东环路等 5 条已通车: the head names what all of them are, and names stand for all that is told of them.
    if (base.role === "total" && actual.role === "done" && actual.verb === "" && actual.clause > base.clause && /中[ ]*$/.test(base.trail) && /等[ ]*$|、/.test(actual.lead)) return 0.45;
    // 年度目标 8 亿元，累计完成投资 9 亿元: the target has no noun of its own.
    if (base.role === "target" && base.words === "" && base.noun === "" && actual.clause - base.clause === 1 && actual.role === "done") return 0.4;
    // 居民楼 18 栋，已完成外墙施工 11 栋: a telling unit and a name of work stand for the noun.
    return base.role !== "work" && actual.clause - base.clause === 1 && !everyday.has(actual.unit) && actual.trail.trim() === "" && nameOfWork.test(actual.lead.trim()) ? 0.4 : 0;
  }
  if (actual.words === "") return base.role === "target" && actual.chain - base.chain <= 2 ? 0.3 : 0;
  return alike >= 0.99 && actual.words.length >= 2 && (base.role === "target" || base.role === "total") ? 0.5 + alike : alike >= 0.5 && base.role === "target" ? 0.3 : 0;
}
