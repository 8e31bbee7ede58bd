/** 建成 2000 套安置房：……已建成 2252 套: a target told again before a colon, and its actual after it. */

import { completing, totalling, working } from "./figure-words";
import { counts, labelOf, likeness, pairAlone, pairUp, type Reading } from "./pair";
import { familyOf } from "./stages";
import type { Told } from "./told";

const outputVerb = new RegExp(`^(?:${[...working, ...completing, "实施", "推进", "举办", "开展"].sort((a, b) => b.length - a.length).join("|")})`);
const setsTarget = /目标|任务|计划|指标/;
const alreadyDone = /已|了|累计|目前|截至|截止|本月|今年以来|上半年|季度|共|发现|受理|收到|现/;
const listing = /工作|措施|问题|方面|举措|如下|分别|包括|主要|情况|内容|要求|特点|类|环节/;
const tellsProgress = /已|正在|目前|完成|正(?![式常确规])|尚|未|进展|推进|施工|招标|前期|启动|办理|开展|进行|竣工|开工/;
const wholly = /(?:全部|均|都)(?:已)?[^，。；未不]{0,6}(?:完成|建成|竣工|完工|开工|办结|投用|交付|到位|解决|验收|通过)/;
/** 尚未全部建成, 力争年底前全部建成: before the words that say so in their clause, these deny or only plan it. */
const notYet = /未|没有|不能|难以|[拟待]|将|预计|力争|争取|确保|计划|要求|力求|有望|年底前|月底前|[月日年][底末]?前/;
/** 56 人，其中：就业 32 人: parts follow the colon, no progress. */
const partsFollow = /(?:其中|包括|分别[是为]?|分布在|涉及|即|具体(?:为|是)?)[ ]*$/;
const enumerates = /^[ ]*(?:一是|1[.．、]|（一）|①|其中|包括|主要|分别|即)/;

interface Head {
  readonly start: number;
  readonly colon: number;
  readonly end: number;
}

/** A number with its place in the text's list. */
interface Placed {
  readonly told: Told;
  readonly at: number;
}

/** Heads of a text: the words from a line's or sentence's beginning to a colon. What follows ends where the next head begins. */
function headsOf({ clauses, text }: Reading): Head[] {
  const heads: Head[] = [];
  let start = 0;
  clauses.forEach((clause, i) => {
    if (clauses[i - 1]?.chain !== clause.chain) start = clause.start;
    if (/[：:]/.test(text.charAt(clause.end)) && !clause.bracketed) heads.push({ start, colon: clause.end, end: text.length });
  });
  return heads.map((head, i) => ({ ...head, end: heads[i + 1]?.start ?? head.end }));
}

/** Pairs the targets of heads. Linear: every number is looked at by one head. */
export function pairHeads(reading: Reading): void {
  const { told, text } = reading;
  let m = 0;
  const takeUpTo = (end: number): Placed[] => {
    const taken: Placed[] = [];
    for (let each = told[m]; each && each.span[0] < end; each = told[m]) taken.push({ told: each, at: m++ });
    return taken;
  };
  for (const head of headsOf(reading)) {
    takeUpTo(head.start);
    // 新建公厕 8 座（含旅游公厕 2 座）：…: what a bracket says besides sets no target of its own.
    const targets = takeUpTo(head.colon).filter(({ told: each }) => !each.bracketed);
    const rest = takeUpTo(head.end);
    if (targets.length === 0 || targets.length > 4) continue;
    const words = text.slice(head.start, head.colon).replace(/^[\s\d.．、（()）一二三四五六七八九十是]+(?=[^\d])/, "");
    const tail = text.slice(head.colon + 1, head.end);
    if (!partsFollow.test(words) && !enumerates.test(tail) && isTarget(words, targets)) assign(reading, targets, rest, tail, head);
  }
}

function isTarget(words: string, targets: readonly Placed[]): boolean {
  if (targets.some(({ told: each }) => !counts(each) || each.role === "remaining" || each.role === "activity")) return false;
  if (listing.test(targets.at(-1)?.told.trail ?? "")) return false;
  if (setsTarget.test(words) && !/完成(?:年度|全年|了)?[^，]{0,6}(?:任务|计划|目标)/.test(words)) return true;
  return !alreadyDone.test(words) && !targets.some(({ told: { verb } }) => totalling.includes(verb)) && outputVerb.test(words);
}

/** 举办演出 40 场：已举办 26 场: what is held is an actual where the head asks for just that. */
function isActual({ role, verb }: Told, targets: readonly Placed[]): boolean {
  return role === "done" || role === "work" || (role === "holding" && targets.some(({ told }) => told.verb === verb));
}

function assign(reading: Reading, targets: readonly Placed[], rest: readonly Placed[], tail: string, head: Head): void {
  const several = targets.length > 1;
  const actuals = rest.filter(({ told }) => counts(told) && isActual(told, targets));
  const scored = targets
    .flatMap((target) => actuals.filter(({ told }) => told.unit === target.told.unit).map((actual) => ({ target, actual, score: closeness(target.told, actual.told, several) })))
    .filter(({ score }) => score >= 0)
    .sort((a, b) => b.score - a.score);
  const found = new Map<Placed, Placed[]>();
  const taken = new Set<Placed>();
  for (const { target, actual } of scored) {
    const own = found.get(target) ?? [];
    if (taken.has(actual) || (several && own.length > 0)) continue;
    taken.add(actual);
    own.push(actual);
    found.set(target, own);
  }
  for (const target of targets) {
    const own = found.get(target);
    if (!own || !tell(reading, target, own.sort((a, b) => a.at - b.at))) alone(reading, target, rest, tail, head);
  }
}

/** How close an actual's words are to a target's; negative where they speak of different things. */
function closeness(target: Told, actual: Told, several: boolean): number {
  // 幼儿园 6 所、小学 3 所：已建成 4 所、2 所: without words of their own they stand in the targets' order.
  if (actual.words === "") return 0;
  const own = plainWords(target.lead + target.noun);
  const other = plainWords(actual.lead + actual.noun);
  if (!several && actual.noun.length >= 2 && actual.trail !== "" && likeness(actual.noun, target.lead + target.noun + target.words) === 0 && own.length > 3) return -1;
  let shared = 0;
  for (const character of new Set(other)) if (own.includes(character)) shared++;
  return (likeness(own, other) + likeness(other, own)) / 2 + shared / 100;
}

function plainWords(words: string): string {
  return words.replace(/[^\u4e00-\u9fa5A-Za-z]|不低于|不少于/g, "");
}

/** False where several numbers are told, and it is not told which of them counts. */
function tell(reading: Reading, target: Placed, actuals: readonly Placed[]): boolean {
  const [whole, last] = [actuals.find(({ told }) => told.cumulative), actuals.at(-1)];
  if (familyOf(actuals.map(({ told }) => told.verb))) actuals.forEach(({ at }) => pairUp(reading, target.at, at));
  else if (whole) pairUp(reading, target.at, whole.at);
  else if (last && actuals.length > 1 && actuals.every(({ told }) => told.verb === last.told.verb && (told.subject !== "" || told.listed))) {
    // A 已建成 800 套，B 已建成 500 套: several places, one verb.
    pairUp(reading, target.at, last.at, actuals.reduce((sum, { told }) => sum + told.amount, 0), labelOf(target.told, target.told));
    actuals.forEach(({ at }) => reading.actuals.add(at));
  } else {
    const one = actuals.length === 1 ? last : actuals.find(({ told }) => told.words === "");
    if (!one) return false;
    pairUp(reading, target.at, one.at);
  }
  return true;
}

/** 正在施工，9月底全部完工: where work goes on, only 已 says that all of it is over. */
const underWay = /正在|在建|在施|施工中|推进中/;

function isWhollyDone(tail: string): boolean {
  return tail.split(/[，。；;\n]/).some((clause) => {
    const said = wholly.exec(clause);
    if (said !== null && underWay.test(tail) && !clause.includes("已")) return false;
    return said !== null && !notYet.test(clause.slice(0, said.index)) && !/^[底末]?前/.test(clause.slice(said.index + said[0].length));
  });
}

/** A target without a number against it: done wholly, or its actual is not told. Never nought. */
function alone(reading: Reading, { told: target, at }: Placed, rest: readonly Placed[], tail: string, head: Head): void {
  if (isWhollyDone(tail)) pairAlone(reading, at, { target: target.value, actual: target.value });
  else if (tellsProgress.test(tail) && !rest.some(({ told }) => told.kind === "share")) pairAlone(reading, at, { target: target.value, actual: null, end: head.colon });
}
