/** How old a progress is, by what its text tells (the catalogue's "Age of progress"). */

import type { CivilDate, Span } from "../ledger";
import { readQuantities } from "../figures/quantities";
import { earlier } from "./civil-date";
import type { TimeContext, TimeMention } from "./time-mention";
import { readTimeMentions } from "./time-mention";

export interface ProgressAge {
  /** Newest evidence of the progress's age, never after the reporting day; null where it cannot be told. */
  readonly newest: CivilDate | null;
  /** Whether the text tells any past day or period at all, enough for an age or not. */
  readonly hasDate: boolean;
  /** Where the newest evidence stands: the point's place in the list, and the span in it. */
  readonly evidence: { readonly point: number; readonly span: Span } | null;
}

interface Evidence {
  readonly day: CivilDate;
  readonly point: number;
  readonly span: Span;
  readonly period: boolean;
}

function evidenceOf(mention: TimeMention, point: number, asOf: CivilDate): Evidence | null {
  if (mention.kind === "promise" || mention.end === null) return null;
  if (mention.start !== null && mention.start > asOf) return null;
  return { day: earlier(mention.end, asOf), point, span: mention.span, period: mention.kind === "period" };
}

function newestOf(evidence: readonly Evidence[]): Evidence | null {
  return evidence.reduce<Evidence | null>((best, one) => (best === null || one.day > best.day ? one : best), null);
}

/** Told as of now, or from the beginning on: no event's day is theirs. */
const AS_OF_NOW = /目前|现(?:已|正|有)|累计|截至|截止/;

/**
 * True where a point tells figures beside its events that no day is given to: 供地320亩，项目5月20日开工. They may be newer than the
 * event. What follows a day in its sentence belongs to it (5月20日召开会议，参会120人), unless it is told as of now.
 */
function tellsUndatedFigures(text: string, events: readonly Evidence[]): boolean {
  const figures = readQuantities(text).filter(({ kind }) => kind === "count" || kind === "share");
  return figures.some(({ span }) => {
    const start = Math.max(...["。", "；", ";", "！", "\n"].map((mark) => text.lastIndexOf(mark, span[0] - 1))) + 1;
    // The day of a figure stands before it in its sentence, or in its own clause.
    const comma = text.slice(span[1]).search(/[，。；;！\n]/);
    const clauseEnd = comma < 0 ? text.length : span[1] + comma;
    const day = events.filter((event) => event.span[0] >= start && event.span[0] < clauseEnd).at(-1);
    return day === undefined || (day.span[1] <= span[0] && AS_OF_NOW.test(text.slice(day.span[1], span[0])));
  });
}

/**
 * The age of a progress, point by point. A reporting phrase or period counts by its last day, or by the reporting day
 * while it still runs; single events count only where every point, and every figure told beside them, has a time; promises and days to come never count;
 * 截至目前 and 今年以来 name no day. `points` are the points' texts; spans are offsets into them.
 */
export function progressAge(points: readonly string[], context: TimeContext): ProgressAge {
  const perPoint = points.map((text, point) =>
    readTimeMentions(text, context)
      .map((mention) => evidenceOf(mention, point, context.asOf))
      .filter((evidence) => evidence !== null),
  );
  const all = perPoint.flat();
  const everyPoint = perPoint.length > 0 && perPoint.every((evidence, point) =>
    evidence.length > 0 && (evidence.some(({ period }) => period) || !tellsUndatedFigures(points[point] ?? "", evidence)));
  const newest = newestOf(everyPoint ? all : all.filter((evidence) => evidence.period));
  return {
    newest: newest?.day ?? null,
    hasDate: all.length > 0,
    evidence: newest === null ? null : { point: newest.point, span: newest.span },
  };
}
