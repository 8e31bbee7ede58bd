/**
 * Reads cells in blocks sized by bytes: Excel on the web refuses answers over 5 MB. Parts are stretches of
 * rows of a sheet; as many as fit go into one round trip, and a block that proves too large is halved.
 */

import { columnLetters } from "../ledger/address";
import { LedgerError } from "../workflow/ledger-error";
import type { WorkOptions } from "../workflow/port";
import { isPayloadError } from "./office-error";
import type { Conversation } from "./run-excel";

/** Bytes to aim at for one answer, by an estimate that lies on the high side: answers come to about 4 MB. */
const blockBytes = 4_600_000;

/** Rows `first` to `last` of a sheet, 0-based and inclusive, and how to ask for them. */
export interface ReadPart {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
  /** Estimated bytes of the answer for one row. */
  readonly rowBytes: number;
  /** Queues the load of rows; the function that it gives takes the answer in after the round trip. */
  readonly queue: (sheet: Excel.Worksheet, first: number, last: number) => () => void;
}

/**
 * Reads all parts, in order.
 * @throws LedgerError "payload-too-large" where a single row is too large.
 */
export async function readBlocks(conversation: Conversation, parts: readonly ReadPart[], options: WorkOptions): Promise<void> {
  const waiting: ReadPart[] = [...parts].reverse();
  const totalRows = parts.reduce((sum, part) => sum + rows(part), 0);
  let doneRows = 0;
  while (waiting.length > 0) {
    const block = nextBlock(waiting);
    const done = await readBlock(conversation, block);
    if (done) {
      doneRows += block.reduce((sum, part) => sum + rows(part), 0);
      options.onProgress?.(doneRows, totalRows);
    } else {
      waiting.push(...halve(block).reverse());
    }
  }
}

const rows = ({ first, last }: ReadPart): number => last - first + 1;

/** Takes parts, or as many rows of one as fit, off the end of the list. */
function nextBlock(waiting: ReadPart[]): ReadPart[] {
  const block: ReadPart[] = [];
  let room = blockBytes;
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const fitting = Math.floor(room / part.rowBytes);
    if (fitting >= rows(part)) {
      block.push(part);
      room -= rows(part) * part.rowBytes;
      continue;
    }
    const taken = block.length === 0 ? Math.max(1, fitting) : fitting;
    if (taken > 0) block.push({ ...part, last: part.first + taken - 1 });
    waiting.push({ ...part, first: part.first + taken });
    break;
  }
  return block;
}

/** Asks for a block; false where it was too large. */
async function readBlock({ workbook, send }: Conversation, block: readonly ReadPart[]): Promise<boolean> {
  const taken = block.map((part) => part.queue(workbook.worksheets.getItem(part.sheet), part.first, part.last));
  try {
    await send();
  } catch (error) {
    if (isPayloadError(error)) return false;
    throw error;
  }
  for (const take of taken) take();
  return true;
}

/** The parts of a block again, at twice their estimate; a lone part so that no more than half of its rows fit a block. */
function halve(block: readonly ReadPart[]): ReadPart[] {
  const [lone] = block;
  if (block.length === 1 && lone && rows(lone) === 1) throw new LedgerError("payload-too-large", {});
  return block.map((part) => {
    const half = block.length === 1 ? Math.ceil(blockBytes / Math.floor(rows(part) / 2)) : 0;
    return { ...part, rowBytes: Math.max(part.rowBytes * 2, half) };
  });
}

/** Address of whole columns' cells in some rows: columns and rows 0-based. */
export const rowsAddress = (left: number, right: number, first: number, last: number): string =>
  `${columnLetters(left)}${first + 1}:${columnLetters(right)}${last + 1}`;
