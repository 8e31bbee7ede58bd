/** What changed since the last period, task by task. */

import { foldWraps } from "../folded-text";
import type { Ledger, Task } from "../ledger";
import { foldKeyText } from "../task-key";
import { comparableName } from "../units/fold-text";
import type { Baseline, BaselineFigure, BaselineTask } from "./baseline";
import { compareProgress, type CompareOptions, type ProgressChange, type ProgressComparison } from "./compare-progress";
import { readSums } from "./fallen-figures";
import { matchTasks } from "./match-tasks";
import { defaultNearSynonyms } from "./near-synonyms";

/** A figure that is told in both periods, and differs. */
export interface FigureChange {
  readonly label: string;
  readonly measure: string;
  /** What is done; null where that period told the target alone. */
  readonly before: number | null;
  readonly now: number | null;
}

export interface TaskChange {
  readonly kind: "unchanged" | "nearly-unchanged" | "changed" | "new" | "dropped";
  /** null for a dropped task. */
  readonly task: Task | null;
  /** null for a new task. */
  readonly before: BaselineTask | null;
  /** Words of the progress that changed; none for unchanged ones, and for progress that was written anew. */
  readonly words: readonly ProgressChange[];
  readonly figures: readonly FigureChange[];
  /** The units that were responsible, where they were others. */
  readonly unitsBefore: readonly string[] | null;
  /** The deadline as it was, where it was another. */
  readonly deadlineBefore: BaselineTask["deadline"] | null;
}

export type ReadTaskChanges = (ledger: Ledger, baseline: Baseline) => readonly TaskChange[];

/** As the rule of nearly unchanged progress has it. */
const NEAR_SHARE = 0.9;

/**
 * Every task of the ledger in its order, then those of the baseline that are gone, in the baseline's order. Nothing where
 * the baseline is another ledger's. The kind of a task that is in both periods is its progress's; units and deadline may
 * have changed beside it. Linear in the number of tasks.
 */
export const readTaskChanges: ReadTaskChanges = (ledger, baseline) => {
  const { of, dropped, related } = matchTasks(ledger, baseline);
  if (!related) return [];
  const options = { asOf: ledger.asOf, asOfBefore: baseline.asOf, synonyms: defaultNearSynonyms, share: NEAR_SHARE };
  const spellings = spellingsOf(ledger);
  const own = ledger.tasks.map((task) => changeOf(task, of(task)?.before ?? null, options, spellings));
  return [...own, ...dropped.map((before): TaskChange => ({ ...NOTHING, kind: "dropped", task: null, before }))];
};

const NOTHING = { words: [], figures: [], unitsBefore: null, deadlineBefore: null } as const;

type Spellings = ReadonlyMap<string, string>;

function changeOf(task: Task, before: BaselineTask | null, options: CompareOptions, spellings: Spellings): TaskChange {
  if (before === null) return { ...NOTHING, kind: "new", task, before };
  const { kind, changes } = progressChange(before.progress, task.cells.progress?.text ?? "", options);
  return {
    kind,
    task,
    before,
    words: changes,
    figures: kind === "unchanged" ? [] : figureChanges(before, task, options),
    unitsBefore: hasSameUnits(task, before, spellings) ? null : before.units,
    deadlineBefore: hasSameDeadline(task, before) ? null : before.deadline,
  };
}

/** A blank progress that was blank is unchanged, too. */
function progressChange(before: string, cellText: string, options: CompareOptions): ProgressComparison {
  if (before.trim() === "" && cellText.trim() === "") return { kind: "unchanged", changes: [] };
  return compareProgress(before, cellText, options);
}

/** Figures of one label and measure that either period tells once, then sums of the time so far, as far as no figure told them. */
function figureChanges(before: BaselineTask, task: Task, { asOf, asOfBefore }: CompareOptions): FigureChange[] {
  const old = toldOnce(before.figures);
  const figures = [...toldOnce(task.figures)].flatMap(([key, own]) => {
    const was = old.get(key);
    return own && was && own.actual !== was.actual ? [{ label: own.label, measure: own.measure, before: was.actual, now: own.actual }] : [];
  });
  const folded = foldWraps(task.cells.progress?.text ?? "");
  const sums = readSums(before.progress, asOfBefore ?? asOf);
  const grown = [...readSums(folded.text, asOf)].flatMap(([key, own]) => {
    const was = sums.get(key);
    if (!own || !was || own.amount === was.amount) return [];
    const [start, end] = folded.span(own.span[0], own.span[1]);
    if (task.figures.some(({ span }) => span[0] < end && start < span[1])) return [];
    return [{ label: own.label, measure: own.measure, before: was.value, now: own.value }];
  });
  return [...figures, ...grown];
}

/** By label and measure; null for what is told twice. */
function toldOnce<F extends BaselineFigure>(figures: readonly F[]): Map<string, F | null> {
  const once = new Map<string, F | null>();
  for (const figure of figures) {
    const key = `${foldKeyText(figure.label)}|${figure.measure}`;
    once.set(key, once.has(key) ? null : figure);
  }
  return once;
}

/** Folded spelling → canonical name, of this ledger's units. */
function spellingsOf(ledger: Ledger): Spellings {
  return new Map(ledger.units.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [comparableName(each), name] as const)));
}

/** The level before a unit's name (区司法局, 司法局), which one period may write and the other leave out. */
const LEVEL = /^\S{0,4}[省市区县州旗镇乡]$/;
const SHORTEST_NAME = 3;

/** The same units, in whatever order and under whichever of their spellings. */
function hasSameUnits(task: Task, before: BaselineTask, spellings: Spellings): boolean {
  const bare = (name: string) => comparableName(spellings.get(comparableName(name)) ?? name);
  const now = new Set(task.units.map(({ name }) => bare(name)));
  const was = new Set(before.units.map(bare));
  const left = [...was].filter((name) => !now.delete(name));
  return now.size === left.length && [...now].every((name) => left.some((other) => isWithLevel(name, other) || isWithLevel(other, name)));
}

function isWithLevel(long: string, short: string): boolean {
  return short.length >= SHORTEST_NAME && long.endsWith(short) && LEVEL.test(long.slice(0, -short.length));
}

function hasSameDeadline({ deadline }: Task, before: BaselineTask): boolean {
  return deadline.kind === before.deadline.kind && (deadline.date ?? null) === (before.deadline.date ?? null);
}
