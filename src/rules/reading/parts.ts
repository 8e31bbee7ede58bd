/** The parts of a progress: its points where it is numbered, else its sentences. */

import type { Task } from "../../ledger/ledger";
import type { Clause, ProgressReading } from "./read-progress";

/** Clauses by part, in order; a part without clauses is left out. */
export function partsOf(task: Task, reading: ProgressReading): Clause[][] {
  const numbered = task.points.filter((point) => point.number !== null).length > 1;
  const parts: Clause[][] = [];
  let last = -1;
  for (const clause of reading.clauses) {
    const part = numbered ? clause.point : clause.sentence;
    const current = parts.at(-1);
    if (current && part === last) current.push(clause);
    else parts.push([clause]);
    last = part;
  }
  return parts;
}
