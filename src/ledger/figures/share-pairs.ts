/** Percentages that are done shares or rates, and the numbers that slogans hide. */

import { doneRate, otherRate, shareBase } from "./figure-words";
import { counts, isCount, labelOf, pairAlone, pairUp, tidy, type Reading } from "./pair";
import type { Told } from "./told";
import { bare } from "./told-role";

const targetInBracket = /(?:完成|占|达到?|为)[^，。；：（(]{0,8}(?:目标|任务|计划|预算|指标|概算|总投资)(?:任务|数|值|量)?[ ]*[（(](?:共计?|为|即)?[ ]*$/;
/** 完成年度目标 61.5%: the share of it, without 的. */
const shareOfGoal = /(?<!力争|确保|提前|圆满|超额|争取|为|预计)(?:完成|占)(?:了)?(?:年度|全年|年初|计划|既定|总|今年|市级|省级|区级|县级){0,3}(?:目标|计划|任务|预算|指标|总投资|投资计划|投资|概算|工程量|总工程量|工作量)(?:任务|数|值|量)?[ ]*$/;
const shareOf = /(?:占|完成|达到?|支付|拨付|支出|实现|为|约|近|超过?|的|\s|是|:|：|了|已)+$/;
const completedShare = /(?:完成|占|达到?|支出|拨付|支付|实现)[^，。；：]*$/;
/** 占一般公共预算支出的 81%: a share of what was spent, earned or made, not of a plan. */
const composition = /占(?![^，。；：]*(?:任务|计划|目标|指标|年初|总投资|概算))[^，。；：]*(?:支出|收入|产值|产量|生产总值|GDP|比重|增加值|贷款|存款|进出口|全[省市县区]|全部投资|工业投资|固定资产投资|投资的?比[重例])[^，。；：]*$/;
/** 确保 6 月底完成全年任务的 55%, 应完成 50%, 距完成 50%: what shall be. */
const toCome = /(?:(?:确保|力争|争取|要求|务必|预计|距离?|须|(?<![必急刚])需(?!求)|(?<![供对相反响效适回])应(?![急用对届])|拟|每个?[季月年周])(?![^，。；：]*(?:已|实际|累计))[^，。；：]{0,12}|^[ ]*(?:年内|今年|全年|年底前?)?计划)(?:完成|达到?|占|实现|支出)[^，。；：]*$/;
/** 二季度完成全年任务的 25%: not from the beginning on. */
const ofOnePeriod = /^[ ]*(?:第?[二三四]季度|\d{1,2}[ ]*月份?|[本当][月季](?:度)?)(?:新增|共)?完成[^，。；：]*$/;
const wholeTask = /(?:已|目前|累计|完成|总体|整体|工程|施工|建设)?[^，。；]{0,6}(?:完成|进度)[^，。；\d]{0,6}$/;

/** 占计划 8 亿元的 40%; 完成率 85%; 整改合格率 99%. */
export function pairShares(reading: Reading): void {
  reading.told.forEach((share, s) => {
    if (share.quoted || reading.actuals.has(s)) return;
    if (share.kind === "count") return pairFraction(reading, share, s);
    if (share.kind !== "share" || share.measure !== "%" || share.role === "planned" || share.high !== null) return;
    if (share.role === "target" && !/占|完成|率|进度|达到?[^，。；：]*的[ ]*$/.test(reading.text.slice(share.clauseStart, share.span[0]))) return;
    if (!pairStated(reading, share, s)) pairRate(reading, share, s);
  });
}

/**
 * 完成投资 3.2 亿元，占计划 8 亿元的 40%; 新增就业 5200 人，完成全年目标（8000 人）的 65%: the target stands right before its share.
 * Only where the three numbers agree; where those of one clause do not, the share is of something else.
 */
function pairStated(reading: Reading, share: Told, s: number): boolean {
  const { told, text } = reading;
  const base = told[s - 1];
  if (base?.kind !== "count") return false;
  const between = text.slice(base.span[1], share.span[0]);
  const inBracket = base.bracketed && /^[）)][ ]*的?[ ]*$/.test(between) && targetInBracket.test(text.slice(Math.max(0, base.span[0] - 24), base.span[0]));
  const inClause = base.clause === share.clause && /^[^，。；]{0,8}的[ ]*$/.test(between) && shareBase.test(base.lead);
  const a = inBracket || inClause ? actualBefore(reading, s, base) : null;
  if (a === null) return false;
  if (!agree(told[a], base, share)) return inClause;
  pairUp(reading, s - 1, a);
  reading.actuals.add(s);
  return true;
}

/** Of the numbers before a base and its share the nearest that counts the same. */
function actualBefore({ told, actuals }: Reading, s: number, base: Told): number | null {
  for (let a = s - 2; a >= s - 5; a--) {
    const actual = told[a];
    if (actual?.chain === base.chain && actual.unit === base.unit && actual.kind === "count" && !actuals.has(a)) return a;
  }
  return null;
}

function agree(actual: Told | undefined, base: Told, share: Told): boolean {
  return actual !== undefined && Math.abs((actual.amount / base.amount) * 100 - share.value) < 1.5;
}

/** 完成 32/50 公里. */
function pairFraction(reading: Reading, { of, role, value }: Told, at: number): void {
  if (!of || (role !== "done" && role !== "bare" && role !== "work")) return;
  const [part, whole] = of;
  pairAlone(reading, at, { target: tidy(part === 0 ? whole : (whole * value) / part), actual: value });
}

function pairRate(reading: Reading, share: Told, s: number): void {
  const { lead, trail, value } = share;
  const clauseLead = reading.text.slice(Math.max(share.clauseStart, share.span[0] - 40), share.span[0]);
  const words = lead.length < 2 && share.listed ? "" : clauseLead;
  const before = reading.pairs[reading.pairs.length - 1];
  // 分别占年度目标的 90.8% 和 81.7%
  if (words === "" && /分别/.test(clauseLead) && before?.measure === "%" && before.target === 100 && before.end === reading.told[s - 1]?.span[1]) {
    pairAlone(reading, s, { target: 100, actual: value, measure: "%", label: before.label });
    return;
  }
  if (/(?:增长|下降|同比|环比|提高|提升|占比|比例为|降低|减少|上升)[^，。；]*$/.test(words) && !doneRate.test(words)) return;
  if (composition.test(words)) return;
  if (/(?:计划|应|拟|预计|力争|要求|需)(?:累计|完成|达到)+[约近]?[ ]*$/.test(words)) return;
  if (toCome.test(words) || ofOnePeriod.test(words)) return;
  const isDone =
    doneRate.test(words) ||
    shareOfGoal.test(words) ||
    (completedShare.test(words) && shareBase.test(words.slice(-14)) && shareOf.test(words)) ||
    (/(?:(?:已|目前|累计)[^，。；]{0,10}|^[ ]*)完成[约近]?[ ]*$/.test(words) && /^[ ]*(?:$|左右|以上|的(?:工程量|任务|工作|进度|总|建设|施工))/.test(trail)) ||
    (wholeTask.test(words) && /^[ ]*的?(?:工程量|总工程量|建设任务|年度任务|工作量|总量|年度计划|投资计划|形象进度|进度)/.test(trail));
  if (isDone) {
    if (countOfOthers(share, reading.told[s - 1])) return;
    const set = /^[ ]*[，,]?(?:较|比)[^，。；\d]{0,8}(?:目标|任务|计划|指标)[^，。；\d]{0,4}(\d{1,3}(?:\.\d+)?)[%％](?=高|低|多|少|提高|超|增)/.exec(reading.text.slice(share.span[1], share.span[1] + 32))?.[1];
    pairAlone(reading, s, { target: set === undefined ? 100 : Number(set), actual: value, measure: "%", label: shareLabel(share, words) });
    return;
  }
  if (otherRate.test(words)) pairAlone(reading, s, { target: null, actual: value, measure: "%", label: shareLabel(share, words) });
}

/** 欠进度的有 17 个，占总任务的 7.7%: a share of something else than what is done. */
function countOfOthers(share: Told, counted: Told | undefined): boolean {
  if (!/占[^，。；：]*$/.test(share.lead)) return false;
  // 拨付资金占预算的 72%: what is measured is what was done, though not counted.
  if (!counted) return !/(?:拨付|支付|完成)[^，。；：]{0,8}占[^，。；：]*$/.test(share.lead);
  return counted.sentence !== share.sentence || counted.role !== "done";
}

function shareLabel(share: Told, words: string): string {
  const rate = /([^，。；：、\d\s的]{1,14}(?:率|进度|比例))[^率]*$/.exec(words)?.[1];
  if (rate !== undefined) return rate.replace(/^(?:目前|已|累计|全区|实现|其中|截至目前)+/, "");
  const cleaned = bare(words.replace(/已|完成(?!率|比例|进度|度)|占|稳定|保持|到[ ]*$/g, ""));
  return (cleaned || bare(share.trail) || "完成").slice(0, 24);
}

/**
 * Takes off the shares that a pair of the same sentence already tells: 800 户、已签约 763 户，签约率 95.4%.
 * @param upTo shares of this much and more stay: 完成年度任务的 105% says more of the task than 126 of 120 does.
 */
export function dropToldTwice({ told, pairs }: Reading, upTo = Infinity): void {
  const sentenceAt = new Map(told.map((each) => [each.span[1], each.sentence]));
  const ratios = new Map<number | undefined, number[]>();
  for (const { measure, target, actual, end } of pairs) {
    if (measure === "%" || target === null || actual === null) continue;
    const sentence = sentenceAt.get(end);
    ratios.set(sentence, [...(ratios.get(sentence) ?? []), (actual / target) * 100].slice(-16));
  }
  const kept = pairs.filter(({ measure, actual, base, end }) => {
    if (measure !== "%" || actual === null || actual >= upTo || base !== null) return true;
    return !ratios.get(sentenceAt.get(end))?.some((ratio) => Math.abs(ratio - actual) < 0.6);
  });
  pairs.splice(0, pairs.length, ...kept);
}

const segmentReach = 6;

/** 百场公益课堂 62 场; “百个微心愿”……解决 100 个: a round number in a campaign's name is its target. */
export function pairSlogans(reading: Reading): void {
  const { told, text } = reading;
  const taken = new Set<number>();
  // The name that stands nearest to the count speaks first.
  [...told.entries()].reverse().forEach(([t, slogan]) => {
    if (slogan.kind !== "count" || slogan.bracketed || reading.actuals.has(t) || !/^[百千万]/.test(text.charAt(slogan.span[0]))) return;
    if (slogan.quoted || (slogan.round && slogan.role !== "done")) pairSlogan(reading, slogan, t, taken);
  });
}

function pairSlogan(reading: Reading, slogan: Told, t: number, taken: Set<number>): void {
  const behind = reading.told.slice(t + 1, t + 1 + segmentReach);
  const place = behind.findIndex((each, i) => each.chain === slogan.chain && each.unit === slogan.unit && isCount(each) && !each.round && !reading.actuals.has(t + 1 + i));
  const [actual, a] = [behind[place], t + 1 + place];
  if (!actual || taken.has(a)) return;
  if (actual.role === "planned" || actual.role === "target" || actual.role === "remaining" || actual.amount > slogan.amount * 3) return;
  // “百个……” counts households only by the number right after it: within two clauses.
  if (actual.clause - slogan.clause > 2) return;
  // 已举办百场讲座，…: the hundred were held.
  if (!slogan.quoted && /已/.test(slogan.lead) && actual.clause !== slogan.clause) return;
  taken.add(a);
  pairUp(reading, t, a, undefined, sloganLabel(slogan) || labelOf(slogan, actual));
}

/** 百个微心愿·点亮… → 微心愿 */
function sloganLabel(slogan: Told): string {
  return bare((slogan.trail.split(/[〃·•・、”’」』\s]/)[0] ?? "").slice(0, 16));
}

const impliedGoal = /^[^，。；：、]{0,16}?的?(?:年度|全年|既定|总体)?(?:目标(?:任务)?|指标)[，。；\n ]*$/;
const yearly = /(?:全年|年度|年初|既定|下达|考核|计划|市级)[^，。；：]*$/;
const impliedTask = /^[^，。；：、]{0,16}?的?(?:年度|全年|既定)?任务[，。；\n ]*$/;

/** 已完成全年入库 30 个项目的目标: the target is the actual. */
export function pairImplied(reading: Reading): void {
  const { told, text } = reading;
  told.forEach((mention, t) => {
    const [before, next] = [told[t - 1], told[t + 1]];
    if (!counts(mention) || reading.actuals.has(t) || before?.clause === mention.clause || next?.clause === mention.clause) return;
    const lead = text.slice(Math.max(mention.clauseStart, mention.span[0] - 40), mention.span[0]);
    if (!/(?:完成|实现|达成|达到)/.test(lead) || /超额|未完成|力争|确保|争取|努力|如期完成|待|推动|为完成|尚未|部分/.test(lead)) return;
    if (!/已|提前|圆满|顺利|全面|累计|按期|了|^[ ]*(?:完成|实现)/.test(lead)) return;
    const trail = text.slice(mention.span[1], mention.clauseEnd + 1);
    if (!impliedGoal.test(trail) && !(yearly.test(lead) && impliedTask.test(trail))) return;
    // 拆除 3.2 万平方米，提前完成全年 3 万平方米的任务: the actual stands before.
    const toldBefore = before?.chain === mention.chain && mention.clause - before.clause === 1 && before.unit === mention.unit && before.amount >= mention.amount && (before.role === "done" || before.role === "work");
    if (toldBefore) pairUp(reading, t, t - 1);
    else pairAlone(reading, t, { target: mention.value, actual: mention.value, end: mention.clauseEnd });
  });
}
