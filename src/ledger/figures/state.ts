/** How a task stands: by its columns, its figures, or plain words. Cannot tell is an answer. */

import { foldWraps } from "../folded-text";
import type { CivilDate, Deadline, Figure, Point, StatusQuestion, TaskState } from "../ledger";
import { isPartOfTask, namesOnlySome } from "./asked-work";
import { detailsOnly, isNamedWorkDone } from "./named-work-done";
import { isOwnPaperIssued } from "./own-paper-issued";
import { isOwnWorkDone } from "./own-work-done";
import { isProposalAnswered } from "./proposal-answered";
import { plainGlyphs } from "../plain-glyphs";
import { isPutRight } from "./put-right";
import { allToldIn, isStepOnly, leavesTargetOpen, reachesTheOne } from "./reached-figures";
import { readPercent } from "./percent";
import { readQuantities } from "./quantities";
import { allBut, closedInTheEnd, english, goalInDoubt, goalReached, goingOn, headDone, partSubject, subjectDone, taskDone, wholeDone } from "./state-words";
import { isNotBegun } from "./not-begun";
import { isTaskEchoed } from "./task-echoed";
import { isTitleWon } from "./title-won";
import { withoutUpkeep } from "./upkeep";
import { defaultStatusWords, readStatus, type StatusMeaning, type StatusWords } from "./status-words";

export interface StateInput {
  /** The status column's and the percent column's cells as shown; `percentValue` where the cell holds a number. */
  readonly status?: string | undefined;
  readonly asks?: StatusQuestion | undefined;
  readonly percent?: string | number | undefined;
  readonly percentValue?: unknown;
  /** The progress cell's text. */
  readonly progress: string;
  readonly points: readonly Pick<Point, "text" | "span">[];
  readonly figures: readonly Pick<Figure, "target" | "actual" | "ratio" | "span" | "measure">[];
  readonly deadline?: Pick<Deadline, "kind" | "date"> | undefined;
  /** The task's start; without it, 1 January of the deadline's year. */
  readonly start?: CivilDate | undefined;
  readonly asOf: CivilDate;
  readonly words?: StatusWords | undefined;
  /** 工作内容: a short progress may tell that just this was done. */
  readonly task?: string | undefined;
}

export interface StateReading {
  readonly state: TaskState;
  readonly from: "status" | "percent" | "figures" | "words" | "none";
}

/** Points of per cent that a done share may lie behind the time-proportional one. */
const tolerance = 0.1;

const stateOf: { readonly [M in StatusMeaning]: TaskState } = {
  done: "done", "on-track": "on-track", ahead: "on-track", behind: "behind", "not-started": "not-started",
  "long-running": "on-track", adjusted: "cannot-tell", cancelled: "cannot-tell", unfinished: "cannot-tell",
};

/**
 * A task's state. Columns come first; where they contradict one another it cannot be told. Then figures: done where
 * every point's targets are reached. Then words that say it of the whole task. Never throws.
 */
export function readState(written: StateInput): StateReading {
  const input = withPlainGlyphs(written);
  const share = shareOf(input);
  const meaning = readStatus(input.status, input.words ?? defaultStatusWords, input.asks);
  if (meaning !== null) {
    const state = stateOf[meaning];
    if (share !== null && ((state === "done" && share < 1) || (state === "not-started" && share > 0))) return { state: "cannot-tell", from: "status" };
    // 逾期 beside 100 %: late, and done in the end.
    if (state === "behind" && share !== null && share >= 1 && LATE.test(input.status ?? "")) return { state: "done", from: "percent" };
    // What was adjusted or stopped is neither late nor not begun, whatever its share.
    if (state !== "cannot-tell" || share === null || ((meaning === "adjusted" || meaning === "cancelled") && share < 1)) return { state, from: "status" };
  }
  if (share !== null) return { state: byShare(share, input), from: "percent" };
  const byFigures = stateByFigures(input);
  if (byFigures) return { state: byFigures, from: "figures" };
  const byWords = stateByWords(input);
  return byWords ? { state: byWords, from: "words" } : { state: "cannot-tell", from: "none" };
}

type ReadableInput = StateInput & { readonly task: string };

/** 完⼯, as a PDF gives it, is 完工; no place in the text moves. */
function withPlainGlyphs(input: StateInput): ReadableInput {
  const points = input.points.map(({ text, span }) => ({ text: plainGlyphs(text), span }));
  return { ...input, progress: plainGlyphs(input.progress), points, task: plainGlyphs(input.task ?? "") };
}

const LATE = /逾期|超期|延期|late|overdue/i;

/** A share above this is a slip of format (3000 %), and tells nothing. */
const MOST = 2;

/** The done share that the columns tell; a status like 完成70% tells one too. */
function shareOf(input: StateInput): number | null {
  const { percent } = input;
  const column = typeof percent === "number" ? readPercent("", percent) : readPercent(percent, input.percentValue);
  if (column.share !== null) return column.share < 0 || column.share > MOST ? null : column.share;
  const status = /[%％成]/.test(input.status ?? "") ? readPercent(input.status) : null;
  return status && status.share !== null && status.share >= 0 ? status.share : null;
}

function byShare(share: number, input: StateInput): TaskState {
  if (share >= 1) return "done";
  if (share === 0) return "not-started";
  const elapsed = elapsedShare(input);
  if (elapsed === null) return "cannot-tell";
  return elapsed - share > tolerance + 1e-9 ? "behind" : "on-track";
}

/** Share of the time from start to deadline that has passed by the end of the reporting day; null where either is open. */
function elapsedShare(input: StateInput): number | null {
  const due = input.deadline?.kind === "date" ? input.deadline.date : undefined;
  if (due === undefined) return null;
  const start = input.start ?? `${due.slice(0, 4)}-01-01`;
  const day = 86_400_000;
  const [from, to, now] = [Date.parse(start), Date.parse(due), Date.parse(input.asOf)];
  if (!Number.isFinite(from) || !Number.isFinite(to) || !Number.isFinite(now) || to < from) return null;
  return Math.min(1, Math.max(0, (now - from + day) / (to - from + day)));
}

function stateByFigures(input: ReadableInput): TaskState | null {
  const own = input.figures.filter((figure) => figure.target !== null);
  if (own.length === 0) return null;
  const reached = own.every((figure) => figure.ratio !== null && figure.ratio >= 1);
  // One point's target says nothing of the other points.
  const points = input.points.length > 0 ? input.points : [{ text: input.progress, span: [0, input.progress.length] as const }];
  const covered = points.every((point) => own.some((figure) => figure.span[0] >= point.span[0] && figure.span[1] <= point.span[1]));
  const task = foldWraps(input.task).text;
  if (reached) return covered && !isStepOnly(own, input.progress, task) && !leavesTargetOpen(input.figures, input.progress, task) && (allToldIn(own, input.progress.replace(REST_DONE, (said, month?: string) => (isPast(month, input.asOf) ? " ".repeat(said.length) : said)), task) || reachesTheOne(own, input.progress, task)) && !goingOn.test(withoutUpkeep(flatOf(input.progress)).replace(/计划/g, "").replace(REST_DONE, (said, month?: string) => (isPast(month, input.asOf) ? "" : said))) && !namesOnlySome(input.progress, task) ? "done" : null;
  if (own.some((figure) => figure.ratio === null)) return null;
  const worst = own.reduce((least, figure) => Math.min(least, figure.ratio ?? 1), Number.POSITIVE_INFINITY);
  const state = byShare(worst, input);
  return state === "behind" || (state === "on-track" && covered) ? state : null;
}

function stateByWords(input: ReadableInput): TaskState | null {
  const text = foldWraps(input.progress).text.replace(/[ \t\u3000\u00a0]/g, " ").trim();
  if (text === "") return null;
  if (english.done.test(text)) return "done";
  if (english.notBegun.test(text)) return "not-started";
  const told = (input.points.length > 0 ? input.points.map((point) => point.text) : [text]).map((point) => withoutUpkeep(flatOf(point).replace(REMARK, "")));
  const points = told.map((point) => withoutDay(point, input.asOf));
  // What says no more than that is short; a long point tells parts.
  const short = points.every((point) => point.length <= 80);
  if (short && points.every(isNotBegun)) return "not-started";
  const flat = withoutUpkeep(flatOf(text));
  if (goingOn.test(flat) || allBut.test(flat)) return null;
  if (short && points.every((point) => wholeDone.test(point))) return "done";
  const [only] = points.length === 1 ? points : [];
  if (only !== undefined && isToldDone(only, { written: told.join(""), short }, input)) return "done";
  if (taskDone.test(flat)) return "done";
  return only !== undefined && isGoalReached(flat, input) ? "done" : null;
}

/**
 * Whether the one point of a progress says that the task is done: in plain words of completion, or by the act, the paper or the
 * work that the task asks for.
 * @param only the point without days past; `written` is the same with them.
 */
function isToldDone(only: string, { written, short }: { readonly written: string; readonly short: boolean }, input: ReadableInput): boolean {
  const task = foldWraps(input.task).text;
  const own = flatOf(task);
  if (headDone.test(only) || (closedInTheEnd.test(only) && !partSubject.test(only.replace(/[，；][^，；]*$/, "").replace(/拆除|搬迁|管线/g, "")))) return true;
  if (short && subjectDone.test(only) && !partSubject.test(only) && !isPartOfTask(only.replace(/(?:已经|已|均已).*$/, ""), task)) return true;
  const bare = only.replace(HEAD_DAY, "");
  const clauses = bare.split(/[，；。！]/).filter((clause) => clause !== "");
  const claimed = clauses.findIndex((clause, at) => isOwnWorkDone(task, clause, at === 0 && bare !== written) || isTaskEchoed(task, clause));
  if (claimed >= 0 && detailsOnly(clauses.slice(0, claimed), false) && detailsOnly(clauses.slice(claimed + 1), true)) return true;
  if (isOwnPaperIssued(task, written, input.asOf)) return true;
  // Its own figures that fall short speak against it.
  if (input.figures.some(({ target, ratio }) => target !== null && ratio !== null && ratio < 1)) return false;
  return isNamedWorkDone(task, withoutClauseDays(only, input.asOf)) || isPutRight(own, only) || isProposalAnswered(own, only) || isTitleWon(own, only);
}

function flatOf(text: string): string {
  return foldWraps(text).text.replace(/[\s\u3000]/g, "");
}

/** A year's goal that is said to be reached: no figure falls short, and no other sentence counts another work. */
function isGoalReached(flat: string, { asOf, figures }: StateInput): boolean {
  const told = flat.split(`${asOf.slice(0, 4)}年`).join("");
  if (!goalReached.test(told) || goalInDoubt.test(told) || figures.some(({ ratio }) => ratio !== null && ratio < 1) || readQuantities(told).some(({ kind, value }) => kind === "share" && value < 100)) return false;
  return told.split(/[。；！]/).every((sentence) => goalReached.test(sentence) || !COUNTS.test(sentence.replace(DAY_OR_MONTH, "")));
}

/** 其余3所于8月完工: of the rest, too, it is told. */
const REST_DONE = /(?:其余|剩余|余下)(?:的)?[ ]*\d+[^，。；\d]{1,4}(?:均|也|都)?(?:已(?:经)?(?:全部)?|于(\d{1,2})月(?:\d{1,2}[日号]|底|[上中下]旬)?(?!底?前))(?:全部)?(?:完工|完成|竣工|建成|办结|投用|投入使用|整改到位)/g;

/** A month of the reporting day's year that has begun; what names no month says 已. */
function isPast(month: string | undefined, asOf: CivilDate): boolean {
  return month === undefined || Number(month) <= Number(asOf.slice(5, 7));
}

const COUNTS = /\d/;
const DAY_OR_MONTH = /\d{1,2}(?:月(?:份|底|末)?|[日号])/g;

/** （6月15日）, （详见附件）: brackets that say when, or where more is told. */
const REMARK = /[（(](?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}[日号])?|(?:详?见|附)[^（()）]{0,10}附?[^（()）]{0,4})[）)]/g;
/** 于6月10日, and what makes a plan of it. */
const ON_DAY = /(?<![应须需拟将定待宜可改要望])(已经?|均已|业已)?于(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})[日号])?(前|之前|以前)?(?![底末上中下份])/;
const HEAD_DAY = /^(?:20\d\d年)?\d{1,2}月\d{1,2}[日号][，,]?/;

/** ，5月18日通过验收 is ，已通过验收, where the day is past. */
const CLAUSE_DAY = /(?<![应须需拟将定待宜可改要望计划预前至到于\d])(?:已?于)?(?:(20\d\d)年)?(\d{1,2})月(?:(\d{1,2})[日号]|[底末初]|[上中下]旬)?(?=(?:已|均|顺利|正式|全部|全面|提前|如期|一次性|成功|圆满)*(?:通过|完成|竣工|完工|建成|办结|开园|开馆|开街|开业|通车|投运|投产|投用|投入|启用|开学|结束|落幕|闭幕|收官|上线|运行))/g;

function withoutClauseDays(point: string, asOf: CivilDate): string {
  return point.replace(CLAUSE_DAY, (words, year: string | undefined, month: string, day: string | undefined) =>
    `${year ?? asOf.slice(0, 4)}-${month.padStart(2, "0")}-${(day ?? "01").padStart(2, "0")}` > asOf ? words : "已");
}

/** 已于6月10日完成 is 已完成, where the day is past; a day to come makes a plan of it. */
function withoutDay(point: string, asOf: CivilDate): string {
  return point.replace(ON_DAY, (words, already: string | undefined, year: string | undefined, month: string, day: string | undefined, before: string | undefined) => {
    const at = `${year ?? asOf.slice(0, 4)}-${month.padStart(2, "0")}-${(day ?? "01").padStart(2, "0")}`;
    return at > asOf || (before !== undefined && already === undefined) ? words : "已";
  });
}
