/** Tells a column's role from its header's words. */

import { HEADER_WORDS } from "./header-words";
import type { Role } from "./ledger";

/** A role that a header claims; `strength` 3 = one of the two best-known words, 2 = exact, 1 = within. */
export interface RoleClaim {
  readonly role: Role;
  readonly strength: 1 | 2 | 3;
}

const LONGEST_HEADER = 24;

const exactRoles = new Map<string, RoleClaim>();
const withinWords: { readonly word: string; readonly role: Role }[] = [];
for (const [role, words] of Object.entries(HEADER_WORDS) as [Role, (typeof HEADER_WORDS)[Role]][]) {
  words.exact.forEach((word, index) => {
    if (!exactRoles.has(word)) exactRoles.set(word, { role, strength: index < 2 ? 3 : 2 });
  });
  for (const word of words.within) withinWords.push({ word, role });
}
withinWords.sort((one, other) => other.word.length - one.word.length);

/** A header's words alone: widths folded, spaces and bracketed remarks dropped, lower case. */
export function foldHeader(text: string): string {
  const folded = text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();
  const bare = folded.replace(/[([【〔][^)\]】〕]*[)\]】〕]?/g, "").trim() || folded;
  return (/[\u4e00-\u9fff]/.test(bare) ? bare.replace(/ /g, "") : bare).replace(/[:：*]+$/g, "").replace(/^\*+/, "");
}

/** The period of a milestone's header: 一季度, 6月底前, 上半年目标, Q3; null for any other header. */
export function milestoneWords(text: string): string | null {
  const folded = foldHeader(text).replace(/(?:工作|阶段)?(?:目标|计划|任务|节点|安排|要求|target|plan|milestone)$/g, "").trim();
  const period =
    /^(?:20\d\d年)?(?:第?[一二三四1-4]季度(?:末|前)?|[上下]半年|(?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?:份|底前?|末前?|前)?|q[1-4](?: 20\d\d)?|h[12](?: 20\d\d)?)$/;
  return period.test(folded) ? folded : null;
}

/** The role that a header's words claim; null where they tell none. */
export function claimRole(header: string): RoleClaim | null {
  const folded = foldHeader(header);
  if (folded === "" || folded.length > LONGEST_HEADER) return null;
  const exact = exactRoles.get(folded);
  if (exact) return exact;
  if (milestoneWords(header) !== null) return { role: "milestone", strength: 2 };
  let best: { word: string; role: Role; end: number } | null = null;
  for (const { word, role } of withinWords) {
    if (best && word.length < best.word.length) break;
    const at = wordIndex(folded, word);
    if (at < 0) continue;
    // Of words equally long the later one is the head of the phrase: 任务进展 is progress, 进展任务 a task.
    if (!best || at + word.length > best.end) best = { word, role, end: at + word.length };
  }
  return best && { role: best.role, strength: 1 };
}

/** Where a word stands in a header; Latin words count only as whole words. */
function wordIndex(header: string, word: string): number {
  if (!/^[a-z]/.test(word)) return header.indexOf(word);
  const match = new RegExp(`(?:^|[^a-z])(${word})s?(?:$|[^a-z])`).exec(header);
  return match ? match.index : -1;
}
