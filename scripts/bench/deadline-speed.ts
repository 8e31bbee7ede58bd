/** How many deadline cells a second each date reader reads. */

import { readDeadline } from "../../src/ledger/time";
import { otherReaders } from "../eval/other-date-readers";
import { madeRows } from "./made-ledger";
import { medians } from "./measure";
import { AS_OF } from "./reading-cost";

export interface DeadlineSpeed {
  readonly reader: string;
  readonly perSecond: number;
}

/** Deadline cells of a made ledger, read by ours and by the general readers (both languages, as in the evaluation). */
export function measureDeadlines(cells: number, runs: number): DeadlineSpeed[] {
  const texts = madeRows(cells, 1).slice(3).map((row) => String(row[3]));
  const works: Record<string, () => void> = { "this project": () => texts.forEach((text) => readDeadline(text, { asOf: AS_OF })) };
  for (const { name, read } of otherReaders) works[name] = () => texts.forEach((text) => read(text, AS_OF));
  return Object.entries(medians(works, { runs })).map(([reader, cost]) => ({ reader, perSecond: (texts.length / cost) * 1000 }));
}
