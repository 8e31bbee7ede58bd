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
import type { Rule } from "../../src/rules/rule";
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

/** Each rule's cost in one check of all, dearest first. What several rules share is charged to the first that asks for it. */
export function measureRules(tasks: number, runs: number): Share[] {
  const ledger = ledgerOf(madeSheet(tasks, UNITS));
  const costs = new Map<string, number>();
  const timed = catalogue.map((rule): Rule => {
    const { checkTask, checkSteps, check } = rule;
    const charge = <Found>(work: () => Iterable<Found>): Found[] => {
      const begun = performance.now();
      const found = [...work()];
      costs.set(rule.id, (costs.get(rule.id) ?? 0) + performance.now() - begun);
      return found;
    };
    return {
      ...rule,
      check: (own, context) => charge(() => check(own, context)),
      ...(checkSteps ? { checkSteps: (own, context) => charge(() => checkSteps(own, context)) } : {}),
      ...(checkTask ? { checkTask: (task, own, context) => charge(() => checkTask(task, own, context)) } : {}),
    };
  });
  checkLedger(ledger, timed);
  costs.clear();
  for (let run = 0; run < runs; run += 1) checkLedger(ledger, timed);
  return sorted(Object.fromEntries([...costs].map(([name, cost]) => [name, cost / runs])), tasks);
}

function sorted(took: Readonly<Record<string, number>>, tasks: number): Share[] {
  return Object.entries(took)
    .map(([name, cost]) => ({ name, cost: cost / tasks }))
    .sort((one, other) => other.cost - one.cost);
}
