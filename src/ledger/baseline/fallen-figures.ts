/** Cumulative figures that are less than the last period told. */

import { readTold, type Told } from "../figures/told";
import { foldWraps } from "../folded-text";
import type { CivilDate, Figure, Span, Task } from "../ledger";
import { readPoints } from "../points";
import { foldKeyText } from "../task-key";
import { readTimeMentions } from "../time/time-mention";
import type { BaselineFigure, BaselineTask } from "./baseline";

export interface FallenFigure {
  readonly label: string;
  readonly measure: string;
  readonly before: number;
  readonly now: number;
  /** The words that tell it now, in the progress cell (UTF-16). */
  readonly span: Span;
}

/** Where less is better, or where a number is a state and no sum. */
const MAY_FALL = /剩余|剩|余下|尚余|尚有|仍有|还有|其余|未|待|在建|在施|在途|在岗|在册|在库|在校|在园|库存|存量|结余|余额|现有|欠|缺口|空置|闲置|逾期|投诉|事故|死亡|超标|浓度|排名|名次|率|占比|比例|比重|均|百分|排放|能耗|耗|用时|时长|天数|压减|减少|下降|降至|降低|隐患数|差距|拟|预计|计划|目标|争取|力争|正在/;
/** A sum of a shorter period, or one that began anew. */
const SHORT_PERIOD = /本月|当月|本周|上周|上月|本旬|当日|今日|昨日|近日|本季度?|当季|本期|当期|近期|新一轮|第[一二三四五六七八九十\d]+(?:批|轮|期|阶段)|(?<![-—–至到~\d])\d{1,2}月份?(?![-—–至到~底末]|\d)/;
const SUM = /累计|总共|共计|合计|共(?!同|享|建|有产)/;
/** Totals that grow with the time: what came in or was found in a period. */
const COMES_IN = /受理|接收|收到|接到|接诉|征集|汇集|收集|排查|摸排|发现|登记|报名/;
const SUM_SO_FAR = /累计|总共|共计|合计|已|截至|截止|目前|今年以来|全年|共(?!同|享|建|有产)/;
const PART_OR_PLAN: ReadonlySet<Told["role"]> = new Set(["target", "remaining", "planned", "ongoing", "part"]);
/** 近, 余, 约 on either side: a small step down may be none. */
const APPROXIMATE_STEP = 0.05;

/** A sum of the time so far, as a progress tells it. `amount` is the value in the plain unit (1.2万 → 12000); the span is in the text that was read. */
export interface ToldSum {
  readonly label: string;
  readonly measure: string;
  readonly value: number;
  readonly amount: number;
  readonly approximate: boolean;
  readonly span: Span;
}

/**
 * Figures of a task that fell: those of the same label and measure, each told once on either side. Shares, rests, sums of
 * a single month and what should fall are left out.
 */
export function fallenFigures(before: BaselineTask, task: Task, days: { readonly asOf: CivilDate; readonly asOfBefore: CivilDate | null }): FallenFigure[] {
  const cell = task.cells.progress;
  if (!cell) return [];
  const found = fallenPairs(before.figures, task);
  const sums = readSums(before.progress, days.asOfBefore ?? days.asOf);
  if (sums.size > 0) {
    const folded = foldWraps(cell.text);
    for (const [key, own] of readSums(folded.text, days.asOf)) {
      const old = sums.get(key);
      if (!old || !own || !hasFallen(old.amount, own.amount, old.approximate || own.approximate)) continue;
      const span = folded.span(own.span[0], own.span[1]);
      if (!found.some((each) => each.span[0] < span[1] && span[0] < each.span[1])) {
        found.push({ label: own.label, measure: own.measure, before: old.value, now: own.value, span });
      }
    }
  }
  return found.sort((one, other) => one.span[0] - other.span[0]);
}

function hasFallen(before: number, now: number, approximate: boolean): boolean {
  return now < before * (approximate ? 1 - APPROXIMATE_STEP : 1) - 1e-9;
}

/** Target–actual pairs whose actual fell. */
function fallenPairs(before: readonly BaselineFigure[], task: Task): FallenFigure[] {
  const old = onceEach(before, keyOfFigure);
  return [...onceEach(task.figures, keyOfFigure)].flatMap(([key, own]) => {
    const was = old.get(key);
    if (!own || !was || own.actual === null || was.actual === null || own.actual >= was.actual) return [];
    if (/[%‰]/.test(own.measure) || MAY_FALL.test(own.label) || SHORT_PERIOD.test(saidBefore(task, own)) || SHORT_PERIOD.test(own.quote)) return [];
    return [{ label: own.label, measure: own.measure, before: was.actual, now: own.actual, span: own.span }];
  });
}

/** 本月检查 6 次，发现问题 38 个，全部整改: the words of the figure's sentence before it. */
function saidBefore({ cells }: Task, { span }: Figure): string {
  const before = foldWraps(cells.progress?.text.slice(0, span[0]) ?? "").text;
  return before.slice(Math.max(...["。", "；", ";", "\n"].map((mark) => before.lastIndexOf(mark))) + 1);
}

function keyOfFigure({ label, measure }: BaselineFigure): string {
  return `${foldKeyText(label)}|${measure}`;
}

/** By key what has it alone; null where several have it. */
function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T | null> {
  const once = new Map<string, T | null>();
  for (const item of items) {
    const key = keyOf(item);
    once.set(key, once.has(key) ? null : item);
  }
  return once;
}

/** The sums that a progress tells of the time so far, by what they count; null where one is told twice. */
export function readSums(text: string, asOf: CivilDate): Map<string, ToldSum | null> {
  const points = readPoints({ text, at: (index) => index, from: (index) => index, span: (start, end) => [start, end] });
  const sums = points.flatMap(({ text: point, span }) => sumsOfPoint(point, span[0], asOf));
  return new Map([...onceEach(sums, ({ key }) => key)].map(([key, own]) => [key, own && own.sum]));
}

function sumsOfPoint(point: string, offset: number, asOf: CivilDate): { readonly key: string; readonly sum: ToldSum }[] {
  const { told, text } = readTold(point);
  if (told.length === 0) return [];
  const periods = readTimeMentions(point, { asOf }).filter((each) => each.kind === "period" && each.cumulative);
  return told.flatMap((own) => {
    const clause = text.slice(own.clauseStart, own.clauseEnd);
    const lead = text.slice(own.clauseStart, own.span[0]);
    const soFar = SUM_SO_FAR.test(own.lead) || own.cumulative || periods.some(({ span }) => span[0] < own.span[0]);
    const inPeriod = periods.length > 0 && soFar && (own.role === "bare" || COMES_IN.test(own.verb));
    const total = own.role === "total" || own.role === "bare" ? SUM.test(own.lead) || inPeriod : soFar;
    if (own.kind !== "count" || own.percent || own.of || own.quoted || own.bound !== null || PART_OR_PLAN.has(own.role) || !total) return [];
    if (MAY_FALL.test(lead) || MAY_FALL.test(own.trail.slice(0, 8)) || SHORT_PERIOD.test(withoutTimes(clause, own.clauseStart, periods))) return [];
    const words = foldKeyText(own.words).replace(/\d+/g, "");
    // 已完成 134 条 leaves what is counted to the words before: they must be the same, too.
    const before = words.length >= 2 ? words : foldKeyText(withoutTimes(text.slice(0, own.span[0]), 0, periods)).replace(/\d+/g, "#");
    const label = [own.noun, own.words, own.verb].find((each) => each.length > 1) ?? own.noun;
    const sum = { label, measure: own.measure, value: own.value, amount: own.amount, approximate: own.approximate || own.high !== null, span: [offset + own.span[0], offset + own.span[1]] as const };
    return [{ key: `${own.verb}|${before}|${own.unit}`, sum }];
  });
}

/** A piece of a text that begins at `from`, without the cumulative periods in it. */
function withoutTimes(piece: string, from: number, periods: readonly { readonly span: Span }[]): string {
  let rest = "";
  let at = 0;
  for (const { span } of periods) {
    const [start, end] = [span[0] - from, span[1] - from];
    if (end <= at || start >= piece.length) continue;
    rest += piece.slice(at, Math.max(at, start));
    at = end;
  }
  return rest + piece.slice(at);
}
