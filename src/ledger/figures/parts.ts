/** Totals and their parts: do they add up? */

import { foldWraps } from "../folded-text";
import { plainGlyphs } from "../plain-glyphs";
import type { Span } from "../ledger";
import { keepRecent } from "../recent-readings";
import { pairChains } from "./chain-pairs";
import { numeralCharacters } from "./numerals";
import { excludeOneAnother, openList, qualities, takenOff } from "./part-words";
import { counts, countsAlong, isCount, scaleOf, tidy, type Reading } from "./pair";
import { readTold, type Told } from "./told";

/** How the parts are told: in brackets after the total, after 其中, before 共计, or as done and remaining. */
export type PartsKind = "bracket" | "among" | "sum" | "remaining" | "done-above-total";

/** A total with its parts. Spans are the given text's. */
export interface PartsCheck {
  readonly kind: PartsKind;
  readonly total: { readonly value: number; readonly span: Span };
  readonly parts: readonly { readonly value: number; readonly label: string; readonly span: Span }[];
  readonly sum: number;
  readonly measure: string;
  /** True where the parts claim to be all there are. */
  readonly whole: boolean;
  /** `open`: a list that names only some parts; `cannot-tell`: 余, 约, or parts of other measures. */
  readonly verdict: "fits" | "mismatch" | "open" | "cannot-tell";
  /** From the total or the first part to the last. */
  readonly span: Span;
}

type Draft = Omit<PartsCheck, "span" | "sum" | "total" | "parts" | "measure"> & { readonly total: Told; readonly parts: readonly Told[] };

const number = `[\\d０-９${numeralCharacters}数几]`;
/** Words without which no total is told with its parts, each with the number that it needs: where none stands, nothing is read. */
const mayHoldParts = new RegExp(
  `其中|[（(][^]{0,24}${number}|[计共][ \\t\\u3000\\u00a0]*${number}` +
    `|[剩尚余未仍][^，。；]{0,17}${number}|正在|在[建施办]|(?:共|涉及|总[数计量]|合计|数量为)[^，。；]{0,10}${number}`,
);

/**
 * Every total of a text that is told with its parts.
 * @param cell the cell's text as it stands; spans are its. Linear; never throws.
 */
export const readParts: (cell: string) => PartsCheck[] = keepRecent(readPartsAfresh);

function readPartsAfresh(cell: string): PartsCheck[] {
  const folded = foldWraps(plainGlyphs(cell));
  if (!mayHoldParts.test(folded.text)) return [];
  const { told, clauses, text } = readTold(folded.text);
  if (told.length < 2) return [];
  const reading: Reading = { text, told, clauses, pairs: [], actuals: new Set(), targets: new Set() };
  const drafts = [...brackets(reading), ...among(reading), ...sums(reading), ...remainders(reading)];
  return drafts
    .map((draft) => {
      const every = [draft.total, ...draft.parts];
      const start = Math.min(...every.map((each) => each.span[0]));
      const end = Math.max(...every.map((each) => each.span[1]));
      const scale = scaleOf(draft.total);
      return {
        kind: draft.kind,
        total: { value: draft.total.value, span: folded.span(draft.total.span[0], draft.total.span[1]) },
        parts: draft.parts.map((part) => ({ value: tidy(part.amount / scale), label: part.object || part.noun, span: folded.span(part.span[0], part.span[1]) })),
        sum: tidy(sumOf(draft.parts) / scale),
        measure: draft.total.measure,
        whole: draft.whole,
        verdict: draft.verdict,
        span: folded.span(start, end),
      };
    })
    .sort((a, b) => a.span[0] - b.span[0]);
}

function sumOf(parts: readonly Told[]): number {
  return tidy(parts.reduce((sum, part) => sum + part.amount, 0));
}

function exact(mentions: readonly Told[]): boolean {
  return mentions.every((each) => !each.approximate && each.bound === null && each.high === null);
}

function counted(mention: Told | undefined): mention is Told {
  return mention !== undefined && isCount(mention);
}

/** 共抽检 100 件（甲 60 件、乙 40 件） */
function brackets(reading: Reading): Draft[] {
  const { told, text } = reading;
  const drafts: Draft[] = [];
  told.forEach((total, t) => {
    const first = told[t + 1];
    if (!counted(total) || total.bracketed || !first?.bracketed) return;
    const opening = /^[^，。；、：（(]{0,14}[（(]/.exec(text.slice(total.span[1], total.span[1] + 16))?.[0];
    if (opening === undefined || first.span[0] - total.span[1] - opening.length > 24) return;
    const parts = [first];
    let last = first;
    for (let next = told[t + 2]; next?.bracketed && next.chain === total.chain && !/[）)]/.test(text.slice(last.span[1], next.span[0])); next = told[t + 1 + parts.length]) {
      parts.push(next);
      last = next;
    }
    if (parts.length < 2 || !parts.every(counted)) return;
    const list = text.slice(total.span[1] + opening.length, last.clauseEnd);
    const mixed = parts.some((part) => part.unit !== total.unit);
    const whole = !openList.test(list) && !qualities.test(list) && !/^[^，、]{0,4}(?:其中|含|包括|已|同比|完成)/.test(list) && parts.every((part) => part.lead.trim() !== "" || part.trail.trim() !== "");
    // （含线上 8000 人次、线下 5000 人次）: an open list too cannot exceed its whole, where nothing is counted twice.
    const over = sumOf(parts) > total.amount && !mixed && excludeOneAnother(parts.map((part) => part.lead.replace(/^[ ]*(?:其中|包括|含)[：:]?/, "").trim() + part.noun));
    drafts.push({ kind: "bracket", total, parts, whole, verdict: isNet(total, parts) ? "cannot-tell" : verdictOf(text, total, parts, whole || over, mixed) });
  });
  return drafts;
}

/** By how much a number may have been rounded: 1.2万 by half a thousand, 12.6亿元 by five million; 120 by nothing. */
function rounding(text: string, { span }: Told): number {
  const written = /\.(\d+)/.exec(text.slice(span[0], span[1]));
  const scale = /[\d ](百万|千万|万亿|[百千万亿])/.exec(text.slice(span[0], span[1]))?.[1];
  if (!written && scale === undefined) return 0;
  return 0.5 * (amountOfWord[scale ?? ""] ?? 1) * 10 ** -(written?.[1]?.length ?? 0);
}

const amountOfWord: Readonly<Record<string, number>> = { 百: 100, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 万亿: 1e12 };

function verdictOf(text: string, total: Told, parts: readonly Told[], whole: boolean, mixed: boolean): PartsCheck["verdict"] {
  const sum = sumOf(parts);
  if (!exact([total, ...parts])) return "cannot-tell";
  if (sum === total.amount) return "fits";
  if (mixed || Math.abs(sum - total.amount) <= [total, ...parts].reduce((slack, each) => slack + rounding(text, each), 0) * (1 + 1e-9)) return "cannot-tell";
  return whole || parts.some((part) => part.amount > total.amount) ? "mismatch" : "open";
}

/** 共 100 个，其中甲 60 个、乙 30 个 */
function among(reading: Reading): Draft[] {
  const { told, text } = reading;
  const drafts: Draft[] = [];
  for (let p = 1; p < told.length; p++) {
    const first = told[p];
    if (!first?.among || !counted(first) || first.bracketed) continue;
    const totals = told.slice(Math.max(0, p - 6), p).reverse().filter((each) => counted(each) && !each.bracketed && each.chain === first.chain && each.role !== "part" && each.unit === first.unit);
    const parts = [first];
    for (let next = told[p + 1]; next && continuesParts(first, next); next = told[p + 1]) {
      p++;
      // （含…） names a part of a part.
      if (!next.bracketed) parts.push(next);
    }
    const last = parts[parts.length - 1] ?? first;
    const [total, ...others] = totals;
    if (!total) continue;
    const list = text.slice(first.clauseStart, last.clauseEnd);
    const closed = last.role === "remaining" && /其余|余下|剩余/.test(last.lead);
    const apart = excludeOneAnother(parts.map((part) => part.lead.replace(/其中/, "").trim() + part.noun));
    const overlap = (qualities.test(list) && !apart) || parts.some((part) => part.role === "done");
    const sum = sumOf(parts);
    const whole = closed || sum === total.amount;
    const words = parts.map((part) => (part.lead + part.trail).replace(/其中|[\s、，]/g, ""));
    const over = parts.length > 1 && sum > total.amount && !overlap && words.every((each) => each !== "");
    // 新增 12000 人，超额 200 人，其中…: another number of the chain may be the total.
    const elsewhere = sum > total.amount && others.some((each) => each.amount >= sum);
    // 存栏 42 万头，其中母猪 4 万头，出栏 51 万头: another statement, not a part that exceeds the whole.
    const another = !apart && parts.slice(1).some((part) => part.amount > total.amount && part.clause !== first.clause);
    const untold = elsewhere || another || isNet(total, parts);
    drafts.push({ kind: "among", total, parts, whole, verdict: untold ? "cannot-tell" : verdictOf(text, total, parts, closed || over, false) });
  }
  return drafts;
}

/** 净增 17 家，其中新升规 21 家、退库 4 家: the parts are told with their signs. */
function isNet(total: Told, parts: readonly Told[]): boolean {
  if (/净/.test(total.lead)) return true;
  const off = parts.filter((part) => takenOff.test(part.lead + part.noun));
  return off.length > 0 && tidy(sumOf(parts) - 2 * sumOf(off)) === total.amount;
}

function continuesParts(first: Told, next: Told): boolean {
  return counted(next) && !next.among && next.chain === first.chain && next.unit === first.unit && (next.role === "part" || next.role === "remaining");
}

/** 甲 13 件、乙 12 件，共计 25 件 */
function sums(reading: Reading): Draft[] {
  const { told, text } = reading;
  const drafts: Draft[] = [];
  told.forEach((total, t) => {
    if (!counted(total) || !/^[ ]*(?:合计|共计|总计|总共|共)[ ]*$/.test(total.lead) || total.noun.length > 6) return;
    const parts: Told[] = [];
    for (let i = t - 1; i >= 0 && i >= t - 12; i--) {
      const part = told[i];
      if (!counted(part) || part.chain !== total.chain || part.unit !== total.unit || part.bracketed) break;
      parts.unshift(part);
      if (!part.listed) break;
    }
    const [first] = parts;
    if (parts.length < 2 || first?.listed || total.clause - (first?.clause ?? 0) > 1 || parts.some((part) => part.words === "" && part.trail.trim() === "")) return;
    drafts.push({ kind: "sum", total, parts, whole: true, verdict: verdictOf(text, total, parts, true, false) });
  });
  return drafts;
}

/** Work at its end: what is there cannot be going on as well. */
const atItsEnd = /整改|办结|销号|销账|竣工|完工|建成|验收|投用|交付|结案|完成|化解|解决|拆除|处置/;
/** What is built is built on; what is taken down (已拆除 12 栋，正在建设 10 栋) is not. */
const building = /竣工|完工|建成|验收|投用|交付|^完成$/;
/** What came from before may be done in addition. */
const otherStock = /上年|去年|往年|结转|历史|存量|遗留|此前|新增|新发现/;

/** 120 处，已整改 95 处，正在整改 35 处: done and going on exclude one another, and together exceed what there is. */
function doneAndGoing({ told, text }: Reading): Draft[] {
  const drafts: Draft[] = [];
  told.forEach((total, t) => {
    const [done, going] = [told[t + 1], told[t + 2]];
    if (!done || !going || !counts(total) || !countsAlong(done, total) || !countsAlong(going, total) || done.role !== "done") return;
    if ((total.role !== "total" && total.role !== "bare" && !(total.role === "target" && firmTotal.test(total.lead))) || going.clause - total.clause > 2) return;
    if (going.role !== "ongoing" && !/^[ ]*在(?:建|施|办)[ ]*$/.test(going.lead)) return;
    if (done.words.replace(done.verb, "") !== "" || !atItsEnd.test(done.verb) || done.cumulative || done.amount > total.amount || otherStock.test(text.slice(total.clauseStart, going.clauseEnd + 12))) return;
    const goingOn = going.lead + going.trail;
    const ofSameWork = building.test(done.verb) ? /正在(?:施工|推进|建设|实施)|在建|在施/ : /正在(?:处理|办理|整改|推进)|在办/;
    if (!goingOn.includes(done.verb.replace(/^完成(?=.)|(?<=.)完成$|到位$|完毕$/g, "")) && !ofSameWork.test(goingOn)) return;
    if (done.amount + going.amount <= total.amount || !exact([total, done, going])) return;
    drafts.push({ kind: "remaining", total, parts: [done, going], whole: true, verdict: "mismatch" });
  });
  return drafts;
}

const firmTotal = /(?:共|涉及|总数|总计|合计|总量|数量为)[^，。；\d]{0,10}$/;

/** 共 39 处，已完成 27 处，剩余 12 处 */
function remainders(reading: Reading): Draft[] {
  const { told } = reading;
  pairChains(reading);
  return [...doneAndGoing(reading), ...told.flatMap((rest, r) => restOf(reading, rest, r) ?? []), ...told.flatMap((done, d) => doneAboveTotal(reading, done, told[d - 1]) ?? [])];
}

function restOf({ told, text, pairs, actuals }: Reading, rest: Told, r: number): Draft | null {
  if (!counts(rest) || rest.role !== "remaining" || /其中|另有|还有/.test(rest.lead) || rest.words.replace(/剩余|剩下|未/g, "").length > 6) return null;
  const from = Math.max(0, r - 5);
  const near = told.slice(from, r + 4).filter((each) => counted(each) && each.chain === rest.chain && each.unit === rest.unit);
  const before = near.filter(({ span }) => span[0] < rest.span[0]);
  const dones = before.filter((each) => actuals.has(told.indexOf(each, from)));
  const [done] = dones;
  if (!done || dones.length > 1 || told.slice(r + 1, r + 5).some((each) => each.role === "remaining" && countsAlong(each, rest))) return null;
  const base = pairs.find((pair) => pair.end === done.span[1])?.base ?? -1;
  const total = told[base];
  if (total?.chain !== rest.chain || (total.role === "target" && done.amount > total.amount)) return null;
  const going = near.filter(({ role }) => role === "ongoing");
  const all = [done, ...going, rest];
  const parts = sumOf(all) === total.amount ? all : [done, rest];
  // A number between that is neither done, going on nor left could be a part too: then only a sum that fits is told.
  const others = before.some((each) => each.span[0] > total.span[0] && each !== done && each.role !== "ongoing");
  if (others && sumOf(parts) !== total.amount) return null;
  return { kind: "remaining", total, parts, whole: true, verdict: verdictOf(text, total, parts, true, false) };
}

/** 共 39 处，已完成整改 45 处 */
function doneAboveTotal({ text }: Reading, done: Told, total: Told | undefined): Draft | null {
  if (!total || !counts(total) || !countsAlong(done, total) || done.role !== "done" || done.words !== "" || total.role !== "total" || !firmTotal.test(total.lead) || total.verb === done.verb) return null;
  if (done.amount <= total.amount || done.cumulative || !exact([total, done]) || /超额|含|上年|往年/.test(done.lead)) return null;
  if (/^[^，。；]{0,6}[（(，]?(?:含|包括|其中)[^，。；]{0,4}(?:上年|往年|去年|结转|遗留|历史)/.test(text.slice(done.span[1], done.span[1] + 20))) return null;
  return { kind: "done-above-total", total, parts: [done], whole: false, verdict: "mismatch" };
}
