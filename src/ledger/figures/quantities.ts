/** Every measured number of a text. */

import { foldWraps } from "../folded-text";
import { plainGlyphs } from "../plain-glyphs";
import type { Span } from "../ledger";
import { boundOf, isApproximate, wordsBehind } from "./bounds";
import { namesClass } from "./class-amounts";
import { measureAt, type Measure } from "./measures";
import { countsOne, lottery, nameBefore, oneOf, sloganAfter, structureAfter } from "./not-measures";
import { chineseValue, narrowDigits, numeralCharacters } from "./numerals";
import { before, kindOf, type QuantityKind } from "./quantity-kind";
import { shieldsOf } from "./shields";

/** A measured number as told. */
export interface Quantity {
  /** In `measure`: 2.3万辆次 is 23000 辆次, 3.2亿元 is 3.2 亿元, 85% and 八成五 are 85 and 80 %. The lower end of a range. */
  readonly value: number;
  /** The measure word or unit; 万 and 亿 stay with units of size and money (万元, 亿元, 万平方米). Empty for a bare number. */
  readonly measure: string;
  /** From the number's first to the measure's last character. */
  readonly span: Span;
  /** 余, 约, 近, 多, 左右, 几, a range. */
  readonly approximate: boolean;
  /** 不少于, 超过, 以上; 不超过, 以内. */
  readonly bound: "at-least" | "at-most" | null;
  readonly percent: boolean;
  readonly kind: QuantityKind;
  /** Upper end of a range (3—5个). */
  readonly high: number | null;
  /** 32/50公里: the part and the whole. */
  readonly of: readonly [part: number, whole: number] | null;
}

/** A quantity as the figure readers need it. */
export interface Mention extends Quantity {
  /** Inside a quoted name (“百个微心愿”): no quantity of its own. */
  readonly quoted: boolean;
  /** A round Chinese number without a digit before it (百场, 千名): as often a name as a count. */
  readonly round: boolean;
  /** The value in the plain unit, so that 万元 and 亿元 compare. */
  readonly amount: number;
  /** The measure without 万 or 亿. */
  readonly unit: string;
}

const numeral = `[${numeralCharacters}]`;
const numbers = new RegExp(
  `百分之[ ]*(\\d+(?:\\.\\d+)?|${numeral}{1,8}(?:点${numeral}{1,4})?)` +
    `|(\\d{1,3}|${numeral}{1,4})分之(\\d{1,3}|${numeral}{1,4})` +
    `|(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?(?!\\d)|\\d+(?:\\.\\d+)?(?:/\\d+(?:\\.\\d+)?)?)` +
    `|([数几](?=[十百千万亿])[十百千万亿]{1,3}|十几|(?:[一二三四五六七八九]?[十百千])几)` +
    `|(${numeral}{1,14})`,
  "g",
);
/** The groups of `numbers`: numbered, for an object of named ones is made anew with every match. */
const group = { share: 1, whole: 2, part: 3, digits: 4, vague: 5, chinese: 6 } as const;
const tail = /[ ]*(?:(余|多|来)[ ]*)?(百万|千万|万亿|[十百千万亿](?!分[之点]))?[ ]*(余|多|来)?[ ]*/y;
const multiplier: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };
const scaleOf: ReadonlyMap<number, string> = new Map(Object.entries(multiplier).map(([written, factor]) => [factor, written]));
const timeIsTheResult = /(?:压缩|缩短|缩减|压减|减少|提前|天数|时长|用时|时限)[^，。；]{0,8}$/;
const rangeMark = /^[ ]*(?:[-—–~]{1,2}|至|到)[ ]*$/;
const bareBefore = /(?:数量?|总量|总计|共计|合计|完成(?:量|值|数)?|目标(?:值|数)?|任务(?:量|数)?|指标(?:值|数)?|计划数|实际|累计)(?:为|是|达到?|共)?[：:]?[ ]*$/;
const bareAfter = /^[ ]*(?:[，,。；;、）)\n]|$)/;

interface Draft {
  value: number;
  readonly start: number;
  end: number;
  approximate: boolean;
  readonly chinese: boolean;
  readonly round: boolean;
  readonly of: readonly [number, number] | null;
}

function draft(start: number, end: number, value: number, rest: { approximate?: boolean; chinese?: boolean; round?: boolean; of?: readonly [number, number] } = {}): Draft {
  return { value, start, end, approximate: rest.approximate ?? false, chinese: rest.chinese ?? false, round: rest.round ?? false, of: rest.of ?? null };
}

/** Reads one number; null where the characters are none, or a part of a name, a date or a formula. */
function draftOf(match: RegExpExecArray, text: string): Draft | null {
  const start = match.index;
  const end = start + match[0].length;
  const digits = match[group.digits];
  const lead = before(text, start);
  if (digits !== undefined) {
    if (nameBefore.test(lead) || lottery.test(lead)) return null;
    if (digits.includes("/")) {
      const [part, whole] = digits.split("/").map(Number);
      if (part === undefined || whole === undefined || whole === 0 || part > whole) return null;
      return draft(start, end, part / whole, { of: [part, whole] });
    }
    return draft(start, end, Number(digits.replace(/[,，]/g, "")));
  }
  const [writtenWhole, writtenPart] = [match[group.whole], match[group.part]];
  if (writtenPart !== undefined && writtenWhole !== undefined) {
    const [part, whole] = [numberOf(writtenPart), numberOf(writtenWhole)];
    return part === null || whole === null || whole === 0 ? null : draft(start, end, part / whole, { of: [part, whole] });
  }
  const vague = match[group.vague];
  if (vague !== undefined) {
    const value = chineseValue(vague.replace(/^[数几]/, "").replace(/几$/, ""));
    return value === null ? null : draft(start, end, value, { approximate: true, chinese: true });
  }
  const chinese = match[group.chinese] ?? "";
  if (nameBefore.test(lead)) return null;
  const value = chineseValue(chinese);
  return value === null ? null : draft(start, end, value, { chinese: true, round: /^[百千万]$/.test(chinese) });
}

function numberOf(written: string): number | null {
  return /^\d/.test(written) ? Number(written) : chineseValue(written);
}

/** 七十点五 → 70.5 */
function decimalOf(written: string): number | null {
  if (/^\d/.test(written)) return Number(written);
  const [whole = "", fraction = ""] = written.split("点");
  const value = chineseValue(whole);
  if (value === null || fraction === "") return value;
  const places = [...fraction].map((character) => chineseValue(character));
  return places.some((place) => place === null || place > 9) ? null : Number(`${value}.${places.join("")}`);
}

/** A measure that a number has, or null where the words after it measure nothing. */
function measureFor(draft: Draft, text: string, at: number): Measure | null {
  const measure = measureAt(text, at, draft.chinese);
  if (!measure) return null;
  const rest = text.slice(at + measure.word.length, at + measure.word.length + 8).replace(/^ +/, "");
  if (draft.chinese && sloganAfter[measure.word]?.test(rest)) return null;
  if (measure.word === "个" && structureAfter.test(rest)) return null;
  const lead = before(text, draft.start);
  if (text.slice(draft.start, draft.end) === "一") {
    if (!countsOne.test(lead) || !oneOf.has(measure.word) || rest.startsWith("一")) return null;
  }
  // 万家, 百名: alone they open a set phrase (万家灯火) as often as they count.
  if (draft.round && text.charAt(draft.start) === "万" && !/[近约超上]$/.test(lead)) return null;
  if (measure.word === "成" && !/^(?:以上|左右|多|[，。；、）)\n]|$|的)/.test(rest)) return null;
  return measure;
}

/**
 * Every measured number of a text, those in quoted names too. Linear in the text's length; never throws.
 * @param raw folded text (a line break ends a line in earnest). Offsets are this text's.
 */
export function scanMentions(raw: string): Mention[] {
  const text = narrowDigits(raw);
  const shields = shieldsOf(text);
  const mentions: Mention[] = [];
  let shield = 0;
  let low: Draft | null = null;
  const matcher = numbers;
  matcher.lastIndex = 0;
  for (let match = matcher.exec(text); match; match = matcher.exec(text)) {
    while ((shields[shield]?.end ?? Infinity) <= match.index) shield++;
    const over = shields[shield];
    const inside = over !== undefined && over.start < match.index + match[0].length ? over : null;
    if (inside?.kind === "mark") {
      // The number after a point's mark may be one match with it: 2.2021年.
      matcher.lastIndex = Math.max(inside.end, match.index + 1);
      continue;
    }
    if (inside?.kind === "title") {
      matcher.lastIndex = inside.end;
      continue;
    }
    const quoted = inside !== null;
    const share = match[group.share];
    if (share !== undefined) {
      const value = decimalOf(share);
      if (value !== null) mentions.push(finish(draft(match.index, match.index + match[0].length, value), percentMeasure, text, quoted, 1, null));
      continue;
    }
    const read = draftOf(match, text);
    if (!read) {
      low = null;
      continue;
    }
    tail.lastIndex = read.end;
    const rest = tail.exec(text) ?? [""];
    let at = read.end + (rest[0] ?? "").length;
    let factor = multiplier[rest[2] ?? ""] ?? 1;
    if (rest[1] || rest[3]) read.approximate = true;
    let measure = measureFor(read, text, at);
    const unscaled = rest[2] === "千" ? measureFor(read, text, at - 1) : null;
    if (unscaled) [measure, at, factor] = [unscaled, at - 1, 1];
    const section = /[万亿]$/.exec(text.slice(read.start, read.end));
    if (measure?.kind === "sized" && read.chinese && section && read.end - read.start > 1 && factor === 1) {
      factor = section[0] === "万" ? 1e4 : 1e8;
      read.value /= factor;
    }
    const from = low !== null && rangeMark.test(text.slice(low.end, read.start)) && low.value < read.value ? low : null;
    low = null;
    if (measure === null) {
      if (read.of && (text.slice(read.start, read.end).includes("分之") || /^[ ]*的/.test(text.slice(read.end, at + 1)))) mentions.push(finish(read, wholeMeasure, text, quoted, 1, null));
      else if (isBare(read, text, at, factor)) mentions.push(finish(draft(read.start, factor > 1 ? at : read.end, read.value, { approximate: read.approximate }), bareMeasure, text, quoted, factor, null));
      else if (!read.of) low = read;
      continue;
    }
    read.end = at + measure.word.length;
    const per = /^[ ]?\/[ ]?(立方米|平方米|人|天|日|年|月|次|户|辆|升|公里|小时|亩|m³|m3)/.exec(text.slice(read.end, read.end + 6));
    if (per) read.end += per[0].length;
    matcher.lastIndex = read.end;
    if (measure.kind === "duration" && !timeIsTheResult.test(before(text, read.start))) continue;
    if (!per && namesClass(measure, text.slice(read.start, at), before(text, read.start), text, read.end)) continue;
    const whole: Measure = per ? { word: measure.word + per[0].replace(/ /g, ""), kind: per[1] === "次" && measure.word === "人" ? "counted" : "level", bars: "" } : measure;
    mentions.push(finish(read, whole, text, quoted, factor, from));
  }
  return mentions;
}

const percentMeasure: Measure = { word: "%", kind: "share", bars: "" };
const wholeMeasure: Measure = { word: "%", kind: "share", bars: "" };
const bareMeasure: Measure = { word: "", kind: "counted", bars: "" };

/** A number without a measure counts only where its label says so (完成数：25). */
function isBare(draft: Draft, text: string, at: number, factor: number): boolean {
  if (draft.chinese || draft.of) return false;
  const written = text.slice(draft.start, draft.end);
  if (/^(?:19|20)\d{2}$/.test(written) || /^\d{7,}$/.test(written)) return false;
  return bareAfter.test(text.slice(factor > 1 ? at : draft.end, at + 2)) && bareBefore.test(before(text, draft.start));
}

function finish(draft: Draft, measure: Measure, text: string, quoted: boolean, factor: number, low: Draft | null): Mention {
  const start = low?.start ?? draft.start;
  const lead = before(text, start);
  const behind = wordsBehind(text, draft.end);
  const keeps = factor >= 1e4 && measure.kind === "sized";
  const prefix = keeps ? (scaleOf.get(factor) ?? "") : "";
  const ratio = measure === wholeMeasure;
  const unitFactor = measure.word === "成" ? 10 : ratio ? 100 : keeps ? 1 : factor;
  const value = draft.of && !ratio ? (draft.of[0] * unitFactor) : tidy((low?.value ?? draft.value) * unitFactor);
  const word = measure.word === "成" ? "%" : prefix + measure.word;
  return {
    value,
    measure: word,
    span: [start, draft.end],
    approximate: draft.approximate || low !== null || isApproximate(lead, text.slice(start, draft.end), behind),
    bound: boundOf(lead, behind),
    percent: word === "%" || word === "‰",
    kind: kindOf(measure, text, start),
    high: low ? tidy(draft.value * unitFactor) : null,
    of: draft.of,
    quoted,
    round: draft.round,
    amount: tidy(value * (keeps ? factor : 1)),
    unit: sameUnit[measure.word] ?? measure.word,
  };
}

/** Measures that count the same things under another name: 招聘 60 名, 已签约 58 人; 活动 46 场次. */
const sameUnit: Readonly<Record<string, string>> = { 成: "%", 名: "人", 位: "人", 场次: "场" };

/** Takes off what binary fractions add: 1.1 × 10000 is 11000. */
function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}

/**
 * Every measured number of a text, in order. Dates, names, ordinals, durations, titles and quoted slogans are none.
 * @param text a cell's text as it stands, wraps included; spans are this text's (UTF-16, 0-based). Never throws.
 */
export function readQuantities(text: string): Quantity[] {
  const folded = foldWraps(plainGlyphs(text));
  const quantities: Quantity[] = [];
  for (const mention of scanMentions(folded.text)) if (!mention.quoted) quantities.push({ ...plain(mention), span: folded.span(mention.span[0], mention.span[1]) });
  return quantities;
}

function plain(mention: Mention): Quantity {
  const { value, measure, span, approximate, bound, percent, kind, high, of } = mention;
  return { value, measure, span, approximate, bound, percent, kind, high, of };
}

/** Does a text tell any quantity? */
export function hasQuantity(text: string): boolean {
  return scanMentions(foldWraps(plainGlyphs(text)).text).some((mention) => !mention.quoted);
}
