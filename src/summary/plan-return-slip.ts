/**
 * The return slip: what to ask each unit before the ledger goes out, with room for its answers. It says nothing of its
 * own: every question is made of findings.
 */

import { cellAddress } from "../ledger/address";
import type { Ledger } from "../ledger/ledger";
import { slipTexts } from "../locales/questions";
import type { ReturnColumn, SummaryTexts } from "../locales/summary/summary-texts";
import type { Finding } from "../rules/finding";
import { formatRows, ledgerSubtitle } from "./format";
import { ANSWER_KEY_HEADER, type KeptAnswers } from "./kept-answers";
import { emptyCell, linkCell, RowList, textCell, type Spread } from "./plan-cells";
import { nameFor } from "./plan-report";
import { returnQuestions, type ReturnItem, type ReturnOptions } from "./return-questions";
import { seqList } from "./return-slip-texts";
import type { CellStyle, PlanCell, SheetPlan } from "./sheet-plan";
import { lineCount, rowHeight } from "./text-measure";

/** Plan id of the return slip. */
export const RETURN_SLIP_ID = "return-slip";

export interface ReturnSlipOptions extends ReturnOptions {
  readonly texts: SummaryTexts;
  /** Names of all other sheets, the user's and ours. */
  readonly takenNames: readonly string[];
  /** Name under which the slip stands from an earlier run; null where it does not. */
  readonly known: string | null;
  /** What was answered on the slip of an earlier run, as `readKeptAnswers` reads it. */
  readonly kept?: KeptAnswers;
}

const TAB_COLOR = "#7F6000";
const HEADER_HEIGHT = 30;
const LEAST_HEIGHT = 24;

/** The answer stands two columns before the hidden one, where `readKeptAnswers` looks for it. */
const COLUMNS: readonly ReturnColumn[] = ["unit", "seq", "task", "severity", "question", "answerWith", "answer", "row"];
const WIDTHS: Readonly<Record<ReturnColumn, number>> = { unit: 18, seq: 8, task: 34, severity: 8, question: 54, answerWith: 11, answer: 34, row: 11 };

/** Plans the return slip: a row for each task of each unit that is asked something, in the order of `returnQuestions`. */
export function planReturnSlip(ledger: Ledger, findings: readonly Finding[], options: ReturnSlipOptions): SheetPlan {
  const { texts } = options;
  const words = texts.returnSlip;
  const slip = slipTexts[texts.locale];
  const last = COLUMNS.length - 1;
  const list = new RowList([...COLUMNS.map((column) => WIDTHS[column]), 0]);
  const answers = new Map(options.kept);
  const whole = (text: string, style: CellStyle): Spread => ({ from: 0, to: last, cell: textCell(text, style) });

  list.spread([whole(words.title, "title")], HEADER_HEIGHT);
  list.spread([whole(ledgerSubtitle(ledger, texts), "subtitle")]);
  list.spread([whole(words.hint, "value")]);
  const headerRow = list.next;
  list.add([...COLUMNS.map((column) => textCell(words.headers[column], "header")), textCell(ANSWER_KEY_HEADER, "note")], HEADER_HEIGHT);
  const units = returnQuestions(ledger, findings, texts.locale, options);
  for (const { unit, items } of units) for (const item of items) addItem(unit, item);
  if (units.length === 0) list.spread([whole(words.nothing, "value")]);
  addSettled();

  const name = nameFor(options, words.name);
  return {
    id: RETURN_SLIP_ID, name, widths: list.widths, rows: list.rows, merges: list.merges,
    frozenRows: headerRow + 1, printTitleRow: headerRow, tabColor: TAB_COLOR, charts: [],
    footer: texts.footer(name.replace(/&/g, "&&")),
  };

  function addItem(unit: string, item: ReturnItem): void {
    const key = `${item.key} ${unit}`;
    const answer = answers.get(key)?.answer ?? "";
    answers.delete(key);
    addRow(key, [
      textCell(unit),
      seqCell(item),
      textCell(item.rows.length > 1 ? slip.taskCount(item.rows.length) : item.task),
      textCell(texts.severities[item.severity], item.severity),
      textCell(item.questions.length === 1 ? (item.questions[0] ?? "") : item.questions.map((each, index) => `${index + 1}. ${each}`).join("\n")),
      textCell(item.answers.map((kind) => slip.answers[kind]).join("\n"), "center"),
      answer === "" ? emptyCell() : textCell(answer),
      placeCell(item),
    ]);
  }

  function seqCell(item: ReturnItem): PlanCell {
    const [seq = null] = item.seqs;
    if (item.seqs.length > 1) return textCell(seqList(item, texts.locale), "center");
    if (seq === null) return emptyCell("center");
    return typeof seq === "number" ? { value: seq, style: "center" } : textCell(seq, "center");
  }

  function placeCell({ at, rows }: ReturnItem): PlanCell {
    if (at === null) return emptyCell();
    const label = rows.length > 1 ? formatRows(rows, texts) : texts.row(at.row + 1);
    return linkCell(label, ledger.sheet, cellAddress(at.row, at.column), texts.report.cellTip(ledger.sheet));
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
    for (const [key, { answer, task }] of answers) {
      const told: Partial<Record<ReturnColumn, string>> = { unit: key.slice(key.indexOf(" ") + 1), task, answer };
      addRow(key, COLUMNS.map((column) => textCell(told[column] ?? "")));
    }
  }
}
