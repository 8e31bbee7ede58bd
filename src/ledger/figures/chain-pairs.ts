/** Pairs of a sentence: a total or target, and after it what of it is done or left. */

import { fit } from "./base-fit";
import { addsNew, doneRate, foundThere, partialPeriod, pipeline, reachesAll, stock, surveyed, whollyOver } from "./figure-words";
import { counts, countsAlong, isCount, lastPlace, likeness, pairAlone, pairUp, scaleOf, tellsPeriod, type Reading } from "./pair";
import { familyOf } from "./stages";
import type { Told } from "./told";
import { verbsIn } from "./verbs";

const lookBack = 16;
const canBeBase = new Set<Told["role"]>(["target", "total", "bare", "work"]);

/** 正在培育, 正在洽谈: nobody knows how many of them will come. */
const stillCourted = /培育|洽谈|对接|跟踪|谋划|储备|申报|争取/;
/** Steps that end a work. */
const atTheEnd = /竣工|完工|投用|投入使用|交付|验收|通车|投运|入驻|入住|销号|办结/;
/** What is spent in one year is no share of what a project costs in all. */
const currentYear = /今年|本年|当年|年内|年度|上半年|季度|\d{1,2}[ ]*[-—–~至][ ]*\d{1,2}[ ]*月/;

/** 涉及 1214 户，已完成签约 690 户: every actual with the total or target that it belongs to. */
export function pairChains(reading: Reading): void {
  const { told } = reading;
  /** The base that the last actual of a chain and unit was paired with. */
  const running = new Map<string, number>();
  /** The verbs of the actuals that a base has already. */
  const verbsOf = new Map<number, Set<string>>();
  told.forEach((actual, a) => {
    if (reading.actuals.has(a) || reading.targets.has(a) || !counts(actual)) return;
    if ((actual.role !== "done" && actual.role !== "work") || partialPeriod.test(actual.lead)) return;
    const pair = (t: number): void => {
      const verbs = verbsOf.get(t) ?? new Set();
      pairUp(reading, t, a);
      verbsOf.set(t, verbs.add(actual.verb));
    };
    /** Of one verb only the first number, or the cumulative one, counts. */
    const pairOnce = (t: number): void => {
      if (!verbsOf.get(t)?.has(actual.verb)) pair(t);
      else if (/累计/.test(actual.lead)) supersede(reading, t, a);
    };
    const shared = baseByShare(reading, actual, a);
    if (shared !== null) return pair(shared);
    const key = `${actual.chain}/${actual.unit}`;
    const same = running.get(key);
    if (same !== undefined && actual.words === "" && actual.verb !== "" && !someBaseBetween(told, same, a, actual)) {
      const verbs = [...(verbsOf.get(same) ?? [])];
      const stage = actual.role === "done" || familyOf([...verbs, actual.verb]) !== null;
      if (stage || told[same]?.role === "target") return stage || verbs.includes(actual.verb) ? pairOnce(same) : undefined;
    }
    const t = baseFor(reading, actual, a);
    if (t === null || (reading.targets.has(t) && !verbsOf.has(t)) || isLaterPart(reading, t, a)) return;
    pairOnce(t);
    if (reading.actuals.has(a)) running.set(key, t);
  });
}

/** 9 座尾矿库中，销号 5 座，治理完成 3 座，1 座正在施工: parts that make up the whole, of which this is not the first that is done. */
function isLaterPart({ told, actuals }: Reading, t: number, a: number): boolean {
  const base = told[t];
  if (!base || base.role === "target") return false;
  const parts = told.slice(t + 1, a + 6).filter((each) => countsAlong(each, base));
  const isEarlier = told.slice(t + 1, a).some((each, i) => countsAlong(each, base) && (each.role === "done" || each.role === "bare") && !actuals.has(t + 1 + i));
  return isEarlier && parts.reduce((sum, each) => sum + each.amount, 0) === base.amount;
}

/** 今年建成 12 个，累计建成 60 个: of one verb's numbers the cumulative one is the actual. */
function supersede(reading: Reading, t: number, a: number): void {
  const [base, actual] = [reading.told[t], reading.told[a]];
  if (!base || !actual) return;
  const at = lastPlace(reading.pairs, (pair) => pair.base === t && pair.verb === actual.verb);
  if ((reading.pairs[at]?.actual ?? Infinity) * scaleOf(base) >= actual.amount) return;
  reading.pairs.splice(at, 1);
  pairUp(reading, t, a);
}

/** 已完成 33 个（目标 40 个）; 累计建成 33 个，年度目标 40 个: a target told after its actual. */
export function pairLateTargets(reading: Reading): void {
  const { told } = reading;
  told.forEach((target, t) => {
    const a = t - 1;
    const actual = told[a];
    if (!actual || !isCount(actual) || !isCount(target) || actual.unit !== target.unit || actual.chain !== target.chain || target.clause - actual.clause > 1) return;
    if (isDoneOf(actual, target) && !reading.actuals.has(t) && !reading.targets.has(a)) return pairUp(reading, a, t);
    if (target.role !== "target" || reading.actuals.has(a) || reading.targets.has(t)) return;
    if (surpasses(actual, target)) return pairUp(reading, t, a);
    if (actual.role !== "done" && !(actual.role === "work" && rightBehind(reading.text, actual, target))) return;
    const next = told[t + 1];
    if (target.bracketed ? plansOtherStep(actual, target) : next?.chain === target.chain && next.unit === target.unit) return;
    if (likeness(target.words, actual.lead + actual.noun + actual.words) > 0 && !/不/.test(target.lead)) pairUp(reading, t, a);
  });
}

/** 淘汰货车 2360 辆，超额完成省定任务 2100 辆 */
function surpasses(actual: Told, target: Told): boolean {
  return (actual.role === "done" || actual.role === "work" || actual.role === "bare") && /超额完成/.test(target.lead) && actual.amount >= target.amount;
}

/** 开工 12 个（计划竣工 8 个）: the bracket plans another step of the work than the one told before it. */
function plansOtherStep(actual: Told, target: Told): boolean {
  const step = target.verb;
  if (verbsIn(step)[0]?.role === "target" || actual.lead.includes(step)) return false;
  return (atTheEnd.test(step) && !atTheEnd.test(actual.lead)) || familyOf([actual.verb, step]) !== null || familyOf([step, actual.verb]) !== null;
}

/** 新建 12.6 公里（计划 20 公里）: the bracket opens right behind the number, and holds the target alone. */
function rightBehind(text: string, actual: Told, target: Told): boolean {
  return /^[ ]*[（(](?:年度|全年|今年)?(?:计划|目标|任务)[^，。；（）()]{0,6}$/.test(text.slice(actual.span[1], target.span[0])) && /^[）)]/.test(text.slice(target.span[1]));
}

/** 建设充电桩 300 个（已完成 120 个） */
function isDoneOf(base: Told, actual: Told): boolean {
  if (!actual.bracketed || base.bracketed || actual.role !== "done" || !/已|完成/.test(actual.lead) || !canBeBase.has(base.role)) return false;
  return actual.amount <= base.amount && likeness(actual.words, base.lead + base.noun + base.words) > 0;
}

/** Is there a base of the same chain and unit between an earlier base and the actual? */
function someBaseBetween(told: readonly Told[], base: number, a: number, actual: Told): boolean {
  return told.slice(Math.max(base + 1, a - lookBack), a).some((each) => countsAlong(each, actual) && (each.role === "total" || each.role === "target" || each.role === "bare"));
}

/** The numbers before an actual that could be what it is measured against, the nearest first. */
function* basesBefore({ told }: Reading, actual: Told, a: number): Generator<{ readonly base: Told; readonly t: number }> {
  for (let t = a - 1; t >= a - lookBack; t--) {
    const base = told[t];
    if (base && base.unit === actual.unit && counts(base)) yield { base, t };
  }
}

function baseFor(reading: Reading, actual: Told, a: number): number | null {
  let best: { readonly t: number; readonly score: number } | null = null;
  for (const { base, t } of basesBefore(reading, actual, a)) {
    const score = canBeBase.has(base.role) && !reading.actuals.has(t) ? fit(base, actual) : 0;
    if (score <= (best?.score ?? 0)) continue;
    if (!mayBeWhole(reading, base, actual, a) || (actual.amount < base.amount && tellsPeriod(reading.text, actual, base.span[1]))) continue;
    best = { t, score };
  }
  return best?.t ?? null;
}

/** The number that the share behind an actual says it is a part of; null where none agrees. */
function baseByShare(reading: Reading, actual: Told, a: number): number | null {
  const share = reading.told[a + 1];
  if (share?.measure !== "%" || share.kind !== "share" || share.chain !== actual.chain || share.clause - actual.clause > 1) return null;
  for (const { base, t } of basesBefore(reading, actual, a)) {
    if (base.amount <= actual.amount || !sharedOf(reading.text, base, actual, share)) continue;
    if (base.role === "done" || (canBeBase.has(base.role) && mayBeWhole(reading, base, actual, a))) return t;
  }
  return null;
}

/** 累计完成投资 4.3 亿元，占总投资的 63.2%: the share told right behind an actual says of which number it is a part. */
function sharedOf(text: string, base: Told, actual: Told, share: Told): boolean {
  const name = text.slice(share.clauseStart, share.span[0]);
  const off = Math.abs((actual.amount / base.amount) * 100 - share.value);
  // 到位专项债 4.5 亿元，拨付 3.97 亿元，支出进度 88.2%
  if (doneRate.test(name) && actual.clause > base.clause) return off < 0.06;
  return off < 0.6 && /占|为|完成/.test(name) && [base.verb, base.noun].some((word) => word.length > 1 && share.lead.includes(word));
}

/** A target is a whole; a stock, a pipeline, what is done already and what the actual adds to are none. */
function mayBeWhole({ told, text }: Reading, base: Told, actual: Told, a: number): boolean {
  if (/原(?:计划|定|目标)/.test(base.lead)) return false;
  if (base.role === "target") return true;
  const before = text.slice(Math.max(base.clauseStart, base.span[0] - 40), base.span[0]);
  if (pipeline.test(base.lead + base.noun) || whollyOver.test(base.trail)) return false;
  if (base.role !== "work" && addsNew.test(actual.lead) && !/已新/.test(actual.lead)) return false;
  if (base.verb === "总投资" && currentYear.test(actual.lead)) return false;
  if (!stock.test(before) && (!surveyed.test(base.verb) || foundThere.test(base.lead + base.noun + base.trail))) return true;
  return reachesAll.test(actual.lead + actual.trail) || told.slice(a + 1, a + 5).some((each) => each.role === "remaining" && countsAlong(each, base));
}

/** 已完成 27 处，剩余 12 处; 完成 13 片，正在推进 2 片: the target is their sum where none is told. */
export function pairRemaining(reading: Reading): void {
  reading.told.forEach((rest, r) => {
    if (!counts(rest) || (rest.role !== "remaining" && rest.role !== "ongoing")) return;
    const before = reading.told.slice(Math.max(0, r - 4), r);
    const place = lastPlace(before, (each) => countsAlong(each, rest));
    const a = r - before.length + place;
    if (before[place]?.role === "done" && !reading.actuals.has(a)) pairDoneAndRest(reading, before[place], a, rest, r);
  });
}

function pairDoneAndRest(reading: Reading, done: Told, a: number, rest: Told, r: number): void {
  const { told } = reading;
  const from = Math.max(0, a - lookBack);
  const t = from + lastPlace(told.slice(from, a), (each) => countsAlong(each, done) && canBeBase.has(each.role));
  const base = told[t];
  if (base && t >= from) {
    // 经核实属实 52 个，已拆除 47 个，剩余 5 个: what is done and left adds up to the number told last before.
    if (rest.role === "remaining" && done.amount + rest.amount === base.amount && !reading.targets.has(t)) pairUp(reading, t, a);
    return;
  }
  if (told.slice(r + 1, r + 5).some((each) => countsAlong(each, rest) && each.role === rest.role)) return;
  if (rest.role === "ongoing" ? !sameNoun(done, rest) || stillCourted.test(rest.lead + rest.trail) : !sameWords(done, rest)) return;
  pairAlone(reading, a, { target: done.value + rest.amount / scaleOf(done), actual: done.value, end: rest.span[1] });
}

/** Do what is done and what is left speak of the same things, as far as either says? */
function sameWords(done: Told, rest: Told): boolean {
  return done.words === "" || rest.words === "" || likeness(rest.words.replace(/^.*(?:剩余|未)/, ""), done.words) > 0 || likeness(done.words, rest.words) > 0;
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
