/** What a number is in its clause: a target, a total, what is done, left, planned; and the verb that says so. */

import { adverbEdges, adverbs, already, neutralSubject, ongoingAfter, ongoingBefore, plannedBefore, remainingBefore } from "./figure-words";
import type { Mention } from "./quantities";
import { verbsIn, type VerbFound } from "./verbs";

/** What a number is in its sentence. `work` is a verb's number of which nothing says whether it is done. */
export type ToldRole = "target" | "total" | "done" | "work" | "ongoing" | "remaining" | "planned" | "part" | "activity" | "holding" | "bare";

/** Words without the time and manner around them. */
export function bare(words: string): string {
  if (words === "") return "";
  return words.replace(adverbs, "").replace(/[\s，。；：“”‘’《》〃·（）()"]/g, "").replace(adverbEdges, "");
}

/** 今年计划培育企业 40 家: a plan's verb, and then the work's. 按计划, 供应, 急需 are none. */
const setsWork = /(?<![按照据超依])(?:计划(?!于|在|生育|单列)|(?<![供对相反响效适回呼感])应(?![急用对届答变])|(?<![急必刚内供])需(?!求))(?=[^，。；]{2,20}$)/;

/** 年度目标新建充电桩 300 个 */
const goalOfWork = /(?<!(?:完成|按照?|围绕|根据|对照|超额?)[^，。；]{0,4})(?:年度|全年|今年|总体)(?:目标|任务){1,2}(?:为|是)?(?=[^，。；]{2,20}$)/;

/** Where the noun begins that ends the words before a verb: 作出决定涉及我区的｜违法建设, 街道已完成｜公园建设. */
function nounStart(words: string): number {
  let start = 0;
  for (const found of words.matchAll(/的|已|完成(?![率情度数量值比])|涉及|包括|确认|[我全本][区市县]|对|为/g)) if (found.index + found[0].length < words.length - 1) start = found.index + found[0].length;
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
export function countedIn(before: string): string {
  const counted = bare(before.slice(nounStart(before)));
  return neutralSubject.test(counted) ? "" : counted;
}

/** 拟新建幼儿园 3 所 is a plan of the task as 计划新建 is, where no later time is told. */
const intends = /(?:^|[^模虚])拟(?=新建|改建|扩建|改扩建|改造|建设|实施|整治|新增|拆除|修缮|打造|培育|创建|铺设|治理)(?![^，。；]*(?:于|在)[^，。；]*月)/;
const atEnd = /^(?:完毕|到位|完成|结束|成功)$/;
const inFact = /实际[^，。；\d]{2,4}$/;
/** 淘汰货车 2360 辆，超额完成省定任务 2100 辆 */
const surpassed = /超额完成[^，。；\d]{0,8}(?:任务|目标|计划|指标)(?:数|值)?[ ]*$/;
const fromTarget = /(?:超|比|较|高于|低于|多于|少于|差)[^，。；]{0,6}(?:计划|目标|任务|指标|预算)[^，。；]{0,4}$/;
/** 已送 230 场: a verb that no list knows, told as done. */
const doneSomehow = /已((?![有达过近超经])[^，。；\d\s]{1,6})[ ]*$/;
const doneBehind = /^[^，。；：]{0,12}?已[^，。；：]{0,6}(?:完成|建成|竣工|完工|办结|解决|投入使用|投用|交付|达标|达到[^，。；序时]{0,6}(?:目标|标准|要求)|验收|整改|销号|签约|开工|上线|通车|启用|拆除|改造|腾退)/;

/** 已有 5 个完成改造 */
const overBehind = /^[^，。；：、\d]{0,6}(?:完成|建成|竣工|完工|办结|投入使用|投用|交付|验收|销号|签约|开工|上线|通车|启用)/;

/** 2个公园建成开放: a clause that is a number, its noun and the end of the work. */
const overPlainly = /^[ ]*(?![^，。；：\d]*(?:[未拟将待需应可后前率年月]|正在|计划|要求))[^，。；：\d]{0,8}?(?:建成|竣工|完工|通车|投用|投入使用|交付使用|办结|销号)(?:[并且]?(?:开放|投用|投入使用|通车|交付|运营|验收))?[ ]*$/;

/** 2家企业获评省级绿色工厂: won, not striven for. */
const titleWon = /^[ ]*(?:[^，。；：\d拟将待争]{0,6}?)(?:成功|正式|已)?(?:获评|获批|入选|荣获|获得|获认定为?|被(?:认定|评定|命名|评选)为|通过认定)(?:为)?[^，。；：\d]{2,20}$/;

/** 82 个村已完成换届: the verb stands behind its number, and no other number follows it. */
function doneAfter(lead: string, trail: string, clauseEnds: boolean): boolean {
  return clauseEnds && (doneBehind.test(trail) || (lead.trim() === "" && (overPlainly.test(trail) || titleWon.test(trail))) || (/(?:已经?|目前)有[ ]*$/.test(lead) && overBehind.test(trail))) && !/全部|均|都|全数|未/.test(trail);
}

/** What a number is, by the words of its clause before (`lead`) and behind it (`trail`). */
export function roleOf(mention: Mention, lead: string, trail: string, clauseLead: string, clauseEnds: boolean, sharedBehind: boolean): Read {
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
  if (/^(?![^，。；]*(?:已|达到|实现))[^，。；]{0,16}(?:目标|指标)(?:任务)?$/.test(trail) && kind !== "done") return read("target");
  if (ongoingAfter.test(trail) && kind !== "done" && kind !== "total") return read("ongoing");
  // 整治完毕 38 户: the end of the work, behind its verb.
  if (kind === "work" && atEnd.test(object)) return { ...read("done"), object: "" };
  // 应登记 478 户，实际登记 472 户
  if (kind === "total" && inFact.test(lead)) return read("done");
  if (kind === "work") return read(already.test(lead) || /了[ ]*$/.test(lead) || found.some((each) => each.role === "done") ? "done" : "work");
  const somehow = kind === "bare" ? doneSomehow.exec(lead) : null;
  if (somehow) return { role: "done", verb: somehow[1] ?? "", counted: "", subject: bare(lead.slice(0, somehow.index)), object: "" };
  if (kind === "bare" && doneAfter(lead, trail, clauseEnds)) return read("done");
  if (kind === "bare" && mention.bound === "at-least" && lead !== "" && !/已/.test(lead)) return read("target");
  return read(kind);
}
