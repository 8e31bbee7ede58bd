/**
 * The return slip: what to ask each unit before the ledger goes out. It says nothing of its own: every question is a
 * finding's sentence.
 */

import type { Ledger } from "../ledger/ledger";
import type { ReturnColumn, SummaryTexts } from "../locales/summary/summary-texts";
import type { Finding } from "../rules/finding";
import { cellAddress } from "../ledger/address";
import type { Sentence } from "./finding-texts";
import { ledgerSubtitle } from "./format";
import { KEY_HEADER, type KeptByUser } from "./kept-by-user";
import { emptyCell, linkCell, RowList, textCell, type Spread } from "./plan-cells";
import { nameFor } from "./plan-report";
import type { CellStyle, PlanCell, SheetPlan } from "./sheet-plan";
import { findingsByTask } from "./task-findings";
import { lineCount, rowHeight } from "./text-measure";
import { tasksByUnit, type Collectives } from "./unit-tasks";

/** Plan id of the return slip. */
export const RETURN_SLIP_ID = "return-slip";

export interface ReturnSlipOptions {
  readonly texts: SummaryTexts;
  /** Names of all other sheets, the user's and ours. */
  readonly takenNames: readonly string[];
  /** Name under which the slip stands from an earlier run; null where it does not. */
  readonly known: string | null;
  readonly sentence: Sentence;
  readonly collectives?: Collectives;
  /** What was answered on the slip of an earlier run, as `readKeptByUser` reads it. */
  readonly kept?: KeptByUser;
}

const TAB_COLOR = "#7F6000";
const HEADER_HEIGHT = 30;
const LEAST_HEIGHT = 24;

const COLUMNS: readonly ReturnColumn[] = ["unit", "seq", "task", "severity", "question", "answer", "row"];
const WIDTHS: Readonly<Record<ReturnColumn, number>> = { unit: 18, seq: 7, task: 40, severity: 8, question: 48, answer: 30, row: 10 };

/** Enough of a task's text to know it by, in UTF-16 units. */
const SHORT_TASK = 60;

function shortened(text: string): string {
  if (text.length <= SHORT_TASK) return text;
  const last = text.charCodeAt(SHORT_TASK - 1);
  return `${text.slice(0, last >= 0xd800 && last <= 0xdbff ? SHORT_TASK - 1 : SHORT_TASK)}…`;
}

/**
 * Plans the return slip: the errors and warnings at each unit's tasks, by unit in the ledger's order. A task of several
 * units is asked of the one that leads it, and of all of them where none does.
 */
export function planReturnSlip(ledger: Ledger, findings: readonly Finding[], options: ReturnSlipOptions): SheetPlan {
  const { texts } = options;
  const words = texts.returnSlip;
  const byTask = findingsByTask(ledger, findings);
  const last = COLUMNS.length - 1;
  const list = new RowList([...COLUMNS.map((column) => WIDTHS[column]), 0]);
  const answers = new Map(options.kept?.notes);
  const asked = new Map<string, number>();
  const whole = (text: string, style: CellStyle): Spread => ({ from: 0, to: last, cell: textCell(text, style) });

  list.spread([whole(words.title, "title")], HEADER_HEIGHT);
  list.spread([whole(ledgerSubtitle(ledger, texts), "subtitle")]);
  list.spread([whole(words.hint, "value")]);
  const headerRow = list.next;
  list.add([...COLUMNS.map((column) => textCell(words.headers[column], "header")), textCell(KEY_HEADER, "note")], HEADER_HEIGHT);
  for (const { group, tasks } of tasksByUnit(ledger, options.collectives)) {
    for (const { task, role } of tasks) {
      const isLed = task.units.some((unit) => unit.role === "lead");
      if (isLed && role !== "lead") continue;
      for (const finding of byTask.of(task)) {
        if (finding.severity === "info") continue;
        const at = finding.at ?? { row: task.rows[0], column: task.cells.task?.column ?? 0 };
        const key = questionKey(`${group.name} ${task.key} ${finding.rule}`);
        const answer = answers.get(key)?.note ?? "";
        answers.delete(key);
        addRow(key, [
          textCell(group.name),
          task.seq === null ? emptyCell("center") : { value: task.seq, style: "center" },
          textCell(shortened(task.text)),
          textCell(texts.severities[finding.severity], finding.severity),
          textCell(options.sentence(finding)),
          answer === "" ? emptyCell() : textCell(answer),
          linkCell(texts.row(at.row + 1), ledger.sheet, cellAddress(at.row, at.column), texts.report.cellTip(ledger.sheet)),
        ]);
      }
    }
  }
  if (list.next === headerRow + 1) list.spread([whole(words.nothing, "value")]);
  addSettled();

  const name = nameFor(options, words.name);
  return {
    id: RETURN_SLIP_ID, name, widths: list.widths, rows: list.rows, merges: list.merges,
    frozenRows: headerRow + 1, printTitleRow: headerRow, tabColor: TAB_COLOR, charts: [],
    footer: texts.footer(name.replace(/&/g, "&&")),
  };

  /** The same question asked twice at one task gets a number: its answer must find it again. */
  function questionKey(question: string): string {
    const count = (asked.get(question) ?? 0) + 1;
    asked.set(question, count);
    return count === 1 ? question : `${question}#${count}`;
  }

  function addRow(key: string, cells: readonly PlanCell[]): void {
    const lines = Math.max(...cells.map((cell, column) => lineCount(String(cell.value ?? ""), list.widths[column] ?? 0)));
    list.add([...cells, textCell(key, "note")], rowHeight(lines, LEAST_HEIGHT));
  }

  /** Answers to questions that the ledger no longer raises: nothing that a unit wrote is lost. */
  function addSettled(): void {
    if (answers.size === 0) return;
    list.blank();
    list.spread([whole(words.settled, "note")]);
    for (const [key, { note, task }] of answers) {
      const told: Partial<Record<ReturnColumn, string>> = { unit: key.slice(0, key.indexOf(" ")), task, answer: note };
      addRow(key, COLUMNS.map((column) => textCell(told[column] ?? "")));
    }
  }
}
