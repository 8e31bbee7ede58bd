/**
 * A fingerprint of what was checked. It changes with any cell that a check reads: of tasks, headers, notes, and with the
 * reporting day that the ledger tells. It does not change with where these stand: sorted or inserted rows, moved columns
 * and other sheets leave it as it is, and so does reading again on another day.
 */

import type { Ledger } from "../ledger/ledger";
import { cellsOf, heldText, slotsOf, toldDay } from "./checked-cells";
import { TextHash } from "./text-hash";

/** Tasks between two points at which a caller may yield or stop. */
const TASKS_A_STEP = 200;

/** 64 bits as 16 hexadecimal digits. */
export function ledgerFingerprint(ledger: Ledger): string {
  const steps = ledgerFingerprintSteps(ledger);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, step by step: yields how many tasks have been read. */
export function* ledgerFingerprintSteps(ledger: Ledger): Generator<number, string> {
  const slots = slotsOf(ledger);
  let high = 0;
  let low = 0;
  // Sums know no order: a sorted ledger has the same.
  const add = (hash: TextHash): void => {
    const [more, less] = hash.halves();
    high = (high + more) >>> 0;
    low = (low + less) >>> 0;
  };
  const around = new TextHash().take(toldDay(ledger) ?? "");
  for (const { slot, header } of slots) around.take(slot).take(header);
  add(around);
  for (const { text } of ledger.notes) add(new TextHash().take("note").take(text));
  for (const [index, task] of ledger.tasks.entries()) {
    const cells = cellsOf(task);
    const hash = new TextHash().take("task");
    for (const { slot } of slots) hash.take(heldText(cells.get(slot)));
    add(hash);
    if (index % TASKS_A_STEP === TASKS_A_STEP - 1) yield index + 1;
  }
  const hex = (value: number) => value.toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
