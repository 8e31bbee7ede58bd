/** Which task of the ledger is which task of the baseline. Rows are never asked: tasks are moved, inserted and deleted. */

import type { Ledger, Task } from "../ledger";
import { readTaskReference } from "../reference";
import { foldKeyText } from "../task-key";
import { longestAscending } from "./ascending";
import type { Baseline, BaselineTask } from "./baseline";
import { likelyPairs, makeLikeness, type Comparable } from "./likely-pairs";

/** One task in both periods. */
export interface TaskMatch {
  readonly task: Task;
  readonly before: BaselineTask;
  /** By source and text, by the whole text alone, by the source alone, or by most of the text. */
  readonly by: "key" | "text" | "reference" | "similar-text";
  /** It stands before or after others than it did. */
  readonly moved: boolean;
  /** Its 序号 is another one. */
  readonly renumbered: boolean;
}

export interface TaskMatches {
  /** In the ledger's order; each task of either side at most once. */
  readonly pairs: readonly TaskMatch[];
  /** Tasks of the baseline that the ledger lacks, in the baseline's order. */
  readonly dropped: readonly BaselineTask[];
  /** Tasks that the baseline lacks. */
  readonly added: readonly Task[];
  readonly of: (task: Task) => TaskMatch | undefined;
  /** False where hardly any task is in both: then the baseline is another ledger's, and tells nothing of this one. */
  readonly related: boolean;
}

/** Of the shorter list, the share that must be found again. */
const RELATED_SHARE = 0.2;
/** Whole texts this short (开展宣传) may stand for two tasks. */
const SHORTEST_TELLING_TEXT = 6;
/** The same source with a text that has nothing in common is another plan's item of that number. */
const LEAST_LIKENESS_OF_REFERENCE = 0.12;

/** One side's tasks while they are matched: places of those that are left. */
interface Side {
  readonly tasks: readonly Comparable[];
  readonly left: Set<number>;
}

type How = TaskMatch["by"];

const remembered = new WeakMap<Ledger, { readonly baseline: Baseline; readonly matches: TaskMatches }>();

/**
 * Matches one to one: by task key (source and text), then by the whole text, by the source, and by the likeness of texts.
 * The answer is kept for the ledger: several rules ask for it.
 */
export function matchTasks(ledger: Ledger, baseline: Baseline): TaskMatches {
  const known = remembered.get(ledger);
  if (known?.baseline === baseline) return known.matches;
  const matches = findMatches(ledger, baseline);
  remembered.set(ledger, { baseline, matches });
  return matches;
}

function findMatches(ledger: Ledger, baseline: Baseline): TaskMatches {
  const now = sideOf(ledger.tasks.map((task) => comparable(task.text, task.reference, task.units.map(({ name }) => name), task.seq)));
  const before = sideOf(baseline.tasks.map((task) => comparable(task.text, task.reference, task.units, task.seq)));
  const found = new Map<number, { readonly place: number; readonly by: How }>();
  const join = (by: How) => (own: number, place: number): void => {
    found.set(own, { place, by });
    now.left.delete(own);
    before.left.delete(place);
  };
  joinAlike(now, before, (task) => `${task.reference}|${task.text === "" ? `?${task.units.join("、")}|${task.seq}` : task.text}`, join("key"));
  joinSingles(now, before, (task) => (task.text.length >= SHORTEST_TELLING_TEXT ? task.text : null), () => true, join("text"));
  const likeness = makeLikeness(now.tasks, before.tasks);
  joinSingles(now, before, (task) => task.reference || null, (one, other) => likeness(one, other) >= LEAST_LIKENESS_OF_REFERENCE, join("reference"));
  for (const [own, place] of likelyPairs(now, before, likeness)) join("similar-text")(own, place);
  return describe(ledger, baseline, found, before.left);
}

function sideOf(tasks: readonly Comparable[]): Side {
  return { tasks, left: new Set(tasks.keys()) };
}

function comparable(text: string, reference: BaselineTask["reference"], units: readonly string[], seq: BaselineTask["seq"]): Comparable {
  const own = readTaskReference(text);
  const body = own && reference ? text.slice(0, own.span[0]) + text.slice(own.span[1]) : text;
  return { text: foldKeyText(body), reference: reference ? `${reference.scheme}${reference.number}` : "", units, seq };
}

function groupsOf(side: Side, nameOf: (task: Comparable) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const place of side.left) {
    const task = side.tasks[place];
    const name = task ? nameOf(task) : null;
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  return groups;
}

/** Joins tasks that are alike; where several are, those of the same units first, and the others in their order. */
function joinAlike(now: Side, before: Side, nameOf: (task: Comparable) => string, join: (own: number, place: number) => void): void {
  const others = groupsOf(before, nameOf);
  for (const [name, own] of groupsOf(now, nameOf)) {
    const places = others.get(name) ?? [];
    const byUnits = new Map<string, number[]>();
    for (const place of [...places].reverse()) {
      const units = before.tasks[place]?.units.join("、") ?? "";
      const same = byUnits.get(units);
      if (same) same.push(place);
      else byUnits.set(units, [place]);
    }
    const waiting: number[] = [];
    for (const each of own) {
      const place = byUnits.get(now.tasks[each]?.units.join("、") ?? "")?.pop();
      if (place === undefined) waiting.push(each);
      else join(each, place);
    }
    const rest = places.filter((place) => before.left.has(place));
    waiting.forEach((each, index) => {
      const place = rest[index];
      if (place !== undefined) join(each, place);
    });
  }
}

/** Joins tasks whose name stands once on either side. */
function joinSingles(
  now: Side,
  before: Side,
  nameOf: (task: Comparable) => string | null,
  fits: (one: Comparable, other: Comparable) => boolean,
  join: (own: number, place: number) => void,
): void {
  const others = groupsOf(before, nameOf);
  for (const [name, [own, second]] of groupsOf(now, nameOf)) {
    const [place, more] = others.get(name) ?? [];
    if (own === undefined || place === undefined || second !== undefined || more !== undefined) continue;
    const [one, other] = [now.tasks[own], before.tasks[place]];
    if (one && other && fits(one, other)) join(own, place);
  }
}

function describe(
  ledger: Ledger,
  baseline: Baseline,
  found: ReadonlyMap<number, { readonly place: number; readonly by: How }>,
  droppedPlaces: ReadonlySet<number>,
): TaskMatches {
  const inOrder = [...found].sort(([one], [other]) => one - other);
  const kept = longestAscending(inOrder.map(([, { place }]) => place));
  const byTask = new Map<Task, TaskMatch>();
  inOrder.forEach(([own, { place, by }], position) => {
    const task = ledger.tasks[own];
    const before = baseline.tasks[place];
    if (task && before) byTask.set(task, { task, before, by, moved: !kept.has(position), renumbered: task.seq !== before.seq });
  });
  const shorter = Math.min(ledger.tasks.length, baseline.tasks.length);
  return {
    pairs: [...byTask.values()],
    dropped: baseline.tasks.filter((_, place) => droppedPlaces.has(place)),
    added: ledger.tasks.filter((task) => !byTask.has(task)),
    of: (task) => byTask.get(task),
    related: byTask.size > 0 && byTask.size >= shorter * RELATED_SHARE,
  };
}
