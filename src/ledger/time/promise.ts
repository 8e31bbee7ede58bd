/** What a progress promises or plans: 拟于7月份进场施工, 下一步…, 待…后即可…. */

import type { CivilDate, Span } from "../ledger";
import type { TimeContext } from "./time-mention";
import { readPlacedMentions } from "./time-mention";
import { spanOf } from "./folded-text";

export interface TimePromise {
  /** From the cue to the date, or the cue alone. */
  readonly span: Span;
  /** The word that promises; folded (half width, no spaces). */
  readonly cue: string;
  /** The last day of what is promised; null where no date is told. */
  readonly date: CivilDate | null;
}

/** Cues that a clause has between them belong to one promise: 下一步，将. */
const SAME_PROMISE = 4;

/**
 * Reads the promises of a progress, with and without a date, in order and without overlap. A day that is still to
 * come and has no word of promise is none. Spans are UTF-16 offsets into `text`. Never throws for a valid `asOf`.
 */
export function readPromises(text: string, context: TimeContext): readonly TimePromise[] {
  const { folded, cues, mentions } = readPlacedMentions(text, context, true);
  const dated = mentions.filter((mention) => mention.kind === "promise" && mention.cue !== undefined);
  const found: (TimePromise & { readonly from: number; readonly to: number })[] = dated.map((mention) => ({
    span: mention.span,
    cue: mention.cue ?? "",
    date: mention.end,
    from: mention.from,
    to: mention.to,
  }));
  let next = 0;
  let lastTo = -SAME_PROMISE - 1;
  for (const cue of cues) {
    while (next < dated.length && (dated[next]?.to ?? 0) <= cue.from) next += 1;
    const ahead = dated[next];
    const taken = ahead !== undefined && cue.to > ahead.from - SAME_PROMISE && !/[。;\n]/.test(folded.text.slice(cue.to, Math.max(cue.to, ahead.from)));
    const sameAsLast = cue.from - lastTo <= SAME_PROMISE && !/[。;\n]/.test(folded.text.slice(Math.max(0, lastTo), cue.from));
    if (!taken && !sameAsLast && cue.undated) {
      found.push({ span: spanOf(folded, cue.from, cue.to), cue: folded.text.slice(cue.from, cue.to), date: null, from: cue.from, to: cue.to });
    }
    if (cue.undated || taken) lastTo = cue.to;
  }
  return found.sort((a, b) => a.from - b.from).map(({ span, cue, date }) => ({ span, cue, date }));
}
