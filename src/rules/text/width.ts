/**
 * text/width: half-width marks in Chinese text, or full-width ones in English.
 *
 * A comma, bracket or colon of the wrong width reads unevenly and splits lists badly. The two brackets of a pair are
 * judged as one: neither alone is of the wrong width. Marks between digits (1,200; 9:30;
 * 1:500), after point numbers, and the colon that belongs to a task's reference (its own rule) are left alone.
 */

import { defineTaskRule } from "../rule";
import type { Task, TaskCell } from "../../ledger/ledger";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { isHan, isLatinText, proseRoles, textCells } from "../reading/task-cells";

export type WidthFacts = {
  /** The first mark with its neighbours. */
  readonly words: string;
  /** The marks of the wrong width, each once. */
  readonly marks: readonly string[];
  /** What they should be, in the same order. */
  readonly meant: readonly string[];
  readonly count: number;
};

const halfToFull: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）" };
const fullToHalf: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "？": "?", "！": "!", "（": "(", "）": ")", "。": "." };
const listMark = /(?:^|[\n。；;：:])\s*\(?\d{1,2}$/;
const wideSign = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;

/** What the mark at `index` should be; null where it is right or nobody's matter. */
function meantAt(text: string, index: number, latin: boolean): string | null {
  const mark = text.charAt(index);
  const before = text.slice(0, index).trimEnd().slice(-1);
  const after = text.slice(index + 1).trimStart().charAt(0);
  if (wideSign.test(mark)) return mark.normalize("NFKC");
  if (latin) return /[A-Za-z0-9]/.test(before) && (after === "" || /[A-Za-z0-9]/.test(after)) ? (fullToHalf[mark] ?? null) : null;
  const full = halfToFull[mark];
  if (full === undefined) return null;
  if (mark === ")" && listMark.test(text.slice(Math.max(0, index - 6), index))) return null;
  if (mark === "(" && /^\d{1,2}\)/.test(text.slice(index + 1)) && /(?:^|\n)\s*$/.test(text.slice(0, index))) return null;
  const chinese = (char: string): boolean => isHan(char) || /[，。；：、“”《》（）]/.test(char);
  if (mark === "(") return isHan(before) || isHan(after) ? full : null;
  if (mark === ")") return isHan(before) || isHan(after) ? full : null;
  return chinese(before) && !/[A-Za-z]/.test(after) ? full : null;
}

/** A bracket's partner, by place. */
function partnersIn(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[（(）)]/g)) {
    if (mark === "(" || mark === "（") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) partners.set(start, index).set(index, start);
    }
  }
  return partners;
}

const near = 12;

function meantNear(text: string, index: number, latin: boolean): string | null {
  const from = Math.max(0, index - near);
  return meantAt(text.slice(from, index + near + 1), index - from, latin);
}

/**
 * A pair is wide where either bracket would be and its words or those before it are Chinese (公司(ABC)，), and where one of
 * the two is wide already. A bracket among Latin words (CO2(ppm)浓度) is theirs.
 */
function meantInPair(text: string, start: number, end: number, index: number, latin: boolean): string | null {
  const meant = [start, end].map((each) => meantNear(text, each, latin));
  const even = (text.charAt(start) === "(") === (text.charAt(end) === ")");
  if (even && meant.every((each) => each === null)) return null;
  const words = text.slice(start + 1, end);
  if (!latin && even && !/\p{Script=Han}/u.test(text.charAt(start - 1) + words)) return null;
  return (latin ? fullToHalf : halfToFull)[text.charAt(index)] ?? null;
}

/** Where the marks begin that this rule reads: behind the task's reference. */
function beginOf(task: Task, cell: TaskCell): number {
  return task.reference?.role === "task" && cell === task.cells.task && task.reference.span[0] === 0 ? task.reference.span[1] : 0;
}

export const width = defineTaskRule({
  id: "text/width",
  severity: "info",
  fix: "safe",
  parameters: {},
  *checkTask(task): Iterable<RuleFinding<WidthFacts>> {
    for (const { cell } of textCells(task, proseRoles)) {
      const { text } = cell;
      const latin = isLatinText(text);
      const candidates = latin ? /[，；：？！（）。\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g : /[,;:?!()\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
      const marks = new Map<string, string>();
      let first = -1;
      let count = 0;
      const begin = beginOf(task, cell);
      const partners = partnersIn(text);
      for (const match of text.matchAll(candidates)) {
        if (match.index < begin) continue;
        const partner = partners.get(match.index);
        const meant = partner === undefined ? meantNear(text, match.index, latin) : meantInPair(text, Math.min(partner, match.index), Math.max(partner, match.index), match.index, latin);
        if (meant === null) continue;
        if (first < 0) first = match.index;
        marks.set(match[0], meant);
        count += 1;
      }
      if (first < 0) continue;
      yield {
        ...atCell(task, cell, [first, first + 1]),
        facts: {
          words: text.slice(Math.max(0, first - 2), first + 3).replace(/\s+/g, ""),
          marks: [...marks.keys()],
          meant: [...marks.values()],
          count,
        },
      };
    }
  },
});
