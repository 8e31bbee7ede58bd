/** The questions to each unit as plain text, ready to be copied into a message. */

import type { CivilDate, Ledger } from "../ledger/ledger";
import { slipTexts } from "../locales/questions";
import { shorten } from "../locales/rules/shorten";
import { summaryTexts } from "../locales/summary";
import type { Finding } from "../rules/finding";
import { formatDay } from "./format";
import { returnQuestions, type ReturnItem, type ReturnOptions } from "./return-questions";

export interface SlipTextOptions extends ReturnOptions {
  /** The day by which units are to answer, where the office named one; none is made up. */
  readonly replyBy?: CivilDate;
}

/** Longer lists of numbers are cut, and that is said. */
const MOST_RUNS = 30;

type Locale = "zh-CN" | "en-US";

/** One message a unit, in the order of `returnQuestions`: greeting, reporting day, numbered questions, close. Lines end in "\n". */
export function returnSlipTexts(
  ledger: Ledger,
  findings: readonly Finding[],
  locale: Locale,
  options: SlipTextOptions = {},
): { readonly unit: string; readonly text: string }[] {
  const { message, numbered, answerWith, answers } = slipTexts[locale];
  const texts = summaryTexts[locale];
  const replyBy = options.replyBy === undefined ? null : formatDay(options.replyBy, texts);
  return returnQuestions(ledger, findings, locale, options).map(({ unit, items }) => ({
    unit,
    text: [
      message.greeting(unit),
      message.opening(formatDay(ledger.asOf, texts), items.length),
      ...items.map((item, index) =>
        message.item(index + 1, subjectOf(item, locale), numbered(item.questions), answerWith(item.answers.map((kind) => answers[kind]))),
      ),
      message.closing(replyBy),
    ].join("\n"),
  }));
}

/** What an item is about, as a message names it. */
function subjectOf(item: ReturnItem, locale: Locale): string {
  const texts = slipTexts[locale];
  if (item.seqs.length > 1) return texts.tasks(seqList(item, locale), item.seqs.length);
  const [seq = null] = item.seqs;
  const [row] = item.rows;
  return texts.task(seq === null ? null : String(seq), row === undefined ? null : summaryTexts[locale].row(row + 1), shorten(item.task));
}

/** Numbers of an item's tasks in one line, neighbours as runs: 1、3、5—7. A task without one is told by its row. */
export function seqList({ seqs, rows }: Pick<ReturnItem, "seqs" | "rows">, locale: Locale): string {
  const runs: [first: string, last: string][] = [];
  let before: number | string | null = null;
  seqs.forEach((seq, index) => {
    const row = rows[index];
    const name = seq ?? (row === undefined ? "" : summaryTexts[locale].row(row + 1));
    const last = runs[runs.length - 1];
    if (last !== undefined && typeof name === "number" && typeof before === "number" && name === before + 1) last[1] = String(name);
    else if (name !== "") runs.push([String(name), String(name)]);
    before = name;
  });
  return slipTexts[locale].seqs(runs.slice(0, MOST_RUNS), Math.max(0, runs.length - MOST_RUNS));
}
