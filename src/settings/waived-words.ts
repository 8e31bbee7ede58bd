/**
 * Which words a finding is about, told so that they are known again after rows were sorted and texts wrapped anew, and
 * not known again once the cell says something else. Rows, columns and counted facts (days overdue) play no part.
 */

import { foldPlain } from "../ledger/baseline/plain-text";
import type { Ledger, Task, TaskCell } from "../ledger/ledger";
import type { Fact, Facts, Finding } from "../rules/finding";
import { waiverKey, type WaivedFinding, type Waiver } from "./waivers";

/** What a waiver holds for. */
export type WaivedWords = Pick<Waiver, "rule" | "task" | "text" | "words" | "column">;

/** Rules about how a cell is typed: what they quote is what folding takes away, so their waiver is for the whole cell. */
const ABOUT_TYPING: ReadonlySet<string> = new Set([
  "text/hard-wrap", "text/spaces", "text/width", "text/invisible", "unit/wrapped-name", "unit/separator-style",
]);
/** A place on the sheet is no word: it changes with every row that is put in. */
const ADDRESS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/;

/** Tells the words of a ledger's findings. */
export class WordsOfFindings {
  private readonly byKey: ReadonlyMap<string, Task>;
  private byRow: ReadonlyMap<number, Task> | null = null;

  constructor(private readonly ledger: Ledger) {
    this.byKey = new Map(ledger.tasks.map((task) => [task.key, task]));
  }

  of(finding: Finding): WaivedWords {
    const { rule, at, quote, rows } = finding;
    // One finding that speaks for many rows is waived for the sheet, whichever rows they are.
    if (rows !== undefined) return { rule, task: null, text: "" };
    const task = finding.task ?? null;
    if (!at) return { rule, task, text: wordsIn(finding.facts) };
    const owner = (task === null ? undefined : this.byKey.get(task)) ?? this.taskAt(at.row);
    const found = owner && cellAt(owner, at.row, at.column);
    if (!found) return { rule, task, text: owner ? "" : quote ? foldPlain(quote.text) : wordsIn(finding.facts) };
    const words = quote && !ABOUT_TYPING.has(rule) ? foldPlain(quote.text) : "";
    return { rule, task, text: foldPlain(found.cell.text), ...(words === "" ? {} : { words }), column: found.column };
  }

  private taskAt(row: number): Task | undefined {
    this.byRow ??= new Map(
      this.ledger.tasks.flatMap((task) => Array.from({ length: task.rows[1] - task.rows[0] + 1 }, (_, place) => [task.rows[0] + place, task] as const)),
    );
    return this.byRow.get(row);
  }
}

/** The task's cell at a place, also where the text was joined from several cells. */
function cellAt(task: Task, row: number, column: number): { readonly cell: TaskCell; readonly column: string } | null {
  const isAt = (each: { readonly row: number; readonly column: number }) => each.row === row && each.column === column;
  for (const [role, cell] of Object.entries(task.cells)) if (isAt(cell) || cell.pieces?.some(isAt)) return { cell, column: role };
  const milestone = task.milestones.find(isAt);
  return milestone ? { cell: milestone, column: "milestone" } : null;
}

/** The words among a finding's facts. */
function wordsIn(facts: Facts): string {
  const words = Object.values(facts).flatMap((fact) => (typeof fact === "string" ? [fact] : stringsOf(fact)));
  return words.filter((each) => !ADDRESS.test(each)).map(foldPlain).join("|");
}

function stringsOf(fact: Fact): readonly string[] {
  const items: readonly unknown[] = Array.isArray(fact) ? fact : [];
  return items.filter((each) => typeof each === "string");
}

export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Sets the findings aside that a waiver lets pass. Linear in the number of findings. */
export function applyWaivers(findings: readonly Finding[], ledger: Ledger, waivers: readonly Waiver[]): SortedFindings {
  const given = new Map(waivers.map((waiver) => [waiverKey(waiver), waiver]));
  if (given.size === 0) return { open: findings, waived: [] };
  const concerned = new Set(waivers.map(({ rule, task }) => `${rule} ${task ?? ""}`));
  const words = new WordsOfFindings(ledger);
  const open: Finding[] = [];
  const waived: WaivedFinding[] = [];
  for (const finding of findings) {
    const task = finding.rows === undefined ? (finding.task ?? "") : "";
    const waiver = concerned.has(`${finding.rule} ${task}`) ? given.get(waiverKey(words.of(finding))) : undefined;
    if (waiver) waived.push({ finding, waiver });
    else open.push(finding);
  }
  return { open, waived };
}
