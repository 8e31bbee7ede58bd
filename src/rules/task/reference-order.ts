/**
 * task/reference-order: source references of one scheme run backwards within a section. A ledger that is sorted by
 * something else runs backwards again and again: there it says nothing.
 */

import type { Task } from "../../ledger/ledger";
import { atCell } from "../place";
import { defineRule } from "../rule";
import { sections } from "../seq/numbering";

/** From this many steps back on, and this share of all steps, the ledger is sorted by something else. */
const SORTED_OTHERWISE = { steps: 3, share: 1 / 3 };

export const referenceOrder = defineRule({
  id: "task/reference-order",
  severity: "warning",
  scope: "task",
  fix: null,
  parameters: {},
  *check(ledger) {
    const back: { readonly task: Task; readonly before: number }[] = [];
    let steps = 0;
    for (const section of sections(ledger)) {
      const last = new Map<string, number>();
      for (const task of section) {
        if (!task.reference) continue;
        const { scheme, number } = task.reference;
        const before = last.get(scheme);
        last.set(scheme, number);
        if (before === undefined) continue;
        steps += 1;
        if (number < before) back.push({ task, before });
      }
    }
    if (back.length >= SORTED_OTHERWISE.steps && back.length > steps * SORTED_OTHERWISE.share) return;
    for (const { task, before } of back) {
      const { reference } = task;
      const cell = reference && task.cells[reference.role];
      if (reference && cell) yield { ...atCell(task, cell, reference.span), facts: { scheme: reference.scheme, number: reference.number, before } };
    }
  },
});
