import { isChinese, isCollective, isWhole } from "./body-shape";
import { roleOfLabel } from "./role-words";
import { BARE_TAILS, COLLECTIVE_KINDS, PERSON, SUFFIXES } from "./unit-words";
import { shapeIn, type UnitVocabulary } from "./unit-vocabulary-type";

/** What the brackets after a name say. */
export type BracketSense =
  | { readonly kind: "role"; readonly role: "lead" | "support"; readonly share?: string }
  /** A part of the name: 各街道（乡镇）, 某某（集团）有限公司. */
  | { readonly kind: "inner" }
  /** A second name: 区委组织部（公务员局）. */
  | { readonly kind: "alias" }
  | { readonly kind: "members"; readonly members: readonly string[] }
  /** A part of the work. */
  | { readonly kind: "share"; readonly share: string }
  /** A person, a telephone number, or anything else that is no name. */
  | { readonly kind: "remark" };

const SHARE_BEGINNING = /^(?:主要|具体|牵头|共同|分别)?(?:负责|承担|分管|落实|做好|组织实施)/;
const SHARE_ENDING = /(?:部分|工作|任务|方面|事项|环节|领域|项目|内容|段|片区|标段)$/;
const REMARK_BEGINNING = /^(?:原|含|包括|包含|除|按|依|限|仅|涉及|其中|代|以|由|根据|详见|见|加挂|挂|简称|以下简称|第|共|等)/;
const TAILS_AFTER = /^(?:人民政府|政府|办事处|有限公司|有限责任公司|股份|集团|公司|机关|管委会|管理委员会|党委|党工委|工委|分局|支行|分行|分公司|各部门|局|委|办|各有关|有关部门)/;
/** Marks of one character count only in brackets. */
const SHORT_ROLES: Readonly<Record<string, "lead" | "support">> = { 主: "lead", 牵: "lead", 协: "support", 辅: "support", 配: "support" };
const LIST = /[、,/;和及]/;

/** What holds none names nobody and says nothing: a room number, a dash. */
const HAS_WORD = /(?![和及])\p{L}/u;

/**
 * Tells what a bracket says. `content` is folded and without white space, `name` the name before it, `after` the text
 * that follows without a gap.
 */
export function bracketSense(content: string, name: string, after: string, vocabulary: UnitVocabulary): BracketSense {
  if (!HAS_WORD.test(content)) return { kind: "remark" };
  const first = content.replace(/[,、:;].*/u, "");
  const role = SHORT_ROLES[first] ?? roleOfLabel(first);
  if (role === "lead" || role === "support") {
    const share = content.slice(first.length + 1).trim();
    return share !== "" ? { kind: "role", role, share } : { kind: "role", role };
  }
  if (role !== undefined || /\d{5}/.test(content) || content.includes("某") || PERSON.test(first)) return { kind: "remark" };
  if (SHARE_BEGINNING.test(content)) return { kind: "share", share: content };
  const parts = content.split(LIST).filter((part) => part !== "");
  if (parts.every((part) => COLLECTIVE_KINDS.has(part)) && (isCollective(name) || TAILS_AFTER.test(after))) return { kind: "inner" };
  if ((BARE_TAILS.has(after) || SUFFIXES.has(after) || TAILS_AFTER.test(after)) && !LIST.test(content)) return { kind: "inner" };
  if (REMARK_BEGINNING.test(content)) return { kind: "remark" };
  if (SHARE_ENDING.test(content) && !vocabulary.names.has(content)) return { kind: "share", share: content };
  if (isCollective(name)) return { kind: "members", members: parts.map((part) => part.replace(/等$/, "")).filter((part) => part !== "") };
  // 县粮食和物资储备局: a second name may hold a joining word of its own.
  if (isSecondName(content, name, vocabulary) || parts.every((part) => isSecondName(part, name, vocabulary))) return { kind: "alias" };
  return { kind: "remark" };
}

/** A second name is a body by itself, an acronym, or the first name with characters left out (数据转换中枢, 数转中枢). */
function isSecondName(part: string, name: string, vocabulary: UnitVocabulary): boolean {
  const shape = shapeIn(vocabulary, part);
  if (vocabulary.names.has(part) || (isWhole(shape) && shape !== "collective")) return true;
  return isChinese(part) && part.length > 1 && part.length < name.length && part.slice(-1) === name.slice(-1) && isSubsequence(part, name);
}

/** True where the characters of `short` stand in `long` in the same order. */
function isSubsequence(short: string, long: string): boolean {
  let place = 0;
  for (const character of long) if (character === short.charAt(place)) place += 1;
  return place === short.length;
}
