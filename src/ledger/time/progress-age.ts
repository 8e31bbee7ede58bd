/** How old a progress is, by what its text tells (the catalogue's "Age of progress"). */

import type { CivilDate, Span } from "../ledger";
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

/**
 * The age of a progress, point by point. A reporting phrase or period counts by its last day, or by the reporting day
 * while it still runs; single events count only where every point has a time; promises and days to come never count;
 * 截至目前 and 今年以来 name no day. `points` are the points' texts; spans are offsets into them.
 */
export function progressAge(points: readonly string[], context: TimeContext): ProgressAge {
  const perPoint = points.map((text, point) =>
    readTimeMentions(text, context)
      .map((mention) => evidenceOf(mention, point, context.asOf))
      .filter((evidence) => evidence !== null),
  );
  const all = perPoint.flat();
  const everyPoint = perPoint.length > 0 && perPoint.every((evidence) => evidence.length > 0);
  const newest = newestOf(everyPoint ? all : all.filter((evidence) => evidence.period));
  return {
    newest: newest?.day ?? null,
    hasDate: all.length > 0,
    evidence: newest === null ? null : { point: newest.point, span: newest.span },
  };
}
