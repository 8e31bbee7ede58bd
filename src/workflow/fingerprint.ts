/** A fingerprint of what was checked: it changes with any cell that a check reads, and with nothing else. */

import type { Ledger } from "../ledger/ledger";

/** 64 bits of FNV-1a over the texts of all tasks' cells, as 16 hexadecimal digits. */
export function ledgerFingerprint(ledger: Ledger): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  const take = (text: string) => {
    for (let index = 0; index < text.length; index += 1) {
      high = Math.imul(high ^ text.charCodeAt(index), 0x01000193);
      low = Math.imul(low ^ text.charCodeAt(index) ^ (high >>> 15), 0x01000197);
    }
    high = Math.imul(high ^ 0xffff, 0x01000193);
    low = Math.imul(low ^ high, 0x01000197);
  };
  take(`${ledger.sheet}|${ledger.asOf}`);
  for (const column of ledger.columns) take(`${column.role}|${column.header}`);
  for (const task of ledger.tasks) {
    take(task.key);
    for (const [role, cell] of Object.entries(task.cells)) take(`${role}|${cell.row}|${cell.text}`);
  }
  const hex = (value: number) => (value >>> 0).toString(16).padStart(8, "0");
  return hex(high) + hex(low);
}
