/** seq/not-a-number: a 序号 that is no number, nor a step of one (1.2, 3-1), nor a code as most of its peers have (DB-2026-003). */

import type { Ledger } from "../../ledger/ledger";
import { atCell, whole } from "../place";
import { defineTaskRule } from "../rule";

const STEP = /^\d+(?:[.\-—]\d+)+$/;
/** A code ends in its running number, perhaps with its class behind it: DB-2026-003, 督〔2026〕3号. */
const CODE = /^.*\d\s*[号项条件]?$/;

const codesOf = new WeakMap<Ledger, ReadonlySet<string>>();

/** A code with its numbers and letters put aside: what the codes of one register have in common (A1-1, C3-1). */
function shapeOf(seq: string): string {
  return seq.replace(/\d+/g, "0").replace(/[a-z]+/gi, "a");
}

/** The shapes by which this ledger numbers its tasks; none where codes are not the rule in it. */
function codes(ledger: Ledger): ReadonlySet<string> {
  const known = codesOf.get(ledger);
  if (known) return known;
  const counts = new Map<string, number>();
  let coded = 0;
  for (const { seq } of ledger.tasks) {
    if (typeof seq !== "string" || !CODE.test(seq)) continue;
    coded += 1;
    counts.set(shapeOf(seq), (counts.get(shapeOf(seq)) ?? 0) + 1);
  }
  const shared = coded * 2 > ledger.tasks.length ? [...counts].filter(([, count]) => count > 1) : [];
  const found = new Set(shared.map(([shape]) => shape));
  codesOf.set(ledger, found);
  return found;
}

export const seqNotANumber = defineTaskRule({
  id: "seq/not-a-number",
  severity: "warning",
  fix: null,
  parameters: {},
  *checkTask(task, ledger) {
    const cell = task.cells.seq;
    // #REF! and its like are a matter of their own (sheet/error-value).
    if (cell?.text.trim().startsWith("#")) return;
    if (!cell || typeof task.seq !== "string" || STEP.test(task.seq)) return;
    if (CODE.test(task.seq) && codes(ledger).has(shapeOf(task.seq))) return;
    yield { ...atCell(task, cell, whole(cell)), facts: { seq: task.seq } };
  },
});
