/** The target that the task itself or a target column sets, for actuals that the progress tells alone. */

import { partialPeriod } from "./figure-words";
import { likeness, tellsPeriod, tidy, type Pair, type Reading, startOf, labelOf } from "./pair";
import { familyOf } from "./stages";
import { readTold, type Told } from "./told";
import { sameLevel } from "./title-won";
import { verbsIn } from "./verbs";

/** Words by which a higher level's plan gives each unit below its share. */
const sharedOut = /(?:每个?(?:区|县|街道|乡镇|镇|社区|村|单位|部门)|各(?:区|县|街道|镇|单位|部门))[^，。；]{0,12}$/;

/** More targets than these no task sets: a longer list is a plan pasted into the cell. */
const most = 24;

/** A target set outside the progress. */
export interface SetTarget {
  readonly told: Told;
  readonly from: "task" | "target";
}

/**
 * The targets of a task's text or target column. Of a higher level's plan only what it shares out is the task's own.
 */
export function setTargets(taskText: string, targetText: string | undefined, higherLevel: boolean): SetTarget[] {
  const targets: SetTarget[] = [];
  if (targetText !== undefined) {
    for (const told of readTold(targetText).told.slice(0, 4 * most)) if (usable(told)) targets.push({ told, from: "target" });
  }
  const read = readTold(taskText);
  for (const told of read.told.slice(0, 4 * most)) {
    if (!usable(told) || told.role === "part" || told.bound === "at-most") continue;
    if (isLevelNow(read.text, told)) continue;
    if (higherLevel && !sharedOut.test(read.text.slice(Math.max(told.clauseStart, told.span[0] - 24), told.span[0]))) continue;
    if (!targets.some((each) => each.told.unit === told.unit && each.told.amount === told.amount)) targets.push({ told, from: "task" });
  }
  return targets.slice(0, most);
}

/** 床位由 600 张增至 800 张: a level as it is and as it shall be, of which what is added is no share. */
function isLevelNow(text: string, { span, clauseStart, clauseEnd }: Told): boolean {
  const clause = text.slice(clauseStart, clauseEnd);
  return /[由从][^，。；]{0,8}\d[^，。；]{0,10}[增提扩升减降缩压][^，。；\d]{0,4}[至到为][^，。；]{0,4}\d/.test(clause) && text.slice(clauseStart, span[1]).search(/[由从]/) >= 0;
}

function usable(told: Told): boolean {
  return !told.quoted && !told.bracketed && told.of === null && told.amount > 0 && (told.kind === "count" || (told.kind === "share" && told.measure === "%"));
}

interface Candidate {
  readonly reading: number;
  readonly at: number;
  readonly told: Told;
}

/**
 * Pairs what the progress's points tell alone with the task's own targets: same unit, fitting words, one answer.
 * Where two actuals fit alike and none is cumulative, neither is taken.
 */
export function pairTaskTargets(readings: readonly Reading[], targets: readonly SetTarget[]): void {
  if (targets.length === 0) return;
  const candidates: Candidate[] = [];
  readings.forEach((reading, r) =>
    reading.told.forEach((told, at) => {
      if (isActual(reading, told, at, targets) || isNamedAmount(reading, told, at, targets)) candidates.push({ reading: r, at, told });
    }),
  );
  const byUnit = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const list = byUnit.get(candidate.told.unit);
    if (list) list.push(candidate);
    else byUnit.set(candidate.told.unit, [candidate]);
  }
  const told = (unit: string, value: number): boolean => readings.some((reading) => reading.pairs.some((pair) => pair.target === value && pair.measure === unit));
  const taken = new Set<Candidate>();
  for (const target of targets) {
    if (told(target.told.measure, target.told.value) || giveRate(readings, target.told) || pairByShare(readings, target.told)) continue;
    const sameUnit = targets.filter((each) => each.told.unit === target.told.unit).length;
    const whole = ({ reading, told: actual }: Candidate): boolean => actual.amount >= target.told.amount || !tellsPeriod(readings[reading]?.text ?? "", actual);
    const free = (byUnit.get(target.told.unit) ?? []).filter((each) => !taken.has(each) && whole(each));
    const kinds = sameUnit === 1 ? kindsOf(free, target.told) : null;
    const best = kinds?.at(-1) ?? bestOf(free, readings.map((each) => each.told), target, sameUnit > 1);
    if (!best) continue;
    const reading = readings[best.reading];
    if (!reading) continue;
    for (const each of kinds ?? [best]) {
      taken.add(each);
      readings[each.reading]?.actuals.add(each.at);
    }
    const amount = (kinds ?? [best]).reduce((sum, { told: { amount: one } }) => sum + one, 0);
    const pair = pairOf(reading, target.told, { ...best.told, amount });
    reading.pairs.push({ ...pair, start: Math.min(pair.start, ...(kinds ?? []).map(({ told: each }) => startOf(each))) });
  }
}

/** Words between a number and the share that it comes to. */
const shareOfGoal = /完成|占|任务|目标|计划|指标|预算|率|进度/;

/** 累计发电 152.4 亿千瓦时，完成年度计划的 84.67%, of 180 that the task asks for: the three numbers agree. */
function pairByShare(readings: readonly Reading[], target: Told): boolean {
  let found = false;
  for (const reading of readings) {
    reading.told.forEach((share, s) => {
      if (share.kind !== "share" || share.measure !== "%" || share.quoted || share.value <= 0 || !shareOfGoal.test(reading.text.slice(share.clauseStart, share.span[0]))) return;
      for (let a = s - 1; a >= 0 && a >= s - 4; a--) {
        const actual = reading.told[a];
        if (!actual || actual.sentence !== share.sentence || actual.unit !== target.unit || actual.kind !== "count" || actual.quoted || actual.of !== null || reading.actuals.has(a) || actual.role === "target" || actual.role === "planned" || actual.role === "remaining") continue;
        if (Math.abs((actual.amount / target.amount) * 100 - share.value) >= (actual.approximate ? 1 : shareWithin(reading.text, share))) continue;
        reading.actuals.add(a);
        reading.pairs.push(pairOf(reading, target, actual));
        found = true;
        return;
      }
    });
  }
  return found;
}

/** By how many points a share may have been rounded: half of its last digit, and a little. */
function shareWithin(text: string, { span }: Told): number {
  return 0.6 * 10 ** -(/\.(\d+)/.exec(text.slice(span[0], span[1]))?.[1]?.length ?? 0);
}

/** A rate told without its target (污水处理率 97%) takes the one that is set for it. */
function giveRate(readings: readonly Reading[], target: Told): boolean {
  if (target.measure !== "%") return false;
  for (const reading of readings) {
    const at = reading.pairs.findIndex((pair) => pair.target === null && pair.measure === "%" && likeness(pair.label, target.lead + target.trail) >= 0.6);
    const pair = reading.pairs[at];
    if (!pair) continue;
    reading.pairs[at] = { ...pair, target: target.value };
    return true;
  }
  return false;
}

function isActual(reading: Reading, told: Told, at: number, targets: readonly SetTarget[]): boolean {
  if (told.quoted || told.bracketed || reading.actuals.has(at) || reading.targets.has(at) || told.of !== null) return false;
  if (told.kind === "share") return told.measure === "%" && (told.role === "done" || told.role === "bare");
  if (told.kind !== "count" || partialPeriod.test(told.lead) || LAST_YEAR.test(told.lead) || /意向/.test(told.lead)) return false;
  // 申报专利 50 件: what is else the whole of which something is done, the task itself asks for.
  if (told.role === "total") return targets.some(({ told: target }) => target.role === "total" && target.verb === told.verb && target.unit === told.unit);
  return told.role === "done" || told.role === "work" || told.role === "holding" || told.role === "activity";
}

/** 去年建成 260 个; not 较去年多建成, 去年以来建成. */
const LAST_YEAR = /(?<![较比自从])(?:去年|上年|上一年|往年)(?!以来|开始|起)/;
/** What is there already, or is to come of it: no actual, though the task calls it by the same name. */
const NO_ACTUAL = /现有|原有|已有|共有|拥有|在册|在库|储备|协议|合同|总投资|总概算|总预算|拟|将|需|应|缺|意向|预计|计划|目标|上年|去年|同期|其中/;

/** Task 到位资金 100 亿元, told 到位资金 53.7 亿元: an amount that both call by one name, and of which neither needs a verb. */
function isNamedAmount(reading: Reading, told: Told, at: number, targets: readonly SetTarget[]): boolean {
  if (told.role !== "bare" || told.kind !== "count" || told.quoted || told.bracketed || told.of !== null || told.high !== null || reading.actuals.has(at) || reading.targets.has(at)) return false;
  const own = nameOf(told) || (told.listed ? nameOf(reading.told[at - 1] ?? told) : "");
  if ((own.length < 4 && !isOwnVerb(own, reading, told, targets)) || NO_ACTUAL.test(told.lead) || partialPeriod.test(told.lead)) return false;
  return targets.some(({ told: target }) => (target.role === "bare" || target.role === "done" || target.role === "target") && target.unit === told.unit && (sameName(nameOf(target), own) || own.length === 2) && told.amount <= target.amount * 20 && target.amount <= told.amount * 1000);
}

/** Task 收储土地 1200 亩, told 收储 1236 亩: the verb is the task's, though no list knows it, and nothing else is told in this unit. */
function isOwnVerb(own: string, { told }: Reading, { unit, lead }: Told, targets: readonly SetTarget[]): boolean {
  return own.length === 2 && lead.trim().endsWith(own) && told.filter((each) => each.unit === unit).length === 1 && targets.filter(({ told: target }) => target.unit === unit).length === 1 && targets.some(({ told: target }) => target.unit === unit && target.lead.trim().replace(TIME_BEFORE, "").startsWith(own));
}

/** Before the verb of a task. */
const TIME_BEFORE = /^(?:年内|今年|全年|年底前|\d{1,2}月底前|力争|完成|计划)[，,]?/;

/** The same words, in this order or with the verb behind (融资到位, 到位融资). */
function sameName(target: string, own: string): boolean {
  return target.endsWith(own) || (Math.abs(target.length - own.length) <= 1 && likeness(own, target) >= 0.6 && likeness(target, own) >= 0.6);
}

function nameOf({ words }: Told): string {
  return words.replace(/^(?:[我本全各该]?[省市区县镇乡](?!场|政|容|域))?(?:实现|完成|已|力争)?|(?:稳定|保持|达到?|突破|超过?)+$/g, "");
}

/** 抽检 1315 批次 is of a task's 抽检 2400 批次 where verb and object agree; any other activity is what happened on the way. */
function sameActivity(target: Told, actual: Told): boolean {
  if (target.role !== "activity" && actual.role !== "activity") return true;
  if (target.role !== actual.role || target.verb !== actual.verb) return false;
  const [own, other] = [objectOf(target), objectOf(actual)];
  return own === other || (own.length > 1 && other.length > 1 && likeness(own, other) >= 0.6 && likeness(other, own) >= 0.6);
}

/** True for a verb with its object that no list knows, and of which the task says nothing. */
function verbIsStep({ verb }: Told, own: string): boolean {
  return verbsIn(verb).length === 0 && likeness(verb, own) === 0;
}

function objectOf({ words }: Told): string {
  return words.replace(/(?:持续|全面|深入|扎实|有序|共|各类|各)/g, "");
}

/**
 * 已新建 5 处，改造 7 处 of a task's 新建改造 12 处: the numbers of one sentence, each told of another of the verbs that the task
 * counts together; null where they are none.
 */
function kindsOf(candidates: readonly Candidate[], target: Told): readonly Candidate[] | null {
  const together = verbsIn(target.lead).filter(({ role }) => role === "work").map(({ word }) => word);
  const verbs = candidates.map(({ told }) => told.verb);
  const [first] = candidates;
  if (!first || together.length < 2 || verbs.length < 2 || new Set(verbs).size < verbs.length || !verbs.every((verb) => together.includes(verb))) return null;
  return candidates.every(({ reading, told }) => reading === first.reading && told.sentence === first.told.sentence && (told.words === "" || target.words.includes(told.words))) ? candidates : null;
}

function bestOf(candidates: readonly Candidate[], told: readonly (readonly Told[])[], target: SetTarget, rivals: boolean): Candidate | null {
  const own = target.told.lead + target.told.noun + target.told.words + target.told.trail;
  const nameless = target.told.words === "" && target.told.noun === "";
  const scored = candidates
    .filter((each) => sameActivity(target.told, each.told))
    .map((candidate) => {
      const words = candidate.told.words || candidate.told.noun;
      // 投放项目 17 个、9.2 亿元: told of projects.
      const first = told[candidate.reading]?.[candidate.at - 1];
      if (words === "" && candidate.told.listed && first && first.noun !== "") return { candidate, score: 0 };
      // 已开挖沟槽 18.5 公里: a step that no list knows is told of the task only where the task names it.
      if (!sameLevel(own, candidate.told.lead + candidate.told.trail)) return { candidate, score: 0 };
      if (words === "" && candidate.told.verb.length > 2 && verbIsStep(candidate.told, own)) return { candidate, score: 0 };
      const fits = nameless || words === "" ? (rivals ? 0 : 0.5) : likeness(words, own) + likeness(target.told.noun, candidate.told.lead + candidate.told.trail);
      return { candidate, score: fits === 0 ? 0 : fits + (candidate.told.cumulative ? 0.6 : 0) + (own.includes(candidate.told.verb) ? 0.3 : 0) };
    })
    .filter((each) => each.score >= 0.5)
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first) return null;
  if (second && first.score - second.score < 0.05) return laterStage(scored.filter(({ score }) => first.score - score < 0.05).map(({ candidate }) => candidate));
  return first.candidate;
}

/** 已开工36个，完工9个: of actuals that fit alike and are stages of one work, in their order, the last counts. */
function laterStage(alike: readonly Candidate[]): Candidate | null {
  const inOrder = [...alike].sort((a, b) => a.told.span[0] - b.told.span[0]);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last || alike.some(({ reading, told }) => reading !== first.reading || told.sentence !== first.told.sentence || told.words !== first.told.words)) return null;
  const falls = inOrder.every(({ told }, i) => told.amount <= (inOrder[i - 1]?.told.amount ?? Infinity));
  return falls && familyOf(inOrder.map(({ told }) => told.verb)) ? last : null;
}

function pairOf(reading: Reading, target: Told, actual: Told): Pair {
  const scale = target.value === 0 ? 1 : target.amount / target.value;
  return {
    target: target.value,
    actual: tidy(actual.amount / scale),
    measure: target.measure,
    label: labelOf(target, actual),
    start: startOf(actual),
    end: actual.span[1],
    verb: actual.verb,
    base: null,
  };
}
