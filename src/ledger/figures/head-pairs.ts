/** 建成 2000 套安置房：……已建成 2252 套: a target told again before a colon, and its actual after it. */

import { completing, totalling, working } from "./figure-words";
import { likeness, pairAlone, pairUp, type Reading } from "./pair";
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
  readonly clause: number;
  readonly start: number;
  readonly colon: number;
  readonly end: number;
}

/** Heads of a text: the clause before a colon, where it stands at a line's or sentence's beginning. */
function headsOf(reading: Reading): Head[] {
  const { clauses, text } = reading;
  const heads: Head[] = [];
  let first = 0;
  clauses.forEach((clause, i) => {
    const before = clauses[i - 1];
    if (before && (before.chain !== clause.chain || before.bracketed !== clause.bracketed)) first = clause.bracketed || before.bracketed ? first : i;
    const mark = text.charAt(clause.end);
    if ((mark !== "：" && mark !== ":") || clause.bracketed) return;
    const start = clauses[first]?.start ?? clause.start;
    heads.push({ clause: i, start, colon: clause.end, end: text.length });
  });
  return heads.map((head, i) => {
    const next = heads[i + 1];
    return { ...head, end: next ? lastStop(reading.text, head.colon, next.start) : reading.text.length };
  });
}

function lastStop(text: string, from: number, to: number): number {
  for (let i = to; i > from; i--) if (/[。；;\n]/.test(text.charAt(i - 1))) return i;
  return to;
}

/** Pairs the targets of heads. Linear: every number is looked at by one head. */
export function pairHeads(reading: Reading): void {
  const { told, text } = reading;
  let m = 0;
  for (const head of headsOf(reading)) {
    while (m < told.length && (told[m]?.span[0] ?? 0) < head.start) m++;
    const targets: number[] = [];
    while (m < told.length && (told[m]?.span[0] ?? 0) < head.colon) targets.push(m++);
    const rest: number[] = [];
    while (m < told.length && (told[m]?.span[0] ?? 0) < head.end) rest.push(m++);
    if (partsFollow.test(text.slice(Math.max(head.start, head.colon - 8), head.colon))) continue;
    const words = text.slice(head.start, head.colon).replace(/^[\s\d.．、（()）一二三四五六七八九十是]+(?=[^\d])/, "");
    if (targets.length === 0 || targets.length > 4 || !isTarget(reading, words, targets)) continue;
    const tail = text.slice(head.colon + 1, head.end);
    if (enumerates.test(tail)) continue;
    assign(reading, targets, rest, tail, head);
  }
}

function isTarget(reading: Reading, words: string, targets: readonly number[]): boolean {
  const mentions = targets.map((t) => reading.told[t]);
  if (mentions.some((each) => !each || each.kind !== "count" || each.quoted || each.of || each.role === "remaining" || each.role === "activity")) return false;
  const last = mentions[mentions.length - 1];
  if (last && listing.test(last.trail)) return false;
  if (setsTarget.test(words) && !/完成(?:年度|全年|了)?[^，]{0,6}(?:任务|计划|目标)/.test(words)) return true;
  if (alreadyDone.test(words) || mentions.some((each) => each && totalling.includes(each.verb))) return false;
  return outputVerb.test(words);
}

function isActual(mention: Told): boolean {
  return !mention.quoted && !mention.bracketed && mention.kind === "count" && !mention.of && (mention.role === "done" || mention.role === "work");
}

function assign(reading: Reading, targets: readonly number[], rest: readonly number[], tail: string, head: Head): void {
  const { told } = reading;
  const found = new Map<number, number[]>();
  const free = new Set(rest.filter((r) => isActual(told[r] as Told)));
  const scored: { t: number; r: number; score: number }[] = [];
  for (const t of targets) {
    const target = told[t];
    if (!target) continue;
    for (const r of free) {
      const actual = told[r];
      if (actual && actual.unit === target.unit) scored.push({ t, r, score: closeness(target, actual, targets.length > 1) });
    }
  }
  scored.sort((a, b) => b.score - a.score || a.r - b.r);
  for (const { t, r, score } of scored) {
    if (!free.has(r) || score < 0) continue;
    if (targets.length > 1 && found.has(t)) continue;
    found.set(t, [...(found.get(t) ?? []), r]);
    free.delete(r);
  }
  for (const t of targets) {
    const actuals = (found.get(t) ?? []).sort((a, b) => a - b);
    if (actuals.length > 0) tell(reading, t, actuals);
    else alone(reading, t, rest, tail, head);
  }
}

/** How close an actual's words are to a target's; negative where they speak of different things. */
function closeness(target: Told, actual: Told, several: boolean): number {
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

function tell(reading: Reading, t: number, actuals: readonly number[]): void {
  const { told } = reading;
  const [only] = actuals;
  if (only === undefined) return;
  if (actuals.length === 1) return pairUp(reading, t, only);
  const verbs = actuals.map((a) => told[a]?.verb ?? "");
  if (familyOf(verbs)) return actuals.forEach((a) => pairUp(reading, t, a));
  const whole = actuals.find((a) => told[a]?.cumulative);
  if (whole !== undefined) return pairUp(reading, t, whole);
  // A 已建成 800 套，B 已建成 500 套: several places, one verb.
  if (new Set(verbs).size === 1 && actuals.every((a) => told[a]?.subject !== "" || told[a]?.listed)) {
    const sum = actuals.reduce((all, a) => all + (told[a]?.amount ?? 0), 0);
    const last = actuals[actuals.length - 1] ?? only;
    pairUp(reading, t, last, sum);
    actuals.forEach((a) => reading.actuals.add(a));
    return;
  }
  const bareOne = actuals.find((a) => told[a]?.words === "");
  pairUp(reading, t, bareOne ?? only);
}

function isWhollyDone(tail: string): boolean {
  return tail.split(/[，。；;\n]/).some((clause) => {
    const said = wholly.exec(clause);
    return said !== null && !notYet.test(clause.slice(0, said.index)) && !/^[底末]?前/.test(clause.slice(said.index + said[0].length));
  });
}

/** A target without a number against it: done wholly, or its actual is not told. Never nought. */
function alone(reading: Reading, t: number, rest: readonly number[], tail: string, head: Head): void {
  const target = reading.told[t];
  if (!target) return;
  if (isWhollyDone(tail)) {
    pairAlone(reading, t, { target: target.value, actual: target.value });
    return;
  }
  if (rest.some((r) => reading.told[r]?.kind === "share") || !tellsProgress.test(tail)) return;
  pairAlone(reading, t, { target: target.value, actual: null, end: Math.max(target.span[1], head.colon) });
}
