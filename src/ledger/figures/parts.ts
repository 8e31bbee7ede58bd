/** Totals and their parts: do they add up? */

import { foldWraps } from "../folded-text";
import type { Span } from "../ledger";
import { pairChains } from "./chain-pairs";
import { numeralCharacters } from "./numerals";
import { tidy, type Reading } from "./pair";
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

/** Parts that may overlap, or that name a quality: they need not add up. */
const qualities = /党员|团员|女|男|青年|少数民族|本科|硕士|博士|以上|以下|岁|重点|新增|退休|在职|骨干|先进|优秀|典型|同比|首次|新开|重大|紧急|疑难/;
const openList = /等|主要|比如|例如|如[：:]|部分|之一/;

type Draft = Omit<PartsCheck, "span" | "sum" | "total" | "parts" | "measure"> & { readonly total: Told; readonly parts: readonly Told[] };

const number = `[\\d０-９${numeralCharacters}数几]`;
/** Words without which no total is told with its parts, each with the number that it needs: where none stands, nothing is read. */
const mayHoldParts = new RegExp(
  `其中|[（(][^]{0,24}${number}|[计共][ \\t\\u3000\\u00a0]*${number}` +
    `|[剩尚余未仍][^，。；]{0,17}${number}|(?:共|涉及|总[数计量]|合计|数量为)[^，。；]{0,10}${number}`,
);

/**
 * Every total of a text that is told with its parts.
 * @param cell the cell's text as it stands; spans are its. Linear; never throws.
 */
export function readParts(cell: string): PartsCheck[] {
  const folded = foldWraps(cell);
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
      const scale = draft.total.value === 0 ? 1 : draft.total.amount / draft.total.value;
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
  return mention !== undefined && mention.kind === "count" && !mention.quoted && mention.of === null;
}

/** 共抽检 100 件（甲 60 件、乙 40 件） */
function brackets(reading: Reading): Draft[] {
  const { told, text, clauses } = reading;
  const drafts: Draft[] = [];
  told.forEach((total, t) => {
    const first = told[t + 1];
    if (!counted(total) || total.bracketed || !first?.bracketed) return;
    const opening = /^[^，。；、：（(]{0,14}[（(]/.exec(text.slice(total.span[1], total.span[1] + 16));
    if (!opening || first.span[0] - total.span[1] - opening[0].length > 24) return;
    let last = t + 1;
    while (told[last + 1]?.bracketed && told[last + 1]?.chain === total.chain && !/[）)]/.test(text.slice(told[last]?.span[1] ?? 0, told[last + 1]?.span[0] ?? 0))) last++;
    const parts = told.slice(t + 1, last + 1);
    if (parts.length < 2 || !parts.every(counted)) return;
    const close = clauses[parts[parts.length - 1]?.clause ?? 0]?.end ?? text.length;
    const list = text.slice(total.span[1] + opening[0].length, close);
    const mixed = parts.some((part) => part.unit !== total.unit);
    const whole = !openList.test(list) && !qualities.test(list) && !/^[^，、]{0,4}(?:其中|含|包括|已|同比|完成)/.test(list) && parts.every((part) => part.lead.trim() !== "" || part.trail.trim() !== "");
    drafts.push({ kind: "bracket", total, parts, whole, verdict: verdictOf(total, parts, whole, mixed) });
  });
  return drafts;
}

function verdictOf(total: Told, parts: readonly Told[], whole: boolean, mixed: boolean): PartsCheck["verdict"] {
  const sum = sumOf(parts);
  if (!exact([total, ...parts])) return "cannot-tell";
  if (sum === total.amount) return "fits";
  if (mixed) return "cannot-tell";
  if (parts.some((part) => part.amount > total.amount)) return "mismatch";
  if (whole) return "mismatch";
  return "open";
}

/** 共 100 个，其中甲 60 个、乙 30 个 */
function among(reading: Reading): Draft[] {
  const { told, text } = reading;
  const drafts: Draft[] = [];
  for (let p = 1; p < told.length; p++) {
    const first = told[p];
    if (!first || !/其中/.test(first.lead) || !counted(first) || first.bracketed) continue;
    const total = told.slice(Math.max(0, p - 6), p).reverse().find((each) => counted(each) && !each.bracketed && each.chain === first.chain && each.role !== "part" && each.unit === first.unit);
    const parts = [first];
    while (counted(told[p + 1]) && told[p + 1]?.chain === first.chain && told[p + 1]?.unit === first.unit && (told[p + 1]?.role === "part" || told[p + 1]?.role === "remaining")) parts.push(told[++p] as Told);
    const last = parts[parts.length - 1] ?? first;
    if (!total) continue;
    const list = text.slice(first.clauseStart, last.clauseEnd);
    const closed = last.role === "remaining" && /其余|余下|剩余/.test(last.lead);
    const overlap = qualities.test(list) || parts.some((part) => part.role === "done");
    const sum = sumOf(parts);
    const whole = closed || sum === total.amount;
    const over = parts.length > 1 && sum > total.amount && !overlap && parts.every((part) => (part.lead + part.trail).replace(/其中|[\s、，]/g, "") !== "");
    drafts.push({ kind: "among", total, parts, whole, verdict: verdictOf(total, parts, closed || over, false) });
  }
  return drafts;
}

/** 甲 13 件、乙 12 件，共计 25 件 */
function sums(reading: Reading): Draft[] {
  const { told } = reading;
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
    drafts.push({ kind: "sum", total, parts, whole: true, verdict: verdictOf(total, parts, true, false) });
  });
  return drafts;
}

const firmTotal = /(?:共|涉及|总数|总计|合计|总量|数量为)[^，。；\d]{0,10}$/;

/** 共 39 处，已完成 27 处，剩余 12 处 */
function remainders(reading: Reading): Draft[] {
  const { told } = reading;
  pairChains(reading);
  const drafts: Draft[] = [];
  let passed = 0;
  told.forEach((rest, r) => {
    if (!counted(rest) || rest.role !== "remaining" || rest.bracketed || /其中|另有|还有/.test(rest.lead)) return;
    while (passed < reading.pairs.length && (reading.pairs[passed]?.end ?? 0) <= rest.span[0]) passed++;
    const pair = reading.pairs.slice(Math.max(0, passed - 8), passed).reverse().find((each) => each.base !== null && told[each.base]?.chain === rest.chain && told[each.base]?.unit === rest.unit);
    const total = pair && pair.base !== null ? told[pair.base] : undefined;
    if (!pair || !total) return;
    const from = Math.max(0, r - 5);
    const actuals = told.slice(from, r).filter((each, i) => reading.actuals.has(from + i) && each.chain === rest.chain && each.unit === rest.unit);
    const done = actuals[actuals.length - 1];
    if (!done || actuals.length > 1 || told.slice(r + 1, r + 5).some((each) => each.role === "remaining" && each.unit === rest.unit && each.chain === rest.chain)) return;
    const going = told.slice(from, r + 4).filter((each) => each.role === "ongoing" && each.chain === rest.chain && each.unit === rest.unit && counted(each));
    const withGoing = sumOf([done, ...going, rest]) === total.amount && going.length > 0;
    const parts = withGoing ? [done, ...going, rest] : [done, rest];
    // A number between that is neither done, going on nor left could be a part too: then only a sum that fits is told.
    const others = told.slice(from, r).some((each) => counted(each) && each !== total && !parts.includes(each) && !going.includes(each) && each.unit === rest.unit && each.chain === rest.chain && each.span[0] > total.span[0]);
    if (others && sumOf(parts) !== total.amount) return;
    if (total.role === "target" && done.amount > total.amount) return;
    if (rest.words.replace(/剩余|剩下|未/g, "").length > 6) return;
    drafts.push({ kind: "remaining", total, parts, whole: true, verdict: verdictOf(total, parts, true, false) });
  });
  told.forEach((done, d) => {
    const total = told[d - 1];
    if (!counted(done) || !counted(total) || done.role !== "done" || done.words !== "" || done.bracketed || total.bracketed) return;
    if (total.role !== "total" || total.chain !== done.chain || total.unit !== done.unit || total.verb === done.verb || !firmTotal.test(total.lead) || done.cumulative) return;
    if (done.amount <= total.amount || !exact([total, done]) || /超额|含|上年|往年/.test(done.lead)) return;
    drafts.push({ kind: "done-above-total", total, parts: [done], whole: false, verdict: "mismatch" });
  });
  return drafts;
}
