/** From a checked ledger to the sheets that tell it: the overview, and one sheet per responsible unit. */

import type { Ledger, Task, UnitRole } from "../ledger/ledger";
import type { UnitCounts, SummaryTexts } from "../locales/summary/summary-texts";
import type { Finding } from "../rules/finding";
import type { Level } from "../rules/reading/pace";
import { countTasks, ROLES } from "./counts";
import type { Sentence } from "./finding-texts";
import type { KeptByUser } from "./kept-by-user";
import { FIRST_UNIT_ROW, overviewSheet } from "./overview-sheet";
import { sheetNamer, type SheetNamer } from "./sheet-name";
import type { SheetPlan } from "./sheet-plan";
import { summaryContext } from "./summary-context";
import { findingsByTask } from "./task-findings";
import { tasksByUnit, type Collectives, type UnitTasks } from "./unit-tasks";
import { unitSheet } from "./unit-sheet";

/** Plan id of the overview. */
const OVERVIEW_ID = "overview";
const UNIT_ID = "unit:";

/** Plan id of a unit's sheet, by its canonical name. */
export function unitPlanId(unit: string): string {
  return UNIT_ID + unit;
}

/** The unit whose sheet a plan id names; null for other sheets. */
export function unitOfPlanId(planId: string): string | null {
  return planId.startsWith(UNIT_ID) ? planId.slice(UNIT_ID.length) : null;
}

export interface SummaryOptions {
  readonly texts: SummaryTexts;
  /** Names of the user's own sheets; none of ours. */
  readonly takenNames: readonly string[];
  /** Names under which our sheets stand from an earlier run, by plan id; they keep them. */
  readonly known: Readonly<Record<string, string>>;
  readonly sentence: Sentence;
  /** A rule's title in the locale, by its id. */
  readonly ruleTitle: (rule: string) => string;
  /** Members of collectives, from the office's roster: then the members get the tasks, and the collective no sheet. */
  readonly collectives?: Collectives;
  /** Days ahead that count as due soon, the last one included; 14 unless told. */
  readonly dueSoonDays?: number;
  /** Units that get a sheet: all, those with errors or warnings, or those named. The overview always lists all. */
  readonly only?: "all" | "with-problems" | readonly string[];
  /** Task texts and progress as values, or as formulas that follow the ledger's cells; values unless told. */
  readonly cells?: "values" | "links";
  /** Order of the overview's rows: as the ledger first names the units, or by their problems; the tabs keep their places. As the ledger unless told. */
  readonly order?: "ledger" | "problems";
  /** Levels of time-proportional progress, best first: shown at each task that tells its share and its time. None unless told. */
  readonly levels?: readonly Level[];
  /** The units' sheets go out as files of their own: no links to other sheets, and a word on what to fill in. */
  readonly sentOut?: boolean;
  /** What users filled in on the sheets of an earlier run, by plan id. */
  readonly kept?: ReadonlyMap<string, KeptByUser>;
}

export interface PlannedSummaries {
  /** The overview first, then the units as the ledger first names them. */
  readonly sheets: readonly SheetPlan[];
  /** All units; `sheet` is the name of the unit's sheet, null where it has none. */
  readonly units: readonly { readonly name: string; readonly planId: string; readonly sheet: string | null }[];
  /** Sheets of an earlier run whose unit has no task any more: left as they are. */
  readonly gone: readonly { readonly planId: string; readonly name: string }[];
  /** Sheets of an earlier run whose unit was not chosen now: left as they are. */
  readonly unchosen: readonly { readonly planId: string; readonly name: string }[];
}

const DUE_SOON_DAYS = 14;

/**
 * Gives every plan a name: its name from the earlier run, where it has one, else a new one. Names of earlier sheets that
 * are not written now stay taken, because those sheets still stand in the workbook.
 */
function nameGiver(namer: SheetNamer, known: Readonly<Record<string, string>>): (planId: string, wish: string) => string {
  const standing = new Map(Object.entries(known).filter(([, name]) => namer.keep(name)));
  return (planId, wish) => standing.get(planId) ?? namer.name(wish);
}

function rolesOf(task: Task): readonly UnitRole[] {
  return ROLES.filter((role) => task.units.some((unit) => unit.role === role));
}

function isChosen(only: SummaryOptions["only"], unit: UnitTasks, counts: UnitCounts): boolean {
  if (only === undefined || only === "all") return true;
  return only === "with-problems" ? counts.errors + counts.warnings > 0 : only.includes(unit.group.name);
}

/** For sorting: who has more to put right comes first. */
function moreProblems(a: UnitCounts, b: UnitCounts): number {
  return b.errors - a.errors || b.overdue - a.overdue || b.warnings - a.warnings;
}

/** Plans the overview and one sheet per unit. Pure: the same ledger, findings and options give the same plans. */
export function planSummaries(ledger: Ledger, findings: readonly Finding[], options: SummaryOptions): PlannedSummaries {
  const steps = planSummariesStepwise(ledger, findings, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * Does what `planSummaries` does in steps of a few milliseconds, so that the caller may show progress, let others work,
 * or stop in between; its return value is the result.
 */
export function* planSummariesStepwise(
  ledger: Ledger,
  findings: readonly Finding[],
  options: SummaryOptions,
): Generator<void, PlannedSummaries> {
  const { texts, known } = options;
  const byTask = findingsByTask(ledger, findings);
  const dueSoonDays = options.dueSoonDays ?? DUE_SOON_DAYS;
  const context = yield* summaryContext(
    { ledger, texts, sentence: options.sentence, findings: byTask, dueSoonDays, cells: options.cells ?? "values", sentOut: options.sentOut ?? false },
    options.levels ?? [],
  );
  const count = (tasks: Parameters<typeof countTasks>[0]): UnitCounts => countTasks(tasks, byTask, ledger.asOf, dueSoonDays);

  const nameOf = nameGiver(sheetNamer([ledger.sheet, ...options.takenNames]), known);
  const overviewName = nameOf(OVERVIEW_ID, texts.overview.name);
  const units = tasksByUnit(ledger, options.collectives).map((unit) => {
    const id = unitPlanId(unit.group.name);
    const counts = count(unit.tasks.map(({ task, role }) => ({ task, roles: [role] })));
    const chosen = isChosen(options.only, unit, counts);
    const sheet = chosen ? nameOf(id, unit.group.name) : (known[id] ?? null);
    return { unit, id, counts, chosen, sheet };
  });
  const byProblems = options.order === "problems";
  const listed = byProblems ? [...units].sort((a, b) => moreProblems(a.counts, b.counts)) : units;
  const rowOf = new Map(listed.map(({ id }, index) => [id, FIRST_UNIT_ROW + index]));

  const homeless = ledger.tasks.filter((task) => task.units.length === 0);
  const firstHomeless = homeless[0];
  const severe = (severity: Finding["severity"]): number => findings.filter((finding) => finding.severity === severity).length;
  const total = count(ledger.tasks.map((task) => ({ task, roles: rolesOf(task) })));
  const overview = overviewSheet(
    {
      id: OVERVIEW_ID,
      name: overviewName,
      byProblems,
      units: listed.map(({ unit, counts, sheet }) => ({ name: unit.group.name, counts, sheet })),
      noUnit: firstHomeless === undefined
        ? null
        : { counts: count(homeless.map((task) => ({ task, roles: [] }))), address: context.addressOf(firstHomeless) },
      total: { ...total, errors: severe("error"), warnings: severe("warning") },
      findings,
      ruleTitle: options.ruleTitle,
    },
    context,
  );
  const sheets: SheetPlan[] = [overview];
  for (const { unit, id, counts, chosen, sheet } of units) {
    if (!chosen || sheet === null) continue;
    const place = { name: overviewName, address: `A${(rowOf.get(id) ?? FIRST_UNIT_ROW) + 1}` };
    sheets.push(yield* unitSheet({ unit, id, name: sheet, counts, overview: place, kept: options.kept?.get(id) }, context));
  }
  const standing = (planId: string): { planId: string; name: string }[] => (known[planId] === undefined ? [] : [{ planId, name: known[planId] }]);
  const present = new Set(units.map(({ id }) => id));
  return {
    sheets,
    units: units.map(({ unit, id, sheet }) => ({ name: unit.group.name, planId: id, sheet })),
    gone: Object.entries(known).flatMap(([planId, name]) => (planId.startsWith(UNIT_ID) && !present.has(planId) ? [{ planId, name }] : [])),
    unchosen: units.flatMap(({ id, chosen }) => (chosen ? [] : standing(id))),
  };
}
