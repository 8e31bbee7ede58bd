/** Pairs of a sentence: a total or target, and after it what of it is done or left. */

import { addsNew, already, doneRate, foundThere, partialPeriod, pipeline, reachesAll, stock, surveyed, whollyOver } from "./figure-words";
import { counts, likeness, pairAlone, pairUp, tellsPeriod, type Reading } from "./pair";
import { familyOf, stageFamilies } from "./stages";
import type { Told } from "./told";
import { verbsIn } from "./verbs";

const lookBack = 16;
const canBeBase = new Set<Told["role"]>(["target", "total", "bare", "work"]);

/** Units that count anything: they do not show that two numbers count the same. */
const everyday = new Set(["个", "项", "件", "处", "次", "人", "名", "家", "份", "%", ""]);
/** 正在培育, 正在洽谈: nobody knows how many of them will come. */
const stillCourted = /培育|洽谈|对接|跟踪|谋划|储备|申报|争取/;
/** Steps that end a work. */
const atTheEnd = /竣工|完工|投用|投入使用|交付|验收|通车|投运|入驻|入住|销号|办结/;
/** What is spent in one year is no share of what a project costs in all. */
const currentYear = /今年|本年|当年|年内|年度|上半年|季度|\d{1,2}[ ]*[-—–~至][ ]*\d{1,2}[ ]*月/;
const nameOfWork = /(?:施工|改造|建设|安装|整治|绿化|造林|走访|铺设|修缮|拆除|验收|签约|清理|更新|种植|治理)$/;

/** 涉及 1214 户，已完成签约 690 户: every actual with the total or target that it belongs to. */
export function pairChains(reading: Reading): void {
  const { told } = reading;
  /** The base that the last actual of a chain and unit was paired with. */
  const running = new Map<string, number>();
  /** The verbs of the actuals that a base has already. */
  const verbsOf = new Map<number, string[]>();
  const pair = (t: number, a: number, verb: string): void => {
    pairUp(reading, t, a);
    verbsOf.set(t, [...(verbsOf.get(t) ?? []), verb].slice(-12));
  };
  told.forEach((actual, a) => {
    if (reading.actuals.has(a) || reading.targets.has(a) || !counts(actual)) return;
    if (actual.role !== "done" && actual.role !== "work") return;
    if (partialPeriod.test(actual.lead)) return;
    const shared = baseByShare(reading, a);
    if (shared !== null) return pair(shared, a, actual.verb);
    const key = `${actual.chain}/${actual.unit}`;
    const same = running.get(key);
    if (same !== undefined && actual.words === "" && actual.verb !== "" && !someBaseBetween(told, same, a, actual) && (told[same]?.role === "target" || nextStage(verbsOf.get(same) ?? [], actual))) {
      const stage = nextStage(verbsOf.get(same) ?? [], actual);
      if (verbsOf.get(same)?.includes(actual.verb)) {
        if (/累计/.test(actual.lead)) supersede(reading, same, a);
      } else if (stage) pair(same, a, actual.verb);
      return;
    }
    const t = baseFor(reading, a);
    if (t === null) return;
    if ((reading.targets.has(t) && !verbsOf.has(t)) || isLaterPart(reading, t, a)) return;
    if (verbsOf.get(t)?.includes(actual.verb)) {
      if (/累计/.test(actual.lead)) supersede(reading, t, a);
      return;
    }
    pair(t, a, actual.verb);
    running.set(key, t);
  });
}

/** 9 座尾矿库中，销号 5 座，治理完成 3 座，1 座正在施工: parts that make up the whole, of which this is not the first that is done. */
function isLaterPart({ told, actuals }: Reading, t: number, a: number): boolean {
  const base = told[t];
  if (!base || base.role === "target") return false;
  const same = (from: number, to: number): Told[] => told.slice(from, to).filter((each) => each.chain === base.chain && each.unit === base.unit && counts(each));
  const before = same(t + 1, a);
  if (!before.some((each) => (each.role === "done" || each.role === "bare") && !actuals.has(told.indexOf(each)))) return false;
  return [...before, ...same(a, a + 6)].reduce((sum, each) => sum + each.amount, 0) === base.amount;
}

/** 今年建成 12 个，累计建成 60 个: of one verb's numbers the cumulative one is the actual. */
function supersede(reading: Reading, t: number, a: number): void {
  const [base, actual] = [reading.told[t], reading.told[a]];
  if (!base || !actual) return;
  const from = Math.max(0, reading.pairs.length - 12);
  const at = reading.pairs.slice(from).findIndex((pair) => pair.base === t && pair.verb === actual.verb && pair.actual !== null && pair.actual * (base.amount / base.value || 1) < actual.amount);
  if (at < 0) return;
  reading.pairs.splice(from + at, 1);
  pairUp(reading, t, a);
}

/** 已完成 33 个（目标 40 个）; 累计建成 33 个，年度目标 40 个: a target told after its actual. */
export function pairLateTargets(reading: Reading): void {
  const { told } = reading;
  told.forEach((target, t) => {
    const a = t - 1;
    const actual = told[a];
    if (actual && pairBracketed(reading, t)) return;
    if (actual && surpasses(actual, target) && !reading.actuals.has(a) && !reading.targets.has(t)) return pairUp(reading, t, a);
    if (!actual || target.role !== "target" || target.kind !== "count" || target.quoted || target.of || !(actual.role === "done" || (actual.role === "work" && rightBehind(reading.text, actual, target))) || actual.kind !== "count" || actual.quoted || actual.of) return;
    if (reading.actuals.has(a) || reading.targets.has(t) || actual.unit !== target.unit || actual.chain !== target.chain || target.clause - actual.clause > 1) return;
    const next = told[t + 1];
    if (!target.bracketed && next && next.chain === target.chain && next.unit === target.unit) return;
    if (target.bracketed && plansOtherStep(actual, target)) return;
    if (likeness(target.words, actual.lead + actual.noun + actual.words) > 0 && !/不/.test(target.lead)) pairUp(reading, t, a);
  });
}

/** 淘汰货车 2360 辆，超额完成省定任务 2100 辆 */
function surpasses(actual: Told, target: Told): boolean {
  const told = actual.role === "done" || actual.role === "work" || actual.role === "bare";
  return told && target.role === "target" && /超额完成/.test(target.lead) && counts(actual) && counts(target) && actual.unit === target.unit && actual.chain === target.chain && target.clause - actual.clause === 1 && actual.amount >= target.amount;
}

/** 开工 12 个（计划竣工 8 个）: the bracket plans another step of the work than the one told before it. */
function plansOtherStep(actual: Told, target: Told): boolean {
  const step = target.verb;
  if (verbsIn(step)[0]?.role === "target" || actual.lead.includes(step)) return false;
  return (atTheEnd.test(step) && !atTheEnd.test(actual.lead)) || familyOf([actual.verb, step]) !== null || familyOf([step, actual.verb]) !== null;
}

/** 新建 12.6 公里（计划 20 公里）: the bracket opens right behind the number, and holds the target alone. */
function rightBehind(text: string, actual: Told, target: Told): boolean {
  return target.bracketed && !actual.bracketed && /^[ ]*[（(](?:年度|全年|今年)?(?:计划|目标|任务)[^，。；（）()]{0,6}$/.test(text.slice(actual.span[1], target.span[0])) && /^[）)]/.test(text.slice(target.span[1]));
}

/** 建设充电桩 300 个（已完成 120 个） */
function pairBracketed(reading: Reading, a: number): boolean {
  const { told } = reading;
  const [base, actual] = [told[a - 1], told[a]];
  if (!base || !actual?.bracketed || base.bracketed || actual.role !== "done" || !/已|完成/.test(actual.lead) || actual.unit !== base.unit || actual.clause - base.clause !== 1) return false;
  if (!canBeBase.has(base.role) || base.kind !== "count" || actual.kind !== "count" || base.quoted || base.of || actual.of || reading.actuals.has(a) || reading.targets.has(a - 1) || actual.amount > base.amount) return false;
  if (likeness(actual.words, base.lead + base.noun + base.words) === 0) return false;
  pairUp(reading, a - 1, a);
  return true;
}

/** After a paired actual a number without words of its own is told of the same base, if done or at a later stage. */
function nextStage(verbs: readonly string[], actual: Told): boolean {
  if (actual.role === "done") return true;
  return familyOf([...verbs, actual.verb]) !== null;
}

/** Is there a base of the same chain and unit between an earlier base and the actual? */
function someBaseBetween(told: readonly Told[], base: number, a: number, actual: Told): boolean {
  for (let i = Math.max(base + 1, a - lookBack); i < a; i++) {
    const each = told[i];
    if (each && each.chain === actual.chain && each.unit === actual.unit && counts(each) && (each.role === "total" || each.role === "target" || each.role === "bare")) return true;
  }
  return false;
}

function baseFor(reading: Reading, a: number): number | null {
  const { told } = reading;
  const actual = told[a];
  if (!actual) return null;
  let best: { t: number; score: number } | null = null;
  for (let t = a - 1; t >= 0 && t >= a - lookBack; t--) {
    const base = told[t];
    if (!base || base.unit !== actual.unit || !counts(base) || !canBeBase.has(base.role) || reading.actuals.has(t)) continue;
    const score = fit(base, actual);
    if (score <= 0 || (best !== null && score <= best.score)) continue;
    if (!mayBeWhole(reading, base, a) || (actual.amount < base.amount && tellsPeriod(reading.text, actual, base.span[1]))) continue;
    best = { t, score };
  }
  return best?.t ?? null;
}

/** The number that the share behind an actual says it is a part of; null where none agrees. */
function baseByShare(reading: Reading, a: number): number | null {
  const actual = reading.told[a];
  if (!actual || reading.told[a + 1]?.kind !== "share") return null;
  for (let t = a - 1; t >= 0 && t >= a - lookBack; t--) {
    const base = reading.told[t];
    if (!base || base.unit !== actual.unit || !counts(base) || base.amount <= actual.amount || !(canBeBase.has(base.role) || base.role === "done")) continue;
    if (sharedOf(reading, base, a) && (base.role === "done" || mayBeWhole(reading, base, a))) return t;
  }
  return null;
}

/** 累计完成投资 4.3 亿元，占总投资的 63.2%: the share told right behind an actual says of which number it is a part. */
function sharedOf({ told, text }: Reading, base: Told, a: number): boolean {
  const [actual, share] = [told[a], told[a + 1]];
  if (!actual || share?.kind !== "share" || share.measure !== "%" || share.chain !== actual.chain || share.clause - actual.clause > 1 || base.amount <= 0) return false;
  const name = text.slice(share.clauseStart, share.span[0]);
  // 到位专项债 4.5 亿元，拨付 3.97 亿元，支出进度 88.2%
  if (doneRate.test(name) && actual.clause > base.clause) return Math.abs((actual.amount / base.amount) * 100 - share.value) < 0.06;
  if (!/占|为|完成/.test(name)) return false;
  const own = [base.verb, base.noun].some((word) => word.length > 1 && share.lead.includes(word));
  return own && Math.abs((actual.amount / base.amount) * 100 - share.value) < 0.6;
}

/** A target is a whole; a stock, a pipeline, what is done already and what the actual adds to are none. */
function mayBeWhole(reading: Reading, base: Told, a: number): boolean {
  const { told, text } = reading;
  const actual = told[a];
  if (!actual) return false;
  if (/原(?:计划|定|目标)/.test(base.lead)) return false;
  if (base.role === "target") return true;
  const before = text.slice(Math.max(base.clauseStart, base.span[0] - 40), base.span[0]);
  if (pipeline.test(base.lead + base.noun) || whollyOver.test(base.trail)) return false;
  if (base.role !== "work" && addsNew.test(actual.lead) && !/已新/.test(actual.lead)) return false;
  if (base.verb === "总投资" && currentYear.test(actual.lead)) return false;
  if (!stock.test(before) && (!surveyed.test(base.verb) || foundThere.test(base.lead + base.noun + base.trail))) return true;
  return reachesAll.test(actual.lead + actual.trail) || told.slice(a + 1, a + 5).some((each) => each.role === "remaining" && each.chain === base.chain && each.unit === base.unit);
}

/** How well an actual fits a base: 0 not at all, more is better. */
function fit(base: Told, actual: Told): number {
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

/** 已完成 27 处，剩余 12 处; 完成 13 片，正在推进 2 片: the target is their sum where none is told. */
export function pairRemaining(reading: Reading): void {
  const { told } = reading;
  told.forEach((rest, r) => {
    if (!counts(rest) || (rest.role !== "remaining" && rest.role !== "ongoing")) return;
    for (let a = r - 1; a >= 0 && a >= r - 4; a--) {
      const done = told[a];
      if (!done || done.chain !== rest.chain || done.unit !== rest.unit || !counts(done)) continue;
      if (done.role !== "done" || reading.actuals.has(a)) return;
      const bases = told.slice(Math.max(0, a - lookBack), a).filter((each) => each.chain === done.chain && each.unit === done.unit && counts(each) && canBeBase.has(each.role));
      if (bases.length > 0) {
        // 经核实属实 52 个，已拆除 47 个，剩余 5 个: what is done and left adds up to the number told last before.
        const base = bases[bases.length - 1];
        if (base && rest.role === "remaining" && done.amount + rest.amount === base.amount && !reading.targets.has(told.indexOf(base))) pairUp(reading, told.indexOf(base), a);
        return;
      }
      if (told.slice(r + 1, r + 5).some((each) => each.chain === rest.chain && each.unit === rest.unit && each.role === rest.role && counts(each))) return;
      if (rest.role === "ongoing" && (!sameNoun(done, rest) || stillCourted.test(rest.lead + rest.trail))) return;
      if (rest.role === "remaining" && rest.words !== "" && done.words !== "" && likeness(rest.words.replace(/^.*(?:剩余|未)/, ""), done.words) === 0 && likeness(done.words, rest.words) === 0) return;
      const end = rest.span[1];
      pairAlone(reading, a, { target: done.value + rest.amount / (done.amount / done.value || 1), actual: done.value, end });
      return;
    }
  });
}

/** 正在推进 2 片: no name of what goes on. */
const goingOnAlone = /^(?:正在?|加快|抓紧|持续)(?:推进|实施|办理|施工|建设)?$/;

function sameNoun(one: Told, other: Told): boolean {
  const [a, b] = [one.noun.replace(goingOnAlone, ""), other.noun.replace(goingOnAlone, "")];
  if (a === "" && b === "") return one.words === other.words.replace(/正在?$/, "");
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared >= Math.min(4, Math.max(a.length, b.length)) && shared >= 2;
}
