/** Times told in the prose of a progress: reporting periods, single events, and promises. */

import type { CivilDate, Span } from "../ledger";
import { dateParts } from "./civil-date";
import type { FoldedText } from "./folded-text";
import { foldText, maskNames, matchAt, spanOf } from "./folded-text";
import type { Moment, MomentContext } from "./moment";
import { MOMENT_START, nextPlace, readMoment } from "./moment-reader";
import type { Cue } from "./promise-cue";
import { findCues } from "./promise-cue";
import { GOVERNING, KEPT, SOURCE_BEHIND, SOURCE_BETWEEN } from "./promise-words";
import { clauseBefore, clauseBehind, isTimeOfSource } from "./time-of-source";

export interface TimeContext {
  readonly asOf: CivilDate;
  /** The ledger's year, for times without one; the reporting day's where it is absent. */
  readonly year?: number;
}

export interface TimeMention {
  /** "period" is a reporting phrase (1-3月份, 截至5月底), "date" a single event, "promise" what is still to come. */
  readonly kind: "period" | "date" | "promise";
  /** First day; null where it is not told (截至5月底). */
  readonly start: CivilDate | null;
  /** Last day; null where it is open (截至目前, 今年以来): up to a day that is not told. */
  readonly end: CivilDate | null;
  /** From the cue to the end of the time. */
  readonly span: Span;
  /** The word that makes it a reporting phrase or a promise; folded (half width, no spaces). */
  readonly cue?: string;
  /** Told from the start of the year, or up to a day. */
  readonly cumulative: boolean;
}

/** A mention with its place in the folded text. */
interface Placed extends TimeMention {
  readonly from: number;
  readonly to: number;
}

const UP_TO = /(?:数据)?截[至止](?:到|至)?|(?<![a-z])(?:as (?:of|at)|up to) ?(?:the )?(?:end of )?/y;
/** 到5月底 at the head of a clause tells up to when, if that day is past. */
const UNTIL = /(?:到|至)(?=(?:20\d\d年)?\d{1,2}月)/y;
const UP_TO_NOW = /(?:数据)?截[至止](?:到|至)?(?:目前|当前|现在|今日|今天|日前|发稿|填报)|(?<![a-z])(?:to date|so far|as of now|year to date)(?![a-z])/y;
/** 26 briefings held since January: up to now. */
const SINCE_ENGLISH = /(?<![a-z])since (?:the )?/y;
const SINCE = /份?(?:以来|至今|至目前|到目前|起(?![草步诉点止飞源重]))/y;
/** What may follow a bare year that is promised; before a name (2021年市级项目) it is an attribute. */
const YEAR_STANDS = /[之以]?前|[底末内初]|完成|开工|竣工|建成|投用|启用|启动|实现|全面|[,;。)]|$/y;
const BEFORE = /[之以]?前(?![期门后往台提置沿列景段端述三]|\d个?季度)/y;
const COMPARED = /(?:较|比|同比|环比|相比|对比|超过|高于|低于|与)(?:上年|去年)?$/;
/** Where something can be read, or a sentence ends. */
const PLACES = new RegExp(`${MOMENT_START}|截[至止]|数据截|[到至]|[。\\n]|(?<![a-z])(?:as |up to|to date|so far|since )`, "g");
const CLAUSE_END = /[,。;:!?\n]/;
const LONGEST_GAP = 14;
const JUST_BEHIND = 12;
/** Years further away than this are background, not news. */
const NEAR_YEARS = 3;
const PROMISED_YEARS = 15;
const PERIOD_GRAINS: ReadonlySet<Moment["grain"]> = new Set(["months", "quarter", "half-year"]);
const VAGUE_GRAINS: ReadonlySet<Moment["grain"]> = new Set(["year", "years"]);
const LAPSES_WITHOUT_CUE: ReadonlySet<Moment["grain"]> = new Set(["day", "month-edge", "year-edge", "ten-days", "month", "days"]);

interface Reader {
  readonly folded: FoldedText;
  readonly text: string;
  readonly context: TimeContext;
  readonly ledgerYear: number;
  readonly cues: readonly Cue[];
  /** The next cue that has not been passed. */
  nextCue: number;
  /** The last cue before the place that is read, and the one before it. */
  passed: readonly Cue[];
  /** The last 下一步 before the place that is read. */
  governing: Cue | null;
  /** Where the sentence that is read starts. */
  sentence: number;
  /** The end of the last mention. */
  readTo: number;
}

function reading(reader: Reader): MomentContext {
  return { asOf: reader.context.asOf, year: reader.ledgerYear, ledgerYear: reader.ledgerYear, forms: "prose" };
}

function placed(reader: Reader, from: number, to: number, mention: Omit<TimeMention, "span">): Placed {
  return { ...mention, span: spanOf(reader.folded, from, to), from, to };
}

/** The promise's cue before a time: in the same clause, or alone in the clause before it (下一步，…). */
function cueBefore(reader: Reader, moment: Moment): Cue | null {
  const [nearest, before] = [reader.passed[reader.passed.length - 1], reader.passed[reader.passed.length - 2]];
  if (nearest === undefined) return null;
  const gap = reader.text.slice(nearest.to, moment.from);
  if (gap.length > LONGEST_GAP || !(gap === "," || !CLAUSE_END.test(gap)) || KEPT.test(gap) || SOURCE_BETWEEN.test(gap)) return null;
  const chained = before !== undefined && nearest.from - before.to <= 4 && !/[。;\n]/.test(reader.text.slice(before.to, nearest.from));
  const earliest = chained ? before : nearest;
  return matchAt(SOURCE_BEHIND, reader.text, moment.to) !== null ? null : earliest;
}

/** A cue right behind a time: 下半年将加快, 明年计划开工. */
function cueBehind(reader: Reader, moment: Moment): Cue | null {
  const next = reader.cues.slice(reader.nextCue, reader.nextCue + 2).find((cue) => cue.from >= moment.to);
  return next !== undefined && /^[ 我区]?$/.test(reader.text.slice(moment.to, next.from)) ? next : null;
}

/** 下一步 earlier in the same sentence. */
function governingCue(reader: Reader): Cue | null {
  const cue = reader.governing;
  return cue !== null && cue.from >= reader.sentence ? cue : null;
}

/** A time with a word of promise. */
function readCuedPromise(reader: Reader, moment: Moment): Placed | null {
  const { text } = reader;
  if (moment.grain === "year" && moment.told === "absolute" && matchAt(YEAR_STANDS, text, moment.to) === null) return null;
  const to = moment.to + (matchAt(BEFORE, text, moment.to)?.[0].length ?? 0);
  const promise = { kind: "promise", start: moment.start, end: moment.end, cumulative: false } as const;
  const cue = cueBefore(reader, moment);
  if (cue !== null) return placed(reader, cue.from, to, { ...promise, cue: text.slice(cue.from, cue.to) });
  const behind = cueBehind(reader, moment);
  if (behind !== null) return placed(reader, moment.from, behind.to, { ...promise, cue: text.slice(behind.from, behind.to) });
  const governing = governingCue(reader);
  if (governing === null || isTimeOfSource(text, moment.from, moment.to) || KEPT.test(clauseBefore(text, moment.from))) return null;
  const from = governing.from >= reader.readTo ? governing.from : moment.from;
  return placed(reader, from, to, { ...promise, cue: text.slice(governing.from, governing.to) });
}

/** A time without such a word that is still to come. */
function readComing(reader: Reader, moment: Moment): Placed | null {
  const { text, context } = reader;
  const before = matchAt(BEFORE, text, moment.to);
  const to = moment.to + (before === null ? 0 : before[0].length);
  const promise = { kind: "promise", start: moment.start, end: moment.end, cumulative: false } as const;
  const kept = KEPT.test(clauseBefore(text, moment.from)) || KEPT.test(clauseBehind(text, moment.to, JUST_BEHIND));
  if (before !== null && moment.end >= context.asOf && !kept) {
    return placed(reader, moment.from, to, { ...promise, cue: before[0] });
  }
  return moment.start > context.asOf ? placed(reader, moment.from, to, promise) : null;
}

/** Far from the reporting day and from the ledger's own year: an old ledger's periods are still its own. */
function isFar(reader: Reader, moment: Moment, years: number): boolean {
  const reported = dateParts(reader.context.asOf).year;
  const own = reader.context.year ?? reported;
  return Math.min(Math.abs(moment.year - reported), Math.abs(moment.year - own)) > years;
}

/** A reporting phrase with its cue: 截至5月底, 截至目前, as of 30 June. */
function readUpTo(reader: Reader, at: number): Placed | null {
  const { text, folded } = reader;
  const now = matchAt(UP_TO_NOW, text, at);
  if (now !== null) {
    return placed(reader, at, at + now[0].length, { kind: "period", start: null, end: null, cue: now[0], cumulative: true });
  }
  const since = matchAt(SINCE_ENGLISH, text, at);
  if (since !== null) {
    const from = readMoment(folded, text, at + since[0].length, reading(reader));
    if (from === null || from.kind !== "moment" || from.start > reader.context.asOf || isFar(reader, from, NEAR_YEARS)) return null;
    return placed(reader, at, from.to, { kind: "period", start: from.start, end: null, cue: "since", cumulative: true });
  }
  const head = at === 0 || CLAUSE_END.test(text.charAt(at - 1));
  const cue = matchAt(UP_TO, text, at) ?? (head ? matchAt(UNTIL, text, at) : null);
  if (cue === null) return null;
  const moment = readMoment(folded, text, at + cue[0].length, reading(reader));
  if (moment === null || moment.kind !== "moment" || moment.told === "relative" || moment.grain === "years" || isFar(reader, moment, NEAR_YEARS)) return null;
  if (/^[到至]$/.test(cue[0]) && moment.end > reader.context.asOf) return null;
  return placed(reader, at, moment.to, { kind: "period", start: null, end: moment.end, cue: cue[0].trim(), cumulative: true });
}

/** What a time in prose tells; null for what is no news (a bare year, a comparison, a far year, 本月). */
function classify(reader: Reader, moment: Moment): Placed | null {
  const { text } = reader;
  if (isFar(reader, moment, PROMISED_YEARS)) return null;
  const since = matchAt(SINCE, text, moment.to);
  if (since !== null && moment.grain !== "years" && moment.start <= reader.context.asOf && !isFar(reader, moment, NEAR_YEARS)) {
    const to = moment.to + since[0].length;
    return placed(reader, moment.from, to, { kind: "period", start: moment.start, end: null, cue: since[0], cumulative: true });
  }
  if (COMPARED.test(text.slice(Math.max(0, moment.from - 6), moment.from))) return null;
  const cued = readCuedPromise(reader, moment);
  if (cued !== null) return cued;
  const vague = VAGUE_GRAINS.has(moment.grain) || moment.told === "relative" || isFar(reader, moment, NEAR_YEARS) || isTimeOfSource(text, moment.from, moment.to);
  if (vague) return null;
  const coming = readComing(reader, moment);
  const yearEdge = moment.grain === "year-edge" && moment.told !== "absolute";
  if (coming !== null || yearEdge) return coming !== null && (!yearEdge || coming.cue !== undefined) ? coming : null;
  const period = PERIOD_GRAINS.has(moment.grain);
  if (!period && !LAPSES_WITHOUT_CUE.has(moment.grain)) return null;
  const { start, end } = moment;
  return placed(reader, moment.from, moment.to, { kind: period ? "period" : "date", start, end, cumulative: period && start.endsWith("-01-01") });
}

function passCues(reader: Reader, at: number): void {
  for (let cue = reader.cues[reader.nextCue]; cue !== undefined && cue.to <= at; cue = reader.cues[reader.nextCue]) {
    reader.passed = [...reader.passed.slice(-1), cue];
    if (GOVERNING.test(reader.text.slice(cue.from, cue.to))) reader.governing = cue;
    reader.nextCue += 1;
  }
}

function scanMentions(reader: Reader): readonly Placed[] {
  const { text, folded } = reader;
  const found: Placed[] = [];
  for (let at = nextPlace(PLACES, text, 0); at < text.length; at = nextPlace(PLACES, text, at)) {
    const first = text.charAt(at);
    if (first === "。" || first === "\n") reader.sentence = at + 1;
    passCues(reader, at);
    // 截至 and its like begin with a word, and most places with a digit.
    const upTo = first >= "0" && first <= "9" ? null : readUpTo(reader, at);
    if (upTo !== null) {
      found.push(upTo);
      reader.readTo = upTo.to;
      at = upTo.to;
      continue;
    }
    const moment = readMoment(folded, text, at, reading(reader));
    if (moment === null) {
      at += 1;
      continue;
    }
    const mention = moment.kind === "moment" ? classify(reader, moment) : null;
    const previous = found[found.length - 1];
    if (mention !== null && (previous === undefined || mention.from >= previous.to)) {
      found.push(mention);
      reader.readTo = mention.to;
    }
    at = Math.max(mention?.to ?? moment.to, at + 1);
  }
  return found;
}

/** 前 behind a time makes a promise of it; 目前, 当前 and 提前 stand behind none. */
const MAY_PROMISE = /(?<![目当提])前/;

/** True where a text may hold a promise: it has a word of promise, or a 前. */
function mayPromise(text: string, cues: readonly Cue[]): boolean {
  return cues.length > 0 || MAY_PROMISE.test(text);
}

/** What was read, with its place in the folded text; for the readers of this room. */
export interface ReadMentions {
  readonly folded: FoldedText;
  readonly cues: readonly Cue[];
  readonly mentions: readonly (TimeMention & { readonly from: number; readonly to: number })[];
}

/** @param promisesAlone true where nothing but promises is asked for: a text without their words is not searched for times. */
export function readPlacedMentions(text: string, context: TimeContext, promisesAlone = false): ReadMentions {
  const folded = foldText(text);
  const masked = maskNames(folded.text);
  const cues = findCues(masked);
  if (promisesAlone && !mayPromise(masked, cues)) return { folded, cues, mentions: [] };
  const ledgerYear = context.year ?? dateParts(context.asOf).year;
  const reader: Reader = { folded, text: masked, context, ledgerYear, cues, nextCue: 0, passed: [], governing: null, sentence: 0, readTo: 0 };
  return { folded, cues, mentions: scanMentions(reader) };
}

/**
 * Reads the times that a progress tells, in order and without overlap. Bare years, far years, comparisons, names of
 * documents and what is no time at all (24小时, PM2.5, 〔2021〕15号) are not read. Spans are UTF-16 offsets into
 * `text`. Never throws for a valid `asOf`.
 */
export function readTimeMentions(text: string, context: TimeContext): readonly TimeMention[] {
  return readPlacedMentions(text, context).mentions.map(({ kind, start, end, span, cue, cumulative }) => ({
    kind, start, end, span, ...(cue === undefined ? {} : { cue }), cumulative,
  }));
}
