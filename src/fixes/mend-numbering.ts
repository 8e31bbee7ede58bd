/** Numbers the points of a progress text as they follow each other. The points' own words stay. */

import { foldWraps } from "../ledger/folded-text";
import { readPoints } from "../ledger/points";
import { numbering } from "../rules/progress/numbering";
import { readNumberMarks } from "../rules/reading/number-marks";
import { mendByQuote } from "./mend-by-quote";
import { withNumber } from "./written-number";

const pointsOf = (text: string) => readPoints(foldWraps(text));

/** The mark of the number before, by whose style the next is written; null where there is none. */
function markBefore(text: string, at: number, number: number): string | null {
  const before = readNumberMarks(text, pointsOf(text)).filter((mark) => mark.span[0] < at && mark.number === number - 1);
  const last = before.at(-1);
  return last ? text.slice(...last.span) : null;
}

function rightMark(words: string, text: string, at: number, what: "skipped" | "repeated" | "style", expected: number): string | null {
  const model = what === "style" ? markBefore(text, at, expected) : words;
  return model === null ? null : withNumber(model, expected);
}

/** The text without its points' numbers. */
function words(text: string): string {
  let bare = "";
  let at = 0;
  for (const { span } of readNumberMarks(text, pointsOf(text))) {
    bare += text.slice(at, span[0]);
    at = span[1];
  }
  return (bare + text.slice(at)).replace(/\s/g, "");
}

export const mendNumbering = mendByQuote(
  numbering,
  ({ facts, quote }, text) => (quote ? rightMark(quote.text, text, quote.span[0], facts.what, facts.expected) : null),
  { keeps: (before, after) => words(before) === words(after), points: true },
);
