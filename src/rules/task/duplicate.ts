/** task/duplicate: the same task text twice, or at least 90 % the same with the same numbers; stands at the later task. */

import { cellAddress } from "../../ledger/address";
import type { Task } from "../../ledger/ledger";
import { findSimilar } from "../../ledger/similar-texts";
import { foldKeyText } from "../../ledger/task-key";
import { atCell } from "../place";
import type { RuleFinding } from "../finding";
import { defineRule } from "../rule";

/** Shorter texts (开展宣传) are alike by chance. */
const SHORTEST = 10;

/** The task's words without its source reference, spaces, widths and punctuation. */
function bodyOf(task: Task): string {
  const cell = task.cells.task;
  if (!cell) return "";
  const { reference } = task;
  const text = reference?.role === "task" ? cell.text.slice(0, reference.span[0]) + cell.text.slice(reference.span[1]) : cell.text;
  return foldKeyText(text);
}

function numbersOf(text: string): string {
  return (text.match(/\d+/g) ?? []).join(",");
}

/** The earlier task's cell, and whether the two texts are wholly the same. */
export type DuplicateFacts = { readonly other: string; readonly same: boolean };

export const taskDuplicate = defineRule({
  id: "task/duplicate",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: { share: 0.9 },
  *check(ledger, { parameters }): Generator<RuleFinding<DuplicateFacts>> {
    const first = new Map<string, Task>();
    for (const task of ledger.tasks) {
      const cell = task.cells.task;
      const body = bodyOf(task);
      if (!cell || body === "") continue;
      const earlier = first.get(body);
      if (!earlier) first.set(body, task);
      else {
        const other = earlier.cells.task;
        // One merged cell over several rows is one task text for several units or steps.
        if (!other || (other.row === cell.row && other.column === cell.column)) continue;
        yield { ...atCell(task, cell), facts: { other: cellAddress(other.row, other.column), same: true } };
      }
    }
    const bodies = [...first.keys()].filter((body) => body.length >= SHORTEST);
    for (const { place, earlier } of findSimilar(bodies, parameters.share)) {
      const body = bodies[place] ?? "";
      const before = bodies[earlier] ?? "";
      const task = first.get(body);
      const cell = task?.cells.task;
      const other = first.get(before)?.cells.task;
      if (!task || !cell || !other || numbersOf(body) !== numbersOf(before)) continue;
      yield { ...atCell(task, cell), facts: { other: cellAddress(other.row, other.column), same: false } };
    }
  },
});
