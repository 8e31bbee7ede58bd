/** The words by which a cell says who leads and who supports. Data, and what reads them. */
import { keepShort } from "../recent-readings";

/** What a mark says of the units under it: they lead, they support, they answer, or they are persons. */
export type MarkedRole = "lead" | "support" | "neutral" | "person";

const ROLE_WORDS: readonly (readonly [MarkedRole, string])[] = [
  ["lead", "总牵头 双牵头 共同牵头 联合牵头 牵头 主责 主办 主管 主要负责 负总责 首要责任 第一责任 主体责任 承办 主要责任 主抓 主要 第一牵头"],
  ["support", "协同配合 协助配合 密切配合 共同配合 积极配合 配合 协办 协同 协助 参与 参加 会办 会同 支持 配合责任 次要责任 第二责任 第三责任 第四责任 督办 督导"],
  ["neutral", "责任主体 责任 实施 落实 负责 共同负责 分工负责 按职责分工负责 按职责分别负责 按职责负责 分别负责 具体负责 按职责分工落实 完成 推进 推动 办理 执行 组织实施 贯彻落实 抓好落实 按职责分工 按照职责分工 按照职责分工负责 根据职责分工 根据职责分工负责 按各自职责 按照各自职责 根据各自职责 依职责分工 按分工负责 按职责"],
];

const ROLE_OF: ReadonlyMap<string, MarkedRole> = new Map(ROLE_WORDS.flatMap(([role, list]) => list.split(" ").map((word) => [word, role] as const)));
const PERSON_LABEL = /^(?:(?:牵头|责任|分管|包保|主管|配合|挂点|挂钩|包联|联系|主要)?领导|(?:责任|联系|负责|经办|填报|承办|具体)人(?:员)?|联系(?:电话|方式|科室人)?|(?:办公|手机|固定)?电话|手机(?:号码?)?|责任(?:科长|处长)|联络员|contacts?|tel|phone|persons?|owner's name)$/i;
const LABEL_NOUN = /(?:单位|部门|科室|处室|机关|方|主体|机构)$/;
const LABEL_FILL = /^(?:其中|由|市级|区级|县级|省级)/;
const ENGLISH_LEAD = /^(?:(?:co-)?lead(?:ing|s)?|led by|main|primary)(?: (?:agency|agencies|units?|departments?|depts?\.?|office|body|bodies|bureau|organi[sz]ations?|partner))?$/i;
const ENGLISH_SUPPORT = /^(?:support(?:ing|s|ed by)?|assist(?:ing|ed by)?|partners?|partner(?:ing)?|contributing|cooperating|co-?operating|with)(?: (?:agency|agencies|units?|departments?|depts?\.?|office|bodies|body|bureaus?|organi[sz]ations?|partners?))?$/i;
const ENGLISH_NEUTRAL = /^(?:responsible|accountable|owners?)(?: (?:agency|agencies|units?|departments?|depts?\.?|office|bodies|body))?$/i;

/** The role that a word alone says (牵头, 配合单位, Lead agency); undefined where it says none. */
export const roleOfLabel: (word: string) => MarkedRole | undefined = keepShort((word) => {
  const label = word.trim().replace(LABEL_FILL, "");
  if (label.length > 40) return undefined;
  if (PERSON_LABEL.test(label)) return "person";
  const role = ROLE_OF.get(label) ?? ROLE_OF.get(label.replace(LABEL_NOUN, "")) ?? ROLE_OF.get(label.replace(LABEL_NOUN, "").replace(/责任$/, ""));
  if (role !== undefined) return role;
  if (ENGLISH_LEAD.test(label)) return "lead";
  if (ENGLISH_SUPPORT.test(label)) return "support";
  return ENGLISH_NEUTRAL.test(label) ? "neutral" : undefined;
});

/** True for a word that opens a list by itself, without a colon: 牵头单位, 配合部门. */
export function isHeadingLabel(word: string): boolean {
  return LABEL_NOUN.test(word) && word.length > 2 && roleOfLabel(word) !== undefined;
}

const LONGEST_ROLE_WORD = Math.max(...[...ROLE_OF.keys()].map((word) => word.length));

/** A run of text parted into what stands before the role's words, and the role. */
export interface TrailingRole {
  readonly name: string;
  /** Null where the text tells none: then all of it is the name. */
  readonly role: MarkedRole | null;
}

/** A run of text whose last words tell a role: 区住建委牵头 → 区住建委, lead; 区民政局配合落实 → 区民政局, support. */
export const splitTrailingRole: (text: string) => TrailingRole = keepShort((text) => {
  let name = text.replace(/为((?:牵头|配合|责任|主责|主办|协办)(?:单位|部门))$/, "$1");
  let role: MarkedRole | null = null;
  let found = false;
  for (let again = true; again; ) {
    again = false;
    const bare = found || /(?:牵头|配合|主责|主办|协办|协同|参与|责任)(?:单位|部门)$/.test(name) ? name.replace(LABEL_NOUN, "") : name;
    for (let length = Math.min(LONGEST_ROLE_WORD, bare.length); length > 1; length -= 1) {
      const says = ROLE_OF.get(bare.slice(bare.length - length));
      if (says === undefined) continue;
      if (role === null || role === "neutral") role = says;
      name = bare.slice(0, bare.length - length);
      found = true;
      again = true;
      break;
    }
  }
  return found ? { name: name.replace(/[为是]$/, ""), role } : { name: text, role };
});

/** A run of text that begins with a label and goes on: 牵头单位区住建委, 配合部门为区财政局 → how long the label is. */
export const leadingLabel: (text: string) => { readonly role: MarkedRole; readonly length: number } | null = keepShort((text) => {
  const heading = /^(?:其中)?(?:总?牵头|主责|主办|协办|配合|协同|参与|责任|承办|协助|参加|主管|实施|落实)(?:责任)?(?:单位|部门|科室|处室)(?:为|是|有)?/.exec(text);
  const word = heading?.[0] ?? /^(?:牵头|配合|协办|主责)(?=.{2})/.exec(text)?.[0];
  if (word === undefined || word.length >= text.length) return null;
  const role = roleOfLabel(word.replace(/[为是有]$/, ""));
  return role === undefined ? null : { role, length: word.length };
});
