/** task/reference-duplicate: the same source reference twice; stands at the later task. */

import { cellAddress } from "../../ledger/address";
import type { Task } from "../../ledger/ledger";
import { atCell } from "../place";
import { defineRule } from "../rule";

export const referenceDuplicate = defineRule({
  id: "task/reference-duplicate",
  severity: "error",
  scope: "task",
  fix: null,
  parameters: {},
  *check(ledger) {
    const first = new Map<string, Task>();
    for (const task of ledger.tasks) {
      const { reference } = task;
      const cell = reference && task.cells[reference.role];
      if (!reference || !cell) continue;
      const name = `${reference.scheme}|${reference.number}`;
      const earlier = first.get(name);
      if (!earlier) {
        first.set(name, task);
        continue;
      }
      const other = earlier.cells[reference.role];
      // One merged source cell over several tasks says that they share it.
      if (other && other.row === cell.row && other.column === cell.column) continue;
      yield {
        ...atCell(task, cell, reference.span),
        facts: { scheme: reference.scheme, number: reference.number, other: other ? cellAddress(other.row, other.column) : "" },
      };
    }
  },
});
