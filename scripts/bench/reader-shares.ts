/** What each reader costs, measured on the same cells as the whole. */

import { readFigures, readState } from "../../src/ledger/figures";
import { findTables } from "../../src/ledger/find-tables";
import { foldWraps } from "../../src/ledger/folded-text";
import { readPoints } from "../../src/ledger/points";
import { SheetGrid } from "../../src/ledger/sheet-grid";
import { readLedgerUnits } from "../../src/ledger/task-units";
import { progressAge, readDeadline } from "../../src/ledger/time";
import { catalogue } from "../../src/rules/catalogue";
import { checkLedger } from "../../src/rules/check-ledger";
import { medians } from "./measure";
import { AS_OF, ledgerOf, normalise, UNITS } from "./reading-cost";
import { madeSheet } from "./made-ledger";

export interface Share {
  readonly name: string;
  /** Milliseconds a task. */
  readonly cost: number;
}

/** The readers' costs, dearest first; what one takes from another is prepared beforehand. */
export function measureReaders(tasks: number, runs: number): Share[] {
  const sheet = madeSheet(tasks, UNITS);
  const ledger = ledgerOf(sheet);
  const context = { asOf: AS_OF, year: 2026 };
  const textOf = (role: "progress" | "deadline") => ledger.tasks.map((task) => task.cells[role]?.text ?? "");
  const [progress, deadlines] = [textOf("progress"), textOf("deadline")];
  const works = {
    "normalising alone": () => normalise(sheet),
    layout: () => void findTables(new SheetGrid(sheet), {}),
    units: () => void readLedgerUnits(ledger.tasks.map((task) => task.cells), undefined),
    deadlines: () => deadlines.forEach((text) => readDeadline(text, context)),
    "wraps and points": () => progress.forEach((text) => readPoints(foldWraps(text))),
    figures: () =>
      ledger.tasks.forEach((task, index) => readFigures(progress[index] ?? "", task.points, { taskText: task.text, higherLevel: true })),
    state: () =>
      ledger.tasks.forEach((task, index) =>
        readState({ progress: progress[index] ?? "", points: task.points, figures: task.figures, deadline: task.deadline, asOf: AS_OF })),
    age: () => ledger.tasks.forEach((task) => progressAge(task.points.map((point) => point.text), context)),
  };
  return sorted(medians(works, { runs }), tasks);
}

/** Each rule's cost, dearest first. What they share has been read before: it is measured with the rules together. */
export function measureRules(tasks: number, runs: number): Share[] {
  const ledger = ledgerOf(madeSheet(tasks, UNITS));
  checkLedger(ledger, catalogue);
  const works = Object.fromEntries(catalogue.map((rule) => [rule.id as string, () => void checkLedger(ledger, [rule])]));
  return sorted(medians(works, { runs, warmUp: () => undefined }), tasks);
}

function sorted(took: Readonly<Record<string, number>>, tasks: number): Share[] {
  return Object.entries(took)
    .map(([name, cost]) => ({ name, cost: cost / tasks }))
    .sort((one, other) => other.cost - one.cost);
}
