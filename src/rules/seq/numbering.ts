/** Runs of numbering: behind a section title, a total or another header, or with a new category, it may begin again with 1. */

import type { Ledger, SkippedRow, Task } from "../../ledger/ledger";

const TITLES: readonly SkippedRow["why"][] = ["section-title", "total"];

/** The ledger's tasks in its sections, as rows of these kinds between them and a category column tell. */
export function sections(ledger: Ledger, partedBy: readonly SkippedRow["why"][] = TITLES): Task[][] {
  const parting = ledger.skipped.filter((each) => partedBy.includes(each.why)).map((each) => each.row).sort((one, other) => one - other);
  const found: Task[][] = [];
  let next = 0;
  let category = "";
  for (const task of ledger.tasks) {
    let begins = found.length === 0;
    for (let row = parting[next]; row !== undefined && row < task.rows[0]; row = parting[next]) {
      begins = true;
      next += 1;
    }
    const own = task.cells.category?.text.trim() ?? "";
    if (own !== "" && own !== category) {
      begins = true;
      category = own;
    }
    if (begins) found.push([task]);
    else found.at(-1)?.push(task);
  }
  return found;
}

/** Columns that may tell why numbers begin again: each unit or person has a list of its own. */
const OWNERS = ["lead", "unit", "person"] as const;

/** True where 1, 2, 3 … of one owner ends and another's begins: tasks handed down to each town, and numbered there. */
function beginsOwnersList(run: readonly Task[], task: Task, next: Task | undefined): boolean {
  if (task.seq !== 1 || next?.seq !== 2 || run.length < 2 || run.some(({ seq }, place) => seq !== place + 1)) return false;
  return OWNERS.some((role) => {
    const owner = run[0]?.cells[role]?.text.trim() ?? "";
    const own = (each: Task) => each.cells[role]?.text.trim() ?? "";
    return owner !== "" && own(task) !== "" && own(task) !== owner && own(task) === own(next) && run.every((each) => own(each) === owner);
  });
}

/** The ledger's tasks in the runs over which their 序号 should be unique and without gaps. */
export function numberingRuns(ledger: Ledger): Task[][] {
  const runs: Task[][] = [];
  // A page header alone parts nothing, but behind it another table may begin.
  for (const section of sections(ledger, [...TITLES, "repeated-header"])) {
    const run = runs.at(-1);
    if (!run || section[0]?.seq === 1) runs.push([]);
    for (const [place, task] of section.entries()) {
      const last = runs.at(-1) ?? [];
      if (beginsOwnersList(last, task, section[place + 1])) runs.push([task]);
      else last.push(task);
    }
  }
  return runs;
}

/** True where both tasks take their number from one merged cell. */
export function shareSeqCell(one: Task, other: Task): boolean {
  const cell = one.cells.seq;
  const same = other.cells.seq;
  return cell !== undefined && same !== undefined && cell.row === same.row && cell.column === same.column;
}
