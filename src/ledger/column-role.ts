/** Tells a column's role from its header's words. */

import { COMMON_WORDS, HEADER_WORDS, MADE_OF_PARTS, OTHER_HEADERS } from "./header-words";
import type { Role } from "./ledger";
import { plainGlyphs } from "./plain-glyphs";

/** A role that a header claims; `strength` 3 = one of the two best-known words, 2 = exact, 1 = within. */
export interface RoleClaim {
  readonly role: Role;
  readonly strength: 1 | 2 | 3;
  /** True for a word that other kinds of tables have as well (单位, 项目名称). */
  readonly common: boolean;
}

/** In half-width cells: 24 Chinese characters. */
const LONGEST_HEADER = 48;

const exactRoles = new Map<string, RoleClaim>();
const withinWords: { readonly word: string; readonly role: Role; readonly latin: RegExp | null }[] = [];
for (const [role, words] of Object.entries(HEADER_WORDS) as [Role, (typeof HEADER_WORDS)[Role]][]) {
  words.exact.forEach((word, index) => {
    if (!exactRoles.has(word)) exactRoles.set(word, { role, strength: index < 2 ? 3 : 2, common: COMMON_WORDS.has(word) });
  });
  for (const word of words.within) {
    withinWords.push({ word, role, latin: /^[a-z]/.test(word) ? new RegExp(`(?:^|[^a-z])${word}s?(?:$|[^a-z])`) : null });
  }
}
withinWords.sort((one, other) => other.word.length - one.word.length);

/** Width in half-width cells. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) width += text.charCodeAt(index) < 0x2000 ? 1 : 2;
  return width;
}

/** True for a text too long to be a header's words. */
export function isLongForHeader(text: string): boolean {
  return widthOf(foldHeader(text)) > LONGEST_HEADER;
}

/**
 * A header's words alone: widths folded, spaces, bracketed remarks and marks of a required field (＊) dropped,
 * lower case. Of a header that goes on with an instruction (进展情况⏎请填写…, 进展：…) its first words.
 */
export function foldHeader(text: string): string {
  const folded = bareWords(text);
  if (widthOf(folded) <= LONGEST_HEADER) return folded;
  const [first = ""] = text.trim().split(/[\n\r:：]/, 1);
  const short = bareWords(first);
  return short === "" || widthOf(short) > LONGEST_HEADER ? folded : short;
}

function bareWords(text: string): string {
  const folded = plainGlyphs(text).normalize("NFKC").replace(/[\s\u200b-\u200f\ufeff]+/g, " ").trim().toLowerCase();
  const bare = folded.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, "").trim() || folded.replace(/[()[\]【】〔〕]/g, "").trim();
  const joined = /[\u4e00-\u9fff]/.test(bare) ? bare.replace(/ /g, "") : bare;
  const plain = joined.replace(/^[*※★☆▲△●◆■\-—_]+|[:*※★☆▲△●◆■\-—_]+$/g, "").trim();
  return plain === "" ? joined : plain;
}

const MILESTONE_TAIL = /(?:(?:工作|阶段|阶段性|节点|进度)?(?:目标|任务|节点|要求)|(?:阶段|节点|进度)?(?:计划|安排)|target|plan|milestone)$/;
const PERIOD =
  /^(?:20\d\d年)?(?:第?[一二三四1-4]季度(?:末|前)?|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底前?|末前?|前)?|q[1-4](?: 20\d\d)?|h[12](?: 20\d\d)?)$/;

/** The period of a milestone's header: 一季度, 6月底前, 上半年目标, Q3; null for any other header. */
export function milestoneWords(text: string): string | null {
  const folded = foldHeader(text);
  if (/工作(?:计划|安排)$/.test(folded)) return null;
  const bare = folded.replace(MILESTONE_TAIL, "").trim();
  return PERIOD.test(bare) ? bare : null;
}

/** 牵头单位及配合单位, 主办/协办单位: one column for all units. */
const LEAD_AND_SUPPORT = /(?:牵头|主办|主责|lead).*(?:配合|协办|协同|参与|协助|support)|(?:配合|协办|协同).*(?:牵头|主办)/;
/** A duty alone in the brackets behind a unit's header. */
const IN_BRACKET = /\(\s*((?:牵头|主办|主责|配合|协办|协同|协助|参与))(?:单位|部门|科室)?\s*\)/;
const LEADS = /牵头|主办|主责/;
const COORDINATION = /及其|以及|及|和|与|、|\/|&|,| and /;

/** The role that a header's words claim; null where they tell none. */
export function claimRole(header: string): RoleClaim | null {
  const folded = foldHeader(header);
  // A sentence is no header.
  if (folded === "" || widthOf(folded) > LONGEST_HEADER || /[。！？；]/.test(folded)) return null;
  const exact = exactRoles.get(folded);
  // 牵头（配合）单位: what stands in the bracket counts here.
  if (exact?.role === "lead" && LEAD_AND_SUPPORT.test(header)) return { role: "unit", strength: 2, common: false };
  // 责任部门（牵头） beside 责任部门（配合）.
  const duty = exact?.role === "unit" ? IN_BRACKET.exec(header.normalize("NFKC"))?.[1] : undefined;
  if (duty) return { role: LEADS.test(duty) ? "lead" : "support", strength: 2, common: false };
  // 说明：红灯为滞后… is a legend and no column of remarks.
  if (exact?.role === "remarks" && widthOf(bareWords(header)) > LONGEST_HEADER) return null;
  if (exact) return exact;
  const bilingual = eitherLanguage(header);
  if (bilingual) return bilingual;
  const made = madeOfParts(folded);
  if (made) return made;
  if (OTHER_HEADERS.some((other) => other.test(folded))) return null;
  if (milestoneWords(header) !== null) return { role: "milestone", strength: 2, common: false };
  if (LEAD_AND_SUPPORT.test(folded)) return { role: "unit", strength: 2, common: false };
  const parts = folded.split(COORDINATION).map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length > 1) {
    // 进展情况及存在问题 is read as progress; else the first part names what the column is for.
    const claims = parts.map((part) => exactRoles.get(part) ?? madeOfParts(part) ?? within(part));
    // 责任领导及单位 names the unit as well as a person: the unit counts.
    const unit = claims.some((each) => each?.role === "person") ? claims.find((each) => each?.role === "unit" || each?.role === "lead") : undefined;
    if (unit) return { ...unit, strength: 2, common: false };
    const claim = claims.find((each) => each?.role === "progress") ?? claims.find((each) => each !== null);
    if (claim) return { ...claim, strength: claim.strength > 1 ? 2 : 1 };
  }
  // 折子内容, 承诺内容: whatever it is called, it holds what is to be done.
  return within(folded) ?? (/[\u4e00-\u9fff]内容$/.test(folded) ? { role: "task", strength: 1, common: true } : null);
}

/** A duty and a body, an act and a time: 协办科室, 计划办结时间. */
function madeOfParts(folded: string): RoleClaim | null {
  const made = MADE_OF_PARTS.find(([words]) => words.test(folded));
  return made ? { role: made[1], strength: 2, common: false } : null;
}

/** 责任部门 Owner, Due Date（完成时限）: one header in two languages, either of which may be the known one. */
function eitherLanguage(header: string): RoleClaim | null {
  const text = header.normalize("NFKC").toLowerCase();
  if (!/[\u4e00-\u9fff]/.test(text) || !/[a-z]{2}/.test(text)) return null;
  const latin = text.replace(/[^a-z.#\s/&-]+/g, " ").trim().replace(/\s+/g, " ").replace(/^[/&-]+|[/&-]+$/g, "").trim();
  // A Chinese word with letters in it (ERP任务) is one word: two languages are parted.
  if (!/[\u4e00-\u9fff)\]][\s/|(-]+[a-z]|[a-z.)][\s/|(-]+[\u4e00-\u9fff]/.test(text)) return null;
  const chinese = foldHeader(text.replace(/[a-z.#&/|-]+/g, " "));
  const claims = [exactRoles.get(chinese), exactRoles.get(latin)];
  const claim = claims[0] ?? claims[1];
  return claim ? { ...claim, strength: 2 } : null;
}

function within(folded: string): RoleClaim | null {
  let best: { word: string; role: Role; end: number } | null = null;
  const hasLatin = /[a-z]/.test(folded);
  for (const { word, role, latin } of withinWords) {
    if (latin && !hasLatin) continue;
    if (best && word.length < best.word.length) break;
    const at = latin ? (latin.exec(folded)?.index ?? -1) : folded.lastIndexOf(word);
    if (at < 0 || !standsAsHead(folded, word, at + word.length)) continue;
    // Of words equally long the later one is the head of the phrase: 任务进展 is progress, 进展任务 a task.
    if (!best || at + word.length > best.end) best = { word, role, end: at + word.length };
  }
  return best && { role: best.role, strength: 1, common: COMMON_WORDS.has(best.word) };
}

/** Broad words name a column only as its head: 部门任务 is a task, 任务分管人 none. */
const BROAD = new Set(["任务", "事项", "项目", "目标", "问题", "编号", "节点", "进度", "牵头", "协办", "后续", "原因", "不足", "性质", "级别", "类型", "分类", "隐患"]);
const HEAD_TAIL = /^(?:内容|名称|描述|简述|概述|要求|清单|事项|分解|要点|细化|表述|标题|工作|计划|安排|说明|分析|情况)/;
/** 协办处 names a body, 隐患单位 none that answers. */
const DUTIES = new Set(["牵头", "协办"]);
const BODY_TAIL = /^(?:单位|部门|科室|处室|股室)/;

function standsAsHead(folded: string, word: string, end: number): boolean {
  if (!BROAD.has(word) || end === folded.length) return true;
  const tail = folded.slice(end);
  return HEAD_TAIL.test(tail) || (DUTIES.has(word) && BODY_TAIL.test(tail));
}
