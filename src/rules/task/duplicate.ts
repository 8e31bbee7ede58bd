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

/** A task text, and the tasks that it is the text of. */
interface Text {
  /** Its words without its source reference, spaces, widths and punctuation. */
  readonly body: string;
  /** Its numbers in order, in digits and in Chinese: 第一批 and 第二批 are two tasks. */
  readonly numbers: string;
  /** The first task of this text. */
  readonly task: Task;
  /** The tasks behind it; most texts stand once. */
  later: Task[] | null;
}

function toldBy(task: Task): Pick<Text, "body" | "numbers"> {
  const text = task.cells.task?.text ?? "";
  const { reference } = task;
  const own = reference?.role === "task" ? text.slice(0, reference.span[0]) + text.slice(reference.span[1]) : text;
  const numbers = own.normalize("NFKC").replace(/(?<=\d)[,，\s](?=\d)/g, "").match(/\d+(?:\.\d+)?|[一二两三四五六七八九十百千万]+/g) ?? [];
  return { body: foldKeyText(own), numbers: numbers.join(",") };
}

/** Words of a side, a size or an order: with one for another, two tasks are meant. */
const SIDE = /^(?:[东南西北中上下左右前后内外大小新老旧高低初甲乙丙丁戊a-z]{1,2})$/;
/** What a place's name ends in: 李庄村, 文昌路 beside 文明路. */
const PLACE = /^(?:[村镇乡县区市路街巷桥河湖江渠园厂]|.[村镇乡路街巷]|.{0,2}(?:街道|社区|小区|[小中大]学|医院|水库))/;

/** True where two texts differ by one word only, and that tells two sides or two places apart. */
function nameTwo(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left === "" || right === "") return false;
  return (SIDE.test(left) && SIDE.test(right)) || (left.length <= 3 && left.length === right.length && PLACE.test(one.slice(one.length - end)));
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

function ownerOf({ cells }: Task): string {
  return foldKeyText(`${cells.lead?.text ?? ""}|${cells.unit?.text ?? ""}`);
}

/**
 * Task texts that stand once for each of several units, where that is how most of the ledger is built: the same list
 * handed down to each town is no task twice.
 */
function handedDown(all: readonly Text[], tasks: number): ReadonlySet<Text> {
  const lists = all.filter(({ task, later }) => later && new Set([task, ...later].map(ownerOf)).size === later.length + 1);
  const held = lists.reduce((sum, { later }) => sum + (later?.length ?? 0) + 1, 0);
  return new Set(held * 2 > tasks ? lists : []);
}

export const taskDuplicate = defineSteppedRule({
  id: "task/duplicate",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: { share: 0.9 },
  *checkSteps(ledger, { parameters }): Generator<RuleFinding<DuplicateFacts> | null> {
    const texts = new Map<string, Text>();
    for (const [index, task] of ledger.tasks.entries()) {
      if (index % A_STEP === A_STEP - 1) yield null;
      const told = toldBy(task);
      if (told.body === "") continue;
      const key = `${told.body}|${told.numbers}`;
      const same = texts.get(key);
      if (!same) texts.set(key, { ...told, task, later: null });
      else if (same.later) same.later.push(task);
      else same.later = [task];
    }
    const all = [...texts.values()];
    const apart = handedDown(all, ledger.tasks.length);
    for (const text of all) {
      if (text.later && !apart.has(text)) for (const task of text.later) yield* finding(task, text.task, true);
    }
    // Only tasks of the same numbers can be one: held apart from the start, the rest is never compared.
    const sameNumbers = new Map<string, Text[]>();
    for (const text of all) {
      if (text.body.length < SHORTEST) continue;
      const group = sameNumbers.get(text.numbers);
      if (group) group.push(text);
      else sameNumbers.set(text.numbers, [text]);
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
        if (later && before && !nameTwo(later.body, before.body)) yield* finding(later.task, before.task, false);
      }
    }
  },
});
