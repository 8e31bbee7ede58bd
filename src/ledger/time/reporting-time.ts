/** What a title, note or header says of the reporting day and the period: 2021年1—7月重点任务进展, （截至10月31日）. */

import type { CivilDate, Period, Span } from "../ledger";
import { endOfYear } from "./civil-date";
import type { FoldedText } from "./folded-text";
import { foldText, maskNames, matchAt, spanOf } from "./folded-text";
import type { Moment, MomentContext } from "./moment";
import { MOMENT_START, nextPlace, readMoment } from "./moment-reader";

export interface ReportingTime {
  /** The day up to which is reported. */
  readonly asOf?: CivilDate;
  readonly period?: Period;
  readonly year?: number;
  /** Where the words stand that were read. */
  readonly span: Span;
}

type Purpose = "up-to" | "filled-on" | "period" | "plan" | "something-else";
interface Found {
  readonly moment: Moment;
  readonly purpose: Purpose;
  /** Folded offset of the cue, or of the moment where it has none. */
  readonly from: number;
}

/** Words that name the cut-off day. 截止日期 alone is a deadline; with 填报, 数据 or 统计 before it, it is the reporting day. */
const UP_TO =
  /(?:(?:填报|数据|统计|进展|信息|情况)截[至止](?:日期|时间|日|时点|到|至)?|截[至止](?:到|至)?(?!日期|时间|日[:期]|时限))[:是为]?(?:20\d\d年?\()?$|(?:^|[^a-z])(?:as (?:of|at)|up to|through|status (?:at|on)|progress (?:to|at)|(?:data )?cut-?off(?: date)?|reporting (?:date|day)|position at)[: ]{0,2}(?:the )?$/;
const FILLED_ON =
  /(?:填报|填表|报送|上报|统计|更新|制表|填写|录入|编制)(?:日期|时间|日|于)?[:为]?$|(?:^|[(,;。\n])日期:?$|(?:updated?|last updated|prepared|filled|date)(?: on)?[: ]{0,2}$/;
/** A day that is no reporting day: of a deadline, a meeting, a plan. */
const OTHER_BEFORE = /(?:时限|期限|截[至止](?:日期|时间)|完成时间|印发|发文|成文|会议|召开|开会|启动|实施|出生|起始|开始)(?:日期|时间|日|于)?(?:均|统一)?[:为是]?$|(?:deadline|due|by|before|from|starting)(?: date)?[: ]{0,2}$/;
const OTHER_BEHIND = /[)"]?(?:[之以]?前(?!\d|期)|起(?!草)|以来|印发|召开|会议)/y;
const PLAN_BEHIND = /[)"]?份?的?(?:重点)?(?:工作)?(?:计划|打算|安排|目标|预期|任务目标|时限)| (?:targets?|plans?|goals?|deadline)(?![a-z])/y;
/** A moment in a title that is a period of its own: finer than a year, or 全年. */
const PERIOD_GRAINS = new Set<Moment["grain"]>(["month", "months", "quarter", "half-year"]);
const DAY_GRAINS = new Set<Moment["grain"]>(["day", "month-edge", "year-edge", "ten-days"]);
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;
const LONGEST_CUE = 16;
const YEARS = /(?<!\d)20\d/g;
const PLACES = new RegExp(MOMENT_START, "g");
const BARE_YEAR = /(?<!\d年?[-至到])(20\d{2})(?=(?:年度?)?(?![\d./-]|年?[-至到]\d))/y;
const REPORT_NAME = /《[^《》]{0,40}?(20\d{2})年度?[^《》]{0,60}(?:工作报告|重点任务|重点工作|工作要点|任务分工|实事|任务清单)[^《》]{0,40}》/;

function purposeOf(text: string, moment: Moment): { readonly purpose: Purpose; readonly from: number } {
  const start = Math.max(0, moment.from - LONGEST_CUE);
  const before = text.slice(start, moment.from);
  const upTo = UP_TO.exec(before);
  if (upTo !== null) return { purpose: "up-to", from: start + upTo.index };
  const filled = FILLED_ON.exec(before);
  if (filled !== null && moment.grain === "day" && matchAt(/[之以]?前/y, text, moment.to) === null) {
    return { purpose: "filled-on", from: start + filled.index };
  }
  const other = OTHER_BEFORE.test(before) || matchAt(OTHER_BEHIND, text, moment.to) !== null;
  const plan = matchAt(PLAN_BEHIND, text, moment.to) !== null;
  return { purpose: other ? "something-else" : plan ? "plan" : "period", from: moment.from };
}

function findMoments(folded: FoldedText, text: string, year: number): readonly Found[] {
  const found: Found[] = [];
  let carried = year;
  for (let at = nextPlace(PLACES, text, 0); at < text.length; at = nextPlace(PLACES, text, at)) {
    const context: MomentContext = { asOf: endOfYear(year), year: carried, ledgerYear: year, forms: "title" };
    const moment = readMoment(folded, text, at, context);
    if (moment === null) {
      at += 1;
      continue;
    }
    if (moment.kind === "moment" && moment.year >= FIRST_YEAR && moment.year <= LAST_YEAR) {
      if (moment.told === "absolute") carried = moment.year;
      found.push({ moment, ...purposeOf(text, moment) });
    }
    at = Math.max(moment.to, at + 1);
  }
  return found;
}

/** The title's year: 2021年度重点工作, 2021 Key Tasks; else that of the report which it carries out (《2021年政府工作报告》). */
function readYear(folded: FoldedText, text: string): { readonly year: number; readonly from: number; readonly to: number } | null {
  for (let at = nextPlace(YEARS, text, 0); at < text.length; at = nextPlace(YEARS, text, at + 1)) {
    const match = matchAt(BARE_YEAR, text, at);
    if (match === null) continue;
    const behind = text.charAt(at + match[0].length);
    const suffix = behind === "年" ? 1 : 0;
    // Without 年 a number is a year only at the head of a title.
    if (suffix === 0 && !(at === 0 && /[^\d.,、:)]/.test(behind))) continue;
    const deadline = matchAt(/度?(?:[之以]?前|年?[底末]|年?内)/y, text, at + match[0].length + suffix) !== null;
    if (!deadline) return { year: Number(match[1]), from: at, to: at + match[0].length + suffix };
  }
  const report = REPORT_NAME.exec(folded.text);
  if (report === null) return null;
  const from = report.index + report[0].indexOf(report[1] ?? "");
  return { year: Number(report[1]), from, to: from + 4 };
}

function isDated(found: Found, known: boolean): boolean {
  return known || found.moment.told === "absolute";
}

/**
 * Reads the reporting day, the period and the year from a title, note or header. `asOf` is the day that 截至 names,
 * else the period's last day, else the day of filling in. Null where nothing of the kind is told: a deadline
 * (2021年底前), a plan's period (下半年工作计划) or a day without any year is none. `fallbackYear` is the year of times
 * without one. The span covers all that was read. Never throws.
 */
export function readReportingTime(text: string, options: { readonly fallbackYear?: number } = {}): ReportingTime | null {
  const folded = foldText(text);
  const masked = maskNames(folded.text);
  const named = readYear(folded, masked);
  const known = options.fallbackYear !== undefined || named !== null;
  const all = findMoments(folded, masked, named?.year ?? options.fallbackYear ?? FIRST_YEAR).filter((found) => isDated(found, known));
  const upTo = all.find((found) => found.purpose === "up-to" && found.moment.grain !== "years");
  const own = all.filter((found) => found.purpose === "period");
  const period = own.find((found) => PERIOD_GRAINS.has(found.moment.grain) || (found.moment.grain === "days" && found.moment.told !== "relative"));
  const wholeYear = own.find((found) => found.moment.grain === "year" && masked.slice(found.moment.from, found.moment.to).endsWith("全年"));
  const filled = all.find((found) => found.purpose === "filled-on") ?? own.find((found) => DAY_GRAINS.has(found.moment.grain) && found.moment.told !== "relative");
  const stretch = period ?? wholeYear;
  const day = upTo ?? stretch ?? filled;
  const read = [upTo, stretch, day].filter((found) => found !== undefined);
  if (day === undefined) {
    const borrowed = all.some(
      (found) => found.purpose === "something-else" && named !== null && found.moment.from <= named.from && named.from < found.moment.to,
    );
    if (named === null || borrowed) return null;
    return { year: named.year, span: spanOf(folded, named.from, named.to) };
  }
  const from = Math.min(...read.map((found) => found.from));
  const to = Math.max(...read.map((found) => found.moment.to));
  return {
    asOf: day.moment.end,
    ...(stretch === undefined ? {} : { period: { start: stretch.moment.start, end: stretch.moment.end } }),
    year: named?.year ?? day.moment.year,
    span: spanOf(folded, from, to),
  };
}
