/** One conversation with Excel: queue, send, look; with cancelling, a time limit, and the product's errors. */

import { LedgerError } from "../workflow/ledger-error";
import type { WorkOptions } from "../workflow/port";
import { toLedgerError, type ErrorSubject } from "./office-error";

/** Longest wait for one answer. Excel answers or refuses far sooner; a lost connection may never answer. */
const answerLimit = 180_000;

export interface Conversation {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** Sends what was queued: one round trip. Errors of Office.js come as they are. */
  send(): Promise<void>;
}

/** How Excel may take the work. */
export interface RunWish {
  /** One step in Excel's own list of what can be undone, where it can; else it has one for each round trip. */
  readonly oneUndoStep?: boolean;
}

/**
 * Runs work against the open workbook.
 * @throws LedgerError for every refusal of Excel's, and "cancelled" where the signal asks to stop between two round trips.
 */
export async function runExcel<T>(
  work: (conversation: Conversation) => Promise<T>,
  options: WorkOptions = {},
  subject: ErrorSubject = {},
  { oneUndoStep = false }: RunWish = {},
): Promise<T> {
  const stopIfAsked = (): void => {
    if (options.signal?.aborted) throw new LedgerError("cancelled", {});
  };
  stopIfAsked();
  try {
    const batch = async (context: Excel.RequestContext): Promise<T> => {
      const send = async (): Promise<void> => {
        stopIfAsked();
        await withLimit(context.sync());
      };
      return work({ context, workbook: context.workbook, send });
    };
    // Excel.run would track every range, and send one more request at its end to let go of them: a round trip for nothing,
    // since no range is used after the one that it was asked for in.
    return await (oneUndoStep && canMergeUndo() ? Excel.run({ mergeUndoGroup: true }, batch) : batch(new Excel.RequestContext()));
  } catch (error) {
    throw toLedgerError(error, subject);
  }
}

const canMergeUndo = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");

async function withLimit<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LedgerError("connection-lost", {})), answerLimit);
  });
  try {
    return await Promise.race([answer, limit]);
  } finally {
    clearTimeout(timer);
  }
}
