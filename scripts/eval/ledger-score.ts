/** Scores units and figures on the real ledger, opened as a workbook and read on the product's own way. */

import { readFile } from "node:fs/promises";
import { createExcelPort } from "../../src/excel/excel-port";
import type { Ledger, Task } from "../../src/ledger/ledger";
import { readXlsx } from "../../src/book/read-xlsx";
import { startOffice } from "../../src/workbench/wire/start-office";
import { check } from "../../src/workflow";
import type { GoldPair, LedgerCopy, LedgerGold } from "./gold-files";
import { scoreOf, type Score, type WrongCase } from "./score";

/** The real ledger is a report of this half-year. */
const AS_OF = "2021-06-30";

/** Opens the workbook in the stand-in and reads its ledger through the add-in's own port. */
export async function openLedger({ file }: LedgerCopy): Promise<Ledger> {
  const office = await startOffice(readXlsx(await readFile(file)));
  try {
    return (await check(createExcelPort(), { asOf: AS_OF })).ledger;
  } finally {
    office.dispose();
  }
}

const taskOf = (ledger: Ledger, seq: string): Task | undefined => ledger.tasks.find((task) => String(task.seq) === seq);
const joined = (names: readonly string[]): string => names.join(" | ");

/** Units of every task, in order, under their canonical names. */
export function scoreUnits(copy: LedgerCopy, ledger: Ledger, gold: LedgerGold): Score {
  return scoreOf(`Units, ledger ${copy.name}`, Object.entries(gold.units), ([seq, names]) => ({
    what: `task ${seq}`,
    expected: joined(names),
    read: joined(taskOf(ledger, seq)?.units.map((unit) => unit.name) ?? []),
  }));
}

/** What splitting at marks and line breaks gives: the usual way without a reader of names. */
export function scoreSplitting(copy: LedgerCopy, ledger: Ledger, gold: LedgerGold): Score {
  return scoreOf(`Units by splitting at marks, ledger ${copy.name}`, Object.entries(gold.units), ([seq, names]) => {
    const { unit, lead } = taskOf(ledger, seq)?.cells ?? {};
    const parts = ((unit ?? lead)?.text ?? "").split(/[、，,;；/／\s]+/).filter((part) => part !== "");
    return { what: `task ${seq}`, expected: joined(names), read: joined(parts) };
  });
}

interface TellingPair extends GoldPair {
  readonly quote: string;
}

const written = ({ target, actual, unit }: Omit<GoldPair, "row">): string => `${target ?? "–"} / ${actual ?? "–"} ${unit}`;
const isSame = (one: GoldPair, other: GoldPair): boolean => one.row === other.row && one.target === other.target && one.actual === other.actual && one.unit === other.unit;

/** Target, actual and measure of every pair; what is read beyond the marked pairs counts against precision. */
export function scorePairs(copy: LedgerCopy, ledger: Ledger, gold: LedgerGold): Score {
  const open: TellingPair[] = ledger.tasks.flatMap((task) =>
    task.figures.map(({ target, actual, measure, quote }) => ({ row: Number(task.seq), target, actual, unit: measure, quote })),
  );
  const wrong: WrongCase[] = [];
  for (const pair of gold.pairs) {
    const at = open.findIndex((each) => isSame(each, pair));
    if (at >= 0) open.splice(at, 1);
    else wrong.push({ what: `task ${pair.row}`, expected: written(pair), read: open.filter((each) => each.row === pair.row).map(written).join("; ") || "nothing" });
  }
  return {
    name: `Figures, ledger ${copy.name}`,
    total: gold.pairs.length,
    wrong,
    extra: open.map((each) => `task ${each.row}: ${written(each)}, from ${JSON.stringify(each.quote)}`),
  };
}
