/**
 * progress/numbering: points numbered wrongly, a number skipped, repeated, or in another style.
 *
 * Another style that begins with 1 is a level below and runs for itself; on the way back the upper level must go on
 * where it stopped. One finding a text, at the first wrong number: the rest usually follows from it.
 */

import { defineTaskRule } from "../rule";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { readNumberMarks, type NumberMark } from "../reading/number-marks";
import { toldProgress } from "../reading/tells-nothing";

export type NumberingFacts = {
  /** The mark as written. */
  readonly words: string;
  readonly what: "skipped" | "repeated" | "style";
  readonly found: number;
  readonly expected: number;
};

export const numbering = defineTaskRule({
  id: "progress/numbering",
  severity: "info",
  fix: "safe",
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<NumberingFacts>> {
    const cell = toldProgress(task);
    if (!cell) return;
    const marks = readNumberMarks(cell.text, task.points);
    if (marks.length < 2) return;
    const wrong = firstWrong(marks);
    if (!wrong) return;
    const { mark, what, expected } = wrong;
    yield { ...atCell(task, cell, mark.span), facts: { words: cell.text.slice(...mark.span), what, found: mark.number, expected } };
  },
});

interface Wrong {
  readonly mark: NumberMark;
  readonly what: NumberingFacts["what"];
  readonly expected: number;
}

function firstWrong(marks: readonly NumberMark[]): Wrong | null {
  /** Levels that are open, outermost first: style and last number. */
  const levels: { style: string; last: number }[] = [];
  for (const mark of marks) {
    const depth = levels.findIndex((level) => level.style === mark.style);
    const level = levels[depth];
    if (!level) {
      const above = levels.at(-1);
      if (above && mark.number !== 1 && mark.number === above.last + 1) return { mark, what: "style", expected: mark.number };
      if (above === undefined && mark.number !== 1) return { mark, what: "skipped", expected: 1 };
      if (above && mark.number !== 1) return { mark, what: "skipped", expected: 1 };
      levels.push({ style: mark.style, last: mark.number });
      continue;
    }
    levels.length = depth + 1;
    if (mark.inline === true && mark.number === 1) {
      level.last = 1;
      continue;
    }
    const expected = level.last + 1;
    if (mark.number !== expected) return { mark, what: mark.number < expected ? "repeated" : "skipped", expected };
    level.last = mark.number;
  }
  return null;
}
