/** A text's numbers in their clauses: which words stand around each, and so what it is. */

import { keepRecent } from "../recent-readings";
import { clausesOf, type Clause } from "./clauses";
import { changesTo, commonNouns, corrects, cumulative, toldBefore } from "./figure-words";
import { narrowDigits } from "./numerals";
import { scanMentions, type Mention } from "./quantities";
import { bare, countedIn, roleOf, type ToldRole } from "./told-role";

/** A number in its sentence. Clause, chain (to the next ；) and sentence are counted from the text's start. */
export interface Told extends Mention {
  readonly clause: number;
  readonly chain: number;
  readonly sentence: number;
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** Words of the clause before the number (after the last number), and after it (before the next). */
  readonly lead: string;
  readonly trail: string;
  readonly role: ToldRole;
  /** The last verb before the number; who or what stands before the verb; what stands between verb and number. */
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
  /** What is counted, as far as the clause says: the words after the number, else the object, else the subject. */
  readonly noun: string;
  /** All words around the number that say what is counted; empty where the clause leaves it to an earlier one. */
  readonly words: string;
  readonly cumulative: boolean;
  readonly bracketed: boolean;
  /** True where 其中 stands right before the number's words, a comma or colon between them or none. */
  readonly among: boolean;
  /** True where the number continues a list (177条道路、6903个车位). */
  readonly listed: boolean;
}

const reach = 48;
/** After 其中, too, what was found is a whole of its own: 存在隐患 236 栋，已整治 218 栋. */
const foundAmong = /^(?:发现|存在|查出)$/;
/** After 其中, too, what is left, going on or asked for is told of the whole. */
const wholeAmong: ReadonlySet<ToldRole> = new Set(["remaining", "ongoing", "target"]);
const opensPlans = /^[\s\d.、．]*(?:下一步|下阶段|下一阶段|下步|接下来|下半年|明年|后续工作)/;

/** 8 条断头路中, 9 条道路当中; 初中, 高中, 集中 are words of their own. */
const ofThemEnds = "(?:[之当]中|(?<![集其初高年期当空心途手])中)";
const ofThemEnd = new RegExp(`${ofThemEnds}$`);

/** What is counted, from the words after a number: up to a verb, a preposition or the end. */
function nounAfter(trail: string): string {
  const words = trail.replace(/[（(][^（()）]*(?:[)）]|$)/g, "").replace(/^[ ]*(?:(?:及|或)?以[上下内]|左右|上下|之内)的?/, "");
  // 车位 400 个及充电桩 60 个: what follows belongs to the next number.
  if (/^[ ]*(?:以?及|与|和(?![谐解]))/.test(words)) return "";
  const cut = words.search(/的|正在|已|并|完成|进行|需|均|全部|分别|纳入|用于|实现|、|因|按照|在|将|交(?![楼通易界流叉汇警房])/);
  return bare(cut >= 0 ? words.slice(0, cut) : words).slice(0, 16).replace(ofThemEnd, "");
}

/** What says of a number only that it was told before. */
const beforeCorrection = /原先?(?:上报|填报|统计)?|此前|(?:误|错)[报写填]|上报|由$/g;
/** 8 条断头路中，…: the number is the whole of which parts follow. */
const ofThem = new RegExp(`^[^，。；、]{0,16}${ofThemEnds}[ ]*$`);
/** 7 个社区中已有 5 个完成改造 */
const ofThemDone = new RegExp(`^[^，。；、]{0,16}${ofThemEnds}[，,]?[ ]*(?:目前)?(?:已经?有?|有)[ ]*$`);
/** 目标值：100；完成值：85 */
const targetTitle = /(?:任务|目标|指标|计划)(?:值|数|量)?$/;
const actualTitle = /(?:完成|实际|完成情况|进展)(?:值|数|量)?$/;

const beyondTarget = /(?:超额(?:完成)?|超(?:计划|目标|任务)(?:完成)?|多完成|超出)[了约近]?[ ]*$/;
const going = /在[建施办谈途]|未|待|拟/;

/** The numbers of a text, its clauses, and the text that their spans refer to. */
export interface ReadTold {
  readonly told: readonly Told[];
  readonly clauses: readonly Clause[];
  readonly text: string;
}

/** All numbers of a folded text with what they are. Linear; never throws. What it gives is shared. */
export const readTold: (folded: string) => ReadTold = keepRecent(readToldAfresh);

function readToldAfresh(folded: string): ReadTold {
  const mentions = scanMentions(folded);
  const text = narrowDigits(folded);
  let seen = 0;
  const clauses = clausesOf(text, (start, end) => {
    while ((mentions[seen]?.span[0] ?? Infinity) < start) seen++;
    return (mentions[seen]?.span[0] ?? Infinity) < end;
  });
  const told: Told[] = [];
  let c = -1;
  // What follows 下一步 in its sentence is to come.
  let comingSentence = -1;
  // After 其中 a chain tells parts, until 已 or a new chain ends them.
  let partChain = -1;
  // 其中 9 所已竣工，新增学位 2700 个: what is told of another unit behind a part that is done is its result.
  let doneUnit: string | null = null;
  mentions.forEach((mention, index) => {
    // The last clause ends with the text: no number stands behind it.
    while ((clauses[c]?.end ?? -1) < mention.span[0]) {
      const opened = clauses[++c];
      if (opened && opensPlans.test(text.slice(opened.start, opened.end))) comingSentence = opened.sentence;
    }
    const clause = clauses[c];
    if (!clause) return;
    const previous = told[told.length - 1];
    const from = previous?.clause === c ? previous.span[1] : clause.start;
    const next = mentions[index + 1];
    const to = Math.min(clause.end, next?.span[0] ?? Infinity);
    const rawLead = text.slice(Math.max(from, mention.span[0] - reach), mention.span[0]);
    const trail = text.slice(mention.span[1], Math.min(to, mention.span[1] + reach));
    // 9 宗 1260 亩: two measures of the same things.
    const listed = previous?.clause === c && (/^[ ]*$/.test(rawLead) || (/^[^，。；]{0,10}[、和及与]/.test(rawLead) && !/已|其中|剩/.test(rawLead)));
    const lead = listed ? rawLead.replace(/^.*[、和及与]/, "") : rawLead;
    const read = roleOf(mention, lead, trail, text.slice(Math.max(clause.start, mention.span[0] - 4 * reach), mention.span[0]), to === clause.end, next?.kind === "share" && /^[ ]*的[ ]*$/.test(trail));
    const among = /其中/.test(lead) || (previous?.clause !== c && opensParts(text, clauses[c - 1], clause));
    if (among) [partChain, doneUnit] = [clause.chain, null];
    let { role } = read;
    const result = doneUnit !== null && doneUnit !== mention.unit;
    if (clause.chain === partChain && !result && !wholeAmong.has(role) && !foundAmong.test(read.verb) && !/已|目前|累计|截至/.test(lead) && !(role === "done" && /已/.test(trail))) role = "part";
    else if (clause.chain === partChain && role === "done" && doneUnit === null) doneUnit = mention.unit;
    let verb = read.verb;
    if ((role === "work" || role === "bare") && /[：:]/.test(text.charAt(clause.start - 1))) {
      const title = text.slice(Math.max(0, clause.start - 9), clause.start - 1);
      if (targetTitle.test(title)) role = "target";
      else if (actualTitle.test(title) && lead.trim() === "") role = "done";
    }
    // 8 条断头路中，已通车 5 条: what follows is told of them.
    if (role === "bare" && (to === clause.end ? ofThem : ofThemDone).test(trail)) role = "total";
    // 累计压减 34 户，超额完成 4 户: by how much more than was asked for.
    if (beyondTarget.test(lead) && previous?.sentence === clause.sentence && previous.unit === mention.unit && previous.amount > mention.amount) role = "planned";
    if (listed && previous && role === "bare" && !going.test(lead)) {
      role = previous.role;
      verb = previous.verb;
    }
    if (clause.sentence === comingSentence && role !== "remaining" && !/已|目前|截至|累计/.test(lead)) role = "planned";
    const corrected = previous?.chain === clause.chain && previous.unit === mention.unit && (corrects.test(lead) || (changesTo.test(lead) && (previous.role === "target" || toldBefore.test(previous.lead)))) ? previous : undefined;
    if (corrected) {
      role = corrected.role;
      verb = corrected.verb;
      told[told.length - 1] = { ...corrected, role: "planned" };
    }
    const noun = nounAfter(trail);
    const own = (read.subject + read.object + noun).replace(commonNouns, "");
    // 投放项目 17 个、9.2 亿元: the second measure is of what the first one counts.
    const shares = listed && own === "" && /^[ 、]*$/.test(rawLead) && previous;
    // Field by field: spreading an object of this size is a hundred times slower.
    told.push({
      value: mention.value,
      measure: mention.measure,
      span: mention.span,
      approximate: mention.approximate,
      bound: mention.bound,
      percent: mention.percent,
      kind: mention.kind,
      high: mention.high,
      of: mention.of,
      quoted: mention.quoted,
      round: mention.round,
      amount: mention.amount,
      unit: mention.unit,
      clause: c,
      chain: clause.chain,
      sentence: clause.sentence,
      clauseStart: clause.start,
      clauseEnd: clause.end,
      lead,
      trail,
      role,
      verb,
      subject: read.subject,
      object: read.object,
      noun: corrected ? corrected.noun.replace(beforeCorrection, "") : noun || (role === "work" && !listed && read.object !== "" ? bare(lead) : read.object.replace(ofThemEnd, "")) || (role === "total" || role === "bare" || role === "done" ? countedIn(read.counted) : ""),
      words: corrected ? corrected.words.replace(beforeCorrection, "") : shares ? shares.words : own,
      cumulative: cumulative.test(lead),
      bracketed: clause.bracketed,
      among,
      listed,
    });
  });
  return { told, clauses, text };
}

/** 其中：就业 32 人: the clause before ends with 其中. */
function opensParts(text: string, before: Clause | undefined, clause: Clause): boolean {
  return before?.chain === clause.chain && /其中[ ]*$/.test(text.slice(before.start, before.end));
}
