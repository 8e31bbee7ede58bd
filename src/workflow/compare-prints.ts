/** Holds a ledger against what a report remembers of it: which cells differ, which tasks came or went. */

import type { Ledger, Task } from "../ledger/ledger";
import { cellsOf, slotsOf } from "./checked-cells";
import { BLANK_PRINT, PRINT_LENGTH, printOf, taskPrints, type ReportPrints } from "./cell-prints";

/** One cell that differs; 0-based. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  /** Key of the task; null for a header, a title or a note. */
  readonly task: string | null;
}

export interface PrintChanges {
  /** In sheet order, each cell once. */
  readonly changed: readonly ChangedCell[];
  readonly added: readonly { readonly key: string; readonly text: string }[];
  readonly dropped: readonly { readonly key: string; readonly text: string }[];
}

const TASKS_A_STEP = 200;

/** A task then and now, as places in the two lists. */
type Pair = readonly [before: number, now: number];

/**
 * Compares, step by step. Rows are found again by the task's key, then by all that they hold, then by what most of them
 * holds: so sorting and inserting rows changes nothing, and a task whose own text was edited is that task still.
 */
export function* comparePrints(ledger: Ledger, before: ReportPrints): Generator<number, PrintChanges> {
  const now = slotsOf(ledger);
  const places = new Map(before.slots.map(({ slot }, index) => [slot, index]));
  const common = now.filter(({ slot }) => places.has(slot)).map(({ slot }) => slot);
  const changed: ChangedCell[] = [...changedHeaders(ledger, before), ...changedNotes(ledger, before)];
  // Of tasks as a whole nothing can be told where their columns are others.
  const isComparable = before.of === "cells" || (common.length === before.slots.length && common.length === now.length);
  const old = before.keys.map((_key, index) => (isComparable ? printsBefore(before, index, common, places) : ""));
  const own: string[] = [];
  for (const task of ledger.tasks) {
    own.push(isComparable ? taskPrints(task, common, before.of) : "");
    if (own.length % TASKS_A_STEP === 0) yield own.length;
  }
  const { pairs, gone, come } = yield* matchTasks(before.keys, ledger.tasks.map(({ key }) => key), old, own);
  for (const [then, index] of pairs) {
    const task = ledger.tasks[index];
    if (task && old[then] !== own[index]) changed.push(...changedCells(task, common, old[then] ?? "", own[index] ?? "", before.of));
  }
  return {
    changed: inSheetOrder(changed),
    added: come.flatMap((index) => ledger.tasks[index] ?? []).map(({ key, text }) => ({ key, text })),
    dropped: gone.map((index) => ({ key: before.keys[index] ?? "", text: before.texts[index] ?? "" })),
  };
}

/** A task's prints as they were, in the order of `common`. */
function printsBefore({ of, slots, prints }: ReportPrints, index: number, common: readonly string[], places: ReadonlyMap<string, number>): string {
  const width = PRINT_LENGTH * (of === "cells" ? slots.length : 1);
  const row = prints.slice(index * width, (index + 1) * width);
  return of === "tasks" ? row : common.map((slot) => printAt(row, places.get(slot) ?? 0)).join("");
}

const printAt = (row: string, place: number): string => row.slice(place * PRINT_LENGTH, (place + 1) * PRINT_LENGTH);
const placesOf = (row: string): number[] => Array.from({ length: row.length / PRINT_LENGTH }, (_each, place) => place);

interface Matches {
  readonly pairs: readonly Pair[];
  /** Places of tasks that were only then, and only now. */
  readonly gone: readonly number[];
  readonly come: readonly number[];
}

function* matchTasks(oldKeys: readonly string[], newKeys: readonly string[], old: readonly string[], own: readonly string[]): Generator<number, Matches> {
  const pairs: Pair[] = [];
  let gone = oldKeys.map((_key, index) => index);
  let come = newKeys.map((_key, index) => index);
  const settle = (found: readonly Pair[]): void => {
    for (const pair of found) pairs.push(pair);
    const [then, now] = [new Set(found.map(([one]) => one)), new Set(found.map(([, one]) => one))];
    gone = gone.filter((index) => !then.has(index));
    come = come.filter((index) => !now.has(index));
  };
  settle(pairBy(gone, come, (index) => `${oldKeys[index] ?? ""} ${old[index] ?? ""}`, (index) => `${newKeys[index] ?? ""} ${own[index] ?? ""}`));
  // Tasks with one text share a key but for a number: here each finds its own row.
  yield pairs.length;
  settle(pairBy(gone, come, (index) => old[index] ?? "", (index) => own[index] ?? ""));
  yield pairs.length;
  settle(pairBy(gone, come, (index) => oldKeys[index] ?? "", (index) => newKeys[index] ?? ""));
  for (const place of placesOf(old[gone[0] ?? 0] ?? "")) {
    yield pairs.length;
    settle(pairAlike(gone, come, old, own, place));
  }
  return { pairs, gone, come };
}

/** Pairs what has the same name, in order. */
function pairBy(gone: readonly number[], come: readonly number[], nameThen: (index: number) => string, nameNow: (index: number) => string): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const index of [...come].reverse()) {
    const name = nameNow(index);
    const list = waiting.get(name);
    if (list) list.push(index);
    else waiting.set(name, [index]);
  }
  return gone.flatMap((index): Pair[] => {
    const now = waiting.get(nameThen(index))?.pop();
    return now === undefined ? [] : [[index, now]];
  });
}

/** Pairs tasks that alone hold the same in this cell, where half of their cells or more are the same. */
function pairAlike(gone: readonly number[], come: readonly number[], old: readonly string[], own: readonly string[], place: number): Pair[] {
  const once = (indices: readonly number[], rows: readonly string[]): Map<string, number | null> => {
    const found = new Map<string, number | null>();
    for (const index of indices) {
      const print = printAt(rows[index] ?? "", place);
      if (print !== BLANK_PRINT) found.set(print, found.has(print) ? null : index);
    }
    return found;
  };
  const now = once(come, own);
  return [...once(gone, old)].flatMap(([print, then]): Pair[] => {
    const index = now.get(print);
    if (then === null || index === undefined || index === null) return [];
    return isAlike(old[then] ?? "", own[index] ?? "") ? [[then, index]] : [];
  });
}

function isAlike(one: string, other: string): boolean {
  const places = placesOf(one);
  return places.filter((place) => printAt(one, place) === printAt(other, place)).length * 2 >= places.length;
}

function changedCells(task: Task, slots: readonly string[], before: string, now: string, of: ReportPrints["of"]): ChangedCell[] {
  const cells = cellsOf(task);
  if (of === "tasks") return [{ row: task.rows[0], column: cells.get("task")?.column ?? 0, task: task.key }];
  return slots.flatMap((slot, place): ChangedCell[] => {
    const cell = cells.get(slot);
    if (cell === undefined || printAt(before, place) === printAt(now, place)) return [];
    return [{ row: cell.row, column: cell.column, task: task.key }];
  });
}

/** Headers that read otherwise, and columns that came or went: their cells are not told one by one. */
function changedHeaders(ledger: Ledger, before: ReportPrints): ChangedCell[] {
  const old = new Map(before.slots.map((each) => [each.slot, each]));
  const row = Math.max(0, ledger.headerRow);
  const changed: ChangedCell[] = [];
  for (const { slot, column, header } of slotsOf(ledger)) {
    if (old.get(slot)?.print !== printOf(header)) changed.push({ row, column, task: null });
    old.delete(slot);
  }
  for (const { column } of old.values()) changed.push({ row, column, task: null });
  return changed;
}

/** Notes that read otherwise, came or went: a new one where it stands, one that is gone where it stood. */
function changedNotes(ledger: Ledger, before: ReportPrints): ChangedCell[] {
  const then = before.notes.map((_note, index) => index);
  const now = ledger.notes.map((_note, index) => index);
  const same = pairBy(then, now, (index) => before.notes[index]?.print ?? "", (index) => printOf(ledger.notes[index]?.text ?? ""));
  const kept = { then: new Set(same.map(([one]) => one)), now: new Set(same.map(([, one]) => one)) };
  const come = ledger.notes.filter((_note, index) => !kept.now.has(index));
  const gone = before.notes.filter((_note, index) => !kept.then.has(index));
  // What is gone beside something new is that note, edited.
  return [...come, ...gone.slice(come.length)].map(({ row, column }) => ({ row, column, task: null }));
}

/** Sorts by place; a cell that several tasks share is told once. */
export function inSheetOrder(cells: readonly ChangedCell[]): ChangedCell[] {
  const once = new Map<string, ChangedCell>();
  for (const cell of cells) {
    const address = `${cell.row},${cell.column}`;
    if (!once.has(address)) once.set(address, cell);
  }
  return [...once.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
