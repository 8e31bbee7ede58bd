/**
 * Sends queued work in blocks sized by bytes: Excel on the web refuses requests over 5 MB. A step queues a
 * piece of work that stands on its own, so a block that proves too large is refused whole and sent in halves.
 */

import { LedgerError } from "../workflow/ledger-error";
import type { OnProgress } from "../workflow/port";
import { isPayloadError } from "./office-error";
import type { Conversation } from "./run-excel";

/** Bytes to aim at for one request. */
export const blockBytes = 3_800_000;

export interface Step {
  /** Estimated bytes of the request. */
  readonly bytes: number;
  readonly queue: (workbook: Excel.Workbook) => void;
}

/**
 * Carries steps out in order, in as few round trips as the limit allows.
 * @throws LedgerError "payload-too-large" where a single step is too large.
 */
export async function sendSteps(conversation: Conversation, steps: readonly Step[], onProgress?: OnProgress): Promise<void> {
  let done = 0;
  for (const block of blocksOf(steps)) {
    await sendBlock(conversation, block);
    done += block.length;
    onProgress?.(done, steps.length);
  }
}

function blocksOf(steps: readonly Step[]): Step[][] {
  const blocks: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = blocks[blocks.length - 1];
    if (last && step.bytes <= room) {
      last.push(step);
      room -= step.bytes;
    } else {
      blocks.push([step]);
      room = blockBytes - step.bytes;
    }
  }
  return blocks;
}

async function sendBlock(conversation: Conversation, block: readonly Step[]): Promise<void> {
  conversation.workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const step of block) step.queue(conversation.workbook);
  try {
    await conversation.send();
    return;
  } catch (error) {
    if (!isPayloadError(error)) throw error;
    if (block.length === 1) throw new LedgerError("payload-too-large", {}, { cause: error });
  }
  const half = Math.ceil(block.length / 2);
  await sendBlock(conversation, block.slice(0, half));
  await sendBlock(conversation, block.slice(half));
}

/** Bytes of a text in a request; every character that is not ASCII counts three. */
export function requestBytes(text: string): number {
  let bytes = text.length + 3;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x80) bytes += 2;
    else if (unit < 0x20 || unit === 0x22 || unit === 0x5c) bytes += 1;
  }
  return bytes;
}
