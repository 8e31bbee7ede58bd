/**
 * Whether a progress of one point says that the task's work, called by its name, is complete: 云溪河治理工程已通过竣工验收。
 *
 * The name must be that of the whole work: no part of it (一期, 标段, 主体), no step (招标, 设计), and, where the task's text is
 * known, what the task asks for. What stands beside such a claim may only tell its details.
 */

import {
  ACCEPTED_ABOVE, BESIDE, FINALLY_ACCEPTED, FINISHED_PLAINLY, FINISHED_AND_USED, FINISHED_THEN_ACCEPTED, FULFILLED, HELD, IN_USE, OPENED, OVER, TASK_DONE, WHOLLY_FINISHED, WISHED,
} from "./named-work-claims";
import { partSubject } from "./state-words";

const ALL_OF_IT = /^(?:该|本|此|这|各|全部|所有|上述|全年|年度|本年度|今年|目标|重点|督办|一?项){1,4}(?:任务|工作|工程|项目|目标)*$/;

const ALL_TIME = /^(?:全年|年度|本年度|今年|全部|各项|所有)/;
const MANY = /全[省市区县镇乡]|各|所有|\d+[个所条处座家栋项户]/;

/** Words of no work of their own. */
const GENERIC = /第[一二三四五六七八九十]+[次届轮]|(?:我|本|该|全)[省市区县镇乡街局委]|进一步|加快|积极|推进|推动|开展|实施|做好|抓好|完成|组织|落实|切实|深入|扎实|全面|加强|强化|启动|继续|项目|工程|任务|工作|建设|[的与和及并]/g;
const PART_BETWEEN = /[、与和及]|并(?!网)|以及/;
/** Behind the name of a work. */
const TAIL = /(?:建设|项目|工程|工作)+$/;
/** 年底前完工, 9月投入使用: when a task of one clause is due. */
const DUE = /(?<=^[^，。；：:,;]{4,})于?(?:年底|年内|\d{1,2}月(?:底|末|份|\d{1,2}日)?)(?:之?前)?(?:全面|全部|全线|建成|并)*(?:完工|竣工|建成|完成|投入使用|投用|通车|开放|开学)$/;
/** A clause of a task that says what its work is for. */
const AIM = /^(?:不断|切实|着力|有效|进一步|全面|逐步)?(?:改善|提升|提高|完善|增强|保障|确保|消除|促进|实现|优化|满足|方便|便利|解决|美化|守护|助力|服务|惠及|推动.{0,12}发展|按期|如期|按时|年内|年底前|20\d\d年|\d{1,2}月)/;
/** Behind a claim these begin or prepare something else, or leave something open. */
const NOT_A_DETAIL = /开工|动工|启动|招标|进场|设计|编制|立项|方案|前期|[未尚]|无法|不足|(?:完成|建成|进度|达到?)[^，。；]{0,8}(?<![\d.])\d{1,2}(?:\.\d+)?[%％]/;
/** 二期, 二标, and 一、二期, which is no single one. */
const PHASES = /(?:[一二三四五六][、和及至])*[一二三四五六](?:期|标)|标段|首期/g;
/** Another work beside the one that is claimed. */
const OTHER_WORK = /(?:工程|项目|标段|片区|路段|小区|学校|医院)(?:已|正|将|完成|尚|未|于)/;
/** 全镇 23 个村: counted, and all of them. */
const ALL_OF_THEM = /^((?:截至|截止)?(?:目前|现)?[，]?)(?:(?:全[省市区县镇乡]|辖区内?|所有|全部)的?\d+[个家所座处户栋条项支名])(?=[\u4e00-\u9fff])/;
/** S307线23.6公里全线完工: how long it is says nothing of how much is done. */
const ALL_ITS_LENGTH = /(?<=[\u4e00-\u9fff])(?:共|全长|总长)?\d+(?:\.\d+)?(?:公里|千米|米)(?=(?:已|均已)?(?:全线|全部|全面))/g;
const LONGEST = 240;

/**
 * @param task 工作内容; "" where it is not known: then only a final acceptance, and work finished and accepted, are told.
 * @param said the progress without spaces, numbers of points and days past (于5月18日 is 已).
 */
export function isNamedWorkDone(task: string, said: string): boolean {
  if (said.length > LONGEST) return false;
  const own = spelledOut(bareTask(task));
  const told = spelledOut(said).replace(ALL_OF_THEM, "$1").replace(ALL_ITS_LENGTH, "");
  const clauses = told.split(/(?<=[，。；！：])/);
  for (let at = 0, from = 0; at < clauses.length; from += clauses[at]?.length ?? 0, at += 1) {
    const rest = told.slice(from);
    const claimed = claimAt(rest, own);
    if (claimed === 0) continue;
    if (detailsOnly(clauses.slice(0, at), false) && detailsOnly(rest.slice(claimed).split(/[，。；！：]/), true)) return true;
  }
  return false;
}

/** S210公路: the number of a road is part of its name, and no figure. */
function spelledOut(text: string): string {
  return text.replace(/(?<=[A-Z])\d{1,4}(?=[\u4e00-\u9fff])/g, (digits) => [...digits].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join(""));
}

/** Length of a claim that the whole work is done with which the text begins; 0 where it begins with none. */
function claimAt(rest: string, own: string): number {
  const accepted = FINALLY_ACCEPTED.exec(rest);
  if (accepted && isWhole(accepted[1] ?? "", own, own === "")) return accepted[0].length;
  const finished = WHOLLY_FINISHED.exec(rest);
  if (finished && isWhole(finished[1] ?? "", own, false)) return finished[0].length;
  const passed = FINISHED_THEN_ACCEPTED.exec(rest);
  if (passed && isWhole(passed[1] ?? "", own, own === "")) return passed[0].length;
  const above = ACCEPTED_ABOVE.exec(rest);
  if (above && (above[1] ?? "") !== "" && isWhole(above[1] ?? "", own, false)) return above[0].length;
  const used = IN_USE.exec(rest);
  if (used && (used[1] ?? "") !== "" && isWhole(used[1] ?? "", own, false)) return used[0].length;
  const opened = FINISHED_AND_USED.exec(rest);
  if (opened && (opened[1] ?? "") !== "" && isWhole(opened[1] ?? "", own, false)) return opened[0].length;
  const open = OPENED.exec(rest);
  if (open && !WISHED.test(open[1] ?? "") && (open[1] ?? "") !== "" && isWhole(open[1] ?? "", own, false)) return open[0].length;
  const plain = FINISHED_PLAINLY.exec(rest);
  if (plain && !WISHED.test(plain[1] ?? "") && isWhole(plain[1] ?? "", own, false)) return plain[0].length;
  const fulfilled = FULFILLED.exec(rest);
  if (fulfilled && !isStepOf(fulfilled[1] ?? "", own) && isTaskCalled(`${fulfilled[1] ?? ""}任务`, own)) return fulfilled[0].length;
  const held = /举办|举行|召开/.test(own) ? HELD.exec(rest) : null;
  if (held && !BESIDE.test(held[1] ?? "") && !WISHED.test(rest.slice(0, held[0].length - (held[1] ?? "").length)) && isWhole(held[1] ?? "", own, false)) return held[0].length;
  const over = OVER.exec(rest);
  if (over && !BESIDE.test(over[1] ?? "") && (/^(?:本次|此次|该|各项|全部)?活动$/.test(over[1] ?? "") || isWhole(over[1] ?? "", own, false))) return over[0].length;
  const task = TASK_DONE.exec(rest);
  const which = task?.[1] ?? "";
  if (task && !isStepOf(which, own) && (ALL_OF_IT.test(which) || isTaskCalled(which, own))) return task[0].length;
  return 0;
}

/** 试点 is a step, but not of 完成智慧社区试点. */
function isStepOf(which: string, own: string): boolean {
  const step = partSubject.exec(which)?.[0];
  return step !== undefined && !own.includes(step);
}

/** 整治任务, where the task asks for one work and that is 专项整治. */
function isTaskCalled(which: string, own: string): boolean {
  const name = which.replace(/(?:任务|工作)$/, "").replace(ALL_TIME, "");
  const { parts, others } = workOf(own);
  return name.length > 1 && parts.length === 1 && others.every((other) => AIM.test(other)) && [...name].every((character) => (parts[0] ?? "").includes(character));
}

/** Of what a task asks for: its first clause, the works that this names, and its other clauses. */
function workOf(own: string): { readonly head: string; readonly parts: readonly string[]; readonly others: readonly string[] } {
  const [head = "", ...others] = own.replace(DUE, "").split(/[，。；：:,;]/).filter((each) => each !== "");
  const parts = head.split(PART_BETWEEN).filter((part) => part.replace(GENERIC, "").length > 1);
  return { head, parts: parts.length > 0 ? parts : [head], others };
}

/**
 * Whether the words name only one of the works that a task asks for: 云溪河治理 of 云溪河、白沙河治理, one 小区 of 全区老旧小区.
 * @param written 工作内容 as it stands.
 */
export function isPartOfTask(words: string, written: string): boolean {
  const own = bareTask(written);
  if (own === "" || ALL_OF_IT.test(words)) return false;
  const { head, others } = workOf(own);
  if (namesOnlySome(words, written)) return true;
  if (others.some((other) => !AIM.test(other)) && !(/(?:工程|项目)$/.test(words) && /工程|项目/.test(head))) return true;
  return MANY.test(head) && !sharesName(head, words);
}

/** Whether the words name some of the works that a task asks for, and not the others. */
export function namesOnlySome(words: string, written: string): boolean {
  const { parts } = workOf(bareTask(written));
  const named = parts.filter((part) => sharesName(words, part, true));
  return named.length > 0 && named.length < parts.length;
}

/** Whether the words name the whole of the work that a task asks for. @param written 工作内容 as it stands. */
export function namesWholeWork(words: string, written: string): boolean {
  return isWhole(words, spelledOut(bareTask(written)), false);
}

/** The task's text without spaces and without its source (市分工方案第21项：). */
function bareTask(written: string): string {
  return written.replace(/[\s\u3000]/g, "").replace(/^[^：:，。]{0,24}第\d{1,3}项[：:]?/, "");
}

/** Whether the words name the whole of the task's work. `unknown` is the answer where only the task could tell. */
function isWhole(words: string, own: string, unknown: boolean): boolean {
  const name = words.replace(/^(?:截至|截止)?(?:目前|现)?(?:20\d\d年)?|(?:已|现|目前)+$/g, "");
  if (isAllThatIsAsked(name, own)) return true;
  if (partOf(name, own) || /[未待拟将]/.test(name)) return false;
  if (name === "" || ALL_OF_IT.test(name)) return true;
  if (own === "") return unknown;
  if (isNearerNamed(name, own)) return false;
  // 水厂取水口, 公路路基: what the name ends with is no word of the task's.
  const noun = name.replace(/(?:工程|项目|建设|工作|任务|活动|行动|整治|改造|治理|提升|施工|的)+$/, "");
  if (noun.length > 1 && !own.includes(noun.slice(-2)) && !own.includes(name.slice(-2))) return false;
  const { head, parts, others } = workOf(own);
  // A project's name stands for all that its task lists; else what follows may only say what the work is for.
  const isProject = /(?:工程|项目)(?:建设)?$/.test(name) && /工程|项目/.test(head);
  if (!isProject && others.some((other) => !AIM.test(other))) return false;
  return parts.every((part) => sharesName(name, part, parts.length > 1)) && sharesName(head, name);
}

/** 系统 of a task that asks for one 智慧停车系统, 培训基地 of 筹建应急救护培训基地. */
function isAllThatIsAsked(name: string, own: string): boolean {
  const { head, parts, others } = workOf(own);
  return own !== "" && parts.length === 1 && others.length === 0 && name.length > 1 && endsWithName(head, name) && !MANY.test(head);
}

/** 城东农贸市场 where the task speaks of 农贸市场: one of them, as what is named before it is none of the task's words. */
function isNearerNamed(name: string, own: string): boolean {
  let at = 0;
  while (at + 2 <= name.length && !own.includes(name.slice(at, at + 2))) at += 1;
  if (at === 0 || at + 2 > name.length || /^全[省市区县镇乡]/.test(name)) return false;
  const before = name.slice(0, at).replace(/^(?:目前|现|截至目前|全|我|本|该|各|所有|上述|全部)+/, "");
  return before !== "" && !/[县区市的]$/.test(before) && !own.includes(before);
}

/** 平台 of 智慧停车平台建设. */
function endsWithName(head: string, name: string): boolean {
  const bare = name.replace(TAIL, "");
  const own = head.replace(/\d+[\u4e00-\u9fff]{1,2}$/, "");
  return own.endsWith(name) || (bare.length > 1 && own.replace(TAIL, "").endsWith(bare));
}

/** 城北公园北区: one end of it. */
const ONE_END = /[东南西北][区侧段片]$/;

/** A part, where the task does not ask for just that part: 二期 is all of 完成城墙修缮二期工程. */
function partOf(name: string, own: string): boolean {
  const found = partSubject.exec(name);
  if (found === null) return ONE_END.test(name) && !own.includes(name.slice(-2));
  const [part] = found;
  // 第三污水处理厂 is a name, where the task calls it so.
  const named = name.slice(found.index, found.index + 4);
  if (part.startsWith("第") && named.length === 4 && own.includes(named)) return partSubject.test(name.replace(named, ""));
  return !asksForOnePhase(own, part) || partSubject.test(name.replace(part, ""));
}

/** 完成城墙修缮二期工程; not 一期、二期, not 二期完成主体，启动三期, not 修缮工程（含二期）. */
function asksForOnePhase(own: string, part: string): boolean {
  const [only, ...others] = own.match(PHASES) ?? [];
  return only === part && others.length === 0 && !/[（(]/.test(own);
}

/** Half of the pairs of characters of `part`, words of no work aside, stand in `name`; more than half where it is one of several. */
function sharesName(name: string, part: string, several = false): boolean {
  const words = part.replace(GENERIC, "");
  if (words.length < 2) return name.includes(words);
  let shared = 0;
  for (let i = 0; i + 2 <= words.length; i += 1) if (name.includes(words.slice(i, i + 2))) shared += 1;
  return several ? shared * 2 > words.length - 1 : shared * 2 >= words.length - 1;
}

/** Beside the claim only its details: behind it no new work is begun, nowhere is a part accepted by itself. */
export function detailsOnly(clauses: readonly string[], behind: boolean): boolean {
  return clauses.every((clause) => {
    const bare = clause.replace(/[，。；！：]$/, "");
    if (bare === "") return true;
    if (OTHER_WORK.test(bare) && !/全部|均/.test(bare)) return false;
    return !behind || !NOT_A_DETAIL.test(bare);
  });
}
