/** Numbers the tasks of a run one after the other, each 序号 written as it was. */

import type { Task } from "../ledger/ledger";
import { numberingRuns, shareSeqCell } from "../rules/seq/numbering";
import type { CellChange } from "./fix";
import { wholeChange, type Mend, type MendContext, type Mender } from "./mend";
import { withNumber } from "./written-number";

export const renumber: Mender = (finding, context) => {
  const runs = context.once("numbering runs", () => runOfTask(context));
  const run = runs.get(finding.task ?? "");
  return run ? context.once(`renumber:${run[0]?.key ?? ""}`, () => renumberRun(run)) : null;
};

function runOfTask({ ledger }: MendContext): ReadonlyMap<string, readonly Task[]> {
  const byTask = new Map<string, readonly Task[]>();
  for (const run of numberingRuns(ledger)) for (const task of run) byTask.set(task.key, run);
  return byTask;
}

/** Null where numbers are no plain count from top to bottom: steps (1.2), words, or a ledger sorted by something else. */
function renumberRun(run: readonly Task[]): Mend | null {
  const told = run.flatMap((task) => (task.seq === null ? [] : [task.seq]));
  const numbers = told.filter((seq) => typeof seq === "number");
  if (numbers.length !== told.length || numbers.some((seq, index) => index > 0 && seq < (numbers[index - 1] ?? 0))) return null;
  const firstTold = run.findIndex((task) => task.seq !== null);
  const first = firstTold < 0 ? 1 : Math.max(1, (numbers[0] ?? 1) - firstTold);
  const model = run[firstTold]?.cells.seq;
  const cells: CellChange[] = [];
  let next = first - 1;
  let before: Task | undefined;
  let formula = false;
  for (const task of run) {
    const cell = task.cells.seq;
    if (!cell) return null;
    if (before && shareSeqCell(before, task)) continue;
    before = task;
    next += 1;
    if (task.seq === next) continue;
    formula ||= cell.formula;
    // A blank number is written as the first one that is there.
    const pattern = task.seq === null ? model : cell;
    const asText = typeof pattern?.value === "string" && task.seq !== null ? withNumber(cell.text, next) : typeof pattern?.value === "string" ? withNumber(pattern.text, next) : next;
    if (asText === null) return null;
    cells.push(wholeChange(cell.row, cell.column, cell.value, asText));
  }
  if (cells.length === 0) return null;
  return formula ? { cells, blocked: "formula" } : { cells };
}
