import type { UnitRole } from "../ledger";
import { isCollective } from "./body-shape";
import type { MarkedRole } from "./role-words";
import type { UnitDraft } from "./unit-draft";
import { shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";

/** The column in which a unit cell stands. */
export type UnitColumn = "unit" | "lead" | "support";

/** What marks such as ★ say: the first sign of the cell leads, another supports; a sign before every name says nothing. */
function readSigns(drafts: readonly UnitDraft[]): (draft: UnitDraft) => MarkedRole | null {
  const signed = drafts.filter((draft) => draft.sign !== null);
  const first = signed[0]?.sign ?? null;
  const isBullet = signed.length === drafts.length && signed.length > 1 && signed.every((draft) => draft.sign === first);
  return (draft) => (draft.sign === null || isBullet ? null : draft.sign === first ? "lead" : "support");
}

/**
 * Settles who leads and who supports. Words of the cell (牵头, 配合 …) come first; without any, all of a lead column lead,
 * all of a support column support, and of a common column the first unit leads and the others support.
 */
export function settleRoles(drafts: readonly UnitDraft[], column: UnitColumn, hasSupportColumn: boolean, vocabulary: UnitVocabulary): UnitRole[] {
  const signOf = readSigns(drafts);
  const said = drafts.map((draft): MarkedRole | null => draft.own ?? draft.clauseRole ?? signOf(draft) ?? draft.label);
  const hasLead = said.includes("lead");
  const hasSupportGroup = drafts.some((draft) => draft.own === null && (draft.clauseRole === "support" || draft.label === "support"));
  const hasSupportLabel = drafts.some((draft) => draft.label === "support");
  // 区住建委、区财政局；配合单位：区民政局: those before the label lead together.
  const isGroup = (draft: UnitDraft): boolean => (hasSupportLabel && draft.label !== "support") || (draft.clauseRole === "neutral" && hasSupportGroup);
  let hasFirst = false;
  let isAfterCollective = false;
  return drafts.map((draft, place): UnitRole => {
    // 各街道工委、办事处: 各 goes for both.
    const isCollectiveTail = isAfterCollective && draft.separator === "、" && shapeIn(vocabulary, draft.name) === "bare";
    isAfterCollective = isCollectiveTail || isCollective(draft.name) || vocabulary.collectives.has(draft.name);
    if (isAfterCollective) return "collective";
    const role = said[place];
    if (role === "lead" || role === "support") return role;
    if (hasLead) return "support";
    if (column !== "unit") return column;
    if (hasSupportColumn || isGroup(draft)) return "lead";
    const isFirst = !hasFirst;
    hasFirst = true;
    return isFirst ? "lead" : "support";
  });
}
