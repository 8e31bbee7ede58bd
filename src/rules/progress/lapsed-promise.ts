/**
 * progress/lapsed-promise: a promised date has passed, and no result is told.
 *
 * 拟于7月份进场施工, read in August: the work began, or it did not, and the text must say which. A result told behind
 * the promise in the same point answers it, and so do honest word of a delay and a newer date.
 */

import { defineTaskRule } from "../rule";
import type { CivilDate } from "../../ledger/ledger";
import { readPromises } from "../../ledger/time/promise";
import type { RuleFinding } from "../finding";
import { atCell } from "../place";
import { readProgress, tells } from "../reading/read-progress";
import { toldProgress } from "../reading/tells-nothing";

export type LapsedPromiseFacts = {
  readonly words: string;
  readonly date: CivilDate;
};

export const lapsedPromise = defineTaskRule({
  id: "progress/lapsed-promise",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, ledger): Iterable<RuleFinding<LapsedPromiseFacts>> {
    const cell = toldProgress(task);
    if (!cell || task.state === "done") return;
    const year = ledger.notes.find((note) => note.gives.year !== undefined)?.gives.year;
    const promises = readPromises(cell.text, { asOf: ledger.asOf, ...(year === undefined ? {} : { year }) });
    if (!promises.some(({ date }) => date !== null && date < ledger.asOf)) return;
    const { clauses, compact } = readProgress(task, cell, ledger.asOf);
    const pointAt = (offset: number): number => clauses.find((clause) => clause.end > offset)?.point ?? -1;
    for (const promise of promises) {
      const { date, span } = promise;
      if (date === null || date >= ledger.asOf) continue;
      const from = compact.from(span[0]);
      const to = compact.from(span[1]);
      const point = pointAt(from);
      const answered = clauses.some((clause) =>
        clause.point === point && ((clause.start >= to && tells(clause, "result")) || tells(clause, "setback")));
      const renewed = promises.some((other) => other.date !== null && other.date >= ledger.asOf && pointAt(compact.from(other.span[0])) === point);
      if (answered || renewed) continue;
      const clause = clauses.find((each) => each.start <= from && from < each.end);
      const quote = compact.quote(from, Math.max(to, clause?.end ?? to));
      yield { ...atCell(task, cell, quote.span), facts: { words: compact.text.slice(from, Math.max(to, clause?.end ?? to)), date } };
      return;
    }
  },
});
