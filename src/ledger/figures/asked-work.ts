/** What work a task asks for, and whether words name the whole of it, a part, or one of several. */

import { partSubject } from "./state-words";

/** 该项任务, 全部工程: the task itself, by no name. */
export const ALL_OF_IT = /^(?:该|本|此|这|各|全部|所有|上述|全年|年度|本年度|今年|目标|重点|督办|一?项){1,4}(?:任务|工作|工程|项目|目标)*$/;

const ALL_TIME = /^(?:全年|年度|本年度|今年|全部|各项|所有)/;
const MANY = /全[省市区县镇乡]|各|所有|\d+[个所条处座家栋项户]/;

/** Words of no work of their own. */
const GENERIC = /第[一二三四五六七八九十]+[次届轮]|(?:我|本|该|全)[省市区县镇乡街局委]|进一步|加快|积极|推进|推动|开展|实施|做好|抓好|完成|组织|落实|切实|深入|扎实|全面|加强|强化|启动|继续|项目|工程|任务|工作|建设|安装|新建|修建|改建|扩建|加装|铺设|[的与和及并]/g;
const PART_BETWEEN = /[、与和及]|并(?!网)|以及/;
/** Behind the name of a work. */
const TAIL = /(?:建设|项目|工程|工作)+$/;
/** 年底前完工, 9月投入使用: when a task of one clause is due. */
const DUE = /(?<=^[^，。；：:,;]{4,})于?(?:年底|年内|\d{1,2}月(?:底|末|份|\d{1,2}日)?)(?:之?前)?(?:全面|全部|全线|建成|并)*(?:完工|竣工|建成|完成|投入使用|投用|通车|开放|开学)$/;
/** A clause of a task that says what its work is for. */
const AIM = /^(?:不断|切实|着力|有效|进一步|全面|逐步)?(?:改善|提升|提高|完善|增强|保障|确保|消除|促进|实现|优化|满足|方便|便利|解决|美化|守护|助力|服务|惠及|推动.{0,12}发展|按期|如期|按时|年内|年底前|20\d\d年|\d{1,2}月)/;
/** 二期, 二标, and 一、二期, which is no single one. */
const PHASES = /(?:[一二三四五六][、和及至])*[一二三四五六](?:期|标)|标段|首期/g;

/** S210公路: the number of a road is part of its name, and no figure. */
export function spelledOut(text: string): string {
  return text.replace(/(?<=[A-Z])\d{1,4}(?=[\u4e00-\u9fff])/g, (digits) => [...digits].map((digit) => "〇一二三四五六七八九".charAt(Number(digit))).join(""));
}

/** 试点 is a step, but not of 完成智慧社区试点. */
export function isStepOf(which: string, own: string): boolean {
  const step = partSubject.exec(which)?.[0];
  return step !== undefined && !own.includes(step);
}

/** 整治任务, where the task asks for one work and that is 专项整治. */
export function isTaskCalled(which: string, own: string): boolean {
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
export function bareTask(written: string): string {
  return written.replace(/[\s\u3000]/g, "").replace(/^[^：:，。]{0,24}第\d{1,3}项[：:]?/, "");
}

/** Whether the words name the whole of the task's work. `unknown` is the answer where only the task could tell. */
export function isWhole(words: string, own: string, unknown: boolean): boolean {
  const name = words.replace(/^(?:截至|截止)?(?:目前|现)?(?:20\d\d年)?|(?:已|现|目前)+$/g, "");
  if (isAllThatIsAsked(name, own)) return true;
  if (partOf(name, own) || /[未待拟将]/.test(name)) return false;
  if (name === "" || ALL_OF_IT.test(name)) return true;
  if (own === "") return unknown;
  if (isNearerNamed(name, own) || isOtherRoad(name, own)) return false;
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

const ROAD = /[A-Z][〇一二三四五六七八九]+/;

/** S211 is none of S210. */
function isOtherRoad(name: string, own: string): boolean {
  const [told, asked] = [ROAD.exec(name)?.[0], ROAD.exec(own)?.[0]];
  return told !== undefined && asked !== undefined && told !== asked;
}

/** 城东农贸市场 where the task speaks of 农贸市场: one of them, as what is named before it is none of the task's words. */
function isNearerNamed(name: string, own: string): boolean {
  let at = 0;
  while (at + 2 <= name.length && !own.includes(name.slice(at, at + 2))) at += 1;
  if (at === 0 || at + 2 > name.length || /^全[省市区县镇乡]/.test(name)) return false;
  const before = name.slice(0, at).replace(/^(?:目前|现|截至目前|全|我|本|该|各|所有|上述|全部)+/, "");
  // 23 个村路灯: one character is what was counted, or 新, 旧.
  return before.length > 1 && !/[县区市的]$/.test(before) && !own.includes(before);
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
