/** Percentages, and whether the text says of what. */

import { foldWraps } from "../folded-text";
import { plainGlyphs } from "../plain-glyphs";
import type { Span } from "../ledger";
import { pairsOf } from "./read-figures";
import { stageFamilies } from "./stages";
import { readTold, type Told } from "./told";

/** A percentage of a text. Spans are the given text's. */
export interface RateCheck {
  readonly value: number;
  readonly kind: "share" | "growth";
  /** True where the text tells what it is a percentage of. */
  readonly base: boolean;
  /** The percentage with the words before it that name it. */
  readonly span: Span;
}

/** Tenths of a percent by which a rate may differ from the two numbers that yield it. */
const tolerated = [-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6];

/**
 * Every percentage of a text. A share has its base where two numbers of its sentence yield it, where what it is of is
 * counted before it, or where it stands behind its whole (1214 户的 57%); a whole needs none; a change has its base where
 * the figure that changed is told beside it.
 * @param cell the cell's text as it stands. Never throws.
 */
export function readRates(cell: string): RateCheck[] {
  const folded = foldWraps(plainGlyphs(cell));
  if (!/[%％‰成倍]|分之/.test(folded.text)) return [];
  const read = readTold(folded.text);
  if (!read.told.some(isRate)) return [];
  const { told, pairs, text } = pairsOf(read);
  const rates: RateCheck[] = [];
  const ratios = new Set<number>();
  for (const pair of pairs) if (pair.measure !== "%" && pair.target !== null && pair.actual !== null && pair.target > 0) ratios.add(Math.round((pair.actual / pair.target) * 1000));
  /** The last share whose base is told: the one right after it (办结率 98%，满意率 96%) is of the same things. */
  let based: Told | undefined;
  told.forEach((rate, r) => {
    if (!isRate(rate)) return;
    const agrees = tolerated.some((off) => ratios.has(Math.round(rate.value * 10) + off));
    const listed = based?.sentence === rate.sentence && rate.clause - based.clause <= 1;
    const base = rate.of !== null || agrees || (rate.kind === "growth" ? changed(told, rate, r) : listed || behindWhole(told[r - 1], rate, text) || yielded(told, rate, r) || ofCounted(told, rate, r, text));
    if (base && rate.kind === "share") based = rate;
    const start = nameStart(text, rate);
    rates.push({ value: rate.value, kind: rate.kind === "growth" ? "growth" : "share", base: base || (rate.kind === "share" && isWhole(rate)), span: folded.span(start, rate.span[1]) });
  });
  return rates;
}

const isRate = ({ quoted, measure, kind }: Told): boolean => !quoted && (measure === "%" || measure === "‰") && (kind === "share" || kind === "growth");

/** A count, in brackets too: 签约率 71%（应签 1126 户、已签 799 户）. */
const isCount = ({ quoted, kind }: Told): boolean => !quoted && kind === "count";

/** Is the figure that changed told in the same clause or the one or two before it? */
function changed(told: readonly Told[], rate: Told, r: number): boolean {
  return told.slice(Math.max(0, r - 4), r).some((each) => each.sentence === rate.sentence && rate.clause - each.clause <= 2 && (each.kind === "count" || each.kind === "level"));
}

function behindWhole(whole: Told | undefined, rate: Told, text: string): boolean {
  return whole?.clause === rate.clause && whole.kind === "count" && /^[^，。；]{0,12}[的中][^，。；]{0,6}$/.test(text.slice(whole.span[1], rate.span[0]));
}

/** A whole needs no base: 覆盖率 100%. */
function isWhole(rate: Told): boolean {
  return rate.measure === "%" && rate.value === 100;
}

const nearby = 8;

/** Do two counts of one measure in the rate's sentence yield it: 抽检 1315 批次，合格 1288 批次，合格率 97.9%? */
function yielded(told: readonly Told[], rate: Told, r: number): boolean {
  if (rate.measure !== "%") return false;
  const near = told.slice(Math.max(0, r - nearby), r + nearby).filter((each) => each.sentence === rate.sentence && isCount(each) && each.of === null && each.amount > 0);
  return near.some((part) => near.some((whole) => whole !== part && whole.unit === part.unit && Math.abs((part.amount / whole.amount) * 100 - rate.value) < 0.6));
}

/** 完成投资 62 亿元，投资完成率 58%: the part is told, in other order. */
const sharedVerbs = ["完成", "支出", "拨付", "支付", "执行", "到位"];
/** Who was asked. */
const asked = /问卷|回访|测评|调查|访问|受访|样本|电话/;
/** What was asked for or complained of: how it was answered is a rate of it. */
const takenIn = /受理|接诉|诉求|工单|来电|来信|投诉|信访/;
const manner = /^(?:累计|总体|综合|平均|按期|按时|及时|如期|一次性?|初次|总)+/;

/**
 * Is what the rate is of counted before it? 化解矛盾纠纷 5632 件，化解率 98.6% names the work twice; 受理 320 件，办结率 96%
 * tells a later stage of it; 完成投资 1.1 亿元，占总投资的 68% tells the part.
 */
function ofCounted(told: readonly Told[], rate: Told, r: number, text: string): boolean {
  const name = text.slice(rate.clauseStart, rate.span[0]);
  const counted = told.slice(Math.max(0, r - nearby), r).filter((each) => isCount(each) && each.sentence === rate.sentence && rate.clause - each.clause <= 3);
  if (/占(?![地用道])/.test(name)) return counted.some((each) => rate.clause - each.clause <= 2);
  const stem = (/([^，。；：、\d\s的]{2,10})(?:率|比例|(?<=满意|知晓|认可)度)[^率]{0,6}$/.exec(name)?.[1] ?? "").replace(manner, "");
  if (stem.length < 2) return false;
  if (/满意|知晓|支持|认可/.test(stem) && counted.some(({ lead, noun }) => asked.test(lead + noun))) return true;
  if (/响应|解决|满意|联系|回复/.test(stem) && counted.some(({ lead, noun }) => takenIn.test(lead + noun))) return true;
  if (/^(?:合格|达标|检出|阳性|不合格)$/.test(stem) && counted.some(({ role }) => role === "activity")) return true;
  const spent = sharedVerbs.filter((word) => stem.includes(word));
  if (counted.some(({ lead }) => spent.some((word) => lead.includes(word)))) return true;
  return counted.some(({ lead, noun, verb }) => lead.includes(stem) || noun.includes(stem) || stageFamilies.some(({ stages }) => stages.some((words) => words.includes(stem)) && stages.some((words) => words.includes(verb))));
}

const nameReach = 32;

/** Where the words begin that name the rate: its clause or the last number before it, or behind a 的 or 、 of a long one. */
function nameStart(text: string, rate: Told): number {
  let start = rate.span[0] - rate.lead.length;
  if (rate.lead.length > nameReach) {
    const cut = /[的、：·—]/g;
    cut.lastIndex = rate.lead.length - nameReach;
    const found = cut.exec(rate.lead);
    if (found && found.index < rate.lead.length - 4) start += found.index + 1;
  }
  while (start < rate.span[0] && /[\s、“”，]/.test(text.charAt(start))) start++;
  return start;
}
