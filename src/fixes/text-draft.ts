/** A text being mended: edits of the text as it is now, kept as replacements of the text as it was. */

import type { Span } from "../ledger/ledger";
import type { Replacement } from "./fix";

/** The text after replacements that stand in order and do not overlap. */
export function replaceIn(text: string, replaced: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { span, by } of replaced) {
    result += text.slice(at, span[0]) + by;
    at = span[1];
  }
  return result + text.slice(at);
}

export class TextDraft {
  private edits: Replacement[] = [];
  private current: string;

  constructor(readonly before: string) {
    this.current = before;
  }

  /** The text as it is now. */
  get text(): string {
    return this.current;
  }

  /** What was replaced so far: spans of the text as it was, in order; none that changes nothing. */
  get replaced(): readonly Replacement[] {
    return this.edits.filter(({ span, by }) => this.before.slice(span[0], span[1]) !== by);
  }

  /** Replaces a span of the text as it is now. */
  replace([start, end]: Span, by: string): void {
    this.current = this.current.slice(0, start) + by + this.current.slice(end);
    const before: Replacement[] = [];
    const after: Replacement[] = [];
    let from: number | null = null;
    let to = end;
    let put = by;
    // By how much the text now is longer than the text as it was: at the edit in hand, and before the new one.
    let shift = 0;
    let offset = 0;
    for (const edit of this.edits) {
      const nowStart = edit.span[0] + shift;
      const nowEnd = nowStart + edit.by.length;
      const behind = nowEnd - edit.span[1];
      if (meets(nowStart, nowEnd, start, end)) {
        // Part of what was put in before is replaced again: both become one.
        from ??= start < nowStart ? start - shift : edit.span[0];
        if (start > nowStart) put = edit.by.slice(0, start - nowStart) + put;
        if (end < nowEnd) put += edit.by.slice(end - nowStart);
        to = end > nowEnd ? end - behind : edit.span[1];
      } else if (nowEnd <= start) {
        before.push(edit);
        offset = behind;
      } else after.push(edit);
      shift = behind;
    }
    const span: Span = from === null ? [start - offset, end - offset] : [from, to];
    this.edits = [...before, { span, by: put }, ...after];
  }
}

/** Whether an edit cuts into what another put in, or spans the place where another took something out. */
function meets(nowStart: number, nowEnd: number, start: number, end: number): boolean {
  return nowStart === nowEnd ? start < nowStart && nowStart < end : start < nowEnd && end > nowStart;
}
