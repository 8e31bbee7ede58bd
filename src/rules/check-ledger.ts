/** Runs rules over a ledger: applies the office's choices, folds what is widespread, puts findings in sheet order. */

import type { CellPiece, Ledger } from "../ledger/ledger";
import { runToEnd } from "../ledger/steps";
import type { Facts, Finding, RuleFinding, Severity } from "./finding";
import { Folding, RANK } from "./fold-findings";
import { inSheetOrder } from "./sheet-order";
import type { OfficeKnowledge, Parameters, Rule, RuleContext } from "./rule";

export type { FoldedFacts } from "./fold-findings";

/** What an office may choose for a rule. */
export interface RuleChoice {
  readonly off?: boolean;
  readonly severity?: Severity;
  readonly parameters?: Partial<Parameters>;
}

export type RuleChoices = Readonly<Record<string, RuleChoice>>;

/**
 * All findings of a ledger, in sheet order: about the sheet first, then by row, column and rule.
 * @param known the office's roster and status words, and the last period's baseline, for the rules that ask for them.
 */
export function checkLedger(ledger: Ledger, rules: readonly Rule[], choices: RuleChoices = {}, known: OfficeKnowledge = {}): Finding[] {
  return runToEnd(checkLedgerSteps(ledger, rules, choices, known));
}

/** Tasks, or findings, between two points at which a caller may show progress, yield or stop. */
const TASKS_A_STEP = 4;
const FINDINGS_A_STEP = 100;

/** A rule as it is run: with the office's choices, and what it has found. */
interface RuleRun {
  readonly rule: Rule;
  readonly context: RuleContext;
  readonly severity: Severity | undefined;
  readonly found: Finding[];
}

/**
 * The same, step by step: yields how many rules have been run. The rules that look at one task at a time are run together,
 * task by task, so that a task's sentences are read once for all of them; meanwhile the count grows by fractions.
 */
export function* checkLedgerSteps(
  ledger: Ledger,
  rules: readonly Rule[],
  choices: RuleChoices = {},
  known: OfficeKnowledge = {},
): Generator<number, Finding[]> {
  const runs = rules.flatMap((rule): RuleRun[] => {
    const choice = choices[rule.id] ?? {};
    const parameters = { ...rule.parameters, ...choice.parameters } as Parameters;
    const context: RuleContext = {
      parameters,
      ...(known.roster ? { roster: known.roster } : {}),
      ...(known.statusWords ? { statusWords: known.statusWords } : {}),
      ...(known.baseline ? { baseline: known.baseline } : {}),
    };
    return choice.off ? [] : [{ rule, context, severity: choice.severity, found: [] }];
  });
  const pieces = joinedCells(ledger);
  const keep = ({ rule, severity, found: own }: RuleRun, found: RuleFinding): void => {
    own.push({ ...placeQuote(found, pieces), rule: rule.id, severity: severityOf(rule, found, severity), fix: found.fix === undefined ? rule.fix : found.fix });
  };
  let done = 0;
  for (const run of runs) {
    if (run.rule.checkTask) continue;
    for (const found of run.rule.checkSteps?.(ledger, run.context) ?? run.rule.check(ledger, run.context)) {
      if (found) keep(run, found);
      if (found === null || run.found.length % FINDINGS_A_STEP === 0) yield done;
    }
    done += 1;
    yield done;
  }
  const byTask = runs.filter(({ rule }) => rule.checkTask);
  for (const [index, task] of ledger.tasks.entries()) {
    for (const run of byTask) for (const found of run.rule.checkTask?.(task, ledger, run.context) ?? []) keep(run, found);
    if (index % TASKS_A_STEP === TASKS_A_STEP - 1) yield done + (byTask.length * (index + 1)) / ledger.tasks.length;
  }
  const folding = new Folding(ledger);
  const findings: Finding[] = [];
  for (const { rule, found } of runs) {
    for (const each of folding.fold(found, speaksOnce(rule, ledger))) findings.push(each);
    yield runs.length;
  }
  for (const sorted of inSheetOrder(findings)) {
    if (sorted) return sorted;
    yield runs.length;
  }
  return findings;
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
