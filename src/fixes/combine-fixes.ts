/** Puts several fixes together into one change of the sheet. */

import type { CellValue } from "../ledger/sheet-cells";
import type { CellChange, Fix, Replacement, RowDeletion } from "./fix";
import { placeOf } from "./mend";
import { replaceIn } from "./text-draft";

/** A change that could not be made together with an earlier one. */
export interface LeftOut {
  /** Id of its fix. */
  readonly fix: string;
  readonly row: number;
  readonly column: number;
}

export interface CombinedFixes {
  /** Each cell once. */
  readonly cells: readonly CellChange[];
  /** From the bottom up; done after the cells. */
  readonly rows: readonly RowDeletion[];
  readonly leftOut: readonly LeftOut[];
}

interface Draft {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  /** Sorted, not overlapping. */
  replaced: readonly Replacement[];
  /** The value after a single change, where the cell's value is no text before or after it. */
  whole?: CellChange;
}

/**
 * The fixes' changes by cell: replacements in one text stand side by side, deletions that overlap become one, and of other
 * changes that overlap the first counts. Cells of rows that go are left alone. Blocked fixes are passed over. A fix that
 * deletes rows is made whole or not at all: what stood in them must not be lost.
 */
export function combineFixes(fixes: readonly Fix[]): CombinedFixes {
  const open = fixes.filter((fix) => fix.blocked === undefined);
  const rows = new Map<number, RowDeletion>();
  const drafts = new Map<string, Draft>();
  const leftOut: LeftOut[] = [];
  const leave = (fix: Fix, { row, column }: CellChange): void => void leftOut.push({ fix: fix.id, row, column });
  for (const fix of open.filter((each) => each.rows.length > 0)) {
    const free = fix.cells.every((change) => !drafts.has(placeOf(change)) && !rows.has(change.row));
    if (free) {
      for (const change of fix.cells) add(drafts, change);
      for (const each of fix.rows) rows.set(each.row, each);
    } else for (const change of fix.cells) leave(fix, change);
  }
  const added = new Set<string>();
  // Findings about one thing share the changes of their fixes.
  const seen = new Set<readonly CellChange[]>();
  for (const fix of open.filter((each) => each.rows.length === 0)) {
    if (seen.has(fix.cells)) continue;
    seen.add(fix.cells);
    for (const change of fix.cells) {
      const placed = fix.rule === "sheet/column-missing" ? nextFree(change, added) : change;
      if (rows.has(placed.row) || !add(drafts, placed)) leave(fix, placed);
    }
  }
  return {
    cells: [...drafts.values()].flatMap((draft) => changeOf(draft) ?? []),
    rows: [...rows.values()].sort((one, other) => other.row - one.row),
    leftOut,
  };
}

/** Columns that are added stand side by side. */
function nextFree(change: CellChange, added: Set<string>): CellChange {
  let { column } = change;
  while (added.has(`${change.row},${column}`)) column += 1;
  added.add(`${change.row},${column}`);
  return { ...change, column };
}

const isText = (change: CellChange): boolean => typeof change.before === "string" && typeof change.after === "string" && change.format === undefined;

/** False where the change cannot stand beside what the cell gets already. */
function add(drafts: Map<string, Draft>, change: CellChange): boolean {
  const key = placeOf(change);
  const draft = drafts.get(key);
  if (!draft) {
    const { row, column, before, replaced } = change;
    drafts.set(key, { row, column, before, replaced, ...(isText(change) ? {} : { whole: change }) });
    return true;
  }
  if (draft.before !== change.before) return false;
  if (draft.whole || !isText(change)) return draft.whole?.after === change.after;
  const merged = mergeReplaced(draft.replaced, change.replaced);
  draft.replaced = merged.replaced;
  return merged.whole;
}

/** `more` beside `replaced`; of what overlaps, only deletions and equal replacements come in. `whole`: all of it did. */
function mergeReplaced(replaced: readonly Replacement[], more: readonly Replacement[]): { readonly replaced: readonly Replacement[]; readonly whole: boolean } {
  let whole = true;
  const all = [...replaced.map((each) => ({ ...each, later: false })), ...more.map((each) => ({ ...each, later: true }))];
  all.sort((one, other) => one.span[0] - other.span[0] || one.span[1] - other.span[1] || Number(one.later) - Number(other.later));
  const kept: { span: Replacement["span"]; by: string; later: boolean }[] = [];
  for (const each of all) {
    const last = kept.at(-1);
    if (!last || !overlap(last, each)) kept.push(each);
    else if (last.by === each.by && last.span[0] === each.span[0] && last.span[1] === each.span[1]) continue;
    else if (last.by === "" && each.by === "") kept[kept.length - 1] = { span: [last.span[0], Math.max(last.span[1], each.span[1])], by: "", later: last.later && each.later };
    else if (covers(last, each) || covers(each, last)) kept[kept.length - 1] = covers(last, each) ? last : each;
    else {
      whole = false;
      if (last.later && !each.later) kept[kept.length - 1] = each;
    }
  }
  return { replaced: kept.map(({ span, by }) => ({ span, by })), whole };
}

/** Two insertions at one place count as overlapping: nothing tells which comes first. */
function overlap(one: Replacement, other: Replacement): boolean {
  if (one.span[0] === one.span[1] && other.span[0] === other.span[1]) return one.span[0] === other.span[0];
  return one.span[1] > other.span[0] && other.span[1] > one.span[0];
}

/** Whether one replaces white space that the other takes out as a part of it: a break that becomes a space. */
function covers(one: Replacement, other: Replacement): boolean {
  return other.by === "" && one.span[0] <= other.span[0] && one.span[1] >= other.span[1] && one.by.trim() === "";
}

function changeOf({ row, column, before, replaced, whole }: Draft): CellChange | null {
  if (whole) return whole;
  const text = String(before);
  const after = replaceIn(text, replaced);
  return after === text ? null : { row, column, before, after, replaced };
}
