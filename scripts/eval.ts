/**
 * `npm run eval`: how much of what is marked the readers read right. With `--write` the page on accuracy is written.
 * Ends with 1 where a marked case of the gold sets is wrong, or too many tasks of the next month are told wrongly.
 */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { accuracyPage, type Evaluation } from "./eval/accuracy-page";
import { compareDeadlines, scoreDeadlines } from "./eval/deadline-score";
import { deadlineGold, ledgerCopies, ledgerGold } from "./eval/gold-files";
import { openLedger, scorePairs, scoreSplitting, scoreUnits } from "./eval/ledger-score";
import { scoreNextMonth, type NextMonthScore } from "./eval/next-month-score";
import { scoreOwnTables } from "./eval/own-tables";
import { linesOf, rightOf, type Score } from "./eval/score";
import { scoreUnseen } from "./eval/unseen-ledgers";

const page = path.join(__dirname, "../docs/accuracy.md");
const print = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join("\n")}\n`);

async function evaluate(): Promise<Evaluation> {
  const deadlines = deadlineGold();
  const ledger = ledgerGold();
  const copies = ledgerCopies();
  const gold: Score[] = deadlines ? [scoreDeadlines(deadlines)] : [];
  const splitting: Score[] = [];
  if (ledger) {
    for (const copy of copies) {
      const read = await openLedger(copy);
      gold.push(scoreUnits(copy, read, ledger), scorePairs(copy, read, ledger));
      splitting.push(scoreSplitting(copy, read, ledger));
    }
  }
  return { gold, splitting, comparison: deadlines ? compareDeadlines(deadlines) : [], own: scoreOwnTables(), unseen: scoreUnseen(), nextMonth: scoreNextMonth() };
}

const LEAST = 0.95;
const isFine = ({ measures }: NextMonthScore): boolean => measures.every(({ precision, recall }) => precision >= LEAST && recall >= LEAST);

function nextMonthLines({ ledgers, tasks, touched, measures, ways, wrong }: NextMonthScore): string[] {
  return [
    `Next month: ${ledgers} ledgers, ${tasks} tasks, ${touched} of them touched`,
    ...measures.map(({ kind, meant, precision, recall }) => `  ${kind}: ${meant}; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`),
    ...ways.map(({ how, carried, tasks: count, right }) => `  ${how} (${carried}): ${right} of ${count}`),
    ...wrong.map(({ how, carried, told, before, progress }) => `  ${how}: ${carried}, told ${told}\n    ${JSON.stringify(before)}\n    ${JSON.stringify(progress)}`),
  ];
}

async function main(): Promise<void> {
  const found = await evaluate();
  if (found.gold.length === 0) print("The marked answers are not beside the project: only its own tables are evaluated.");
  for (const score of found.gold) print(...linesOf(score));
  for (const score of found.splitting) print(`${score.name}: ${rightOf(score)} of ${score.total} right`);
  for (const { kind, total, right } of found.comparison) {
    print(`Deadlines, ${kind}: ${right.map((each) => `${each.reader} ${each.right}`).join(", ")} of ${total}`);
  }
  for (const score of found.own) print(...linesOf(score));
  print(...linesOf(found.unseen), ...nextMonthLines(found.nextMonth));
  if (process.argv.includes("--write")) {
    if (found.gold.length === 0) throw new Error("The page on accuracy needs the marked answers.");
    writeFileSync(page, accuracyPage(found));
    print(path.relative(process.cwd(), page));
  }
  if (found.gold.some((score) => score.wrong.length > 0) || !isFine(found.nextMonth)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
