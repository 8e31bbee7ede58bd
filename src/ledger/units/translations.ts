import { isChinese } from "./body-shape";
import type { UnitDraft } from "./unit-draft";

/** What stands between a name and the same name in the other language. */
const BESIDE = new Set([" ", "\n", "/", ""]);

/**
 * 财务部 Finance Department: where each name of a cell has one in the other script beside it, the second is its
 * translation and no further unit.
 */
export function withoutTranslations(drafts: readonly UnitDraft[]): UnitDraft[] {
  const pairs: UnitDraft[] = [];
  for (let place = 0; place < drafts.length; place += 2) {
    const [one, other] = [drafts[place], drafts[place + 1]];
    if (!one || !other || isChinese(one.name) === isChinese(other.name) || !BESIDE.has(other.separator ?? "")) return [...drafts];
    pairs.push({ ...one, own: one.own ?? other.own, clauseRole: one.clauseRole ?? other.clauseRole });
  }
  return pairs;
}
