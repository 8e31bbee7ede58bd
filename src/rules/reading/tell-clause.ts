/** What one Chinese clause tells. */

import { attitudeWords, measureWords, setbackWords, stageWords } from "./measure-words";
import type { CivilDate } from "../../ledger/ledger";
import { dueBefore, labelledPlan, openPlan, orderedVerb } from "./plan-words";
import { blockingWords, emptyOutcome, governingWords, softVerbs, strongResultWords, weakResultWords } from "./result-words";

/**
 * result: done, with its object; stage: where running work stands; setback: honest word of trouble or of nothing
 * begun; measure: what is attempted; attitude: in what spirit; plan: what is meant to be done; next-step: a plan
 * named as one; order: what others shall do; others: told as another body's work.
 */
export interface Telling {
  readonly kind: "result" | "stage" | "setback" | "measure" | "attitude" | "plan" | "next-step" | "order" | "others";
  /** The words that tell it: offsets in the clause, or in the text where a clause of a text is read. */
  readonly start: number;
  readonly end: number;
}

const any = (words: readonly string[]): string => `(?:${words.join("|")})`;
const strong = new RegExp(any(strongResultWords), "g");
const weak = new RegExp(any(weakResultWords), "g");
const blocking = new RegExp(any(blockingWords));
const governing = new RegExp(any(governingWords));
const measure = new RegExp(any(measureWords));
const attitude = new RegExp(any(attitudeWords));
const setback = new RegExp(any(setbackWords));
const stage = new RegExp(any(stageWords));
const empty = new RegExp(emptyOutcome);
const running = /正在|正(?=办理|进行|组织|按|加紧|抓紧|在|与|会同|积极|有序)|在建|目前处于|处于|进入(?!常态|新)|(?:施工|办理|审批|审核|评审|招标|公示|编制|征集|安装|调试|装修|建设|设计|进行|实施|征求意见|洽谈|修改|协商|筹备|报批|开发|测试)(?:之)?中(?:[^心国小学央期标介间层]|$)|同步(?:启动|进行|实施|施工|推进)|试运行|试运营/;
const done = new RegExp(`(?:已经?|业已|均已|均(?=按|于|完|通|办))(?!知|久|往|故|婚|成为|${softVerbs.slice(3, -1)})|(?:初步|基本)(?=完成|建成|形成|实现|确定)`);
const finished = new RegExp(`[\\u4e00-\\u9fff]了(?!解|如指|望|得|不|然)`, "g");
const softFinished = new RegExp(`(?:${softVerbs.slice(3, -1)}|[为除临]|取得)了?$`);
const orders = new RegExp(`要(?=${orderedVerb})|应(?=[当该](?!指出|看到|说|承认)|${orderedVerb}|按|于)|须(?=${orderedVerb}|按|于|在|经)|必须|请(?=各|有关|相关|贵)|务必|务请|严禁|不得(?!已|不)`, "g");
const notAnOrder = /[重主需必纪摘概首简扼机索将想只紧切提供反相响适对效感因顺呼无]$/;

/** A day or month at the end of the words, with its year where one is told. */
const DAY = /(?:(20\d\d)年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})日|[上中下]旬|[底末])?$/;

/** Meetings without number or name, held to discuss: 多次召开专题会议研究部署 brings nothing about by itself. */
const bareMeeting =
  /^(?![^]*\d)(?:[^]*(?:多次|先后|及时|定期|适时|经常)(?:组织)?召开|[^]*召开(?:专题|有关|相关|党组|党委|专门)?(?:工作)?会议?(?:专题|认真)?(?:研究|部署|传达|学习|安排))/;

/**
 * The tellings of a clause (names blanked), in the order in which rules weigh them.
 * @param asOf the reporting day: 6月10日竣工 is a plan before that day and a result from then on.
 */
export function tellClause(clause: string, asOf: CivilDate): Telling[] {
  const found: Telling[] = [];
  const add = (kind: Telling["kind"], start: number, end: number): void => {
    found.push({ kind, start, end });
  };
  const label = labelledPlan.exec(clause);
  if (label) add("next-step", label.index, clause.length);
  openPlan.lastIndex = 0;
  const plan = openPlan.exec(clause) ?? (/已|[^为除]了/.test(clause) ? null : dueToCome(clause, asOf));
  if (plan) add("plan", plan.index, clause.length);
  const order = firstOrder(clause);
  if (order !== null) add("order", order, clause.length);

  // What stands behind a plan's or an order's first word is not done yet.
  const until = Math.min(label && !done.test(clause) ? label.index : clause.length, plan?.index ?? clause.length, order ?? clause.length);
  const told = clause.slice(0, until);
  // Beside a plan or an order only an express 已 or 了 tells a result: 审批系统即将上线 is none.
  const result = until < clause.length ? findDone(told) : findResult(told);
  if (result) add("result", result[0], result[1]);
  const trouble = setback.exec(told);
  if (trouble) add("setback", trouble.index, trouble.index + trouble[0].length);
  const ongoing = running.exec(told);
  if (ongoing && stage.test(told)) add("stage", ongoing.index, told.length);
  if (!result && !(ongoing && stage.test(told))) {
    const action = measure.exec(told);
    if (action) add("measure", action.index, action.index + action[0].length);
    const spirit = attitude.exec(told);
    if (spirit) add("attitude", spirit.index, spirit.index + spirit[0].length);
    const nothing = empty.exec(told);
    if (nothing && !action && !spirit) add("attitude", nothing.index, nothing.index + nothing[0].length);
  }
  return found;
}

/** A day before a result word that makes a plan of it; null where there is none, or the day has come. */
function dueToCome(clause: string, asOf: CivilDate): RegExpExecArray | null {
  const due = dueBefore.exec(clause);
  if (!due || due[0].endsWith("前")) return due;
  const [, year = asOf.slice(0, 4), month = "", day] = DAY.exec(clause.slice(0, due.index + due[0].length)) ?? [];
  const told = `${year}-${month.padStart(2, "0")}`;
  const now = day === undefined ? asOf.slice(0, 7) : asOf;
  return month !== "" && (day === undefined ? told : `${told}-${day.padStart(2, "0")}`) <= now ? null : due;
}

/** The matches of an expression (global), one after another; cheaper than matchAll, which copies the expression. */
function* matches(expression: RegExp, text: string): Iterable<RegExpExecArray> {
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const { lastIndex } = expression;
    yield match;
    expression.lastIndex = lastIndex;
  }
}

function firstOrder(clause: string): number | null {
  for (const match of matches(orders, clause)) {
    if (!notAnOrder.test(clause.slice(0, match.index))) return match.index;
  }
  return null;
}

/** Where a clause says 已 or 了 of something done; null where it does not. */
function findDone(clause: string): readonly [number, number] | null {
  const mark = done.exec(clause);
  if (mark && mark.index + mark[0].length < clause.length && !/[而不]$/.test(clause.slice(0, mark.index))) {
    return [mark.index, clause.length];
  }
  if (mark && clause === mark[0]) return null;
  if (!clause.includes("了")) return null;
  for (const match of matches(finished, clause)) {
    const before = clause.slice(0, match.index + 1);
    if (!softFinished.test(before) && !/[未没]/.test(before)) return [match.index, match.index + match[0].length];
  }
  return null;
}

/** Where a clause tells something done; null where it does not. */
function findResult(clause: string): readonly [number, number] | null {
  const express = findDone(clause);
  if (express) return express;
  for (const match of matches(strong, clause)) {
    if (isModifier(clause, match) || /[未没尚]/.test(match[0])) continue;
    if (!blocking.test(clause.slice(0, match.index))) return [match.index, match.index + match[0].length];
  }
  for (const match of matches(weak, clause)) {
    if (isModifier(clause, match) || (match[0] === "召开" && bareMeeting.test(clause))) continue;
    const before = clause.slice(0, match.index);
    if (!blocking.test(before) && !governing.test(before)) return [match.index, match.index + match[0].length];
  }
  return null;
}

/** 上报的方案, 建成的小区: the word describes something else. */
function isModifier(clause: string, match: RegExpExecArray): boolean {
  return clause.charAt(match.index + match[0].length) === "的";
}
