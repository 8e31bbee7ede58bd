/**
 * progress/copies-task: a long run of the progress is the task's own text.
 *
 * A task told back is no progress. Compared are Chinese characters running; spaces, line breaks and marks are skipped,
 * a digit or a letter ends a run. The longest run of a progress is reported, once.
 */

import { defineTaskRule } from "../rule";
import type { Span } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isHan } from "../reading/task-cells";

export type CopiesTaskFacts = {
  readonly words: string;
  /** Chinese characters that run on. */
  readonly length: number;
};

/** A run of Chinese characters, and where each stands in the text. */
interface Run {
  readonly text: string;
  readonly at: readonly number[];
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  let letters = "";
  let at: number[] = [];
  const end = (): void => {
    if (letters !== "") runs.push({ text: letters, at });
    letters = "";
    at = [];
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (isHan(unit)) {
      letters += unit;
      at.push(i);
    } else if (/[\p{L}\p{N}]/u.test(unit)) end();
  }
  end();
  return runs;
}

/** The longest stretch of the progress in which every `least` characters running stand in the task; null where none is. */
export function longestCopy(task: string, progress: string, least: number): { span: Span; length: number } | null {
  const known = new Set<string>();
  for (const { text } of runsOf(task)) for (let i = 0; i + least <= text.length; i++) known.add(text.slice(i, i + least));
  if (known.size === 0) return null;
  let best: { span: Span; length: number } | null = null;
  for (const { text, at } of runsOf(progress)) {
    let from = -1;
    for (let i = 0; i + least <= text.length; i++) {
      if (!known.has(text.slice(i, i + least))) {
        from = -1;
        continue;
      }
      if (from < 0) from = i;
      const length = i + least - from;
      if (best === null || length > best.length) best = { span: [at[from] ?? 0, (at[i + least - 1] ?? 0) + 1], length };
    }
  }
  return best;
}

export const copiesTask = defineTaskRule({
  id: "progress/copies-task",
  severity: "info",
  fix: null,
  parameters: { characters: 12 },
  *checkTask(task, _ledger, { parameters }): Iterable<RuleFinding<CopiesTaskFacts>> {
    const cell = task.cells.progress;
    const source = task.cells.task;
    if (!cell || !source) return;
    const copy = longestCopy(source.text, cell.text, Math.max(2, parameters.characters));
    if (!copy) return;
    const words = cell.text.slice(...copy.span).replace(/\s+/g, "");
    yield { ...atCell(task, cell, copy.span), facts: { words, length: copy.length } };
  },
});
