/** What stands in a deadline text, in order: dates, recurrences, 长期, 立即. */

import type { CivilDate } from "../ledger";
import {
  BY_SOURCE, CLAUSE_ENDINGS, CLAUSE_OPENERS, DURATION, DURATION_ENGLISH,
  IMMEDIATE_ENGLISH, IMMEDIATE_WORDS, LUNAR, ONGOING_ENGLISH, ONGOING_WORDS,
} from "./deadline-words";
import { readEnglishRecurrence } from "./english-recurrence";
import type { FoldedText } from "./folded-text";
import { maskNames, matchAt } from "./folded-text";
import type { Moment, MomentContext, MomentReading } from "./moment";
import { MOMENT_START, nextPlace, readListedDay, readMoment, readMonthList } from "./moment-reader";
import type { RecurrenceReading } from "./recurrence";
import { readChineseRecurrence } from "./recurrence";

interface Placed {
  readonly from: number;
  readonly to: number;
}
export type DeadlineItem = Placed &
  (
    | { readonly kind: "date"; readonly date: CivilDate; readonly moment: Moment }
    | { readonly kind: "recurring"; readonly reading: RecurrenceReading; /** 2021年每季度末: in this year only. */ readonly within?: number }
    | { readonly kind: "ongoing" | "immediate" | "impossible" }
  );

const MASK = "\u0000";
const BEFORE = /(?:[日号]|(?:日|当日|当天)?(?:24|17|18|12|0)(?:时|点|:00))?(?:[之以]?前)(?![期门后往台提置沿列景段端述三]|\d个?季度)|止|为止/y;
/** 6月起, 3月1日后: the start of something, not its end. */
const START_ONLY = /(?:份|日)?(?:起(?![草步诉点止飞源重])|开始(?!前)|以来|以后|之后|后(?![续期勤方面台]))/y;
/** 6月30日（延期至9月30日）: what stands before it is put aside. */
const REPLACES = /(?:延期|延长|延后|推迟|顺延|调整|变更|展期|延)(?:完成)?(?:为|[到至])(?:了)?$|(?:extended|postponed|moved|revised|deferred) to (?:the )?(?:end of )?$/;
/** 原定6月底, 原计划…: put aside where the text names another date. */
const SUPERSEDED = /原(?:定|计划|时限|定于|为|完成时限|期限)?(?:为|于|:)?$/;
/** What may follow a bare year that is a deadline; before a name (2021年绩效考评) it is an attribute. */
const YEAR_STANDS = /$|[,;。、:()"\n\u0000]|[之以]?前|内|底|末|完成|实施|建成|竣工|办结|落实|启动|开工|验收|投用|交付|全面|基本|推进|持续|长期|按|要|须|实现|达到/y;
const POINT_NUMBER = /\(?(\d{1,2})(?:[、)]|\.(?!\d)|\.(?=\d{4}年|\d{1,2}月|(?:19|20)\d{2}[./-]))/y;
/** Where a time or a recurrence can begin. */
const PLACES = new RegExp(
  `${MOMENT_START}|每|[按逐分](?:月|季|周|日|年|半年)|[年季月周日天](?:度?(?:[一两二四三]|调度|通报|至少|不少于|各))|半年|次月|[一两]次|[月季年周日](?:度|报)|\\(\\d` +
    "|(?<![a-z])(?:the |last |end |each|every|per |dail|week|month|quarter|half|semi|bi|annual|year|once|twice|two times|fortnight)",
  "g",
);
const OPENS_CLAUSE = /[,;。、:(\n"\u0000]/;

const words = (list: readonly string[]) => list.join("|");
const STANDING = new RegExp(
  `(?:^|(?<=[,;。、:()"\\n/]))${CLAUSE_OPENERS}(?:(${words(ONGOING_WORDS)})|(${words(IMMEDIATE_WORDS)}))` +
    `|(?:(${words(ONGOING_WORDS)})|(${words(IMMEDIATE_WORDS)}))${CLAUSE_ENDINGS}(?=$|[,;。、:()"\\n/])` +
    `|(?<![a-z])(?:(${ONGOING_ENGLISH})|(${IMMEDIATE_ENGLISH}))(?![a-z])`,
  "g",
);

function blank(text: string, expression: RegExp): string {
  return text.replace(expression, (found) => MASK.repeat(found.length));
}

/** Puts aside what holds a date that is not the task's: names of documents, 按…要求, lengths of time. */
function maskOthers(text: string): string {
  let masked = blank(maskNames(text), BY_SOURCE);
  masked = blank(blank(masked, LUNAR), DURATION);
  return /day|week|month|year|hour|fy/.test(masked) ? blank(masked, DURATION_ENGLISH) : masked;
}

function standsAsYear(text: string, moment: Moment): boolean {
  return moment.grain !== "year" || /[a-z全内]/.test(text.slice(moment.from, moment.to)) || matchAt(YEAR_STANDS, text, moment.to) !== null;
}

/** The words behind a moment that belong to it (前, 之前, 止). */
function endOf(text: string, moment: MomentReading): number {
  return moment.to + (matchAt(BEFORE, text, moment.to)?.[0].length ?? 0);
}

interface Scan {
  readonly items: (DeadlineItem & { readonly superseded?: boolean })[];
  /** The year of dates without one: the ledger's, or one told earlier in the text. */
  year: number;
  last: Moment | null;
  /** A bare year (2021年每季度末) and where it ends. */
  bareYear: { readonly year: number; readonly to: number } | null;
}

function addMoment(scan: Scan, text: string, reading: MomentReading): void {
  if (reading.kind !== "moment") {
    if (reading.kind === "impossible") scan.items.push({ kind: "impossible", from: reading.from, to: reading.to });
    return;
  }
  if (reading.told === "absolute") scan.year = reading.year;
  scan.bareYear = reading.grain === "year" ? { year: reading.year, to: reading.to } : null;
  if (matchAt(START_ONLY, text, reading.to) !== null || !standsAsYear(text, reading)) return;
  const superseded = SUPERSEDED.test(text.slice(Math.max(0, reading.from - 8), reading.from));
  const previous = scan.items.at(-1);
  if (previous?.kind === "date" && REPLACES.test(text.slice(previous.to, reading.from))) scan.items[scan.items.length - 1] = { ...previous, superseded: true };
  scan.items.push({ kind: "date", date: reading.end, moment: reading, from: reading.from, to: endOf(text, reading), superseded });
  scan.last = reading;
}

/** 2021年：6月底前…: a bare year that only dates what follows is no step of its own. */
function withoutHeadings(items: Scan["items"]): Scan["items"] {
  const datedLater = new Set<number>();
  const kept: Scan["items"] = [];
  for (const item of [...items].reverse()) {
    const bareYear = item.kind === "date" && item.moment.grain === "year" && item.moment.told !== "no";
    if (bareYear && datedLater.has(item.moment.year)) continue;
    if (item.kind === "date" && !bareYear) datedLater.add(item.moment.year);
    kept.push(item);
  }
  return kept.reverse();
}

function scanTimes(folded: FoldedText, text: string, asOf: CivilDate, ledgerYear: number): Scan {
  const scan: Scan = { items: [], year: ledgerYear, last: null, bareYear: null };
  let points = 0;
  for (let at = nextPlace(PLACES, text, 0); at < text.length; at = nextPlace(PLACES, text, at)) {
    const before = text.charAt(at - 1);
    const head = at === 0 || OPENS_CLAUSE.test(before);
    const point = head ? matchAt(POINT_NUMBER, text, at) : null;
    if (point !== null && Number(point[1]) === points + 1) {
      points += 1;
      at += point[0].length;
      continue;
    }
    const context: MomentContext = { asOf, year: scan.year, ledgerYear, forms: "cell" };
    const recurring = readChineseRecurrence(text, at, head) ?? readEnglishRecurrence(text, at);
    if (recurring !== null) {
      const place = { from: at, to: endOf(text, { kind: "ambiguous", from: at, to: recurring.to }) };
      const within = scan.bareYear?.to === at ? { within: scan.bareYear.year } : {};
      scan.items.push(recurring.kind === "impossible" ? { kind: "impossible", ...place } : { kind: "recurring", reading: recurring, ...within, ...place });
      at = recurring.to;
      continue;
    }
    const list = readMonthList(text, at, context);
    if (list !== null) {
      for (const month of list) addMoment(scan, text, month);
      at = Math.max(at + 1, ...list.map((month) => month.to));
      continue;
    }
    const listed = scan.last !== null && scan.last.to >= at - 2 && /[、和及,]/.test(before) ? readListedDay(text, at, scan.last) : null;
    const moment = listed ?? readMoment(folded, text, at, context);
    if (moment === null) {
      at += 1;
      continue;
    }
    addMoment(scan, text, moment);
    at = Math.max(moment.to, at + 1);
  }
  return scan;
}

/** Reads all that a deadline text says. Offsets are those of the folded text. */
export function readDeadlineItems(folded: FoldedText, asOf: CivilDate, ledgerYear: number): readonly DeadlineItem[] {
  const text = maskOthers(folded.text);
  const scan = scanTimes(folded, text, asOf, ledgerYear);
  const told = withoutHeadings(scan.items);
  const current = told.filter((item) => item.superseded !== true);
  const items: DeadlineItem[] = current.some((item) => item.kind === "date") ? current : told;
  const standing = [...text.matchAll(STANDING)].map((match): DeadlineItem => {
    const word = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[0];
    const from = match.index + match[0].indexOf(word);
    const ongoing = match[1] ?? match[3] ?? match[5];
    return { kind: ongoing === undefined ? "immediate" : "ongoing", from, to: from + word.length };
  });
  return [...items, ...standing];
}
