/** A text's numbers in their clauses: which words stand around each, and so what it is. */

import { adverbEdges, adverbs, already, changesTo, commonNouns, corrects, cumulative, neutralSubject, ongoingAfter, ongoingBefore, plannedBefore, remainingBefore, toldBefore } from "./figure-words";
import { keepRecent } from "../recent-readings";
import { narrowDigits } from "./numerals";
import { scanMentions, type Mention } from "./quantities";
import { verbsIn, type VerbFound } from "./verbs";

/** What a number is in its sentence. `work` is a verb's number of which nothing says whether it is done. */
export type ToldRole = "target" | "total" | "done" | "work" | "ongoing" | "remaining" | "planned" | "part" | "activity" | "holding" | "bare";

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

/** One clause of a text. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly chain: number;
  readonly sentence: number;
  readonly bracketed: boolean;
}

const reach = 48;
/** After 其中, too, what was found is a whole of its own: 存在隐患 236 栋，已整治 218 栋. */
const foundAmong = /^(?:发现|存在|查出)$/;
const planHead = 14;
const opensPlans = /^[\s\d.、．]*(?:下一步|下阶段|下一阶段|下步|接下来|下半年|明年|后续工作)/;

/** Cuts a text into clauses. A bracket without a number is no clause of its own. */
export function clausesOf(text: string, numberAt: (start: number, end: number) => boolean): Clause[] {
  const clauses: Clause[] = [];
  const marks = /[，,；;。！？!?：:\n（(）)]/g;
  let start = 0;
  let chain = 0;
  let sentence = 0;
  let depth = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const mark = found[0];
    const at = found.index;
    if ((mark === "," || mark === ":") && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1))) continue;
    if (mark === "（" || mark === "(") {
      const close = text.slice(at + 1, at + 61).search(/[）)]/);
      if (close >= 0 && !numberAt(at, at + close + 2)) {
        marks.lastIndex = at + close + 2;
        continue;
      }
    }
    clauses.push({ start, end: at, chain, sentence, bracketed: depth > 0 });
    start = at + 1;
    if (mark === "（" || mark === "(") depth++;
    else if (mark === "）" || mark === ")") depth = Math.max(0, depth - 1);
    if (/[；;。！？!?\n]/.test(mark) && depth === 0) chain++;
    if (/[。！？!?\n]/.test(mark)) {
      sentence++;
      depth = 0;
    }
  }
  clauses.push({ start, end: text.length, chain, sentence, bracketed: depth > 0 });
  return clauses;
}

/** Words without the time and manner around them. */
export function bare(words: string): string {
  if (words === "") return "";
  return words.replace(adverbs, "").replace(/[\s，。；：“”‘’《》〃·（）()"]/g, "").replace(adverbEdges, "");
}

/** What is counted, from the words after a number: up to a verb, a preposition or the end. */
function nounAfter(trail: string): string {
  const words = trail.replace(/^[ ]*(?:(?:及|或)?以[上下内]|左右|上下|之内)的?/, "");
  const cut = words.search(/的|正在|已|并|完成|进行|需|均|全部|分别|纳入|用于|实现|、|因|按照|在|将|交(?![楼通易界流叉汇警房])/);
  const noun = bare(cut >= 0 ? words.slice(0, cut) : words).slice(0, 16);
  return /[^初高]中$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** What says of a number only that it was told before. */
const beforeCorrection = /原先?(?:上报|填报|统计)?|此前|(?:误|错)[报写填]|上报|由$/g;
/** 8 条断头路中，…: the number is the whole of which parts follow. */
const ofThem = /^[^，。；、]{0,16}(?:[之当]|(?<![集其初高年期当空心途手]))中[ ]*$/;
/** 7 个社区中已有 5 个完成改造 */
const ofThemDone = /^[^，。；、]{0,16}(?:[之当]|(?<![集其初高年期当空心途手]))中[，,]?[ ]*(?:目前)?(?:已经?有?|有)[ ]*$/;
/** 目标值：100；完成值：85 */
const targetTitle = /(?:任务|目标|指标|计划)(?:值|数|量)?$/;
const actualTitle = /(?:完成|实际|完成情况|进展)(?:值|数|量)?$/;

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
    while (seen < mentions.length && (mentions[seen]?.span[0] ?? 0) < start) seen++;
    return (mentions[seen]?.span[0] ?? Infinity) < end;
  });
  const told: Told[] = [];
  let c = 0;
  // What follows 下一步 in its sentence is to come.
  let comingSentence = clauses[0] && opensPlans.test(text.slice(0, planHead)) ? clauses[0].sentence : -1;
  // After 其中 a chain tells parts, until 已 or a new chain ends them.
  let partChain = -1;
  // 其中 9 所已竣工，新增学位 2700 个: what is told of another unit behind a part that is done is its result.
  let doneUnit: string | null = null;
  mentions.forEach((mention, index) => {
    while (c < clauses.length - 1 && (clauses[c]?.end ?? 0) < mention.span[0]) {
      const next = clauses[++c];
      if (next && opensPlans.test(text.slice(next.start, Math.min(next.end, next.start + planHead)))) comingSentence = next.sentence;
    }
    const clause = clauses[c];
    if (!clause) return;
    const previous = told[told.length - 1];
    const from = previous && previous.clause === c ? previous.span[1] : clause.start;
    const next = mentions[index + 1];
    const to = Math.min(clause.end, next ? next.span[0] : clause.end);
    const rawLead = text.slice(Math.max(from, mention.span[0] - reach), mention.span[0]);
    const trail = text.slice(mention.span[1], Math.min(Math.max(to, mention.span[1]), mention.span[1] + reach));
    // 9 宗 1260 亩: two measures of the same things.
    const listed = previous !== undefined && previous.clause === c && (/^[ ]*$/.test(rawLead) || (/^[^，。；]{0,10}[、和及与]/.test(rawLead) && !/已|其中|剩/.test(rawLead)));
    const lead = listed ? rawLead.replace(/^.*[、和及与]/, "") : rawLead;
    const read = roleOf(mention, lead, trail, text.slice(Math.max(clause.start, mention.span[0] - 4 * reach), mention.span[0]), to === clause.end, next?.kind === "share" && /^[ ]*的[ ]*$/.test(trail));
    const among = /其中/.test(lead) || (previous?.clause !== c && opensParts(text, clauses[c - 1], clause));
    if (among) [partChain, doneUnit] = [clause.chain, null];
    let { role } = read;
    const result = doneUnit !== null && doneUnit !== mention.unit && role === "work";
    if (clause.chain === partChain && !result && role !== "remaining" && role !== "ongoing" && role !== "target" && !foundAmong.test(read.verb) && !/已|目前|累计|截至/.test(lead) && !(role === "done" && /已/.test(trail))) role = "part";
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
    const correction = previous !== undefined && previous.chain === clause.chain && previous.unit === mention.unit && (corrects.test(lead) || (changesTo.test(lead) && (previous.role === "target" || toldBefore.test(previous.lead))));
    if (correction && previous) {
      role = previous.role;
      verb = previous.verb;
      told[told.length - 1] = { ...previous, role: "planned" };
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
      noun: correction && previous ? previous.noun.replace(beforeCorrection, "") : noun || (role === "work" && !listed && read.object !== "" ? bare(lead) : read.object) || (role === "total" || role === "bare" || role === "done" ? countedIn(read.counted) : ""),
      words: correction && previous ? previous.words.replace(beforeCorrection, "") : shares ? shares.words : own,
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
  return before !== undefined && before.chain === clause.chain && /其中[ ]*$/.test(text.slice(Math.max(before.start, before.end - 6), before.end));
}

/** 今年计划培育企业 40 家: a plan's verb, and then the work's. 按计划 is none. */
const setsWork = /(?<![按照据超依])(?:计划(?!于|在|生育|单列)|应(?![急用对届答变])|需(?!求))(?=[^，。；]{2,20}$)/;

/** 年度目标新建充电桩 300 个 */
const goalOfWork = /(?<!(?:完成|按照?|围绕|根据|对照|超额?)[^，。；]{0,4})(?:年度|全年|今年|总体)(?:目标|任务){1,2}(?:为|是)?(?=[^，。；]{2,20}$)/;

/** Where the noun begins that ends the words before a verb: 作出决定涉及我区的｜违法建设. */
function nounStart(words: string): number {
  let start = 0;
  for (const found of words.matchAll(/的|涉及|包括|确认|[我全本][区市县]|对|为/g)) if (found.index + found[0].length < words.length - 1) start = found.index + found[0].length;
  return start;
}

/** Where the verb begins that is written as two running on: 整改销号, 完成处置. What sets a target is a word of its own. */
function verbStart(found: readonly VerbFound[]): number {
  let first = found.length - 1;
  const runsOn = (i: number): boolean => {
    const [one, next] = [found[i - 1], found[i]];
    return one !== undefined && next !== undefined && one.index + one.word.length === next.index && one.role !== "target" && one.role !== "total";
  };
  while (runsOn(first)) first--;
  return found[first]?.index ?? 0;
}

interface Read {
  /** The words before the verb, whose last noun may be what is counted. */
  readonly counted: string;
  readonly role: ToldRole;
  readonly verb: string;
  readonly subject: string;
  readonly object: string;
}

/** The noun that ends the words before a verb; empty where it names the office itself. */
function countedIn(before: string): string {
  const counted = bare(before.slice(nounStart(before)));
  return neutralSubject.test(counted) ? "" : counted;
}

/** 拟新建幼儿园 3 所 is a plan of the task as 计划新建 is, where no later time is told. */
const intends = /(?:^|[^模虚])拟(?=新建|改建|扩建|改扩建|改造|建设|实施|整治|新增|拆除|修缮|打造|培育|创建|铺设|治理)(?![^，。；]*(?:于|在)[^，。；]*月)/;
const beyondTarget = /(?:超额(?:完成)?|超(?:计划|目标|任务)(?:完成)?|多完成|超出)[了约近]?[ ]*$/;
const atEnd = /^(?:完毕|到位|完成|结束|成功)$/;
const inFact = /实际[^，。；\d]{2,4}$/;
const going = /在[建施办谈途]|未|待|拟/;
/** 淘汰货车 2360 辆，超额完成省定任务 2100 辆 */
const surpassed = /超额完成[^，。；\d]{0,8}(?:任务|目标|计划|指标)(?:数|值)?[ ]*$/;
const fromTarget = /(?:超|比|较|高于|低于|多于|少于|差)[^，。；]{0,6}(?:计划|目标|任务|指标|预算)[^，。；]{0,4}$/;
/** 已送 230 场: a verb that no list knows, told as done. */
const doneSomehow = /已((?![有达过近超经])[^，。；\d\s]{1,6})[ ]*$/;
const doneBehind = /^[^，。；：]{0,12}?(?:已|业已)(?!全部|全|均|都)[^，。；：]{0,6}(?:完成|建成|竣工|完工|办结|解决|投入使用|投用|交付|达标|达到[^，。；序时]{0,6}(?:目标|标准|要求)|验收|整改|销号|签约|开工|上线|通车|启用|拆除|改造|腾退)/;

/** 已有 5 个完成改造 */
const overBehind = /^[^，。；：、\d]{0,6}(?:完成|建成|竣工|完工|办结|投入使用|投用|交付|验收|销号|签约|开工|上线|通车|启用)/;

/** 82 个村已完成换届: the verb stands behind its number, and no other number follows it. */
function doneAfter(lead: string, trail: string, clauseEnds: boolean): boolean {
  return clauseEnds && (doneBehind.test(trail) || (/已经?有[ ]*$/.test(lead) && overBehind.test(trail))) && !/全部|均|都|全数|未/.test(trail);
}

function roleOf(mention: Mention, lead: string, trail: string, clauseLead: string, clauseEnds: boolean, sharedBehind: boolean): Read {
  const found = verbsIn(lead);
  const last = found[found.length - 1];
  const verb = last?.word ?? "";
  const before = last ? lead.slice(0, verbStart(found)) : lead;
  const subject = last ? bare(before) : "";
  const object = last ? bare(lead.slice(last.index + verb.length)) : bare(lead);
  const read = (role: ToldRole): Read => ({ role, verb, counted: before, subject: neutralSubject.test(subject) ? "" : subject, object: neutralSubject.test(object) ? "" : object });
  if (remainingBefore.test(lead)) return read("remaining");
  if (last && (setsWork.test(lead) || (last.role === "work" && goalOfWork.test(lead))) && !/已|累计|实际/.test(lead)) return read("target");
  const kind = last?.role ?? "bare";
  const doneBefore = /(?:完成|实现|达成|达到)[^，。；]{0,8}$/.test(lead);
  if (last?.role === "work" && intends.test(lead) && !plannedBefore.test(clauseLead.replace("拟", ""))) return read("target");
  if (plannedBefore.test(clauseLead) && !/已/.test(lead) && !/(?:目标|任务|指标)/.test(lead)) return read("planned");
  if (surpassed.test(lead)) return read("target");
  // 超年度计划 2000 户 measures the distance from a target.
  if (kind === "target" && fromTarget.test(lead)) return read("planned");
  // 完成年度目标 60 万头的 53%: the target, and its share behind it.
  if (kind === "target" && doneBefore && sharedBehind) return read("target");
  if (kind === "target") return read(doneBefore && /(?:任务|目标|指标|计划)[^，。；]{0,6}$/.test(lead) && !/应|需/.test(verb) ? "done" : "target");
  if (ongoingBefore.test(lead) && !/已/.test(lead)) return read("ongoing");
  if (/^[^，。；]{0,12}(?:的)?(?:年度|全年|总体|既定)?(?:目标|指标)(?:任务)?$/.test(trail) && kind !== "done") return read("target");
  if (ongoingAfter.test(trail) && kind !== "done" && kind !== "total") return read("ongoing");
  // 整治完毕 38 户: the end of the work, behind its verb.
  if (kind === "work" && atEnd.test(object)) return { ...read("done"), object: "" };
  // 应登记 478 户，实际登记 472 户
  if (kind === "total" && inFact.test(lead)) return read("done");
  if (kind === "work") return read(already.test(lead) || /了[ ]*$/.test(lead) || found.some((each) => each.role === "done") ? "done" : "work");
  const somehow = kind === "bare" ? doneSomehow.exec(lead) : null;
  if (somehow) return { role: "done", verb: somehow[1] ?? "", counted: "", subject: bare(lead.slice(0, somehow.index)), object: "" };
  if (kind === "bare" && doneAfter(lead, trail, clauseEnds)) return read("done");
  if (kind === "bare" && mention.bound === "at-least" && lead !== "") return read("target");
  return read(kind);
}
