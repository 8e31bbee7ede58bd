/** Plans what mends a check's findings: pure, nothing is changed here. */

import { cellAddress } from "../ledger/address";
import type { Ledger, Task } from "../ledger/ledger";
import { catalogue } from "../rules/catalogue";
import type { Finding, RuleFinding } from "../rules/finding";
import type { OfficeKnowledge, Rule } from "../rules/rule";
import type { CellChange, Fix } from "./fix";
import { mendMissingColumn } from "./mend-columns";
import { mendDates } from "./mend-dates";
import { placeOf, type Mend, type MendContext, type Mender } from "./mend";
import { mendNumbering } from "./mend-numbering";
import { mendReference } from "./mend-reference";
import { mendRepeatedHeader, mendSplitTask } from "./mend-rows";
import { mendDuplicateUnit, mendSeparators, mendWrappedName } from "./mend-unit-lists";
import { mendCollective, mendUnlistedUnit, mendVariantName } from "./mend-unit-names";
import { mendWraps } from "./mend-wraps";
import { renumber } from "./renumber";
import { mendDoubled, mendGlyph, mendInvisible, mendSpaces, mendWidth } from "./text-menders";
import { UnitReading } from "./unit-reading";

/** Who mends which rule's findings. Rules that ask the user to point at a table have none: the pane's table choice serves them. */
const MENDERS: Readonly<Record<string, Mender>> = {
  "text/hard-wrap": mendWraps,
  "text/substituted-glyph": mendGlyph,
  "text/width": mendWidth,
  "text/invisible": mendInvisible,
  "text/spaces": mendSpaces,
  "text/doubled": mendDoubled,
  "progress/numbering": mendNumbering,
  "task/reference-style": mendReference,
  "unit/wrapped-name": mendWrappedName,
  "unit/duplicate": mendDuplicateUnit,
  "unit/separator-style": mendSeparators,
  "unit/variant-name": mendVariantName,
  "unit/not-in-roster": mendUnlistedUnit,
  "unit/collective": mendCollective,
  "deadline/mixed-format": mendDates,
  "seq/missing": renumber,
  "seq/duplicate": renumber,
  "seq/gap": renumber,
  "sheet/repeated-header": mendRepeatedHeader,
  "sheet/split-task": mendSplitTask,
  "sheet/column-missing": mendMissingColumn,
};

/** Findings between two points at which a caller may yield or stop. */
const FINDINGS_A_STEP = 50;

/**
 * The fixes of a check's findings, in the findings' order; none for a finding that nothing certain can be done about. A
 * finding that speaks for many rows has one fix for all of their cells.
 * @param findings open findings, as `checkLedger` gives them for this ledger.
 * @param known the office's knowledge that the check had: offers from the roster need it.
 */
export function planFixes(ledger: Ledger, findings: readonly Finding[], known: OfficeKnowledge = {}): Fix[] {
  const steps = planFixesSteps(ledger, findings, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step: yields how many findings have been looked at. */
export function* planFixesSteps(ledger: Ledger, findings: readonly Finding[], known: OfficeKnowledge = {}): Generator<number, Fix[]> {
  const context = contextOf(ledger, known);
  const ids = new Map<string, number>();
  const fixes: Fix[] = [];
  for (const [index, finding] of findings.entries()) {
    const mender = MENDERS[finding.rule];
    const { fix: kind, rule } = finding;
    if (kind === null || !mender) continue;
    const mend = isFolded(finding) ? yield* mendFolded(finding, mender, context, index) : mender(finding, context);
    if (index % FINDINGS_A_STEP === FINDINGS_A_STEP - 1) yield index;
    if (!mend) continue;
    const place = `${rule}@${finding.at ? cellAddress(finding.at.row, finding.at.column) : "sheet"}`;
    const count = (ids.get(place) ?? 0) + 1;
    ids.set(place, count);
    const { cells, rows = [], blocked } = mend;
    fixes.push({ id: count === 1 ? place : `${place}#${count}`, rule, kind, finding, cells, rows, ...(blocked ? { blocked } : {}) });
  }
  return fixes;
}

function contextOf(ledger: Ledger, known: OfficeKnowledge): MendContext {
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  return {
    ledger,
    known,
    tasks: new Map(ledger.tasks.map((task): [string, Task] => [task.key, task])),
    get units() {
      return once("unit reading", () => new UnitReading(ledger, known.roster));
    },
    once,
  };
}

/** Folded by the frame of the rules. (Where the rule itself speaks about the sheet, its mender knows the cells.) */
const isFolded = ({ at, rows, facts }: Finding): boolean => at === undefined && rows !== undefined && "of" in facts;

function* mendFolded(finding: Finding, mender: Mender, context: MendContext, done: number): Generator<number, Mend | null> {
  const mends: Mend[] = [];
  for (const [index, each] of unfolded(finding, context).entries()) {
    const mend = mender(each, context);
    if (mend) mends.push(mend);
    if (index % FINDINGS_A_STEP === FINDINGS_A_STEP - 1) yield done;
  }
  return together(mends);
}

/** The findings that were folded into one: the rule is asked again. */
function unfolded(finding: Finding, context: MendContext): readonly RuleFinding[] {
  const rule = catalogue.find((each): each is Rule => each.id === finding.rule);
  if (!rule) return [];
  const rows = new Set(finding.rows);
  const all = context.once(`findings:${rule.id}`, () => [...rule.check(context.ledger, { ...context.known, parameters: rule.parameters })]);
  return all.filter((each) => rows.has(context.tasks.get(each.task ?? "")?.rows[0] ?? -1) && each.fix !== null);
}

/** One mend for all: each cell once, for a merged cell belongs to several tasks. What is blocked is left out. */
function together(mends: readonly Mend[]): Mend | null {
  const free = mends.filter((each) => each.blocked === undefined);
  const cells = new Map<string, CellChange>();
  for (const mend of free) for (const cell of mend.cells) if (!cells.has(placeOf(cell))) cells.set(placeOf(cell), cell);
  if (cells.size > 0) return { cells: [...cells.values()] };
  return mends[0] ?? null;
}
