/** Runs rules over a ledger: applies the office's choices, folds what is widespread, puts findings in sheet order. */

import type { CellPiece, Ledger } from "../ledger/ledger";
import type { Facts, Finding, RuleFinding, Severity } from "./finding";
import type { OfficeKnowledge, Parameters, Rule, RuleContext } from "./rule";

/** What an office may choose for a rule. */
export interface RuleChoice {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly parameters?: Partial<Parameters>;
}

export type RuleChoices = Readonly<Record<string, RuleChoice>>;

/** From this many tasks on, a finding on more than half of them speaks once for the sheet. */
const SMALLEST_FOLDED_LEDGER = 8;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Facts of a finding that speaks for many rows. */
export interface FoldedFacts extends Facts {
  /** How many tasks are concerned, of how many. */
  readonly count: number;
  readonly of: number;
}

/**
 * All findings of a ledger, in sheet order: about the sheet first, then by row, column and rule.
 * @param known the office's roster and status words, and the last period's baseline, for the rules that ask for them.
 */
export function checkLedger(ledger: Ledger, rules: readonly Rule[], choices: RuleChoices = {}, known: OfficeKnowledge = {}): Finding[] {
  const steps = checkLedgerSteps(ledger, rules, choices, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Tasks, or findings, between two points at which a caller may show progress, yield or stop. */
const TASKS_A_STEP = 100;

/** The same, step by step: yields how many rules have been run. */
export function* checkLedgerSteps(
  ledger: Ledger,
  rules: readonly Rule[],
  choices: RuleChoices = {},
  known: OfficeKnowledge = {},
): Generator<number, Finding[]> {
  const findings: Finding[] = [];
  let done = 0;
  const pieces = joinedCells(ledger);
  for (const rule of rules) {
    const choice = choices[rule.id] ?? {};
    if (choice.off) continue;
    const parameters = { ...rule.parameters, ...choice.parameters } as Parameters;
    const context: RuleContext = {
      parameters,
      ...(known.roster ? { roster: known.roster } : {}),
      ...(known.statusWords ? { statusWords: known.statusWords } : {}),
      ...(known.baseline ? { baseline: known.baseline } : {}),
    };
    const own: Finding[] = [];
    const keep = (found: RuleFinding): void => {
      const severity = severityOf(rule, found, choice.severity);
      own.push({ ...placeQuote(found, pieces), rule: rule.id, severity, fix: found.fix === undefined ? rule.fix : found.fix });
    };
    if (rule.checkTask) {
      for (const [index, task] of ledger.tasks.entries()) {
        for (const found of rule.checkTask(task, ledger, context)) keep(found);
        if (index % TASKS_A_STEP === TASKS_A_STEP - 1) yield done;
      }
    } else {
      for (const found of rule.check(ledger, context)) {
        keep(found);
        if (own.length % TASKS_A_STEP === 0) yield done;
      }
    }
    for (const each of fold(own, ledger, speaksOnce(rule, ledger))) findings.push(each);
    done += 1;
    yield done;
  }
  return findings.sort(inSheetOrder);
}

/**
 * The office's choice stands for the rule's own severity. What the rule itself holds to be milder than usual (a missing
 * column that is only useful, beside one that is needed) stays milder: no choice makes a hint block a submission.
 */
function severityOf(rule: Rule, found: RuleFinding, chosen: Severity | undefined): Severity {
  const own = found.severity ?? rule.severity;
  if (chosen === undefined) return own;
  return RANK[own] > RANK[rule.severity] && RANK[own] > RANK[chosen] ? own : chosen;
}

function speaksOnce({ onceForSheet }: Rule, ledger: Ledger): boolean {
  return typeof onceForSheet === "function" ? onceForSheet(ledger) : onceForSheet === true;
}

function inSheetOrder(one: Finding, other: Finding): number {
  const row = (each: Finding) => each.at?.row ?? -1;
  const column = (each: Finding) => each.at?.column ?? -1;
  return (
    row(one) - row(other) ||
    column(one) - column(other) ||
    (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0) ||
    (one.quote?.span[0] ?? 0) - (other.quote?.span[0] ?? 0)
  );
}

/** One finding for the sheet where warnings or infos stand at more than half of the tasks; errors stay at their cells. */
function fold(findings: readonly Finding[], ledger: Ledger, once: boolean): readonly Finding[] {
  const rowOf = new Map(ledger.tasks.map((task) => [task.key, task.rows[0]]));
  // A task of the last period that is gone has no row here: each such finding names its own.
  const soft = findings.filter((each) => each.severity !== "error" && each.task !== undefined && rowOf.has(each.task));
  const tasks = new Set(soft.map((each) => each.task));
  const widespread = ledger.tasks.length >= SMALLEST_FOLDED_LEDGER && tasks.size * 2 > ledger.tasks.length;
  const [first] = soft;
  if (!first || !(once || widespread)) return findings;
  const rows = [...tasks].flatMap((key) => rowOf.get(key ?? "") ?? []).sort((one, other) => one - other);
  const severity = soft.reduce<Severity>((best, each) => (RANK[each.severity] < RANK[best] ? each.severity : best), first.severity);
  const facts: FoldedFacts = { count: tasks.size, of: ledger.tasks.length };
  const folded: Finding = { rule: first.rule, severity, fix: first.fix, facts, rows };
  const spoken = new Set<Finding>(soft);
  return [folded, ...findings.filter((each) => !spoken.has(each))];
}

type Pieces = ReadonlyMap<string, readonly CellPiece[]>;

/** Cells of tasks that span several rows, by the address of their first cell. */
function joinedCells(ledger: Ledger): Pieces {
  const joined = new Map<string, readonly CellPiece[]>();
  for (const task of ledger.tasks) {
    for (const cell of Object.values(task.cells)) if (cell.pieces) joined.set(`${cell.row},${cell.column}`, cell.pieces);
  }
  return joined;
}

/** Moves a quote from a joined text to the one cell that holds it; a quote over two cells is dropped. */
function placeQuote<F extends Facts>(found: RuleFinding<F>, joined: Pieces): RuleFinding<F> {
  const { at, quote, ...rest } = found;
  const pieces = at && joined.get(`${at.row},${at.column}`);
  if (!pieces || !at || !quote) return found;
  const [start, end] = quote.span;
  const piece = pieces.find((each) => start >= each.start && end <= each.start + each.length);
  if (!piece) return { ...rest, at };
  return {
    ...rest,
    at: { row: piece.row, column: piece.column },
    quote: { text: quote.text, span: [start - piece.start, end - piece.start] },
  };
}
