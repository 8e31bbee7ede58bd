/**
 * status/contradiction: the light does not fit the words: done beside a share under 100 % or beside work that goes on,
 * not started beside results, behind with all its figures reached, on time when the deadline has passed.
 *
 * An error stops a submission, so each contradiction asks for plain words on both sides.
 */

import type { Figure, Ledger, Task } from "../../ledger/ledger";
import { setTargets } from "../../ledger/figures/task-target";
import type { RuleFinding } from "../finding";
import { atCell, whole } from "../place";
import { readProgress, tells, type ProgressReading } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";
import { defineTaskRule, type RuleContext } from "../rule";
import { onlyPrepares } from "./preparation-words";
import { workBegun } from "./work-begun";
import { toldShare, toldStatus, type ToldStatus } from "./status-cell";

/** What speaks against the status, the words that do where it is words, and the share in percent where it is one. */
export type ContradictionFacts = {
  readonly status: string;
  readonly means: "done" | "not-started" | "behind" | "on-track";
  readonly against: "share" | "going-on" | "results" | "figures" | "deadline";
  readonly words: string;
  readonly percent: number | null;
};
type Against = Pick<ContradictionFacts, "means" | "against" | "words" | "percent">;

const GOING_ON = /正在(?!线)|推进中|进行中|办理中|实施中|建设中|施工中|洽谈中|审批中|编制中|在建|在办|尚未|还未|仍未|暂未|未完成|未启动|未开工|尚在|仍在|正(?:抓紧|加紧|加快|组织|办理|推进|开展|按)|有待|in progress|ongoing|under way|underway|not yet|still being|\bwork (?:still )?continues\b|\bremains? (?:to be|outstanding|open)\b/i;
const COMPLETION = /(?<![未待可能])(?:完成(?![率度时期])|办结|竣工|完工|销号|建成|结项|验收|落实到位|整改到位|投入使用|投用|通车)|\b(?:completed?|finished|done|closed|accepted|opened)\b/i;
const NOT_COMPLETED = /(?:未|没有|不能|难以|正在|即将|预计|力争|争取|确保|计划|拟|待|推进|加快|逐步|尽快|申请|准备|组织|开展|迎接|not|to be|will be)[^，。；,.;]{0,12}$/i;
/** Begun only means that building began: what comes before it may well be done. */
const BEGUN_BY_BUILDING = /开工|施工/;
const NOT_BEGUN = /待[^，。；]{1,20}后[^，。；]{0,8}(?:实施|启动|开展|开工|组织|举办|进行|动工|施工)|(?:尚未|还未|暂未|仍未|未|没有|待)(?:正式|全面|实质性)?(?:启动|开始|开展|开工|实施|动工)|not (?:yet )?(?:started|begun)/i;
const LATE_IN_THE_END = /逾期|超期|延期|late|overdue|delayed/i;
/** Words that claim to be on time; 推进中, 整改中 and their like only say that work goes on. */
const CLAIMS_ON_TIME = /正常|达|按|序时|时序|有序|顺利|稳步|平稳|绿|🟢|超|快于|提前|on (?:track|schedule|time)|green|ahead/i;

function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** The rest is still to be done: 其余90个正在施工. */
const REST_GOES_ON =
  /(?:其余|剩余|余下|剩下|另有|还有|尚有|仍有|还剩)(?!时间|资金|款)[^，。；]{0,16}?(?:正在|尚未|还未|仍未|未(?:完成|开工|启动|整改|办结|建成)|仍在|尚在|正(?:抓紧|加紧|按|组织|加快)|在建|施工中|办理中|推进中|整改中|建设中|进行中)[^，。；]*/;
/** Some of the things that are counted are still being done: 9家正在改造, 3所尚未完工. The first group is what counts them. */
const SOME_GO_ON =
  /(?<![\d.])\d+(?:\.\d+)?([个户件处项条家套座所栋间台片段辆]|公里)[\u4e00-\u9fff]{0,6}?(?:正在|尚未|还未|仍未|仍在|尚在|未(?:完成|开工|启动|整改|办结|建成))[^，。；]*/g;
/** What came on top: it was no part of the task. */
const ON_TOP = /另有|另外|此外|新增|追加|下一步|明年/;
const ALL_DONE = /(?:全部|全面|均已|任务[^，。；]{0,6}?)(?:按期|如期|圆满|顺利|提前)?(?:完成|办结|建成|竣工|完工|整改到位|销号)/;
/** 装修完成60%: a share of the work itself; not a rate (完成率98%). */
const SHARE_DONE = /(?<!率)(?:完成|施工至|施工到|进度(?:为|达到?|完成|约)?)(?:了|约|近|至|到)?(?:总|全部)?(?:工程量|进度|任务|投资|总量|工作量)?的?\s*(\d{1,3}(?:\.\d+)?)\s*[%％](?![^，。；]{0,4}(?:以上|的?目标))/g;

/** The words of the last share that is told as done, where it is no whole; null where none is, or all is said to be done. */
function doneInPart({ masked, compact }: ProgressReading): string | null {
  const last = [...masked.matchAll(SHARE_DONE)].at(-1);
  if (!last || Number(last[1]) >= 100 || ALL_DONE.test(masked)) return null;
  return /(?:完成|完工|竣工|办结|验收|投用|通车)(?![^，。；]{0,12}\d)/.test(masked.slice(last.index + last[0].length)) ? null : compact.text.slice(last.index, last.index + last[0].length).trim();
}

/** The work itself, told as going on. */
const WORK_GOES_ON = /(?:正在|正(?=按|抓紧|加紧|组织))[^，。；]{0,16}?(?:推进|实施|施工|建设|改造|整治|整改|落实(?!情况)|开展|办理|安装|拆除|征收)/;
/** What is done behind a work that is complete. */
const AFTERWARDS = /跟踪|回头看|结算|决算|审计|归档|资料|移交|交接|管护|养护|运维|维护|维保|巩固|长效|总结|绩效|评价|公示|宣传|试运行|督促|监督|落实情况|常态|审核|审批|评审|审查|批复|验收|产权/;

/** Of several things counted alike in one sentence, some that are still being done; null where there are none. */
function someGoOn({ masked, compact, clauses }: ProgressReading): string | null {
  if (ALL_DONE.test(masked)) return null;
  for (const found of masked.matchAll(SOME_GO_ON)) {
    const sentence = clauses.find((each) => each.start <= found.index && found.index < each.end)?.sentence;
    const begins = clauses.find((each) => each.sentence === sentence)?.start ?? found.index;
    const before = masked.slice(begins, found.index);
    if (AFTERWARDS.test(found[0]) || ON_TOP.test(before) || !new RegExp(`\\d${found[1] ?? ""}`).test(before)) continue;
    return compact.text.slice(found.index, found.index + found[0].length).trim();
  }
  return null;
}

/** Words of work that goes on, where none of completion stand beside them; a rest to be done, or only its plan issued, is no completion. */
function goesOn(reading: ProgressReading, task: string): string | null {
  const { masked, compact, clauses } = reading;
  const rest = REST_GOES_ON.exec(masked);
  if (rest && !AFTERWARDS.test(rest[0]) && !ALL_DONE.test(masked)) return compact.text.slice(rest.index, rest.index + rest[0].length).trim();
  const going = GOING_ON.exec(masked);
  if (!going) return null;
  const results = clauses.filter((clause) => tells(clause, "result"));
  if (results.length > 0) {
    const prepared = results.every((clause) => onlyPrepares(compact.text.slice(clause.start, clause.end), task));
    const work = WORK_GOES_ON.exec(masked);
    const at = work && clauses.find((each) => each.start <= work.index && work.index < each.end);
    if (!prepared || !at || AFTERWARDS.test(masked.slice(at.start, at.end))) return null;
  }
  for (const found of masked.matchAll(new RegExp(COMPLETION, "gi"))) {
    if (results.some((clause) => clause.start <= found.index && found.index < clause.end)) continue;
    if (!NOT_COMPLETED.test(masked.slice(Math.max(0, found.index - 16), found.index))) return null;
  }
  const clause = clauses.find((each) => each.start <= going.index && going.index < each.end);
  const longest = going.index + (reading.latin ? 60 : 16);
  return compact.text.slice(Math.max(clause?.start ?? 0, going.index), Math.min(clause?.end ?? going.index + going[0].length, longest)).trim();
}

/** The figures whose target the task itself, or its target column, sets. */
function ownFigures(task: Task): readonly Figure[] {
  const asked = new Set(setTargets(task.text, task.cells.target?.text, false).map(({ told }) => `${told.value}|${told.measure}`));
  return task.figures.filter(({ target, measure, stage }) => target !== null && asked.has(`${target}|${measure}`) && (!stage || stage.last));
}

/** Less was done than the task asks for: 新增车位500个 beside 已建成310个. */
function shortOfTarget(own: readonly Figure[], reading: ProgressReading): Against | null {
  const [first] = own;
  if (!first || ALL_DONE.test(reading.masked) || own.some(({ ratio }) => ratio === null || ratio >= 1)) return null;
  return { means: "done", against: "figures", words: first.quote.replace(/\s+/g, ""), percent: percentOf(first.ratio ?? 0) };
}

function againstDone(task: Task, reading: ProgressReading | null): Against | null {
  const told = toldShare(task);
  if (told && told.share >= 0 && told.share < 1) return { means: "done", against: "share", words: "", percent: percentOf(told.share) };
  const open = task.figures.find(({ measure, target, ratio }) => measure === "%" && target === 100 && ratio !== null && ratio < 1);
  if (open?.ratio !== undefined && open.ratio !== null) return { means: "done", against: "figures", words: open.quote.replace(/\s+/g, ""), percent: percentOf(open.ratio) };
  const own = reading ? ownFigures(task) : [];
  const short = reading && shortOfTarget(own, reading);
  if (short) return short;
  // Where what the task asks for is reached, others that go on are more than that.
  const reached = own.length > 0 && own.every(({ ratio }) => ratio !== null && ratio >= 1);
  const words = reading && ((reached ? null : someGoOn(reading) ?? doneInPart(reading)) ?? goesOn(reading, task.text));
  return words ? { means: "done", against: "going-on", words, percent: null } : null;
}

function againstNotStarted(task: Task, status: ToldStatus, reading: ProgressReading | null): Against | null {
  const told = toldShare(task);
  if (told && told.share > 0) return { means: "not-started", against: "share", words: "", percent: percentOf(told.share) };
  if (!reading || BEGUN_BY_BUILDING.test(status.text) || NOT_BEGUN.test(reading.masked)) return null;
  // A plan made, approved or tendered is no work begun.
  const work = reading.clauses.filter((clause) => !tells(clause, "plan", "next-step", "order") && !onlyPrepares(reading.compact.text.slice(clause.start, clause.end), task.text));
  // What was done and counted is a result, whatever it is called: 培训12场, 清理乱堆乱放36处.
  const counted = work.find((clause) => clause.quantity && tells(clause, "measure") && !tells(clause, "setback"));
  const result = work.flatMap((clause) => clause.tells).find(({ kind }) => kind === "result") ?? workBegun(reading.masked, work) ?? counted;
  if (!result) return null;
  const clause = reading.clauses.find((each) => each.start <= result.start && result.start < each.end);
  return { means: "not-started", against: "results", words: reading.compact.text.slice(clause?.start ?? result.start, clause?.end ?? result.end).trim(), percent: null };
}

/** All figures of the task that have a target are reached, each point has one, and no word of trouble stands beside them. */
function againstBehind(task: Task, status: ToldStatus, reading: ProgressReading | null): Against | null {
  const told = toldShare(task);
  if (told && told.share >= 1 && !LATE_IN_THE_END.test(status.text)) return { means: "behind", against: "share", words: "", percent: percentOf(told.share) };
  const own = task.figures.filter(({ target, stage }) => target !== null && (!stage || stage.last));
  const [first] = own;
  if (!reading || !first || own.some(({ ratio }) => ratio === null || ratio < 1)) return null;
  const covered = task.points.every(({ span }) => own.some((figure) => figure.span[0] >= span[0] && figure.span[1] <= span[1]));
  if (!covered || reading.clauses.some((clause) => tells(clause, "setback"))) return null;
  return { means: "behind", against: "figures", words: first.quote.replace(/\s+/g, ""), percent: null };
}

function againstOnTrack(task: Task, ledger: Ledger, status: ToldStatus): Against | null {
  const { kind, date } = task.deadline;
  const claims = CLAIMS_ON_TIME.test(status.text.replace(/[（(][^（()）]*[)）]/g, ""));
  const told = toldShare(task);
  if (!claims || kind !== "date" || !date || date >= ledger.asOf || (told && told.share >= 1)) return null;
  return { means: "on-track", against: "deadline", words: date, percent: null };
}

function against(task: Task, ledger: Ledger, status: ToldStatus): Against | null {
  const cell = toldProgress(task) ?? (task.cells.progress && GOING_ON.test(task.cells.progress.text) ? task.cells.progress : null);
  const reading = cell ? readProgress(task, cell, ledger.asOf) : null;
  switch (status.meaning) {
    case "done":
      return againstDone(task, reading);
    case "not-started":
      return againstNotStarted(task, status, reading);
    case "behind":
      return againstBehind(task, status, reading);
    case "on-track":
    case "ahead":
      return againstOnTrack(task, ledger, status);
    default:
      return null;
  }
}

export const contradiction = defineTaskRule({
  id: "status/contradiction",
  severity: "error",
  fix: null,
  parameters: {},
  *checkTask(task, ledger, { statusWords }: RuleContext): Generator<RuleFinding<ContradictionFacts>> {
    const status = toldStatus(task, statusWords);
    const found = status && against(task, ledger, status);
    if (status && found) yield { ...atCell(task, status.cell, whole(status.cell)), facts: { status: status.text, ...found } };
  },
});
