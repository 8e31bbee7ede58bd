/** Finds the words that promise (拟, 计划, 预计, 下一步, 待…后) in the folded text of a progress. */

import { PROMISE_CUES, PROMISE_ENGLISH } from "./promise-words";

export interface Cue {
  readonly from: number;
  readonly to: number;
  /** Whether it promises without a date too. */
  readonly undated: boolean;
}

const GROUPED = new RegExp(
  [...PROMISE_CUES.map((cue) => `(${cue.words})`), `(?<![a-z])(${PROMISE_ENGLISH})(?![a-z])`].join("|"),
  "g",
);
const UNDATED = [...PROMISE_CUES.map((cue) => cue.undated), true];

/** All cues in order; they do not overlap. */
export function findCues(text: string): readonly Cue[] {
  return [...text.matchAll(GROUPED)].map((match) => {
    const which = match.slice(1).findIndex((group) => group !== undefined);
    return { from: match.index, to: match.index + match[0].length, undated: UNDATED[which] ?? false };
  });
}
