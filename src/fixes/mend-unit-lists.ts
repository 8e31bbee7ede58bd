/** Lists of units: names broken over lines, a unit named twice, separators of several kinds. */

import type { ResponsibleUnit, Span, Task, TaskCell } from "../ledger/ledger";
import type { Replacement } from "./fix";
import { mendOf, type Mend, type MendContext, type Mender } from "./mend";
import { replaceIn } from "./text-draft";
import { sameMention, unitCellsOf, type UnitCellText } from "./unit-reading";

/** A cell and what may be replaced in it. */
interface CellEdit {
  readonly cell: TaskCell;
  readonly replaced: readonly Replacement[];
}

const WRAP = /[ \t\u3000\u00a0]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])\s*/g;
const LATIN = /[A-Za-z0-9&.,]/;

/** Nothing but a sign of separating and white space. */
const SEPARATOR = /^\s*([、,，;；/]?)\s*$/;

/** All mentions of units in a cell, in order. */
function mentionsIn(task: Task, cell: TaskCell): readonly ResponsibleUnit[] {
  const own = [...task.units, ...task.repeatedUnits].filter((unit) => unit.cell.row === cell.row && unit.cell.column === cell.column);
  return own.sort((one, other) => one.span[0] - other.span[0]);
}

/** What the edits of all tasks leave, where every cell still names the same units; by the task's key. */
function sameUnits(context: MendContext, edits: (task: Task, cell: TaskCell) => readonly Replacement[]): ReadonlyMap<string, readonly CellEdit[]> {
  const all = context.ledger.tasks.flatMap((task) =>
    unitCellsOf(task).flatMap((cell) => {
      const replaced = edits(task, cell);
      return replaced.length === 0 ? [] : [{ task, cell, replaced, text: replaceIn(cell.text, replaced) }];
    }),
  );
  const kept = new Set<UnitCellText>(context.units.same(all));
  const byTask = new Map<string, CellEdit[]>();
  for (const edit of all) {
    if (!kept.has(edit)) continue;
    const own = byTask.get(edit.task.key);
    if (own) own.push(edit);
    else byTask.set(edit.task.key, [edit]);
  }
  return byTask;
}

/** Rejoins the names of a task that are broken over lines. */
export const mendWrappedName: Mender = (finding, context) => {
  const edits = context.once("unit/wrapped-name", () => sameUnits(context, wrapsOf));
  const own = edits.get(finding.task ?? "");
  return own ? mendOf(own) : null;
};

function wrapsOf(task: Task, cell: TaskCell): Replacement[] {
  return mentionsIn(task, cell).flatMap(({ wrapped, span }) => {
    if (!wrapped) return [];
    return [...cell.text.slice(...span).matchAll(WRAP)].map(({ index, 0: words }) => {
      const start = span[0] + index;
      const end = start + words.length;
      const latin = LATIN.test(cell.text.charAt(start - 1)) && LATIN.test(cell.text.charAt(end));
      return { span: [start, end] as const, by: latin ? " " : "" };
    });
  });
}

/** Takes the later mention of a unit that a cell names twice, with the separator before it. */
export const mendDuplicateUnit: Mender = (finding, { tasks, units }) => {
  const task = tasks.get(finding.task ?? "");
  const span = finding.quote?.span;
  const cell = task && unitCellsOf(task).find((each) => each.row === finding.at?.row && each.column === finding.at.column);
  // A finding at one of several pieces quotes that piece's own text: the joined text is not searched for it.
  if (!task || !span || !cell || cell.pieces) return null;
  const mentions = mentionsIn(task, cell);
  const index = mentions.findIndex((each) => each.span[0] === span[0]);
  const [before, repeated] = [mentions[index - 1], mentions[index]];
  if (!before || !repeated || repeated.share !== undefined) return null;
  const gap: Span = [before.span[1], repeated.span[0]];
  if (!SEPARATOR.test(cell.text.slice(...gap))) return null;
  const replaced: Replacement[] = [{ span: [gap[0], repeated.span[1]], by: "" }];
  const was = units.mentions({ task, cell });
  const is = units.mentionsOf({ task, cell, text: replaceIn(cell.text, replaced) });
  const left = was.filter((mention) => mention.span[0] !== repeated.span[0]);
  return left.length === is.length && left.every((mention, place) => sameMention(mention, is[place])) ? mendOf([{ cell, replaced }]) : null;
};

/** Parts all units as most of the ledger's tasks do. Words that join (和, 会同) are left: they may say who leads. */
export const mendSeparators: Mender = (finding, context): Mend | null => {
  const usual = usualSeparator(context, finding.facts.usual);
  if (usual === null) return null;
  const edits = sameUnits(context, (task, cell) => separatorsOf(task, cell, usual));
  return mendOf([...edits.values()].flat());
};

function* gapsOf(task: Task, cell: TaskCell): Iterable<{ readonly unit: ResponsibleUnit; readonly span: Span; readonly sign: string | null }> {
  let before: ResponsibleUnit | null = null;
  for (const unit of mentionsIn(task, cell)) {
    if (before) {
      const span: Span = [before.span[1], unit.span[0]];
      const gap = cell.text.slice(...span);
      const found = SEPARATOR.exec(gap);
      const sign = found === null ? null : found[1] !== "" ? (found[1] ?? "") : /[\n\r\v\f\u0085\u2028\u2029]/.test(gap) ? "\n" : " ";
      yield { unit, span, sign: gap === "" ? null : sign };
    }
    before = unit;
  }
}

/** The sign by which most units are parted, as it is written; null where it is none that may be put everywhere. */
function usualSeparator({ ledger }: MendContext, told: unknown): string | null {
  const kind = told === "line-break" ? "\n" : told;
  const counts = new Map<string, number>();
  for (const task of ledger.tasks) {
    for (const cell of unitCellsOf(task)) {
      for (const { unit, sign } of gapsOf(task, cell)) if (sign !== null && unit.separator === kind) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  // A space may stand inside a name as well.
  return most === undefined || most[0] === " " ? null : most[0];
}

function separatorsOf(task: Task, cell: TaskCell, usual: string): Replacement[] {
  return [...gapsOf(task, cell)].flatMap(({ span, sign, unit }) => {
    const kind = usual.normalize("NFKC");
    if (sign === null || unit.separator === null || unit.separator === kind || unit.separator === "") return [];
    return [{ span, by: /^[,;]$/.test(usual) ? `${usual} ` : usual }];
  });
}
