/** task/duplicate: the same task text twice, or at least 90 % the same with the same numbers; stands at the later task. */

import { cellAddress } from "../../ledger/address";
import type { Task } from "../../ledger/ledger";
import { findSimilarSteps } from "../../ledger/similar-texts";
import { foldKeyText } from "../../ledger/task-key";
import { atCell } from "../place";
import type { RuleFinding } from "../finding";
import { defineSteppedRule } from "../rule";

/** Tasks, or groups of tasks, between two points at which a caller may pause. */
const A_STEP = 100;
/** Shorter texts (开展宣传) are alike by chance. */
const SHORTEST = 10;

interface Told {
  readonly task: Task;
  /** The task's words without its source reference, spaces, widths and punctuation. */
  readonly body: string;
  /** Its numbers in order, in digits and in Chinese: 第一批 and 第二批 are two tasks. */
  readonly numbers: string;
}

function toldBy(task: Task): Told {
  const text = task.cells.task?.text ?? "";
  const { reference } = task;
  const own = reference?.role === "task" ? text.slice(0, reference.span[0]) + text.slice(reference.span[1]) : text;
  const numbers = own.normalize("NFKC").replace(/(?<=\d)[,，\s](?=\d)/g, "").match(/\d+(?:\.\d+)?|[一二两三四五六七八九十百千万]+/g) ?? [];
  return { task, body: foldKeyText(own), numbers: numbers.join(",") };
}

/** The earlier task's cell, and whether the two texts are wholly the same. */
export type DuplicateFacts = { readonly other: string; readonly same: boolean };

function finding(later: Task, earlier: Task, same: boolean): RuleFinding<DuplicateFacts>[] {
  const cell = later.cells.task;
  const other = earlier.cells.task;
  // One merged cell over several rows is one task text for several units or steps.
  if (!cell || !other || (other.row === cell.row && other.column === cell.column)) return [];
  return [{ ...atCell(later, cell), facts: { other: cellAddress(other.row, other.column), same } }];
}

export const taskDuplicate = defineSteppedRule({
  id: "task/duplicate",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: { share: 0.9 },
  *checkSteps(ledger, { parameters }): Generator<RuleFinding<DuplicateFacts> | null> {
    const first = new Map<string, Told>();
    for (const [index, task] of ledger.tasks.entries()) {
      if (index % A_STEP === A_STEP - 1) yield null;
      const told = toldBy(task);
      if (told.body === "") continue;
      const key = `${told.body}|${told.numbers}`;
      const earlier = first.get(key);
      if (earlier) yield* finding(task, earlier.task, true);
      else first.set(key, told);
    }
    // Only tasks of the same numbers can be one: held apart from the start, the rest is never compared.
    const sameNumbers = new Map<string, Told[]>();
    for (const told of first.values()) {
      if (told.body.length < SHORTEST) continue;
      const group = sameNumbers.get(told.numbers);
      if (group) group.push(told);
      else sameNumbers.set(told.numbers, [told]);
    }
    let groups = 0;
    for (const group of sameNumbers.values()) {
      if (group.length < 2) continue;
      groups += 1;
      if (groups % A_STEP === 0) yield null;
      for (const pair of findSimilarSteps(group.map((each) => each.body), parameters.share)) {
        if (pair === null) {
          yield null;
          continue;
        }
        const { place, earlier } = pair;
        const later = group[place];
        const before = group[earlier];
        if (later && before) yield* finding(later.task, before.task, false);
      }
    }
  },
});
