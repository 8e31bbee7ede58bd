/** What the clerk's jobs send over the wire to Excel: round trips and bytes, counted by the stand-in. */

import { createExcelPort } from "../../src/excel/excel-port";
import type { Counters } from "../../src/workbench/wire/stand-in";
import { startOffice } from "../../src/workbench/wire/start-office";
import { check, clearMarks, mark, summarise } from "../../src/workflow";
import { madeBook } from "./made-ledger";
import { AS_OF } from "./reading-cost";

export interface JobTrips extends Counters {
  readonly tasks: number;
  readonly units: number;
  readonly job: "check" | "mark" | "clear" | "summaries" | "summaries again";
}

/** Office.js gives its objects back in a round trip of its own, a moment later; it belongs to the job before. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));

/**
 * The jobs on one made ledger, one after another. Counted, not timed: the numbers are the same in every run.
 * With `again` the summaries are written a second time, over those that stand.
 */
export async function countTrips(tasks: number, units: number, { again }: { readonly again: boolean }): Promise<JobTrips[]> {
  const office = await startOffice(madeBook(tasks, units));
  try {
    const { standIn } = office;
    const done: JobTrips[] = [];
    const counted = async <Result>(job: JobTrips["job"], work: () => Promise<Result>): Promise<Result> => {
      standIn.resetCounters();
      const result = await work();
      await settled();
      done.push({ tasks, units, job, ...standIn.counters });
      return result;
    };
    const port = createExcelPort();
    const result = await counted("check", () => check(port, { asOf: AS_OF }));
    await counted("mark", () => mark(port, result));
    await counted("summaries", () => summarise(port, result, "zh-CN"));
    if (again) {
      const second = await check(port, { asOf: AS_OF });
      await settled();
      await counted("summaries again", () => summarise(port, second, "zh-CN"));
    }
    await counted("clear", () => clearMarks(port));
    return done;
  } finally {
    office.dispose();
  }
}
