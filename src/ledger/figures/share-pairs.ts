/** Percentages that are done shares or rates, and the numbers that slogans hide. */

import { doneRate, otherRate, shareBase } from "./figure-words";
import { labelOf, pairAlone, pairUp, tidy, type Reading } from "./pair";
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
  const { told } = reading;
  told.forEach((share, s) => {
    if (share.quoted || reading.actuals.has(s)) return;
    if (share.of && share.measure !== "%") {
      pairFraction(reading, share, s);
      return;
    }
    if (share.kind !== "share" || share.measure !== "%" || share.role === "planned") return;
    if (share.role === "target" && !/占|完成|率|进度|达到?[^，。；：]*的[ ]*$/.test(reading.text.slice(share.clauseStart, share.span[0]))) return;
    if (share.high !== null) return;
    if (pairBracketedTarget(reading, s)) return;
    const before = told[s - 1];
    if (before && before.clause === share.clause && before.kind === "count" && /^[^，。；]{0,8}的[ ]*$/.test(reading.text.slice(before.span[1], share.span[0])) && shareBase.test(before.lead) && pairStated(reading, s)) return;
    pairRate(reading, share, s);
  });
}

/** 新增就业 5200 人，完成全年目标（8000 人）的 65%: the target alone in a bracket; only where the three numbers agree. */
function pairBracketedTarget(reading: Reading, s: number): boolean {
  const { told, text } = reading;
  const [target, share] = [told[s - 1], told[s]];
  if (!target?.bracketed || !share || target.kind !== "count" || reading.targets.has(s - 1)) return false;
  if (!targetInBracket.test(text.slice(Math.max(0, target.span[0] - 24), target.span[0])) || !/^[）)][ ]*的?[ ]*$/.test(text.slice(target.span[1], share.span[0]))) return false;
  const a = actualBefore(reading, s, target);
  if (a === null || !agree(reading, a, target, share)) return false;
  pairUp(reading, s - 1, a);
  reading.actuals.add(s);
  return true;
}

/** Of the numbers before a base and its share the nearest that counts the same. */
function actualBefore({ told, actuals }: Reading, s: number, base: Told): number | null {
  for (let a = s - 2; a >= 0 && a >= s - 5; a--) {
    const actual = told[a];
    if (actual?.chain === base.chain && actual.unit === base.unit && actual.kind === "count" && !actuals.has(a)) return a;
  }
  return null;
}

function agree({ told }: Reading, a: number, base: Told, share: Told): boolean {
  return base.amount > 0 && Math.abs(((told[a]?.amount ?? 0) / base.amount) * 100 - share.value) < 1.5;
}

/** 完成 32/50 公里. */
function pairFraction(reading: Reading, mention: Told, at: number): void {
  if (!mention.of || mention.kind !== "count" || (mention.role !== "done" && mention.role !== "bare" && mention.role !== "work")) return;
  const [part, whole] = mention.of;
  const factor = part === 0 ? 1 : mention.value / part;
  pairAlone(reading, at, { target: tidy(whole * factor), actual: mention.value });
}

/** 完成投资 3.2 亿元，占计划 8 亿元的 40%: only where the three numbers agree. */
function pairStated(reading: Reading, s: number): boolean {
  const { told } = reading;
  const share = told[s];
  const base = told[s - 1];
  if (!share || !base) return false;
  const a = actualBefore(reading, s, base);
  if (a === null) return false;
  if (!agree(reading, a, base, share)) return true;
  pairUp(reading, s - 1, a);
  reading.actuals.add(s);
  return true;
}

function pairRate(reading: Reading, share: Told, s: number): void {
  const { lead, trail, value } = share;
  const clauseLead = reading.text.slice(Math.max(share.clauseStart, share.span[0] - 40), share.span[0]);
  const words = lead.length < 2 && share.listed ? "" : clauseLead;
  const before = reading.pairs[reading.pairs.length - 1];
  // 分别占年度目标的 90.8% 和 81.7%
  if (words === "" && /分别/.test(clauseLead) && before?.base === null && before.measure === "%" && before.target === 100 && before.end === reading.told[s - 1]?.span[1]) {
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
    if (countOfOthers(reading, s)) return;
    const set = /^[ ]*[，,]?(?:较|比)[^，。；\d]{0,8}(?:目标|任务|计划|指标)[^，。；\d]{0,4}(\d{1,3}(?:\.\d+)?)[%％](?=高|低|多|少|提高|超|增)/.exec(reading.text.slice(share.span[1], share.span[1] + 32))?.[1];
    pairAlone(reading, s, { target: set === undefined ? 100 : Number(set), actual: value, measure: "%", label: shareLabel(share, words) });
    return;
  }
  if (otherRate.test(words)) pairAlone(reading, s, { target: null, actual: value, measure: "%", label: shareLabel(share, words) });
}

/** 欠进度的有 17 个，占总任务的 7.7%: a share of something else than what is done. */
function countOfOthers(reading: Reading, s: number): boolean {
  const share = reading.told[s];
  const counted = reading.told[s - 1];
  if (!share || !/占[^，。；：]*$/.test(share.lead)) return false;
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
export function dropToldTwice(reading: Reading, upTo = Infinity): void {
  const { told, pairs } = reading;
  const sentenceAt = new Map(told.map((each) => [each.span[1], each.sentence]));
  const ratios = new Map<number | undefined, number[]>();
  for (const { measure, target, actual, end } of pairs) {
    if (measure === "%" || target === null || actual === null || target === 0) continue;
    const sentence = sentenceAt.get(end);
    const known = ratios.get(sentence);
    if (!known) ratios.set(sentence, [(actual / target) * 100]);
    else if (known.length < 16) known.push((actual / target) * 100);
  }
  const kept = pairs.filter(({ measure, actual, base, end }) => {
    if (measure !== "%" || actual === null || actual >= upTo || base !== null || !sentenceAt.has(end)) return true;
    return !(ratios.get(sentenceAt.get(end)) ?? []).some((ratio) => Math.abs(ratio - actual) < 0.6);
  });
  pairs.splice(0, pairs.length, ...kept);
}

const segmentReach = 6;

/** 百场公益课堂 62 场; “百个微心愿”……解决 100 个: a round number in a campaign's name is its target. */
export function pairSlogans(reading: Reading): void {
  const { told } = reading;
  const taken = new Set<number>();
  // The name that stands nearest to the count speaks first.
  for (let t = told.length - 1; t >= 0; t--) pairSlogan(reading, t, taken);
}

function pairSlogan(reading: Reading, t: number, taken: Set<number>): void {
  const { told } = reading;
  const slogan = told[t];
  if (!slogan) return;
  if (!(slogan.quoted || slogan.round) || slogan.kind !== "count" || slogan.amount < 100 || reading.actuals.has(t) || slogan.bracketed) return;
  if (!/^[百千万]/.test(reading.text.charAt(slogan.span[0]))) return;
  if (slogan.round && !slogan.quoted && slogan.role === "done") return;
  for (let a = t + 1; a < told.length && a <= t + segmentReach; a++) {
    const actual = told[a];
    if (!actual || actual.chain !== slogan.chain) return;
    if (actual.unit !== slogan.unit || actual.quoted || actual.round || actual.kind !== "count" || reading.actuals.has(a)) continue;
    if (actual.role === "planned" || actual.role === "target" || actual.role === "remaining" || actual.amount > slogan.amount * 3) return;
    // “百个……” counts households only by the number right after it: within two clauses.
    if (actual.clause - slogan.clause > 2 || taken.has(a)) return;
    taken.add(a);
    pairUp(reading, t, a, undefined, sloganLabel(slogan) || labelOf(slogan, actual));
    return;
  }
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
    if (mention.kind !== "count" || mention.quoted || reading.actuals.has(t) || mention.bracketed) return;
    const lead = text.slice(Math.max(mention.clauseStart, mention.span[0] - 40), mention.span[0]);
    if (!/(?:完成|实现|达成|达到)/.test(lead) || /超额|未完成|力争|确保|争取|努力|如期完成|待|推动|为完成|尚未|部分/.test(lead)) return;
    if (!/已|提前|圆满|顺利|全面|累计|按期|了|^[ ]*(?:完成|实现)/.test(lead)) return;
    const trail = text.slice(mention.span[1], mention.clauseEnd + 1);
    const alone = told[t + 1]?.clause !== mention.clause && (told[t - 1]?.clause !== mention.clause);
    const before = told[t - 1];
    if (!alone || !(impliedGoal.test(trail) || (yearly.test(lead) && impliedTask.test(trail)))) return;
    // 拆除 3.2 万平方米，提前完成全年 3 万平方米的任务: the actual stands before.
    if (before && before.chain === mention.chain && mention.clause - before.clause === 1 && before.unit === mention.unit && before.amount >= mention.amount && (before.role === "done" || before.role === "work")) pairUp(reading, t, t - 1);
    else pairAlone(reading, t, { target: mention.value, actual: mention.value, end: mention.clauseEnd });
  });
}
