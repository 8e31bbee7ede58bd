/** Writes the page on accuracy: the tables as measured, with the words around them. */

import type { Compared } from "./deadline-score";
import type { NextMonthScore } from "./next-month-score";
import { isClean, rightOf, type Score } from "./score";

/** All that an evaluation found; `gold` and `comparison` are empty where the marked answers are absent. */
export interface Evaluation {
  readonly gold: readonly Score[];
  readonly splitting: readonly Score[];
  readonly comparison: readonly Compared[];
  readonly own: readonly Score[];
  readonly unseen: Score;
  readonly nextMonth: NextMonthScore;
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(header), row(header.map((_, index) => (index === 0 ? "---" : "--:"))), ...rows.map(row)].join("\n");
}

const scoreTable = (scores: readonly Score[]): string =>
  table(
    ["Set", "Cases", "Right", "Wrong", "Beyond the marked ones"],
    scores.map((score) => [score.name, score.total, rightOf(score), score.wrong.length, score.extra.length]),
  );

function comparisonTable(comparison: readonly Compared[]): string {
  const [first] = comparison;
  return table(
    ["The cell holds", "Cases", ...(first?.right.map(({ reader }) => reader) ?? [])],
    comparison.map(({ kind, total, right }) => [kind, total, ...right.map((each) => each.right)]),
  );
}

function wrongList({ wrong }: Score): string {
  if (wrong.length === 0) return "None is wrong.";
  return ["Read otherwise than expected:", "", ...wrong.map(({ what, expected, read }) => `- ${what.replace(/\n/g, "⏎")}\n  expected \`${expected}\`\n  read \`${read}\``)].join("\n");
}

const share = (value: number): string => `${(value * 100).toFixed(1)} %`;

function nextMonthTables({ measures, ways }: NextMonthScore): string {
  const told = table(["Told as", "Tasks that are", "Precision", "Recall"], measures.map(({ kind, meant, precision, recall }) => [kind, meant, share(precision), share(recall)]));
  return `${told}\n\n${table(["What was done to the text", "It is then", "Tasks", "Told right"], ways.map(({ how, carried, tasks, right }) => [how, carried, tasks, right]))}`;
}

/** The whole page, in Markdown. */
export function accuracyPage({ gold, splitting, comparison, own, unseen, nextMonth }: Evaluation): string {
  const allOwn = own.reduce((sum, score) => sum + score.total, 0);
  const rightOwn = own.reduce((sum, score) => sum + rightOf(score), 0);
  const failing = gold.filter((score) => !isClean(score)).map((score) => score.name);
  return `# Accuracy

准确性：完成时限、责任单位、数据三类读取结果，逐条与人工标注的答案比对；一处不差才算读对。

Written by \`npm run eval -- --write\`; do not edit by hand. A case counts as right only where the whole reading is
right: of a deadline its kind, its last day, its earlier steps, its recurrence and its next day; of a unit cell every
unit, in order, under its canonical name; of a figure its target, its actual and its measure. What is read beyond the
marked pairs is counted as well: a wrong figure is worse than none.

## The real ledger and the marked deadlines

The ledger is a district's published half-year report of 31 tasks. It is read twice: as typed, and as pasted from a
PDF, with the page's line breaks inside sentences and inside unit names. Both are opened as workbooks and read on the
add-in's own way, through Office.js. ${failing.length === 0 ? "Every case is right." : `Not all is right yet: ${failing.join("; ")}.`}

${scoreTable(gold)}

Splitting the unit cells at marks, spaces and line breaks, the usual way without a reader of names, gives:

${scoreTable(splitting)}

## Deadlines beside two general date readers

chrono-node and Recognizers-Text read dates in running text, and do not claim to read deadline cells. They are used as
favourably as they can be: with their Chinese and their English side, any one of their candidates may be the right day
(of a range its start, its end, or the day before its end), earlier steps are not asked of them, and for a cell without
a day it is enough that they read none.

${comparisonTable(comparison)}

## Ledgers of invented offices

${unseen.total} small ledgers in the manner of cities, counties, townships, state companies and universities, read and checked
whole: ${rightOf(unseen)} are right. A case is right only where its tasks, units, deadlines and states are read as expected,
where every finding that would stop a submission is expected, and where the rules that it names speak or are silent. What is
expected was written before the readers were asked. At first 77 of 90 were right, and 7 more but for slips of the author (which
unit leads). Where a reader was at fault it was mended, and cases of its kind were added: what is right now tells less than
what was right then.

${wrongList(unseen)}

## The next month

${nextMonth.ledgers} ledgers of a following month, made from four ledgers by a seeded generator: about a third of the progress
texts each is left as it was but for typing, touched up without news (dates, near-synonyms, order of points), and really
carried on (a figure, a statement, another stage). ${nextMonth.touched} of ${nextMonth.tasks} texts were touched. What is read as
done may stay as it is and is left out. A task that was touched in two ways counts in both lines.

${nextMonthTables(nextMonth)}

## The project's own marked tables

${rightOwn} of ${allOwn} examples, all invented, half of them there to invite a wrong reading. They were written together
with the readers, and so tell that nothing has been lost rather than how well an unseen ledger is read.

${table(["Table", "Cases", "Right"], own.map((score) => [score.name, score.total, rightOf(score)]))}
`;
}
