/** Findings made ready for the list: with address, units and cell text found once, and sentences made when wanted. */

import { cellAddress } from "../../ledger/address";
import type { Ledger, Task, TaskCell } from "../../ledger/ledger";
import type { PaneLocale } from "../../locales/pane";
import type { Finding } from "../../rules/finding";
import type { FindingWords } from "../pane-services";
import type { Excerpt } from "./excerpt";
import { excerptAround } from "./excerpt";

export interface FindingEntry {
  /** The same for the same finding of a later check, so that the list keeps its place. */
  readonly id: string;
  readonly finding: Finding;
  /** A1 address; null for a finding about the sheet or many rows. */
  readonly address: string | null;
  /** Where a click leads; null where there is no place. 0-based. */
  readonly place: { readonly row: number; readonly column: number } | null;
  readonly task: Task | null;
  /** Canonical names of the task's units. */
  readonly units: readonly string[];
  readonly excerpt: Excerpt | null;
  /** The cell's whole text; null for a finding without a cell. */
  readonly cellText: string | null;
  /** In the pane's language; made once, when first asked for. */
  sentence(): string;
}

/** Entries in the findings' own order. */
export function findingEntries(
  ledger: Ledger,
  findings: readonly Finding[],
  words: FindingWords,
  locale: PaneLocale,
): readonly FindingEntry[] {
  const tasks = tasksByKey(ledger);
  const texts = cellTexts(ledger);
  const progress = ledger.columns.find((column) => column.role === "progress") ?? ledger.columns[0];
  const met = new Map<string, number>();
  return findings.map((finding) => {
    const { at, rows, quote } = finding;
    const task = finding.task === undefined ? null : (tasks.get(finding.task) ?? null);
    const text = at && texts.get(cellKey(at.row, at.column));
    const firstRow = rows?.[0];
    const name = [finding.rule, finding.task ?? "", at ? cellKey(at.row, at.column) : "", quote?.text ?? ""].join(" ");
    const before = met.get(name) ?? 0;
    met.set(name, before + 1);
    let made: string | undefined;
    return {
      id: `${name} ${before}`,
      finding,
      address: at ? cellAddress(at.row, at.column) : null,
      place: at ?? (firstRow === undefined ? null : { row: firstRow, column: progress?.column ?? 0 }),
      task,
      units: task ? [...new Set(task.units.map((unit) => unit.name))] : [],
      excerpt: quote && quote.text.trim() !== "" && text !== undefined ? excerptAround(text, quote.span) : null,
      cellText: text ?? null,
      sentence: () => (made ??= words.sentence(finding, locale)),
    };
  });
}

function tasksByKey(ledger: Ledger): ReadonlyMap<string, Task> {
  return new Map(ledger.tasks.map((task) => [task.key, task]));
}

/** Texts of all cells that a finding may stand at. */
function cellTexts(ledger: Ledger): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const keep = (cell: TaskCell | undefined) => cell && texts.set(cellKey(cell.row, cell.column), cell.text);
  for (const task of ledger.tasks) {
    Object.values(task.cells).forEach(keep);
    task.milestones.forEach(keep);
  }
  for (const note of ledger.notes) texts.set(cellKey(note.row, note.column), note.text);
  return texts;
}

function cellKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** Rows (0-based, ascending) as a reader writes them, 1-based: "3—5、9"; cut short after a few stretches. */
export function rowStretches(rows: readonly number[], dash: string, comma: string, most = 3): string {
  const stretches: string[] = [];
  for (let at = 0; at < rows.length; ) {
    const first = rows[at] ?? 0;
    let last = first;
    while (rows[at + 1] === last + 1) {
      last += 1;
      at += 1;
    }
    at += 1;
    if (stretches.length === most) return `${stretches.join(comma)}…`;
    stretches.push(first === last ? `${first + 1}` : `${first + 1}${dash}${last + 1}`);
  }
  return stretches.join(comma);
}
