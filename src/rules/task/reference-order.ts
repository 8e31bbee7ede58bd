/** task/reference-order: source references of one scheme run backwards. */

import type { Task } from "../../ledger/ledger";
import { atCell } from "../place";
import { defineRule } from "../rule";

export const referenceOrder = defineRule({
  id: "task/reference-order",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: {},
  *check(ledger) {
    const last = new Map<string, Task>();
    for (const task of ledger.tasks) {
      const { reference } = task;
      const cell = reference && task.cells[reference.role];
      if (!reference || !cell) continue;
      const before = last.get(reference.scheme)?.reference;
      if (before && reference.number < before.number) {
        yield { ...atCell(task, cell, reference.span), facts: { scheme: reference.scheme, number: reference.number, before: before.number } };
      }
      last.set(reference.scheme, task);
    }
  },
});
